// The words of a question as they were meant, and where questions begin among them.

import { describe, expect, test } from "vitest";
import {
  findFurtherStarts,
  findQuestionStart,
  isCourtesy,
  isPersonal,
  normalizeWords,
} from "../../../src/core/query/normalize.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const reader = indexArticle(
  "The Royal Coastal Society mended the harbour lamp. It has wifi and takes e-mail.",
);
const read = (text: string) => normalizeWords(text, reader);
const textsOf = (text: string): readonly string[] => read(text).map((word) => word.text);

describe("the words of a question", () => {
  test.each<[reason: string, text: string, words: string]>([
    ["are folded", "Who MENDED it?", "who mended it"],
    ["are mended by the article", "the harbuor lamp", "the harbour lamp"],
    ["lose what an apostrophe shortens", "who's there", "who there"],
    ["are those that shorthand stands for", "y did u mend it", "why did you mend it"],
    [
      "are those of an acronym that the article explains",
      "the RCS lamp",
      "the royal coastal society lamp",
    ],
    ["are one where the article writes one", "has it Wi-Fi too", "has it wifi too"],
    ["are the parts where the article writes them", "does it take e-mail", "does it take e mail"],
    ["are none of a link or a mention", "see https://a.example/lamp <@123> lamp", "see lamp"],
    ["are none of a custom emoji", "lamp <:lamp:123456>", "lamp"],
  ])("%s", (_, text, words) => {
    expect(textsOf(text).join(" ")).toBe(words);
  });

  test("keep what was typed and where it stands", () => {
    const text = "the harbuor";
    const [, word] = read(text);
    expect(word).toMatchObject({ text: "harbour", typed: "harbuor", start: 4, end: 11 });
  });

  test("know which signs stand before them", () => {
    const words = read("Sank it? When, then");
    expect(words.map(({ opens }) => opens)).toEqual([false, false, true, true]);
    expect(words.map(({ followsQuestion }) => followsQuestion)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test("are not mended far into a long message, where spelling is costly", () => {
    expect(textsOf(`${"so ".repeat(140)}harbuor`).at(-1)).toBe("harbuor");
  });
});

describe("the question starts", () => {
  test.each<[reason: string, text: string, first: string]>([
    ["at once when nothing is said before it", "who mended the lamp", "who"],
    ["behind a greeting", "hey bot, who mended the lamp", "who"],
    ["behind a story", "I was there. Did they mend the lamp", "Did"],
    ["behind a word of asking", "hi, can you tell me who mended it", "who"],
    ["not behind a place in a sentence of others", "In 1950, when it sank, who swam", "In"],
  ])("%s", (_, text, first) => {
    const words = read(text);
    expect(words[findQuestionStart(words)]?.typed).toBe(first);
  });
});

describe("a further question starts", () => {
  test.each<[reason: string, text: string, starts: readonly string[]]>([
    ["behind a question mark", "Who mended the lamp? Did it burn?", ["Did"]],
    ["at a question word behind “and”", "When did the lamp burn and who mended it", ["who"]],
    ["not where nothing telling follows", "Who mended the lamp? Did it?", []],
    ["not where nothing telling stands before", "Why? And who mended the lamp", []],
    ["not at a clause of time", "The lamp burnt in 1950, when it fell", []],
    ["not behind a question mark without a question", "Who mended the lamp? Thanks lamp", []],
  ])("%s", (_, text, starts) => {
    const words = read(text);
    expect(findFurtherStarts(words).map((at) => words[at]?.typed)).toEqual(starts);
  });
});

test.each([
  ["thanks", true, true],
  ["article", true, false],
  ["me", false, true],
  ["lamp", false, false],
])("%s is of courtesy %j, of somebody talking %j", (word, courtesy, personal) => {
  expect([isCourtesy(word), isPersonal(word)]).toEqual([courtesy, personal]);
});
