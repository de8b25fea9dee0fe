// Suggestions: each question that is offered is answered by the sentence that it was made from.

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { loadArticle } from "../../src/app/load.ts";
import { openLibrary } from "../../src/app/library.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { overlaps } from "../../src/core/text/span.ts";
import { createSuggestions } from "../../src/discord/suggestions.ts";

/** A folder of other articles to look at; see docs/testing.md. */
const folder = process.env["ARTICLES"];

const files = [
  "seeds/article.txt",
  "seeds/dialogues/lightship.txt",
  "seeds/dialogues/reading-room.md",
  "seeds/dialogues/footbridge.txt",
  "seeds/dialogues/goat-census.txt",
  "seeds/dialogues/tinytally.md",
  ...(folder === undefined ? [] : readdirSync(folder))
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => `${folder}/${name}`),
];

test.each(files)("of %s, and the more so the more time there was", async (file) => {
  const library = openLibrary([{ name: file, article: await loadArticle(file) }]);
  const suggestions = createSuggestions(library);
  const sections = suggestions.list();
  while (suggestions.checkNext());
  const checked = suggestions.list().filter((each) => !sections.includes(each));
  for (const { question, ...span } of checked) {
    const answer = library.ask(question);
    expect(answer.outcome).toBe("answered");
    expect("excerpts" in answer && overlaps(answer.excerpts[0], span)).toBe(true);
    expect(suggestions.find(span)).toBe(question);
    expect(question).not.toMatch(/^What about/);
  }
  expect(checked.length).toBeGreaterThanOrEqual(file === "seeds/article.txt" ? 5 : 0);
});

test("what is typed changes what is offered", async () => {
  const suggestions = createSuggestions(
    openLibrary([{ name: "article.txt", article: await loadArticle("seeds/article.txt") }]),
  );
  while (suggestions.checkNext());
  const first = (typed: string): string | undefined => suggestions.complete(typed, 25)[0]?.question;
  expect(first("who")).toMatch(/^Who/);
  expect(first("w")).toMatch(/^W/);
  expect(first("train")).toMatch(/train/);
  expect(first("zeppelin")).toBeUndefined();
});

const seed = readFileSync("seeds/article.txt", "utf8");
const longText = `${seed}\n\n`.repeat(100);
/** One paragraph, as of a file without line breaks. */
const oneParagraph = "In May 2014, Ada Lind opened the bridge of Ostervik. ".repeat(5_000);

test.each([
  ["the article", seed],
  ["a long article", longText],
  ["a single paragraph", oneParagraph],
])("the work on %s goes in pieces, between which others are answered", (_, text) => {
  const { checkNext } = createSuggestions(
    openLibrary([{ name: "article.txt", article: parseArticle(text) }]),
  );
  let pieces = 1;
  while (pieces < 100 && checkNext()) pieces += 1;
  expect(pieces).toBeGreaterThan(10);
});
