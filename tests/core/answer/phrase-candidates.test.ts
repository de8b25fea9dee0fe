// The stretches of a passage that may be the answer itself.

import { describe, expect, test } from "vitest";
import {
  type PhraseCandidate,
  type PhraseKind,
  findPhraseCandidates,
  readPhraseKind,
} from "../../../src/core/answer/phrase-candidates.ts";
import { readQuestionForm } from "../../../src/core/query/answer-type.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const readForm = (question: string) => readQuestionForm(question.split(" "));

function find(
  sentence: string,
  question: string,
  known: readonly string[] = [],
): ReadonlyMap<string, PhraseCandidate> {
  const { article, articleIndex } = indexArticle(sentence);
  const [first] = articleIndex.passages;
  const form = readForm(question);
  const found =
    first === undefined ? [] : findPhraseCandidates(article.text, first, form, new Set(known));
  return new Map(found.map((candidate) => [sliceOf(article.text, candidate), candidate]));
}

test.each<[PhraseKind | undefined, string]>([
  ["person", "who built it"],
  ["time", "when was it built"],
  ["duration", "how long did it take"],
  ["thing", "what did they carry"],
  [undefined, "how was it built"],
  [undefined, "was it built"],
])("a %s answers %j", (kind, question) => {
  expect(readPhraseKind(readForm(question))).toBe(kind);
});

describe("candidates", () => {
  const sentence = "Ada Brook sold the old boat to a keeper in 1950.";

  test.each<[question: string, words: readonly string[], reason: string]>([
    ["who sold it", ["Ada Brook", "keeper"], "names and nouns of persons"],
    ["when was it sold", ["1950"], "times alone"],
    ["what did she sell", ["old boat"], "a noun with the words before it"],
  ])("for %j are %j: %s", (question, words) => {
    expect([...find(sentence, question).keys()]).toEqual(expect.arrayContaining([...words]));
  });

  test("are none for a question that no phrase answers", () => {
    expect(find(sentence, "how was it sold").size).toBe(0);
  });

  test("are no names that the question has itself", () => {
    expect(
      find(sentence, "who met her", ["ada", "brook"]).get("Ada Brook")?.strength ?? 0,
    ).toBeLessThan(find(sentence, "who met her").get("Ada Brook")?.strength ?? 0);
  });

  test("of a thing are words between quotation marks too", () => {
    expect([
      ...find("They called it “a very old boat”.", "what did they call it").keys(),
    ]).toContain("a very old boat");
  });

  test("tell which words of the passage they are, and how surely", () => {
    const boat = find(sentence, "what did she sell").get("old boat");
    expect([boat?.from, boat?.to]).toEqual([4, 6]);
    const persons = find(sentence, "who sold it");
    expect(persons.get("Ada Brook")?.strength).toBeGreaterThan(
      persons.get("keeper")?.strength ?? 1,
    );
  });
});
