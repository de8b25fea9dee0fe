// Outline: what an article says that it covers.

import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { nameSections, nameTitle, summarizeArticle } from "../../../src/core/article/outline.ts";

const titled =
  "# Of foxes\n\nFoxes run. They sleep.\n\n## Dens\n\nA den is warm.\n\nSo it is.\n\n## Food\n\nHares.";
const untitled = "Foxes run.";

test("an outline has the title, the sections with their paragraphs, and the words of the paragraphs", () => {
  expect(summarizeArticle(parseArticle(titled))).toEqual({
    title: "Of foxes",
    sections: [
      { heading: "Dens", from: 2, to: 3 },
      { heading: "Food", from: 4, to: 4 },
    ],
    paragraphs: 4,
    words: 12,
  });
});

test("what an article does not have is not in its outline", () => {
  expect(summarizeArticle(parseArticle(untitled))).toEqual({
    title: undefined,
    sections: [],
    paragraphs: 1,
    words: 2,
  });
});

test("its names are its title and headings, word for word", () => {
  expect(nameTitle(parseArticle(titled))).toBe("Of foxes");
  expect(nameSections(parseArticle(titled), 8)).toEqual(["Dens", "Food"]);
  expect(nameSections(parseArticle(titled), 1)).toEqual(["Dens"]);
  expect(nameTitle(parseArticle(untitled))).toBeUndefined();
  expect(nameSections(parseArticle(untitled), 8)).toEqual([]);
});
