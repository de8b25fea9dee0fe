// Hostile: what the costliest questions take, to the largest article of each shape: how long one of them keeps
// the thread that answers, in milliseconds of the processor, the median of several attempts.

import { readFileSync } from "node:fs";
import { largestArticle } from "../../src/app/load.ts";
import { longestQuestion } from "../../src/core/answer/answer.ts";
import { createAskLibrary } from "../../src/core/answer/library.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { detectFormat } from "../../src/core/article/formats/detect.ts";
import { type Lexicon, parseLexicon } from "../../src/core/language/lexicon.ts";
import { answerRequest } from "../../src/discord/answer-request.ts";
import { createAnswerSource } from "../../src/discord/answer-source.ts";
import { listPresses } from "./presses.ts";
import { type Budget, budgetTable, figure, tableOf } from "./report.ts";
import { spreadOf } from "./samples.ts";
import { type Shape, shapes, writeShape } from "./shapes.ts";
import { measureThread } from "./thread-time.ts";

/** Which shapes, and how long an article of each is, in bytes. */
export interface Hostility {
  readonly shapes: readonly Shape[];
  readonly size: number;
  readonly attempts: number;
}

export const all: Hostility = { shapes, size: largestArticle, attempts: 9 };
export const few: Hostility = {
  shapes: shapes.filter(({ name }) => name === "prose"),
  size: 100_000,
  attempts: 2,
};

/** No request keeps the thread for longer, in milliseconds. */
const longestMs = 50;

/** Makes a question of the words of an article, the commonest first, and the text. */
type Attack = (words: readonly string[], text: string) => string;

const ordinary = "ordinary";

const attacks: Readonly<Record<string, Attack>> = {
  [ordinary]: () => "Who made the new system of the city?",
  "commonest words": (words) => words.join(" "),
  "rarest words": (words) => words.toReversed().join(" "),
  "the article itself": (_, text) => text.slice(text.length / 2),
  "words misspelled": (words) =>
    words
      .filter((word) => word.length > 6)
      .map((word) => `${word.slice(1, 3)}q${word.slice(4)}`)
      .join(" "),
  "unknown words": (words) => words.map((word, at) => `zq${at.toString(36)}${word}`).join(" "),
  names: (words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "),
  "many questions": (words) =>
    words
      .slice(0, 60)
      .map((word, at) => `Who is ${word} and when was ${words[at + 60]}?`)
      .join(" "),
  digits: () => "1 22 333 1950 $5 3% ".repeat(100),
  quotes: (words) => words.map((word) => `“${word}” "${word}"`).join(" "),
  capitals: (words) => words.join(" ").toUpperCase(),
  signs: () => '"'.repeat(longestQuestion),
  "one word": (words) => words[0] ?? "",
};

/** One shape: how long each attack takes, by its name. */
interface Result {
  readonly shape: string;
  readonly asking: ReadonlyMap<string, number>;
  readonly completing: number;
  /** The costliest of what buttons, commands and forms ask for, forged ones among them. */
  readonly pressing: number;
}

/** Measures, prints the tables, and returns all of it. */
export function benchHostile({ shapes: chosen, size, attempts }: Hostility): object {
  const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
  const names = Object.keys(attacks);
  const results = chosen.map((shape) => attackShape(shape, { size, attempts, lexicon }));
  console.log(
    tableOf([
      ["ms", ...names, "typing", "buttons"],
      ...results.map(({ shape, asking, completing, pressing }) => [
        shape,
        ...names.map((name) => figure(asking.get(name) ?? NaN)),
        figure(completing),
        figure(pressing),
      ]),
    ]),
  );
  const worst = results.map(({ asking, completing, pressing }) =>
    Math.max(completing, pressing, ...asking.values()),
  );
  const budget: Budget = {
    name: "the longest that one request keeps the thread",
    atMost: longestMs,
    measured: spreadOf([Math.max(...worst)]),
    unit: "ms",
  };
  console.log(`\n${budgetTable([budget])}`);
  return {
    budgets: [budget],
    results: results.map(({ asking, ...rest }) => ({ ...rest, ...Object.fromEntries(asking) })),
  };
}

function attackShape(
  shape: Shape,
  { size, attempts, lexicon }: Pick<Hostility, "size" | "attempts"> & { lexicon: Lexicon },
): Result {
  const text = writeShape(shape, size, lexicon);
  const article = parseArticle(text, detectFormat(text, shape.file));
  const articles = [{ name: "article.txt", article }] as const;
  const library = { article, articles, ask: createAskLibrary(articles, { lexicon }), lexicon };
  const source = createAnswerSource(library, { isPrivate: false, keepsQueryLog: false });
  const { suggestions } = source;
  for (let at = 0; at < 50; at++) suggestions.checkNext();
  const words = listWords(text);
  const asking = new Map<string, number>();
  const completing: number[] = [];
  for (const [name, attack] of Object.entries(attacks)) {
    const questions = Array.from({ length: attempts }, (_, at) =>
      attack(words.slice(at * skipped), text.slice(at * skipped)).slice(0, longestQuestion),
    );
    asking.set(name, findMedian(questions.map((each) => measureThread(() => library.ask(each)))));
    const typing = questions.map((each) => measureThread(() => suggestions.complete(each, 25)));
    completing.push(findMedian(typing));
  }
  const pressing = listPresses(article).map((press) =>
    findMedian(
      Array.from({ length: attempts }, () => measureThread(() => answerRequest(press, source))),
    ),
  );
  const [typing, pressed] = [Math.max(...completing), Math.max(...pressing)];
  return { shape: shape.name, asking, completing: typing, pressing: pressed };
}

/** Each attempt passes over some more words, so that none is asked what is remembered of the one before. */
const skipped = 10;

function findMedian(times: readonly number[]): number {
  return spreadOf(times).median;
}

/** Each once, the commonest first. */
function listWords(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}
