// Features: for each a pair of passages, one of which has more of it than the other, with the reason.

import { describe, expect, test } from "vitest";
import { type FeatureName, featureNames } from "../../../src/core/rank/features.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

const body = `Ada Brook mended the lamp. She oiled it in 1950 because it squeaked. The ferry to Malmo sank for three hours.

A kiln is a furnace. Zebras ran over 40 kilometres of the plain, past the old town with its walls, wells, towers and gates. The lamp burnt.

## The harbour

Bring this to the harbour:

- a wrench

Where can I buy oars?

The miller sells them.

\`\`\`
oars --list
\`\`\``;

/** The value of a feature for the passage that has some words; undefined when it was not retrieved. */
function measure(feature: FeatureName, question: string, words: string): number | undefined {
  const { article, part } = rankQuestion(body, question);
  const hit = part.ranked.find(({ passage }) => sliceOf(article.text, passage).includes(words));
  return hit?.features[featureNames.indexOf(feature)];
}

const cases: readonly (readonly [
  FeatureName,
  reason: string,
  question: string,
  words: readonly [more: string, less: string],
])[] = [
  ["retrievalScore", "it says the word itself", "who mended it", ["mended", "oiled"]],
  ["termCoverage", "it says both words", "who mended the lamp", ["mended", "burnt"]],
  ["bigramOverlap", "the words stand together", "was the lamp mended", ["lamp burnt", "oiled"]],
  ["embeddingSimilarity", "its words are of like things", "did a ship sink", ["ferry", "lamp"]],
  ["windowCoverage", "the next sentence says it", "why did it squeak", ["mended", "Zebras"]],
  ["paragraphCoverage", "its paragraph says it", "where is the kiln", ["Zebras", "ferry"]],
  ["exactParagraphCoverage", "its paragraph says it", "did the lamp squeak", ["mended", "burnt"]],
  [
    "antecedentCoverage",
    "“She” is in the sentence before",
    "what did Brook do",
    ["oiled", "ferry"],
  ],
  ["headingCoverage", "it stands below the word", "what is in the harbour", ["wrench", "mended"]],
  ["contextCoverage", "the question above it says it", "where are oars sold", ["miller", "ferry"]],
  ["questionLikeness", "the same is asked above it", "where are oars sold", ["miller", "ferry"]],
  ["person", "it names somebody", "who mended the lamp", ["mended", "burnt"]],
  ["time", "it has a year", "when was the lamp oiled", ["oiled", "mended"]],
  ["place", "it has a town", "where did the ferry go", ["ferry", "lamp"]],
  ["number", "it has a number", "how many zebras ran", ["Zebras", "kiln"]],
  ["duration", "it has a length of time", "how long did the ferry sink", ["ferry", "lamp"]],
  ["reason", "it has “because”", "why did she oil the lamp", ["oiled", "burnt"]],
  ["description", "it says what that is", "what is a kiln", ["kiln", "Zebras"]],
  ["headNoun", "it has the noun of “which”", "which ferry did the lamp see", ["ferry", "burnt"]],
  ["passageLength", "it has more words", "did zebras see the lamp burn", ["Zebras", "burnt"]],
  ["heading", "it is a heading", "what is in the harbour", ["The harbour", "wrench"]],
  ["code", "it is code", "where are oars listed", ["--list", "miller"]],
  ["announcement", "it ends in a colon", "what to bring to the harbour", ["Bring", "wrench"]],
  ["anaphora", "it opens with “She”", "who oiled the lamp", ["oiled", "mended"]],
];

describe("a passage has more", () => {
  test.each(cases)("%s: %s", (feature, _, question, [more, less]) => {
    const [first, second] = [measure(feature, question, more), measure(feature, question, less)];
    expect(first).toBeDefined();
    expect(first).toBeGreaterThan(second ?? 0);
  });

  test("and each feature is among these", () => {
    expect(cases.map(([feature]) => feature)).toEqual(featureNames);
  });
});

describe("a kind of answer counts for nothing", () => {
  test.each<[reason: string, FeatureName, question: string, words: string]>([
    ["when another is asked for", "time", "who oiled the lamp in the year", "oiled"],
    ["when the question names it itself", "time", "when in 1950 was the lamp oiled", "oiled"],
    ["when the question asks for no noun", "headNoun", "who mended the lamp", "mended"],
  ])("%s", (_, feature, question, words) => {
    expect(measure(feature, question, words)).toBe(0);
  });
});
