// Library: what 1, 20 and 200 documents of a length take to prepare, to hold and to answer from, beside one article
// that is as long as all of them.

import { readFileSync } from "node:fs";
import { createAsk } from "../../src/core/answer/answer.ts";
import { createAskLibrary } from "../../src/core/answer/library.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { type Lexicon, parseLexicon } from "../../src/core/language/lexicon.ts";
import { createWriter } from "./articles.ts";
import { figure, tableOf } from "./report.ts";

/** How much to measure. */
export interface Shelves {
  readonly documents: readonly number[];
  /** Of each, in UTF-16 units. */
  readonly length: number;
  readonly questions: number;
}

/** As much as published figures take, and enough to see that it runs. */
export const full: Shelves = { documents: [1, 20, 200], length: 50_000, questions: 200 };
export const small: Shelves = { documents: [1, 3], length: 5_000, questions: 20 };

type Ask = (question: string) => unknown;

interface Row {
  readonly documents: number;
  readonly what: string;
  /** In milliseconds and megabytes. */
  readonly buildMs: number;
  readonly memory: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Measures, prints a table, and returns it. */
export function benchLibrary(shelves: Shelves): object {
  const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
  const rows = shelves.documents.flatMap((count) => measure(count, shelves, lexicon));
  console.log(
    tableOf([
      ["documents", "", "build, ms", "memory, MB", "p50, ms", "p99, ms"],
      ...rows.map(({ documents, what, buildMs, memory, p50Ms, p99Ms }) => [
        String(documents),
        what,
        figure(buildMs),
        figure(memory),
        figure(p50Ms),
        figure(p99Ms),
      ]),
    ]),
  );
  return { rows };
}

function measure(documents: number, shelves: Shelves, lexicon: Lexicon): readonly Row[] {
  const writer = createWriter(lexicon);
  const texts = Array.from({ length: documents }, (_, at) => {
    const paragraphs = [`# ${writer.words(3)} ${at}`];
    for (let size = 0; size < shelves.length; size += paragraphs.at(-1)?.length ?? 0)
      paragraphs.push(writer.paragraph());
    return paragraphs.join("\n\n");
  });
  const questions = Array.from(
    { length: shelves.questions },
    () => `What is the ${writer.word()} of the ${writer.word()} ${writer.word()}?`,
  );
  const library = (): Ask => {
    const [first, ...others] = texts.map((text, at) => ({
      name: `${at}.md`,
      article: parseArticle(text),
    }));
    if (first === undefined) throw new TypeError("expected a document");
    return createAskLibrary([first, ...others], { lexicon });
  };
  const whole = (): Ask => createAsk(parseArticle(texts.join("\n\n")), { lexicon });
  const [ofLibrary, ofWhole] = timeInTurns([build(library), build(whole)], questions);
  return [
    { documents, what: "library", ...ofLibrary },
    { documents, what: "as one article", ...ofWhole },
  ];
}

interface Built extends Pick<Row, "buildMs" | "memory"> {
  readonly ask: Ask;
}

function build(make: () => Ask): Built {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const startedAt = performance.now();
  const ask = make();
  const buildMs = performance.now() - startedAt;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const memory =
    (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1_000_000;
  return { ask, buildMs, memory };
}

type Pair<T> = readonly [T, T];

/** Question by question in turn, once what they are made of is warm, so that a busy moment meets both. */
function timeInTurns(
  [one, other]: Pair<Built>,
  questions: readonly string[],
): Pair<Omit<Row, "documents" | "what">> {
  for (const question of questions.slice(0, warmingUp))
    for (const { ask } of [one, other]) ask(question);
  const times: Pair<number[]> = [[], []];
  for (const question of questions) {
    times[0].push(timeOne(one.ask, question));
    times[1].push(timeOne(other.ask, question));
  }
  return [describeTimes(one, times[0]), describeTimes(other, times[1])];
}

/** Questions that are asked before any is timed. */
const warmingUp = 20;

function timeOne(ask: Ask, question: string): number {
  const askedAt = performance.now();
  ask(question);
  return performance.now() - askedAt;
}

function describeTimes({ buildMs, memory }: Built, times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { buildMs, memory, p50Ms: at(0.5), p99Ms: at(0.99) };
}
