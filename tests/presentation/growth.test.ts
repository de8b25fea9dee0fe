// Growth: what a stranger writes costs time in proportion to its length, whatever it is made of. Each
// function is timed at a size and at eight times that size, in turns; the medians of many runs are compared,
// never a time with a limit.

import { expect, test } from "vitest";
import { tokenize } from "../../src/core/language/tokens.ts";
import { foldWhiteSpace } from "../../src/core/query/normalize.ts";
import { isPromptInjection } from "../../src/core/query/prompt-injection.ts";
import {
  parseParagraphRequest,
  recognizeDoubtful,
  recognizeSmallTalk,
} from "../../src/core/query/small-talk.ts";
import { recognizeSpokenSmallTalk } from "../../src/core/query/spoken-small-talk.ts";
import { parseCustomId, parseSpan } from "../../src/discord/custom-id.ts";
import { escapeMarkdown, unescapeMarkdown } from "../../src/discord/views/markdown.ts";
import { shorten } from "../../src/discord/views/message.ts";
import { createQuestion } from "../../src/discord/views/question.ts";
import { formatEntry } from "../../src/ops/query-log.ts";
import { chooseSpan, sanitizeLine } from "../../src/presentation/display-text.ts";
import { answerJsonLine } from "../../src/terminal/json-lines.ts";
import { measureProcessorTime } from "../support/processor-time.ts";

const silent = (): { outcome: "conversation"; intent: "nothing" } => ({
  outcome: "conversation",
  intent: "nothing",
});

const functions: readonly (readonly [name: string, run: (text: string) => unknown])[] = [
  ["foldWhiteSpace", foldWhiteSpace],
  ["tokenize", (text) => tokenize(text)],
  ["isPromptInjection", isPromptInjection],
  ["recognizeSmallTalk", recognizeSmallTalk],
  ["recognizeDoubtful", recognizeDoubtful],
  ["recognizeSpokenSmallTalk", (text) => recognizeSpokenSmallTalk(text)],
  ["parseParagraphRequest", parseParagraphRequest],
  ["sanitizeLine", sanitizeLine],
  ["escapeMarkdown", (text) => escapeMarkdown(text)],
  ["escapeMarkdown to a length", (text) => escapeMarkdown(text, 600)],
  ["unescapeMarkdown", unescapeMarkdown],
  ["shorten", (text) => shorten(text, 80)],
  ["createQuestion", (text) => createQuestion({ text, isWhole: true })],
  [
    "chooseSpan",
    (text) =>
      chooseSpan({ text, within: { start: 0, end: text.length }, marks: [] }, text.length >> 1),
  ],
  [
    "chooseSpan around a mark at the end",
    (text) => {
      const end = text.length;
      const marks = [{ start: end - 1, end }];
      return chooseSpan({ text, within: { start: 0, end }, marks }, end >> 1);
    },
  ],
  ["parseCustomId", parseCustomId],
  ["parseSpan", parseSpan],
  [
    "formatEntry",
    (question) => {
      const spans = { spans: [], revision: "0000000" };
      const entry = { kind: "verdict", question, verdict: "helpful" } as const;
      return formatEntry({ ...entry, ...spans }, new Date(0));
    },
  ],
  ["answerJsonLine", (line) => answerJsonLine(line, silent, () => 0)],
];

/** What a hostile text is made of, from its start, its repeated part and its end. */
const shapes: readonly (readonly [start: string, part: string, end: string])[] = [
  ["a", "\n", "b"],
  ["", " ", "x"],
  ["a", " ", ""],
  ["", '"', ""],
  ["", ".", "x"],
  ["", "[", "]"],
  ["", "(", ")"],
  ["", "-", "x"],
  ["", "`", ""],
  ["", "\\", ""],
  ["", "*", "a"],
  ["a", "\u200D", "b"],
  ["", "\u200D", ""],
  ["e", "\u0301", "x"],
  ["", "\u202E", ""],
  ["", "汉", ""],
  ["", "ไ", "ย"],
  ["<@", "1", "x"],
  ["<:", "a", "1>"],
  ["", "<:a", ""],
  ["", ":a", ""],
  ["https:", "/", ""],
  ["", "a:", "\u0000"],
  ["", "1", "."],
  ["", "😀", ""],
  ["", "\uD83D", ""],
  ["{", '"question":', "}"],
];

/** Long enough that the engine has passed from its ways for short strings to those for long ones. */
const size = 16_000;
const times = 8;
const runs = 3;

/** Linear growth is by 8, up to 3 times that where memory has to be cleared; quadratic growth is by 64. */
const mostGrowth = 32;

/** Shorter than this, in milliseconds, tells nothing: a quadratic way through the longer text takes seconds. */
const shortestTold = 2;

/** A machine that is busy with other things makes growth look larger, never smaller. */
const attempts = 4;

test.each(functions)("%s takes time in proportion to the text", { timeout: 120_000 }, (_, run) => {
  for (const [start, part, end] of shapes) {
    const [small = "", large = ""] = [size, times * size].map(
      (length) => start + part.repeat(length / part.length) + end,
    );
    let growth = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < attempts && growth > mostGrowth; attempt++)
      growth = Math.min(growth, measureGrowth(run, small, large));
    expect(growth, `growth for ${JSON.stringify([start, part, end])}`).toBeLessThan(mostGrowth);
  }
});

test("the measure tells a function that is quadratic", { timeout: 120_000 }, () => {
  const [small, large] = ["a".repeat(size), "a".repeat(times * size)] as const;
  expect(measureGrowth(countPairs, small, large)).toBeGreaterThan(mostGrowth);
});

/** Compares every eighth character with every other. */
function countPairs(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at += 8)
    for (let other = 0; other < text.length; other += 8) if (text[at] === text[other]) pairs++;
  return pairs;
}

/** How many times as long a function takes for the larger text, by the least of runs in turns. */
function measureGrowth(run: (text: string) => unknown, small: string, large: string): number {
  const smallMs: number[] = [];
  const largeMs: number[] = [];
  for (let at = 0; at < runs; at++) {
    smallMs.push(measureProcessorTime(() => run(small)));
    largeMs.push(measureProcessorTime(() => run(large)));
  }
  return Math.min(...largeMs) / Math.max(shortestTold, Math.min(...smallMs));
}
