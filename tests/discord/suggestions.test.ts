// Suggestions: each question that is offered is answered by the sentence that it was made from.

import { expect, test } from "vitest";
import { loadArticle } from "../../src/app/load.ts";
import { openLibrary } from "../../src/app/library.ts";
import { overlaps } from "../../src/core/text/span.ts";
import { createSuggestions } from "../../src/discord/suggestions.ts";

const files = [
  "article.txt",
  "dialogues/lightship.txt",
  "dialogues/reading-room.md",
  "dialogues/footbridge.txt",
  "dialogues/goat-census.txt",
  "dialogues/tinytally.md",
];

test.each(files)("of %s, and the more so the more time there was", async (file) => {
  const library = openLibrary([{ name: file, article: await loadArticle(`seeds/${file}`) }]);
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
  expect(checked.length).toBeGreaterThanOrEqual(file === "article.txt" ? 5 : 0);
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
