// Sentences: where a reader sees one end, and where a stop ends nothing.

import { describe, expect, test } from "vitest";
import { splitSentences as spansOf } from "../../../src/core/language/sentences.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const sentencesOf = (text: string, within = { start: 0, end: text.length }): string[] =>
  spansOf(text, within).map((span) => sliceOf(text, span));

test.each([
  ["a title", "He met Dr. Ada today. She left.", 2],
  ["an initial", "He met J. Smith. She left.", 2],
  ["an I", "So did I. She left.", 2],
  ["a numbered thing", "See No. 5 here. She left.", 2],
  ["a numbered thing, capital letters", "See FIG. 2 here. She left.", 2],
  ["a month before a day", "It was Jan. 3 then. She left.", 2],
  ["a month before a new sentence", "It was in Jan. Ten days passed.", 2],
  ["a word before a number further on", "It is art. It has 5 parts.", 2],
  ["a mountain", "He climbed Mt. Blanc alone. She left.", 2],
  ["an abbreviation of a place", "He is of the Dept. Ada leads. She left.", 2],
  ["an abbreviation before small letters", "He came at 5 p.m. and left. She left.", 2],
  ["a negative", "He said no. She left.", 2],
  ["a country before a name", "The U.S. South voted. She left.", 2],
  ["a country before a new sentence", "He left the U.S. She left.", 2],
  ["a cry that goes on", "Oh no! said Ada. She left.", 2],
  ["a quoted question", "“Is it?” asked Ada. She left.", 2],
  ["a country of three letters", "The U.S.A. South voted. She left.", 2],
  ["a degree", "She has a Ph.D. Ada left.", 2],
  ["a name on the web", "It is on fox.org. Ada read it.", 2],
  ["a month before a name with a number", "It was in Jan. F16s came.", 2],
  ["a stop before a comma", "He met Ada. , a professor. She left.", 2],
])("%s: sentences end where a reader ends them", (_, prose, count) => {
  expect(sentencesOf(prose)).toHaveLength(count);
});

test("a paragraph of any length has the sentences that a reader sees in it", () => {
  const sentences = Array.from({ length: 400 }, (_, index) => `This is sentence ${index}.`);
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  const endless = `It ${"Never Ends ".repeat(2_000)}at all.`;
  expect(sentencesOf(`${endless} This does.`)).toEqual([endless, "This does."]);
});

describe("no sentence ends", () => {
  const titles =
    "mr mrs ms mx dr prof st rev hon pres gov sen rep gen adm col maj capt cmdr lt sgt cpl pvt supt " +
    "mt ft messrs mme mlle vs cf viz al approx ca dept est " +
    "cllr ald revd ven insp msgr brig pte thos wm jas robt geo chas benj incl excl attn qty misc ave";
  const numbered =
    "c no nos p pp vol fig figs ch sec art jan feb mar apr jun jul aug sep sept oct nov dec para ref apt reg";

  test.each(titles.split(" "))("at %s. before a name, in small letters or capitals", (title) => {
    for (const word of [title, title.toUpperCase()])
      expect(sentencesOf(`He saw ${word}. Ada Fox there.`)).toHaveLength(1);
  });

  test.each(numbered.split(" "))("at %s. before a number, but before a name", (word) => {
    expect(sentencesOf(`He saw ${word}. 5 Foxes there.`)).toHaveLength(1);
    expect(sentencesOf(`He saw ${word}. Foxes came.`)).toHaveLength(2);
  });
});

test("a stretch is read to its end, and no further", () => {
  const text = "Ada ran. She met Mr. Fox there. He left.";
  expect(sentencesOf(text, { start: 9, end: 20 })).toEqual(["She met Mr."]);
  expect(sentencesOf(text, { start: 9, end: 31 })).toEqual(["She met Mr. Fox there."]);
});

test.each(["\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"])(
  "a sentence goes on in the next line after %j",
  (ending) => {
    const sentences = [`A red${ending}fox ran.`, "It slept."];
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  },
);
