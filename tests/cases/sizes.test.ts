// Sizes: files of the shapes that take most are prepared and asked within the heap that deploy/ allows, as a
// program of its own; at a tenth of the largest size within about a tenth of the heap. `npm run bench -- reading`
// has the whole.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { largestArticle } from "../../src/app/load.ts";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { parseLexicon } from "../../src/core/language/lexicon.ts";
import { shapes, writeShape } from "../bench/shapes.ts";
import { measurePeak } from "../support/peak.ts";
import { folder } from "../support/program.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

/** In MiB: what the program holds before it reads anything. */
const ownHeap = 24;

/** In MiB, as in the manifests. */
const heap = Number(
  /max-old-space-size=(\d+)/.exec(readFileSync("deploy/compose.yaml", "utf8"))?.[1],
);

/** Those that take most of what they are made of: sentences, paragraphs, rows, words. */
const worst = new Set(["prose", "headings", "table", "words that all differ"]);

test.each(shapes.filter(({ name }) => worst.has(name)))(
  "a tenth of the largest article, $name, takes a tenth of the heap",
  async (shape) => {
    const file = join(folder, `size-${shape.file}`);
    writeFileSync(file, writeShape(shape, largestArticle / 10, lexicon));
    const { out } = await measurePeak(
      ["ask", "Is it much?", "--article", file],
      Math.ceil(ownHeap + (heap - ownHeap) / 10),
    );
    expect(out).not.toBe("");
  },
);

test("one paragraph is asked as fast as many", () => {
  // Without a bound it would be twenty times as slow; the room is for a busy machine.
  expect(measureAsking("one line")).toBeLessThan(4 * measureAsking("prose") + 20);
});

/** In milliseconds of the processor. */
function measureAsking(name: string): number {
  const shape = shapes.find((each) => each.name === name);
  const ask = shape && createAsk(parseArticle(writeShape(shape, 200_000, lexicon)), { lexicon });
  const questions = ["Who made the new system of the city?", "How many people did he see?"];
  for (const question of questions) ask?.(question);
  const before = process.cpuUsage().user;
  for (let round = 0; round < 10; round++) for (const question of questions) ask?.(question);
  return (process.cpuUsage().user - before) / 1_000;
}
