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
import { createExplain } from "./core/answer/explanation.ts";
import { LexiconError } from "./core/language/lexicon.ts";
import { namesOf } from "./core/article/outline.ts";
import type { Span } from "./core/text/span.ts";
import { startBot } from "./discord/client.ts";
import { BotError } from "./discord/errors.ts";
import type { Library } from "./discord/handlers.ts";
import { type HealthConfig, serveHealth } from "./ops/health-server.ts";
import { createRecorder } from "./ops/query-log.ts";
import { createLog, type Level, type Log } from "./ops/logger.ts";
import { type Monitor, createMonitor } from "./ops/metrics.ts";
import { readArticle, readLexicon } from "./app/load.ts";
import { renderExplanations } from "./terminal/explanation.ts";
import { answerLine } from "./terminal/json-lines.ts";
import { answerLines } from "./terminal/repl.ts";
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
  const article = await readArticle(options.article ?? config.article ?? seeds.article);
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
    const explanations = createExplain(article, readKnowledge())(question, mostExplained);
    console.log(renderExplanations(explanations, article));
    return;
  }
  const library = prepare(article);
  if (options.json) await answerJson(library, question);
  else if (question === "") await answerHere(library);
  else console.log(renderAnswer(library.ask(question), article, hasColour()));
}

function prepare(article: Article): Library {
  return { article, ask: createAsk(article, readKnowledge()) };
}

function readKnowledge(): Knowledge {
  const lexicon = readLexicon(seeds.lexicon);
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
  const log = logOf(discord, logLevel);
  const monitor = createMonitor();
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
    if (health !== undefined) await tellHealth(health, article, monitor, log);
    const open = (): Library => withJournal(prepare(article), journal, log);
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

async function tellHealth(
  config: HealthConfig,
  article: Article,
  { read }: Monitor,
  log: Log,
): Promise<void> {
  const about = { title: namesOf(article).title, revision: article.revision };
  const { port } = await serveHealth(config, { article: about, since: new Date() }, read);
  log("info", "Health is told over HTTP", { host: config.host, port });
}

function logOf({ token }: DiscordConfig, level: Level): Log {
  return createLog({
    level,
    format: process.stderr.isTTY ? "text" : "json",
    secrets: [token],
    write: (line) => console.error(line),
    now: () => new Date(),
  });
}

function withJournal(library: Library, journal: string | undefined, log: Log): Library {
  if (journal === undefined) return library;
  const record = createRecorder(
    (line) => appendFileSync(journal, line),
    () => new Date(),
    (line) => log("error", line),
  );
  return { ...library, record };
}

/** Answers at a prompt, or line by line from a pipe; at a prompt a line may go on from the answer before. */
async function answerHere({ ask, article }: Library): Promise<void> {
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  let focus: readonly Span[] = [];
  await answerLines({ input: process.stdin, output: process.stdout, interactive }, (line) => {
    const answer = ask(line, { focus });
    if (interactive && "excerpts" in answer) focus = answer.excerpts.slice(0, 1);
    return renderAnswer(answer, article, hasColour());
  });
}

/** Answers one question, or without one each line of standard input. */
async function answerJson({ ask }: Library, question: string): Promise<void> {
  const lines =
    question === "" ? createInterface({ input: process.stdin, crlfDelay: Infinity }) : [question];
  for await (const line of lines) {
    process.stdout.write(`${JSON.stringify(answerLine(line, ask, () => performance.now()))}\n`);
  }
}

function hasColour(): boolean {
  return process.stdout.isTTY && !process.env["NO_COLOR"];
}
