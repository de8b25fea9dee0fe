// The order of passages: a small article of known sentences, and for each question which of them comes
// before which, with the reason. Weights are fitted, so each order has a margin that a new fit keeps.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import { createRanker } from "../../../src/core/rank/rank.ts";
import { fullModel } from "../../../src/core/rank/weights.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const text = `# The tower of Skarholm

## History

Ingrid Dahl kept the lamp for nine winters. She arrived on 4 May 1931. The board dismissed her because the tower was to be automated.

Olaf Berg defended the decision. The new machinery failed eleven times in its first year.

## Visiting

Visitors climb 214 steps to the gallery. Children under six are not admitted.

Where can I park?

There is a meadow behind the church.

To open the gate, use this code:

\`\`\`
tide-and-lamp
\`\`\`

| Day | Opens |
| --- | --- |
| Saturday | nine |
| Sunday | noon |

## Releases

### 1.4.0

- The stairs have a handrail.

### 1.5.0

- The lamp is lit by the sun.
`;

const article = parseArticle(text);
const rank = createRanker({
  article,
  passages: splitPassages(article),
  lexicon: parseLexicon(readFileSync("seeds/lexicon.bin")),
  model: fullModel,
});

function findPosition(question: string, sentence: string): number {
  const { hits } = rank(question);
  const position = hits.findIndex(({ passage }) => sliceOf(text, passage).includes(sentence));
  return position < 0 ? Infinity : position;
}

test.each<[reason: string, question: string, first: string, second: string]>([
  ["a shared rare word", "Who kept the lamp?", "Ingrid Dahl kept", "Visitors climb"],
  ["a related word", "Are kids allowed in?", "Children under six", "There is a meadow"],
  ["a time for when", "When did Dahl arrive?", "4 May 1931", "Ingrid Dahl kept"],
  ["a number for how many", "How many steps are there?", "214 steps", "have a handrail"],
  ["a reason for why", "Why did the board dismiss her?", "because the tower", "Olaf Berg defended"],
  ["a person for who", "Who defended the decision?", "Olaf Berg", "dismissed her"],
  ["the question that it answers", "where do I park the car", "a meadow", "Visitors climb"],
  ["its header", "When does it open on Sunday?", "Sunday", "There is a meadow"],
  ["the version above it", "what changed in version 1.5.0", "lit by the sun", "a handrail"],
  ["what is announced before what announces it", "code of the gate", "tide-and-lamp", "Olaf Berg"],
])("%s comes first: %s", (_, question, first, second) => {
  expect(findPosition(question, first)).toBeLessThan(findPosition(question, second));
});

test("a passage that nothing speaks for is not ranked", () => {
  expect(findPosition("Who defended the decision?", "There is a meadow")).toBe(Infinity);
});

test("probabilities fall in order and add up to 1", () => {
  const { hits } = rank("How many times did the machinery fail?");
  const probabilities = hits.map(({ probability }) => probability);
  expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
  expect(probabilities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
});
