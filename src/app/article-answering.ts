// Article answering: what answers from an article, wherever that is done. A short article is read and prepared
// in a moment, here; for a long one there is a thread (answering-thread.ts), which costs the memory of a second
// copy of the program.

import { statSync } from "node:fs";
import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Article } from "../core/article/article.ts";
import { nameTitle } from "../core/article/outline.ts";
import {
  type AnswerSource,
  type Library,
  type ReplyPolicy,
  createAnswerSource,
} from "../discord/answer-source.ts";
import type { Answering } from "../discord/answering.ts";
import { answerRequest } from "../discord/respond.ts";
import { describeInventory } from "../presentation/inventory.ts";
import { doWhenIdle } from "./idle.ts";
import { openLibrary } from "./library.ts";
import { loadArticle } from "./load.ts";

/** What is to be answered from, and how. */
export interface AnsweringOrder {
  readonly file: string;
  readonly policy: ReplyPolicy;
}

/** What the process knows of the article. */
export interface ArticleSummary {
  readonly title: string | undefined;
  readonly revision: string;
  /** What was read of the file, on one line. */
  readonly inventory: string;
  /** What the operator should know of it. */
  readonly warnings: readonly string[];
}

/** How far answering is. */
export interface AnsweringState {
  /** Undefined until it is read. */
  readonly article: ArticleSummary | undefined;
  /** How much of it is prepared, 0..1; questions are answered from 1 on. */
  readonly prepared: number;
  /** How often it has ended and was started again. */
  readonly restarts: number;
}

/** An article that is answered from. */
export interface ArticleAnswering extends Answering {
  /** Resolves when the article is read; rejects with an ArticleError when it can't be. */
  readonly article: Promise<ArticleSummary>;
  /** Rejects when answering has ended, which it never does by itself; never resolves. */
  readonly failure: Promise<never>;
  readonly state: () => AnsweringState;
}

/** Up to this many bytes, an article is prepared in a fraction of a second, and a question takes milliseconds. */
const longestHere = 100_000;

/** Whether a file is so short that it needs no thread; one that can't be looked at is. */
export function isShort(file: string): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return size <= longestHere;
}

/** Tells of an article what the process has to know. */
export function summarizeArticle(file: string, article: Article): ArticleSummary {
  return {
    title: nameTitle(article),
    revision: article.revision,
    inventory: describeInventory(basename(file), article),
    warnings: article.warnings,
  };
}

/** Reads an article and answers from it in this thread. */
export function answerHere({ file, policy }: AnsweringOrder): ArticleAnswering {
  const loaded = loadArticle(file);
  const article = loaded.then((one) => summarizeArticle(file, one));
  const source = prepareSource(loaded, policy);
  const ready = awaitSource(source);
  let state: AnsweringState = { article: undefined, prepared: 0, restarts: 0 };
  // Whoever waits for one of them hears of a file that can't be read.
  article.then((read) => (state = { ...state, article: read })).catch(() => {});
  ready.then(() => (state = { ...state, prepared: 1 })).catch(() => {});
  return {
    article,
    ready,
    failure: new Promise(() => {}),
    state: () => state,
    answer: async (request) => answerRequest(request, await source),
  };
}

async function prepareSource(loaded: Promise<Article>, policy: ReplyPolicy): Promise<AnswerSource> {
  const article = await loaded;
  // Whoever waits for the article goes on first, to connect.
  await setImmediate();
  const source = prepareAnswers(openLibrary(article), policy);
  doWhenIdle(source.suggestions.checkNext);
  return source;
}

/** Prepares a library for questions, the first of which takes several times as long as any other. */
export function prepareAnswers(library: Library, policy: ReplyPolicy): AnswerSource {
  const source = createAnswerSource(library, policy);
  const title = nameTitle(library.article) ?? "";
  for (const question of [`When was ${title}?`, `What is said about ${title}?`])
    source.ask(question);
  return source;
}

async function awaitSource(source: Promise<AnswerSource>): Promise<void> {
  await source;
}
