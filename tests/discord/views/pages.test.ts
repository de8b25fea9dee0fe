// Pages: whatever the article, they show all of it, once, from either end.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import {
  createPages,
  findLeadIn,
  createPageFrom,
  createPageTo,
} from "../../../src/discord/views/pages.ts";
import { chooseSpan } from "../../../src/presentation/display-text.ts";

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom("\n\n", "\n\n## Den\n\n", "It runs. ", "*_*_ ", "😀 "),
      fc.string({ unit: "grapheme", maxLength: 900 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("forward and backward, pages follow each other without a gap or a repetition", () => {
  fc.assert(
    fc.property(prose, (body) => {
      const article = parseArticle(`The fox is here.\n\n${body}`);
      const pages = createPages(article, splitPassages(article));
      const end = pages.passages.length;
      for (let at = 0, next = 0; at < end; at = next) {
        const page = createPageFrom(pages, at);
        expect(page.from).toBe(at);
        expect(page.to).toBeGreaterThan(at);
        next = page.to;
      }
      for (let at = end, next = end; at > 0; at = next) {
        const page = createPageTo(pages, at);
        expect(page.to).toBe(at);
        expect(page.from).toBeLessThan(at);
        next = page.from;
      }
    }),
  );
});

test("a passage is opened on a page that shows it, at a paragraph's start where that is near", () => {
  fc.assert(
    fc.property(prose, fc.nat(), (body, number) => {
      const article = parseArticle(`The fox is here.\n\n${body}`);
      const pages = createPages(article, splitPassages(article));
      const at = number % pages.passages.length;
      const from = findLeadIn(pages, at);
      expect(from).toBeLessThanOrEqual(at);
      const isStart = pages.passages[from - 1]?.paragraph !== pages.passages[from]?.paragraph;
      expect(from === at || isStart).toBe(true);
    }),
  );
});

test("the short form of an excerpt is a part of it that shows the first mark", () => {
  const words = fc.array(fc.constantFrom("fox", "den", "hill", "😀"), {
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, fc.nat(), (list, number) => {
      const text = list.join(" ");
      const before = list.slice(0, number % list.length).join(" ").length;
      const start = before === 0 ? 0 : before + 1;
      const mark = { start, end: start + (list[number % list.length] ?? "").length };
      const whole = { start: 0, end: text.length };
      const stretch = chooseSpan({ text, within: whole, marks: [mark] }, 60);
      expect(stretch.end - stretch.start).toBeLessThanOrEqual(text.length <= 60 ? text.length : 60);
      expect(stretch.start <= mark.start && mark.end <= stretch.end).toBe(true);
      expect(text.slice(stretch.start, stretch.end)).toBe(
        text.slice(stretch.start, stretch.end).trim(),
      );
    }),
  );
});
