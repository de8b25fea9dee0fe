// Joined article: the articles of a library as one, each standing after the other, so that all that reads an
// article reads a library too: one index, one set of statistics, one ranking. Every paragraph stands under
// what its own article is called, and no passage has a neighbour in another article. Names and places are
// those of the joined text; answer/library.ts gives them back as those of each article.

import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import type { Context } from "./context.ts";
import type { Paragraph, Table } from "./paragraphs.ts";
import { type Passage, splitPassages } from "./passages.ts";
import type { Section } from "./sections.ts";

/** An article with the name that tells it from others. */
export interface NamedArticle {
  /** As it is shown, such as the name of its file. */
  readonly name: string;
  readonly article: Article;
}

/** Articles as one. */
export interface JoinedArticle {
  readonly article: Article;
  /** In order; between the ids of two articles there is a gap that no neighbourhood spans. */
  readonly passages: readonly Passage[];
  /** Where the text of each article begins in the joined text, in order. */
  readonly starts: readonly number[];
}

/** More passages than any feature or follow-up looks around. */
const gap = 1_000;

/** Joins articles in their order; at least one. */
export function joinArticles(articles: readonly NamedArticle[]): JoinedArticle {
  const names = articles.map(({ name }) => readName(name));
  const text = articles.map(({ article }, at) => `${names[at]}\n${article.text}\n\n`).join("");
  const moved: Article[] = [];
  const starts: number[] = [];
  let from = 0;
  for (const [at, { article }] of articles.entries()) {
    const nameEnd = from + (names[at]?.length ?? 0);
    const name = { start: from, end: nameEnd };
    starts.push(nameEnd + 1);
    moved.push(moveArticle(article, { text, name, by: nameEnd + 1 }));
    from = nameEnd + article.text.length + 3;
  }
  const passages: Passage[] = [];
  for (const [at, article] of moved.entries()) {
    const first = (passages.at(-1)?.id ?? -gap) + gap;
    for (const passage of splitPassages(article)) {
      passages.push({ ...passage, id: first + passage.id, article: at });
    }
  }
  return { article: uniteArticles(moved, text), passages, starts };
}

/** The words of a file's name, without its ending. */
function readName(name: string): string {
  return name
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[-_\s]+/g, " ")
    .trim();
}

/** Where an article goes. */
interface Move {
  /** The joined text. */
  readonly text: string;
  /** Where its name stands in that. */
  readonly name: Span;
  /** How far its own text stands from the beginning. */
  readonly by: number;
}

function moveArticle(article: Article, { text, name, by }: Move): Article {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const moveAll = <T extends Span>(spans: readonly T[]): readonly T[] => spans.map(move);
  const named: Section = { ...name, level: -1, parent: undefined };
  const root: Section =
    article.title === undefined ? named : { ...move(article.title), level: 0, parent: named };
  const sections = new Map<Section, Section>();
  const moveSection = (section: Section | undefined): Section => {
    if (section === undefined) return root;
    const known = sections.get(section);
    if (known !== undefined) return known;
    const made = { ...move(section), parent: moveSection(section.parent) };
    sections.set(section, made);
    return made;
  };
  const moveParagraph = (paragraph: Paragraph): Paragraph => ({
    ...move(paragraph),
    section: moveSection(paragraph.section),
    label: paragraph.label && move(paragraph.label),
    sentences: moveAll(paragraph.sentences),
    table: paragraph.table && moveTable(paragraph.table, moveAll),
    context: moveAll<Context>(paragraph.context),
  });
  const { hidden, replaced, styled } = article.markup;
  return {
    ...article,
    text,
    title: article.title && move(article.title),
    markup: { hidden: moveAll(hidden), replaced: moveAll(replaced), styled: moveAll(styled) },
    sections: article.sections.map(moveSection),
    paragraphs: article.paragraphs.map(moveParagraph),
    headings: article.headings.map(moveParagraph),
    skipped: moveAll(article.skipped),
  };
}

function moveTable(
  { header, rows }: Table,
  moveAll: (spans: readonly Span[]) => readonly Span[],
): Table {
  return { header: moveAll(header), rows: rows.map(moveAll) };
}

function uniteArticles(articles: readonly Article[], text: string): Article {
  const markups = articles.map(({ markup }) => markup);
  return {
    text,
    revision: articles.map(({ revision }) => revision).join(),
    title: undefined,
    details: { url: undefined, author: undefined, published: undefined, language: undefined },
    warnings: [],
    markup: {
      hidden: markups.flatMap(({ hidden }) => hidden),
      replaced: markups.flatMap(({ replaced }) => replaced),
      styled: markups.flatMap(({ styled }) => styled),
    },
    sections: articles.flatMap(({ sections }) => sections),
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs),
    headings: articles.flatMap(({ headings }) => headings),
    skipped: articles.flatMap(({ skipped }) => skipped),
  };
}
