// What stands around an excerpt.

import { stem } from "../../../src/core/language/stemmer.ts";
import { describe, expect, test } from "vitest";
import { createSurroundings } from "../../../src/core/answer/surroundings.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

const body = `## Harbour

### Boats

The oars float. Gulls circle.

Sails tear.

| Day | Tide |
| --- | --- |
| Monday | ebb-tide |`;

function collect(words: string): ReadonlySet<string> {
  const { article, part } = rankQuestion(body, "Do oars float, sails tear or is an ebb on Monday?");
  const start = article.text.indexOf(words);
  return createSurroundings(article)({ start, end: start + words.length }, part);
}

describe("around an excerpt stand the stems of", () => {
  test.each<[reason: string, excerpt: string, stem: string]>([
    ["its own words", "The oars float.", "oar"],
    ["the rest of its paragraph", "The oars float.", "gull"],
    ["the heading above it", "The oars float.", "boat"],
    ["the headings above that", "The oars float.", "harbour"],
    ["the title", "The oars float.", "note"],
    ["the header of its table", "ebb-tide", "tide"],
    ["its compounds as one word", "ebb-tide", stem("ebbtide")],
  ])("%s", (_, excerpt, expected) => {
    expect([...collect(excerpt)]).toContain(expected);
  });

  test("no other paragraph", () => {
    expect([...collect("The oars float.")]).not.toContain("sail");
  });

  test("of a long paragraph only what is near", () => {
    const filler = "Waves roll in and out again. ".repeat(400);
    const long = `Gulls circle. ${filler}Oars float. ${filler}Sails tear.`;
    const { article, part } = rankQuestion(long, "Do oars float?");
    const start = article.text.indexOf("Oars float.");
    const stems = [...createSurroundings(article)({ start, end: start + 11 }, part)];
    expect(stems).toEqual(expect.arrayContaining(["oar", "wave"]));
    expect(stems).not.toContain("gull");
    expect(stems).not.toContain("sail");
  });
});
