// Quotations: what of a stretch of the article is shown, whatever cuts it: a highlight, a line's length.

import { expect, test } from "vitest";
import { parseArticle } from "../../src/core/article/article.ts";
import { renderQuotation } from "../../src/discord/views/markdown.ts";
import { readQuotation } from "../../src/presentation/quotation.ts";

function show(text: string, shown: string, highlight: string): string {
  const article = parseArticle(text);
  const locate = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const quotation = readQuotation(article, locate(shown), [locate(highlight)]);
  return renderQuotation(quotation, 1_000);
}

const table =
  "# Prices\n\n| Plan | Fee | Seats |\n| --- | --- | --- |\n| Silver | 19 | three |\n| Gold | 29 | nine |\n";

test.each<[reason: string, line: string, text: string, shown: string, highlight: string]>([
  ["a part of a row is its cells", "19 · **three**", table, "19 | three", "three"],
  ["a part of a cell is cut", "ver · **19**", table, "ver | 19", "19"],
  [
    "a whole row has the names of its columns",
    "Plan: Gold · Fee: **29** · Seats: nine",
    table,
    "Gold | 29 | nine",
    "29",
  ],
  [
    "a sign that is shown in another way is so in a highlight",
    "height · **31 m**",
    "'''Light'''\n\n{{Infobox\n| height = {{convert|31|m}}\n| range = 22\n}}\n\n== Keeper ==\nOle.\n",
    "height = {{convert|31|m",
    "31|m",
  ],
  [
    "a highlight cuts no address",
    "Fill in **https\\://a.example/appeal**; then wait.",
    "# Appeal\n\nFill in https://a.example/appeal; then wait.",
    "Fill in https://a.example/appeal; then wait.",
    "appeal",
  ],
])("%s", (_, line, ...asked) => {
  expect(show(...asked)).toBe(line);
});
