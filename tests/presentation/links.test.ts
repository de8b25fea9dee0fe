// Links of an article: those within its website are meant from where it stands.

import { expect, test } from "vitest";
import { parseArticle } from "../../src/core/article/article.ts";
import { renderQuotation } from "../../src/discord/views/markdown.ts";
import { readQuotation } from "../../src/presentation/quotation.ts";

const shown = (url: string, link: string): string => {
  const article = parseArticle(
    `---\n${url}title: Fox\n---\n\nThe fox reads [this page](${link}) at night.\n`,
    "markdown",
  );
  const [paragraph] = article.paragraphs;
  return paragraph === undefined ? "" : renderQuotation(readQuotation(article, paragraph), 500);
};

test.each([
  ["from the root", "/den/two", "https://example.org/den/two"],
  ["from the folder", "two?x=1", "https://example.org/a/two?x=1"],
  ["within the page", "#den", "https://example.org/a/one#den"],
  ["elsewhere", "https://example.net/", "https://example.net/"],
])("a link %s leads to its place", (_, link, expected) => {
  expect(shown("url: https://example.org/a/one\n", link)).toContain(`[this page](<${expected}>)`);
});

test("without an address of the article a link within its website is plain words", () => {
  expect(shown("", "/den/two")).toBe("The fox reads this page at night.");
});
