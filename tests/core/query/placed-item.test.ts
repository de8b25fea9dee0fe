// Items that are asked for by their place in a list that the question names.

import { describe, expect, test } from "vitest";
import { measurePlacement } from "../../../src/core/query/placed-item.ts";
import { parseQuery } from "../../../src/core/query/query.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const reader = indexArticle(`## Parking

1. Find the zone.
2. Press the button.
3. Walk away.

## Baking

For rye bread:

- Stir the flour.
- Bake it.

Three walks start here:

1. The cliff path.
2. The chapel round.`);

/** What gains most, if anything does. */
function findPlaced(question: string): readonly string[] {
  const gain = measurePlacement(parseQuery(question, reader)[0], reader.articleIndex);
  return reader.articleIndex.passages.flatMap((words) =>
    gain(words) > 0 ? sliceOf(reader.article.text, words.passage) : [],
  );
}

describe("an item gains by its place", () => {
  test.each<[question: string, placed: string, reason: string]>([
    ["What is the second step of parking?", "Press the button.", "its heading names the list"],
    ["what's step 3 when I park", "Walk away.", "a number counts as well"],
    ["And the last step for rye bread?", "Bake it.", "the lead-in names the list"],
    ["Where does the second walk go?", "The chapel round.", "the list is of walks"],
  ])("%s %s, since %s", (question, placed) => {
    expect(findPlaced(question)).toEqual([placed]);
  });
});

describe("nothing gains", () => {
  test.each<[question: string, reason: string]>([
    ["What is the second step?", "no list is named"],
    ["What is the second step of swimming?", "no list is about that"],
    ["What is the ninth step of parking?", "no list is so long"],
    ["When was the second button of the parking pressed?", "the list is not of buttons"],
    ["How does parking work?", "no place is asked for"],
  ])("%s, since %s", (question) => {
    expect(findPlaced(question)).toEqual([]);
  });
});
