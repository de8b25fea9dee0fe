// Serves the terminal: one question, a prompt, or lines of a pipe, as text or as JSON.

import { createInterface } from "node:readline";
import { createExplainer } from "../core/answer/explanation.ts";
import type { Excerpt } from "../core/answer/excerpts.ts";
import type { Articles } from "../core/answer/library.ts";
import type { Library } from "../discord/answer-source.ts";
import { formatJson } from "../presentation/display-text.ts";
import { renderExplanations } from "../terminal/explanation.ts";
import { answerJsonLine } from "../terminal/json-lines.ts";
import { createReply } from "../terminal/reply.ts";
import { runRepl } from "../terminal/repl.ts";
import type { Options } from "./arguments.ts";
import { openLibrary, readKnowledge } from "./library.ts";

/** How many passages are explained. */
const mostExplained = 5;

/**
 * Answers in the terminal until there is nothing more to answer.
 *
 * @param host - whose streams are read and written
 */
export async function serveTerminal(
  { question, json, explain }: Options,
  articles: Articles,
  host: NodeJS.Process,
): Promise<void> {
  if (explain) {
    const [{ article }] = articles;
    const explanations = createExplainer(article, readKnowledge())(question, mostExplained);
    host.stdout.write(`${renderExplanations(explanations, article)}\n`);
    return;
  }
  const library = openLibrary(articles);
  if (json) await answerJson(library, { question, articles }, host);
  else if (question === "") await answerLines(library, articles, host);
  else {
    const { text } = createReply({ ...library, articles, colour: hasColor(host) })(question);
    host.stdout.write(`${text}\n`);
  }
}

/** Says why the bot answers here and not on Discord. */
export function explainTerminal(host: NodeJS.Process): void {
  host.stderr.write(
    "No DISCORD_TOKEN is set, so I answer here. For Discord: make an application at " +
      "https://discord.com/developers/applications, copy its token (Bot, Reset Token) into .env, start again.\n",
  );
}

/** Answers at a prompt, or line by line from a pipe; at a prompt a line may go on from the answer before. */
async function answerLines(
  { ask }: Library,
  articles: Articles,
  host: NodeJS.Process,
): Promise<void> {
  const { stdin: input, stdout: output } = host;
  const interactive = input.isTTY && output.isTTY;
  const reply = createReply({ ask, articles, colour: hasColor(host) });
  let focus: readonly Excerpt[] = [];
  await runRepl({ input, output, interactive }, (line) => {
    const { answer, text } = reply(line, { focus, focusArticle: focus[0]?.article });
    if (interactive && "excerpts" in answer) focus = answer.excerpts.slice(0, 1);
    return text;
  });
}

/** Answers one question, or without one each line of standard input. */
async function answerJson(
  { ask }: Library,
  { question, articles }: { readonly question: string; readonly articles: Articles },
  { stdin, stdout }: NodeJS.Process,
): Promise<void> {
  const lines =
    question === "" ? createInterface({ input: stdin, crlfDelay: Infinity }) : [question];
  for await (const line of lines) {
    stdout.write(
      `${formatJson(answerJsonLine(line, { ask, articles }, () => performance.now()))}\n`,
    );
  }
}

function hasColor({ stdout, env }: NodeJS.Process): boolean {
  return stdout.isTTY && !env["NO_COLOR"];
}
