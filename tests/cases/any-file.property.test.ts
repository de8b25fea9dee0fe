// Any file: whatever it holds, each word of it stands in exactly one passage, label or skipped place, and what
// is answered from it are slices of the file.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createAsk } from "../../src/core/answer/answer.ts";
import {
  type Article,
  ArticleError,
  parseArticle,
  splitByParagraph,
} from "../../src/core/article/article.ts";
import { plainText, shownPieces } from "../../src/core/article/markup.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import type { Model } from "../../src/core/rank/model.ts";
import { lexicalModel } from "../../src/core/rank/weights.ts";
import { contains, type Span, sliceOf } from "../../src/core/text/span.ts";

/** None of them stands in another. */
const words = ["quince", "harbour", "étagère", "狐狸", "мельница", "นก", "Fox", "1822"];

/** Signs after which words are still words, in Markdown, plain text or a wiki. */
const signs = [
  " ",
  " ",
  ". ",
  "? ",
  ", ",
  ": ",
  "\n",
  "\n\n",
  "\r\n",
  "\n\n\n",
  "  \n",
  "\n    ",
  "\n\t",
  "\n# ",
  "\n## ",
  "\n- ",
  "\n1. ",
  "\n2) ",
  "\n> ",
  "\n---\n",
  "\n===\n",
  "\n```\n",
  "\n| ",
  " | ",
  "\n|-|-|\n",
  "\n: ",
  "*",
  "**",
  "_",
  "`",
  "~~",
  "==",
  "\n<p>",
  "</p>",
  "<b>",
  "</b>",
  "<br>",
  "\n<!-- ",
  " -->",
  "<td>",
  "\n<table><tr>",
  "\n\n[^1]: ",
  "\n> [!TIP]\n> ",
  '\n!!! note "',
  '"\n    ',
  "\n:::\n",
  "&amp;",
  "\\",
  "![",
  "](l.png) ",
  "\n'''",
  "'''",
  "\n== ",
  " ==\n",
  "\n{|\n",
  "\n|-\n",
  "\n|+ ",
  "\n! ",
  " !! ",
  "\n|}\n",
  "\nANNA: ",
  "\nBO (up): ",
  "\nQ: ",
  "\nA: ",
  "\nNeeds:\n",
  "\nAdvertisement\n",
  "\n.. note:: ",
  "🦊",
  "\u00ad",
  "\u200b",
  "(",
  ")",
  "[",
  "]",
  "“",
  "”",
  "\n```",
  "\n~~~~",
  "\n> ```\n",
  "\n- ```\n",
  "\n::: ",
  "\n[a]: ",
  "\n\t- ",
  "\n- [ ] ",
  "\n> > ",
  "[[",
  "]]",
  "{{",
  "}}",
  "|a=",
  "<ref>",
  "</ref>",
  "<nowiki>",
  "::\n\n  ",
  "\n.. code-block:: ",
  "\n.. [1] ",
  "\n:name: ",
  "\n===  ===\n",
  "\ni. ",
  "\nii. ",
  "\n(a) ",
  "\n1.1. ",
  "\n§ 1 ",
  "[12:03] ",
  "\n<details><summary>",
  "</summary>\n\n",
  "\n<pre>",
  "</pre>",
  "<li>",
  "<dt>",
  "<dd>",
  "\u3000",
  "\ufeff",
  "&nbsp;",
] as const;

const anyFile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 6, arbitrary: fc.constantFrom(...signs) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(""));

const formats = ["markdown", "plain text"] as const;

/** Reads an article, if there is something to quote. */
function readArticle(text: string, format: (typeof formats)[number]): Article | undefined {
  try {
    return parseArticle(text, format);
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

/** All places that are accounted for: passages, labels, what is skipped, and the title. */
function listPlaces(article: Article): readonly Span[] {
  const { paragraphs, headings, skipped, title } = article;
  const places = [
    ...splitPassages(article),
    ...paragraphs.flatMap(({ label }) => label ?? []),
    ...paragraphs.flatMap(({ table }) => boundsOf(table?.header ?? [])),
    ...skipped,
  ];
  const isHeadline = title && !places.some((place) => contains(place, title));
  return isHeadline && !headings.some((each) => contains(each, title))
    ? [...places, title]
    : places;
}

function boundsOf(cells: readonly Span[]): readonly Span[] {
  const [first] = cells;
  const last = cells.at(-1);
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

test.each(formats)("each word of any file is in one place: %s", (format) => {
  let articles = 0;
  fc.assert(
    fc.property(anyFile, (text) => {
      const article = readArticle(text, format);
      expect(article === undefined || article.paragraphs.length > 0).toBe(true);
      if (article === undefined) return;
      articles += 1;
      const places = listPlaces(article);
      const isHidden = (word: Span): boolean =>
        article.markup.hidden.some((mark) => contains(mark, word));
      const lost = [...text.matchAll(new RegExp(words.join("|"), "gu"))]
        .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
        .filter((word) => !isHidden(word))
        .map((word) => [sliceOf(text, word), places.filter((each) => contains(each, word)).length])
        .filter(([, count]) => count !== 1);
      expect(lost).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
  expect(articles).toBeGreaterThan(0);
});

/** Weights that hold every question to be about the article, so that whatever is found is shown. */
const showingAll: Model = { ...lexicalModel, relevance: { bias: 9 } };

test.each(formats)("each excerpt of any file is a slice of it: %s", (format) => {
  let shown = 0;
  fc.assert(
    fc.property(
      anyFile,
      fc.constantFrom(
        words.join(" "),
        `Who saw the ${words.join(" or the ")}?`,
        "When was the harbour dug?",
      ),
      (text, question) => {
        const article = readArticle(text, format);
        const answer = article && createAsk(article, { model: showingAll })(question);
        const excerpts = answer && "excerpts" in answer ? answer.excerpts : [];
        expect(excerpts.length).toBeLessThanOrEqual(3);
        if (article === undefined) return;
        shown += excerpts.length;
        for (const excerpt of excerpts) {
          expect(excerpt.text).toBe(text.slice(excerpt.start, excerpt.end));
          const pieces = shownPieces(text, article.markup, excerpt);
          const lines = splitByParagraph(article, excerpt).map((part) =>
            plainText(text, article.markup, part),
          );
          expect(excerpt.plain).toBe(lines.join("\n"));
          const replaced = new Set(article.markup.replaced.map(({ start }) => start));
          const foreign = pieces.filter(
            (piece) =>
              piece.text !== sliceOf(text, piece) &&
              piece.text !== " " &&
              !replaced.has(piece.start),
          );
          expect(foreign).toEqual([]);
          for (const { start, end } of excerpt.context) {
            expect(start).toBeLessThan(end);
            expect(contains({ start: 0, end: text.length }, { start, end })).toBe(true);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(shown).toBeGreaterThan(0);
});
