// Main: puts the parts together. Configuration, article, ask; then Discord or the terminal.
// The only place that knows the process: its environment, arguments, streams, signals and exit code.

import { appendFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { config as loadDotenv } from "dotenv";
import { UsageError, parseArguments, usage } from "./app/arguments.ts";
import { type Config, ConfigError, type DiscordConfig, parseConfig } from "./app/config.ts";
import { type Knowledge, createAsk } from "./core/answer/answer.ts";
import { type Article, ArticleError } from "./core/article/article.ts";
import { createExplainer } from "./core/answer/explanation.ts";
import { LexiconError } from "./core/language/lexicon.ts";
import { nameParts } from "./core/article/outline.ts";
import type { Span } from "./core/text/span.ts";
import { startBot } from "./discord/client.ts";
import { BotError } from "./discord/errors.ts";
import type { Library } from "./discord/handlers.ts";
import { type HealthConfig, serveHealth } from "./ops/health-server.ts";
import { createRecorder } from "./ops/query-log.ts";
import { createLogger, type Level, type Logger } from "./ops/logger.ts";
import { type Metrics, createMetrics } from "./ops/metrics.ts";
import { loadArticle, loadLexicon } from "./app/load.ts";
import { renderExplanations } from "./terminal/explanation.ts";
import { answerJsonLine } from "./terminal/json-lines.ts";
import { runRepl } from "./terminal/repl.ts";
import { renderAnswer } from "./terminal/render.ts";

const seeds = {
  article: fileURLToPath(new URL("../seeds/article.txt", import.meta.url)),
  lexicon: fileURLToPath(new URL("../seeds/lexicon.bin", import.meta.url)),
};

/** How many passages are explained. */
const mostExplained = 5;

/** What may go wrong by the operator's hand: told in words, without a stack trace. */
const explainedErrors = [ArticleError, BotError, ConfigError, UsageError];

/** A reader that has seen enough, such as `head`, closes the pipe: no fault of anyone's. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isExplained = explainedErrors.some((kind) => error instanceof kind);
  console.error(isExplained && error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  if (options === "help") {
    console.log(usage);
    return;
  }
  loadDotenv({ quiet: true });
  const config = parseConfig(process.env);
  const article = await loadArticle(options.article ?? config.article ?? seeds.article);
  for (const warning of article.warnings) console.error(warning);
  const { question } = options;
  const isForDiscord = options.command === undefined && !options.json;
  if (isForDiscord && config.discord !== undefined) {
    await answerOnDiscord(config.discord, article, config);
    return;
  }
  if (isForDiscord) {
    console.error(
      "No DISCORD_TOKEN is set, so I answer here. For Discord: make an application at " +
        "https://discord.com/developers/applications, copy its token (Bot, Reset Token) into .env, start again.",
    );
  }
  if (options.explain) {
    const explanations = createExplainer(article, readKnowledge())(question, mostExplained);
    console.log(renderExplanations(explanations, article));
    return;
  }
  const library = createLibrary(article);
  if (options.json) await answerJson(library, question);
  else if (question === "") await answerInTerminal(library);
  else console.log(renderAnswer(library.ask(question), article, hasColor()));
}

function createLibrary(article: Article): Library {
  return { article, ask: createAsk(article, readKnowledge()) };
}

function readKnowledge(): Knowledge {
  const lexicon = loadLexicon(seeds.lexicon);
  if (!(lexicon instanceof LexiconError)) return { lexicon };
  console.error(
    `${seeds.lexicon}: ${lexicon.message}. I answer by the article's own words alone, and so find less.`,
  );
  return {};
}

async function answerOnDiscord(
  discord: DiscordConfig,
  article: Article,
  { logLevel, health, journal }: Config,
): Promise<void> {
  const log = createProcessLogger(discord, logLevel);
  const monitor = createMetrics();
  const signalled = new Promise<undefined>((resolve) => {
    let isStopping = false;
    const stop = (signal: string): void => {
      /** In a container, where the bot is process 1, the system would not end it by itself. */
      if (isStopping) process.exit(1);
      isStopping = true;
      log("info", "Stopping once what is in flight is finished", { signal });
      resolve(undefined);
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  });
  /** discord.js trips over an event that is not as it should be: one is lost, the others are not. */
  process.on("unhandledRejection", (reason) =>
    log("error", `An event was lost: ${String(reason)}`),
  );
  try {
    if (health !== undefined) await startHealthServer(health, article, monitor, log);
    const open = (): Library => addQueryLog(createLibrary(article), journal, log);
    const bot = await Promise.race([startBot(discord, open, log, monitor), signalled]);
    if (bot !== undefined) {
      log("info", `${bot.name} is on Discord, answering`);
      try {
        await Promise.race([bot.failure, signalled]);
      } finally {
        await bot.stop();
      }
    }
  } catch (error) {
    log("error", error instanceof BotError ? error.message : String(error));
    process.exitCode = 1;
  }
  process.exit();
}

async function startHealthServer(
  config: HealthConfig,
  article: Article,
  { read }: Metrics,
  log: Logger,
): Promise<void> {
  const about = { title: nameParts(article).title, revision: article.revision };
  const { port } = await serveHealth(config, { article: about, since: new Date() }, read);
  log("info", "Health is told over HTTP", { host: config.host, port });
}

function createProcessLogger({ token }: DiscordConfig, level: Level): Logger {
  return createLogger({
    level,
    format: process.stderr.isTTY ? "text" : "json",
    secrets: [token],
    write: (line) => console.error(line),
    now: () => new Date(),
  });
}

function addQueryLog(library: Library, journal: string | undefined, log: Logger): Library {
  if (journal === undefined) return library;
  const record = createRecorder(
    (line) => appendFileSync(journal, line),
    () => new Date(),
    (line) => log("error", line),
  );
  return { ...library, record };
}

/** Answers at a prompt, or line by line from a pipe; at a prompt a line may go on from the answer before. */
async function answerInTerminal({ ask, article }: Library): Promise<void> {
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  let focus: readonly Span[] = [];
  await runRepl({ input: process.stdin, output: process.stdout, interactive }, (line) => {
    const answer = ask(line, { focus });
    if (interactive && "excerpts" in answer) focus = answer.excerpts.slice(0, 1);
    return renderAnswer(answer, article, hasColor());
  });
}

/** Answers one question, or without one each line of standard input. */
async function answerJson({ ask }: Library, question: string): Promise<void> {
  const lines =
    question === "" ? createInterface({ input: process.stdin, crlfDelay: Infinity }) : [question];
  for await (const line of lines) {
    process.stdout.write(`${JSON.stringify(answerJsonLine(line, ask, () => performance.now()))}\n`);
  }
}

function hasColor(): boolean {
  return process.stdout.isTTY && !process.env["NO_COLOR"];
}
