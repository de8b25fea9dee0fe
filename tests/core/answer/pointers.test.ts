// What only leads to the answer gives way to it: a heading that asks, and a sentence that announces.

import { describe, expect, test } from "vitest";
import { followPointers } from "../../../src/core/answer/pointers.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { asking, createHits } from "../../support/ranked-hits.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const indexed = indexArticle(`## How long can I keep a book?

Four weeks are usual. Maps stay here.

## The staff

Ada Brook buys maps.

Is there a fee?

There is none.

## Tests

To run them, use:

\`\`\`
make test
\`\`\`

A file can switch the lamp on.

\`\`\`
lamp = on
\`\`\`

## 1.4.0, 3 May 2019

Maps may be copied.

## Open until 30 September for guests

Daily from 9 to 5.

## The shop

### Upstairs

Prints are sold.

The long way is:

- Take the ${"long, ".repeat(100)}stairs.`);

function answer(
  chances: Readonly<Record<string, number>>,
  question = "what",
): readonly (readonly [string, number])[] {
  return followPointers(indexed.article, asking(question, createHits(indexed, chances))).map(
    ({ passage, probability }) => [
      sliceOf(indexed.article.text, passage),
      Number(probability.toFixed(6)),
    ],
  );
}

describe("what a heading asks", () => {
  test("is answered below it, by what gains the heading's probability", () => {
    expect(answer({ "How long": 0.7, "Ada Brook": 0.2, "Four weeks": 0.1 })).toEqual([
      ["Four weeks are usual.", 0.8],
      ["Ada Brook buys maps.", 0.2],
    ]);
  });

  test("is shared among its answers by their own probabilities", () => {
    expect(answer({ "How long": 0.6, "Four weeks": 0.3, "Maps stay": 0.1 })).toEqual([
      ["Four weeks are usual.", 0.75],
      ["Maps stay here.", 0.25],
    ]);
  });

  test("is lost with the heading when nothing below it was found", () => {
    expect(answer({ "How long": 0.9, "Ada Brook": 0.1 })).toEqual([["Ada Brook buys maps.", 0.1]]);
  });
});

test("a line that asks is answered by what follows it", () => {
  expect(answer({ "Is there": 0.8, "Ada Brook": 0.2, "There is none": 0 })).toEqual([
    ["There is none.", 0.8],
    ["Ada Brook buys maps.", 0.2],
  ]);
});

describe("a heading that asks nothing", () => {
  test("gives way to what stands below it", () => {
    expect(answer({ "The staff": 0.6, "Four weeks": 0.3, "Ada Brook": 0.1 })).toEqual([
      ["Ada Brook buys maps.", 0.7],
      ["Four weeks are usual.", 0.3],
    ]);
  });

  test("gives way to what stands below it under a heading of its own", () => {
    expect(answer({ "The shop": 0.9, "Prints are sold": 0.1 })).toEqual([["Prints are sold.", 1]]);
  });

  test("keeps its place when nothing below it was found", () => {
    expect(answer({ "The staff": 0.6, "Four weeks": 0.4 })).toEqual([
      ["The staff", 0.6],
      ["Four weeks are usual.", 0.4],
    ]);
  });
});

describe("a heading with a date", () => {
  test("is the answer to when", () => {
    expect(answer({ "1.4.0": 0.8, "Maps may": 0.2 }, "when did 1.4.0 appear")).toEqual([
      ["1.4.0, 3 May 2019", 0.8],
      ["Maps may be copied.", 0.2],
    ]);
  });

  test("gives way when it says something else as well", () => {
    expect(answer({ "Open until": 0.8, "Daily from": 0.2 }, "when do you open")).toEqual([
      ["Daily from 9 to 5.", 1],
    ]);
  });

  test("gives way to what stands below it when something else is asked", () => {
    expect(answer({ "1.4.0": 0.8, "Maps may": 0.2 }, "what is new in 1.4.0")).toEqual([
      ["Maps may be copied.", 1],
    ]);
  });
});

describe("what a sentence announces", () => {
  test("takes its place when it is likelier", () => {
    expect(answer({ "make test": 0.5, "To run them": 0.4, "Ada Brook": 0.1 })).toEqual([
      ["make test", 0.9],
      ["Ada Brook buys maps.", 0.1],
    ]);
  });

  test("leaves it its place when it is likelier itself, since both are shown", () => {
    expect(answer({ "To run them": 0.7, "make test": 0.2, "Ada Brook": 0.1 })).toEqual([
      ["To run them, use:", 0.7],
      ["make test", 0.2],
      ["Ada Brook buys maps.", 0.1],
    ]);
  });

  test("takes its place when it has no room beside it", () => {
    expect(answer({ "The long": 0.7, "Take the": 0.2, "Ada Brook": 0.1 })).toEqual([
      [expect.stringMatching(/^Take the/), 0.9],
      ["Ada Brook buys maps.", 0.1],
    ]);
  });

  test("does not when it was not found", () => {
    expect(answer({ "To run them": 0.7, "Ada Brook": 0.3 })).toEqual([
      ["To run them, use:", 0.7],
      ["Ada Brook buys maps.", 0.3],
    ]);
  });

  test("does not when the sentence ends as others do, for then it says something itself", () => {
    expect(answer({ "A file": 0.7, "lamp = on": 0.3 })).toEqual([
      ["A file can switch the lamp on.", 0.7],
      ["lamp = on", 0.3],
    ]);
  });
});
