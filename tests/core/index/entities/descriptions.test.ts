// Descriptions: what a sentence says that somebody or something is.

import { expect, test } from "vitest";
import { findDescriptions } from "../../../../src/core/index/entities/descriptions.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { readWords } from "../../../support/indexed-article.ts";

const ada = ["ada", "brook"];

test.each<[reason: string, sentence: string, words: string, described: readonly string[]]>([
  ["a title before a name", "We met President Ada Brook.", "President", ada],
  ["the words before the title", "We met Russian President Ada Brook.", "Russian President", ada],
  ["a trade before a name", "We met the baker Ada Brook.", "baker", ada],
  ["what stands between commas", "Ada Brook, a baker from Malmo, left.", "a baker from Malmo", ada],
  ["… without an article", "Ada Brook, professor of law, left.", "professor of law", ada],
  ["what stands in brackets", "Ada Brook (a baker) left.", "a baker", ada],
  ["… up to a relative pronoun", "Ada Brook, a baker who sings, left.", "a baker", ada],
  ["a predicate", "A kiln is a furnace for clay.", "a furnace for clay", ["kiln"]],
  ["a predicate of a name", "Ada Brook was the first mayor.", "the first mayor", ada],
])("%s: %s", (_, sentence, words, described) => {
  const passage = readWords(sentence);
  const found = findDescriptions(passage);
  expect(found.map((entity) => sliceOf(passage.text, entity))).toEqual([words]);
  expect(found[0]?.stems).toEqual(described);
});

test.each([
  ["a relative clause", "Ada Brook, who baked, left."],
  ["an adverb between commas", "Ada Brook, however, left."],
  ["an adjective", "Ada Brook is happy."],
  ["a predicate of a pronoun, which says of nobody what they are", "It is a boat."],
  ["a verb far behind the subject", "The boat that the old keeper of the lamp had is a wreck."],
  ["a verb in -ing before a name", "They were meeting Ada Brook."],
])("%s is none: %s", (_, sentence) => {
  expect(findDescriptions(readWords(sentence))).toEqual([]);
});
