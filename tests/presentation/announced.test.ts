// An excerpt of several paragraphs, as it is shown: each paragraph on a line of its own, items with a mark.

import { expect, test } from "vitest";
import { type Answer, createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { createTextFragmentLink } from "../../src/core/article/text-fragment.ts";
import { renderBest } from "../../src/discord/views/excerpts.ts";
import { createPages } from "../../src/discord/views/pages.ts";
import { renderContext } from "../../src/discord/views/reader.ts";
import { english as messages } from "../../src/presentation/messages/english.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { renderAnswer } from "../../src/terminal/render.ts";

const article = parseArticle(`---
url: https://example.org/shed
---

# The shed

The shed is open on Mondays.

Whoever rents a boat brings these papers:

- a **licence** of the harbour
- a photograph

Then, to see what is free, run:

\`\`\`
boats --free
boats --all
\`\`\`
`);

const ask = createAsk(article);

function findFirst(answer: Answer) {
  if (!("excerpts" in answer) || answer.excerpts === undefined) throw new Error("no excerpt");
  const [first] = answer.excerpts;
  if (first === undefined) throw new Error("no excerpt");
  return first;
}

const papers = findFirst(ask("Which papers does whoever rents a boat bring?"));

test("its text is one slice of the file, its words are one line a paragraph", () => {
  expect(papers.text).toBe(article.text.slice(papers.start, papers.end));
  expect(papers.plain).toBe(
    "Whoever rents a boat brings these papers:\na licence of the harbour\na photograph",
  );
});

test("on Discord each item is a line of the quotation", () => {
  const lines = renderBest(papers, { messages }).split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/^> Whoever .*papers.*:$/),
    "> • a licence of the harbour",
    "> • a photograph",
    expect.stringContaining("https://example.org/shed#:~:text="),
  ]);
});

test("on Discord its code is a block", () => {
  const code = findFirst(ask("What do I run to see what is free?"));
  expect(renderBest(code, { messages })).toContain("```\nboats --free\nboats --all\n```");
});

test("what has no room is cut, and said to be", () => {
  expect(renderBest(papers, { messages }, 60).split("\n").slice(0, 2)).toEqual([
    expect.stringMatching(/^> Whoever/),
    "> …",
  ]);
});

test("in a terminal each item is a line", () => {
  const shown = renderAnswer(ask("Which papers does whoever rents a boat bring?"), article);
  expect(shown).toContain("\n  • a licence of the harbour\n  • a photograph\n");
});

test("its link finds the first and the last words on the page", () => {
  expect(decodeURIComponent(createTextFragmentLink(article, papers) ?? "")).toBe(
    "https://example.org/shed#:~:text=Whoever rents a boat,a photograph",
  );
});

test("the reader opens where it begins, and marks all of it", () => {
  const pages = { ...createPages(article, splitPassages(article)), messages };
  const shown = JSON.stringify(renderContext(papers, pages));
  expect(shown).toContain("**a** **licence** **of the harbour**");
  expect(shown).toContain("**a photograph**");
});

test("a list that is cut short says so, on Discord and in a terminal", () => {
  const items = Array.from({ length: 50 }, (_, at) => `- paper number ${at + 1}`).join("\n");
  const long = parseArticle(`# Papers\n\nWhoever rents a boat brings these papers:\n\n${items}\n`);
  const answer = createAsk(long)("Which papers does whoever rents a boat bring?");
  expect(renderBest(findFirst(answer), { messages }).split("\n").at(-2)).toBe("> …");
  expect(renderAnswer(answer, long)).toMatch(/\n {2}…\n/);
});
