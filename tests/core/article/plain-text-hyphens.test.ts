// Plain text: words that the end of a line cuts in two are shown and found as a reader reads them.

import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { plainText } from "../../../src/core/article/markup.ts";
import { tokenizeShown } from "../../../src/core/article/shown-tokens.ts";

interface HyphenCase {
  readonly name: string;
  readonly text: string;
  /** What is shown of the paragraph. */
  readonly shown: string;
  readonly because: string;
}

const cases: readonly HyphenCase[] = [
  {
    name: "a syllable",
    text: "The captain bought a new com-\npass in the spring.",
    shown: "The captain bought a new compass in the spring.",
    because: "nothing says that the hyphen is the author's",
  },
  {
    name: "a hyphen of Unicode, before an indented line",
    text: "The lamps are lit at dusk and extin\u2010\n  guished at dawn by the keeper.",
    shown: "The lamps are lit at dusk and extinguished at dawn by the keeper.",
    because: "programs that set manuals break words with it",
  },
  {
    name: "a soft hyphen",
    text: "The lamps are lit by low\u00ad\nering the wick.",
    shown: "The lamps are lit by lowering the wick.",
    because: "it is only seen at the end of a line",
  },
  {
    name: "a compound by its first part",
    text: "She was a well-\nknown singer of the town.",
    shown: "She was a well-known singer of the town.",
    because: "words with this part mostly keep their hyphen",
  },
  {
    name: "a compound of a number",
    text: "They stayed for three-\nday visits on a mainte-\nnance boat in the thir-\nteenth year.",
    shown: "They stayed for three-day visits on a maintenance boat in the thirteenth year.",
    because: "a number and a word are no syllables",
  },
  {
    name: "a compound by the text",
    text: "The tide-gauge stands at the pier, and every tide-\ngauge is read at noon.",
    shown: "The tide-gauge stands at the pier, and every tide-gauge is read at noon.",
    because: "it is written with a hyphen elsewhere",
  },
  {
    name: "a compound of words that stand alone elsewhere",
    text: "The green paint and the blue paint made the door blue-\ngreen in the end.",
    shown: "The green paint and the blue paint made the door blue-green in the end.",
    because: "both halves are words of the text",
  },
  {
    name: "a word that stands whole elsewhere",
    text: "The rain bow is no rainbow. The rain came, with a bow, and then a rain-\nbow appeared.",
    shown: "The rain bow is no rainbow. The rain came, with a bow, and then a rainbow appeared.",
    because: "the text writes it in one",
  },
  {
    name: "a function word in two",
    text: "They went with or out there with-\nout a lamp.",
    shown: "They went with or out there without a lamp.",
    because: "the halves are words but the whole is one, too",
  },
  {
    name: "a chain",
    text: "The charts are up-to-\ndate and state-\nof-the-art.",
    shown: "The charts are up-to-date and state-of-the-art.",
    because: "another hyphen stands in it",
  },
  {
    name: "a hyphen for a word to come",
    text: "We sell two-\nand three-masted ships.",
    shown: "We sell two- and three-masted ships.",
    because: "what follows is another word",
  },
  {
    name: "a dash, a name and a number",
    text: "The ferry was late -\nvery late. Mrs Holt-\nMarsh saw it on 3-\n4 days.",
    shown: "The ferry was late - very late. Mrs Holt- Marsh saw it on 3- 4 days.",
    because: "no word goes on there in small letters",
  },
];

test.each(cases)("$name: $because", ({ text, shown }) => {
  const { markup, paragraphs, text: whole } = parseArticle(`Title\n\n${text}`, "plain text");
  expect(paragraphs.map((each) => plainText(whole, markup, each))).toEqual([shown]);
});

test("a word that is cut is found with and without a hyphen, and is a slice of the article", () => {
  const article = parseArticle(
    "Title\n\nThe captain bought a com-\npass from a well-\nknown smith.",
    "plain text",
  );
  const [paragraph] = article.paragraphs;
  const tokens = paragraph === undefined ? [] : tokenizeShown(article, paragraph);
  const terms = tokens.flatMap(({ term, compound }) => [term, compound ?? []].flat());
  expect(terms).toEqual(expect.arrayContaining(["compass", "wellknown", "well", "known"]));
  const compass = tokens.find(({ term }) => term === "compass");
  expect(article.text.slice(compass?.start, compass?.end)).toBe("com-\npass");
});

test("code and tables keep their hyphens", () => {
  const text = "Title\n\nThe first column is here:\n\nanchor-  iron\nlight    oil\nrope     hemp\n";
  const { markup, paragraphs, text: whole } = parseArticle(text, "plain text");
  expect(paragraphs.map((each) => plainText(whole, markup, each)).join(" ")).toContain("anchor-");
});
