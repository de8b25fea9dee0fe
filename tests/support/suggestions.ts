// Questions to offer, for tests of what offers them: one about each heading of an article and each name in it,
// answered or not.

import type { Article } from "../../src/core/article/article.ts";
import { plainText } from "../../src/core/article/markup.ts";
import type { Suggestion } from "../../src/core/query/autocomplete.ts";

/** @returns the questions about headings, then those about names, each name where it stands first */
export function suggestionsOf({
  text,
  markup,
  sections,
  paragraphs,
}: Article): readonly Suggestion[] {
  const headings = sections.map((section) => ({
    start: section.start,
    end: section.end,
    words: plainText(text, markup, section),
  }));
  const names = paragraphs.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(name), ({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
      words,
    })),
  );
  const firsts = new Map(names.toReversed().map((each) => [each.words, each]));
  const first = names.filter((each) => firsts.get(each.words) === each);
  return [...headings, ...first].map(({ words, ...span }) => ({
    ...span,
    question: `What about ${words}?`,
  }));
}

/** Words with capitals that do not begin a sentence. */
const name = /(?<=\p{Ll} )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;
