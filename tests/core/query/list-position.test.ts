// Which item of a list a question asks for by its place.

import { describe, expect, test } from "vitest";
import type { ListPosition } from "../../../src/core/language/english/ordinals.ts";
import { findInList, readListPosition } from "../../../src/core/query/list-position.ts";
import { findShownPassages } from "../../../src/core/query/shown-passages.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { indexArticle } from "../../support/indexed-article.ts";

test.each<[question: string, expected: ListPosition | undefined, reason: string]>([
  ["and the second one", { at: 1 }, "a place counted from the start"],
  ["what is the 3rd", { at: 2 }, "a place as a figure"],
  ["the last step", { at: -1 }, "a place counted from the end"],
  ["what comes next", { from: 1 }, "the one behind what was shown"],
  ["and the previous one", { from: -1 }, "the one before it"],
  ["step 4", { at: 3 }, "a number behind the noun"],
  ["what about point two", { at: 1 }, "a number as a word"],
  ["how many are there", { whole: true }, "all of it is counted"],
  ["and how many of them", { whole: true }, "so it is in short"],
  ["how many ferries are there", undefined, "it names what is counted"],
  ["who was the second president", undefined, "it names what it asks for"],
  ["when was the first one built", undefined, "it asks for something of it"],
  ["and why", undefined, "no place is named"],
])("%s: %j, since %s", (question, expected) => {
  expect(readListPosition(question.split(" "))).toEqual(expected);
});

describe("what is asked for is found", () => {
  const body = `Bring these things:

- a towel
- a bun
- a hat

The pier is old. The ferry sails at six.

Leave these at home:

1. the cat
2. the dog`;
  const { article, articleIndex } = indexArticle(body);
  const { passages } = articleIndex;

  function findAsked(question: string, ...shown: readonly string[]): readonly string[] {
    const focus = shown.map((text) => {
      const start = article.text.indexOf(text);
      return { start, end: start + text.length };
    });
    const position = readListPosition(question.split(" "));
    return findInList(position, findShownPassages(focus, passages), passages).map(({ passage }) =>
      sliceOf(article.text, passage),
    );
  }

  test.each<[reason: string, question: string, shown: readonly string[], found: readonly string[]]>(
    [
      ["in the list that was shown", "and the second one", ["a towel"], ["a bun"]],
      ["below what was shown", "what is the first", ["Leave these at home:"], ["the cat"]],
      ["in the second excerpt", "the second one", ["The pier is old.", "a hat"], ["a bun"]],
      ["in the first excerpt of two", "the second one", ["the cat", "a hat"], ["the dog"]],
      ["as the lead-in of all", "how many are there", ["the cat"], ["Leave these at home:"]],
      ["nowhere, when there is no list", "the second one", ["The pier is old."], []],
      ["nowhere, when it has no such item", "the fourth one", ["a hat"], []],
      ["nowhere but behind the first excerpt", "the next one", ["The pier is old.", "a bun"], []],
    ],
  )("%s: %s", (_, question, shown, found) => {
    expect(findAsked(question, ...shown)).toEqual(found);
  });

  test("as the items of a list that nothing leads to", () => {
    const bare = indexArticle("Gulls fly.\n\n## Towels\n\n- red\n- blue").articleIndex;
    const item = bare.passages.find(({ passage }) => passage.paragraph.kind === "item");
    const shown = item === undefined ? [] : [[item]];
    expect(findInList({ whole: true }, shown, bare.passages)).toHaveLength(2);
  });
});
