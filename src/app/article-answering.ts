// Article answering: what answers from articles, wherever that is done. Short ones are read and prepared
// in a moment, here; for long ones there is a thread (answering-thread.ts), which costs the memory of a second
// copy of the program.

import { setImmediate } from "node:timers/promises";
import { computeRevision } from "../core/article/article.ts";
import { nameTitle } from "../core/article/outline.ts";
import {
  type AnswerSource,
  type Library,
  type ReplyPolicy,
  createAnswerSource,
} from "../discord/answer-source.ts";
import type { Answering } from "../discord/answering.ts";
import { answerRequest } from "../discord/answer-request.ts";
import { describeInventory } from "../presentation/inventory.ts";
import { doWhenIdle } from "./idle.ts";
import { openLibrary } from "./library.ts";
import { type LoadedArticles, loadArticles } from "./load-articles.ts";
import { measureFiles } from "./article-files.ts";

/** What is to be answered from, and how. */
export interface AnsweringOrder {
  /** Files, folders and patterns; see article-files.ts. */
  readonly sources: readonly string[];
  readonly policy: ReplyPolicy;
}

/** What the process knows of the articles. */
export interface LibrarySummary {
  /** Of one article its own; of several how many they are. */
  readonly title: string | undefined;
  /** Changes whenever one of them does. */
  readonly revision: string;
  readonly count: number;
  /** What was read of each file, a line each. */
  readonly inventory: readonly string[];
  /** What the operator should know of them. */
  readonly warnings: readonly string[];
  /** Why files were left out. */
  readonly problems: readonly string[];
}

/** How far answering is. */
export interface AnsweringState {
  /** Undefined until they are read. */
  readonly library: LibrarySummary | undefined;
  /** How much of them is prepared, 0..1; questions are answered from 1 on. */
  readonly prepared: number;
  /** How often it has ended and was started again. */
  readonly restarts: number;
}

/** Articles that are answered from. */
export interface ArticleAnswering extends Answering {
  /** Resolves when the articles are read; rejects with an ArticleError when they can't be. */
  readonly library: Promise<LibrarySummary>;
  /** Rejects when answering has ended, which it never does by itself; never resolves. */
  readonly failure: Promise<never>;
  readonly state: () => AnsweringState;
  /** Ends answering once what is under way is answered. */
  readonly close: () => void;
}

/** Up to this many bytes, an article is prepared in a fraction of a second, and a question takes milliseconds. */
const longestHere = 100_000;

/** Whether all files together are so short that they need no thread; one that can't be looked at is. */
export function isShort(sources: readonly string[]): boolean {
  return measureFiles(sources) <= longestHere;
}

/** Tells of articles what the process has to know. */
export function summarizeLibrary({ articles, problems }: LoadedArticles): LibrarySummary {
  const [{ article }, ...others] = articles;
  const isSingle = others.length === 0;
  const warn = (name: string, warnings: readonly string[]): readonly string[] =>
    isSingle ? warnings : warnings.map((warning) => `${name}: ${warning}`);
  return {
    title: isSingle ? nameTitle(article) : `${articles.length} articles`,
    revision: isSingle
      ? article.revision
      : computeRevision(articles.map((each) => each.article.revision).join()),
    count: articles.length,
    inventory: articles.map((each) => describeInventory(each.name, each.article)),
    warnings: articles.flatMap((each) => warn(each.name, each.article.warnings)),
    problems,
  };
}

/** Reads articles and answers from them in this thread. */
export function answerHere({ sources, policy }: AnsweringOrder): ArticleAnswering {
  const loaded = loadArticles(sources);
  const library = loaded.then(summarizeLibrary);
  let isClosed = false;
  const source = prepareSource(loaded, policy, () => isClosed);
  const ready = awaitSource(source);
  let state: AnsweringState = { library: undefined, prepared: 0, restarts: 0 };
  // Whoever waits for one of them hears of a file that can't be read.
  library.then((read) => (state = { ...state, library: read })).catch(() => {});
  ready.then(() => (state = { ...state, prepared: 1 })).catch(() => {});
  return {
    library,
    ready,
    failure: new Promise(() => {}),
    state: () => state,
    answer: async (request) => answerRequest(request, await source),
    close: () => (isClosed = true),
  };
}

async function prepareSource(
  loaded: Promise<LoadedArticles>,
  policy: ReplyPolicy,
  isClosed: () => boolean,
): Promise<AnswerSource> {
  const { articles } = await loaded;
  // Whoever waits for the articles goes on first, to connect.
  await setImmediate();
  const source = prepareAnswers(openLibrary(articles), policy);
  doWhenIdle(() => !isClosed() && source.offered.checkNext());
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
