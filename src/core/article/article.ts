// Article: the text as its reader sees it: a title, sections, numbered paragraphs, sentences.
// All of them are spans over one unchanged text. What is no prose is left out of the paragraphs
// and so is never quoted: the title, headings, rules, and the scraps that web pages leave below an
// article. Plain text and Markdown are read by the same rules.

import { type Block, blocksOf } from "./formats/lines.ts";
import { type Details, frontMatterOf } from "./front-matter.ts";
import { splitSentences } from "../language/sentences.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { tokenize } from "../language/tokens.ts";

/** One paragraph as a reader counts it. */
export interface Paragraph extends Span {
  /** From 1; the headline and the headings are not counted. */
  readonly number: number;
  /** The heading that it stands under; none before the first. */
  readonly section: Span | undefined;
  /** At least one, in order. */
  readonly sentences: readonly Span[];
}

/** An article over one unchanged text. */
export interface Article {
  readonly text: string;
  /** Changes whenever the text does; 7 letters and digits. */
  readonly revision: string;
  /** From the front matter, else the headline. */
  readonly title: Span | undefined;
  readonly details: Details;
  /** What the operator should know of the text, a line each. */
  readonly warnings: readonly string[];
  /** The headings in order, each under which at least one paragraph stands. */
  readonly sections: readonly Span[];
  /** In order and without overlap. Never empty. */
  readonly paragraphs: readonly Paragraph[];
}

/** Thrown when a text has nothing that could be quoted; the message is meant for the operator. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
}

/**
 * Reads a text as an article.
 *
 * @param text - plain text or Markdown, decoded and without a byte order mark; any line endings
 * @returns the article; its spans count UTF-16 units of `text` as given
 * @throws {@link ArticleError} when the text is empty or no block of it is a sentence
 */
export function parseArticle(text: string): Article {
  const { end, title: named, details, warnings } = frontMatterOf(text);
  const blocks = blocksOf(text, end);
  if (blocks.length === 0)
    throw new ArticleError("the article is empty: expected a title and text");
  const [headline, body] = findTitle(text, blocks, named);
  const paragraphs = numberParagraphs(text, body);
  if (paragraphs.length === 0) {
    throw new ArticleError(
      "the article has no sentence: expected at least one paragraph that ends in a full stop",
    );
  }
  const sections = [...new Set(paragraphs.flatMap(({ section }) => section ?? []))];
  const title = named ?? headline;
  return { text, revision: computeRevision(text), title, details, warnings, sections, paragraphs };
}

/**
 * Finds the paragraph that holds a place in the text.
 *
 * @param offset - in UTF-16 units
 * @returns the paragraph, or undefined when the place is in none
 */
export function findParagraph(article: Article, offset: number): Paragraph | undefined {
  return article.paragraphs.find(({ start, end }) => start <= offset && offset < end);
}

const longestTitle = 200;

/**
 * The first block is the title when it looks like one: a heading, or a line that is no statement.
 * Beside a title in the front matter it is one only when it repeats that; else it heads a section.
 */
function findTitle(
  text: string,
  blocks: readonly Block[],
  named: Span | undefined,
): [Span | undefined, readonly Block[]] {
  const [first, ...rest] = blocks;
  if (first === undefined || rest.length === 0) return [undefined, blocks];
  const line = sliceOf(text, first);
  if (named !== undefined && !isSame(line, sliceOf(text, named))) return [undefined, blocks];
  const looksLikeTitle =
    first.kind === "heading" ||
    first.kind === "bare" ||
    (/^[^\r\n]*[?!]$/.test(line) && line.length <= longestTitle);
  return looksLikeTitle ? [{ start: first.start, end: first.end }, rest] : [undefined, blocks];
}

function isSame(one: string, other: string): boolean {
  return joinTerms(one) === joinTerms(other);
}

function joinTerms(line: string): string {
  return tokenize(line)
    .map(({ term }) => term)
    .join(" ");
}

/** Numbers the prose; a bare line is the heading of the prose that follows it, or else a scrap. */
function numberParagraphs(text: string, blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let section: Span | undefined;
  for (const { kind, start, end } of blocks) {
    if (kind !== "prose") {
      section = { start, end };
      continue;
    }
    const sentences = splitSentences(text, { start, end });
    paragraphs.push({ start, end, number: paragraphs.length + 1, section, sentences });
  }
  return paragraphs;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): tells versions apart, no more. */
function computeRevision(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
