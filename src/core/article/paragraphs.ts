// Paragraphs: the blocks of a document as a reader counts them, each with its place and with what must
// be read with it: the sentence that introduces a list, the header of a table, the question of an answer.

import { splitSentences } from "../language/sentences.ts";
import { type Span, trim } from "../text/span.ts";
import type { Block, Document, SkippedSpan } from "./blocks.ts";
import { readPlainText } from "./markup.ts";
import { type Context, type ContextOfBlock, createContextReader } from "./context.ts";
import { firstIndex } from "../text/first-index.ts";
import { type Section, createSectionBuilder } from "./sections.ts";

/** What a paragraph is for its reader. The rows of a table are one paragraph, as is a piece of code. */
export type ParagraphKind = "heading" | "prose" | "item" | "table" | "code";

/** One paragraph as a reader counts it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** From 1. Headings are not counted: theirs is the number of the first paragraph below. */
  readonly number: number;
  /** The section that it stands in; of a heading the one that its own stands in. */
  readonly section: Section | undefined;
  /** What a list writes before the item ("2."); undefined for all else. */
  readonly label: Span | undefined;
  /** At least one, in order: sentences, rows, or the code as a whole. */
  readonly sentences: readonly Span[];
  /** Of a table its cells; undefined for all else. */
  readonly table: Table | undefined;
  /** Other places of the article without which it can't be understood, in order. */
  readonly context: readonly Context[];
  /** Whether it only asks what the next paragraph answers; of a heading, what the text below it does. */
  readonly isQuestion: boolean;
}

/** The cells of a table, each without marks at its ends; an empty cell is an empty span. */
export interface Table {
  /** Empty when the table has no header. */
  readonly header: readonly Span[];
  /** One list a sentence of the paragraph. */
  readonly rows: readonly (readonly Span[])[];
}

/** The body of an article. */
export interface Body {
  /** In order, those without text below them too. */
  readonly sections: readonly Section[];
  /** In order and without overlap. */
  readonly paragraphs: readonly Paragraph[];
  /** The headings as paragraphs, in order. */
  readonly headings: readonly Paragraph[];
  /** What belongs to no text: captions, bylines, "Advertisement". */
  readonly scraps: readonly SkippedSpan[];
}

/**
 * Numbers the blocks of a document.
 *
 * @param first - position of the first block that is not part of the title
 */
export function numberParagraphs(text: string, document: Document, first: number): Body {
  const { blocks } = document;
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const headings: Paragraph[] = [];
  const scraps: SkippedSpan[] = [];
  const builder = createSectionBuilder();
  const context = createContextReader(text, document);
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    const number = paragraphs.length + 1;
    const section = builder.current();
    if (block.kind === "scrap") {
      scraps.push({ start: block.start, end: block.end, reason: "scrap" });
    } else if (block.kind === "heading") {
      const opened = builder.open(block);
      sections.push(opened);
      const isQuestion = context.readHeading(at);
      headings.push({ ...describeHeading(block, number, opened.parent), isQuestion });
    } else if (block.kind === "header" || block.kind === "row") {
      const rows = takeTable(blocks, at);
      paragraphs.push({ ...describeTable(rows, number, section), ...context.read(at, rows) });
      at += rows.length - 1;
    } else {
      const sentences = splitBlock(text, document, block);
      const place = { number, section, label: block.label, sentences, table: undefined };
      const { start, end } = block;
      const own = context.read(at, sentences);
      const note = describeNote(paragraphs, document.notes?.get(at), own);
      paragraphs.push({ start, end, kind: nameKind(block), ...place, ...own, ...note });
    }
  }
  return { sections, paragraphs, headings, scraps };
}

function nameKind({ kind }: Block): "prose" | "item" | "code" {
  return kind === "item" || kind === "code" ? kind : "prose";
}

function describeHeading(
  { start, end }: Block,
  number: number,
  section: Section | undefined,
): Omit<Paragraph, "isQuestion"> {
  const sentences = [{ start, end }];
  const alone = { label: undefined, sentences, table: undefined, context: [] };
  return { start, end, kind: "heading", number, section, ...alone };
}

/** A footnote stands in the section of the sentence that refers to it, and is read with that. */
function describeNote(
  paragraphs: readonly Paragraph[],
  reference: Span | undefined,
  { context }: ContextOfBlock,
): Partial<Pick<Paragraph, "section" | "context">> {
  if (reference === undefined) return {};
  const reaches = ({ end }: Span): boolean => end >= reference.start;
  const noted =
    paragraphs[firstIndex(paragraphs.length, (at) => reaches(paragraphs[at] ?? noSpan))];
  if (noted === undefined || noted.start > reference.start) return {};
  const sentence = noted.kind === "table" ? undefined : noted.sentences.find(reaches);
  const question = noted.context.filter(({ kind }) => kind === "question");
  const others = context.filter(({ kind }) => kind !== "question" && kind !== "lead-in");
  const leadIn = sentence === undefined ? [] : [{ kind: "lead-in", ...sentence } as const];
  return { section: noted.section, context: [...question, ...leadIn, ...others] };
}

const noSpan: Span = { start: 0, end: 0 };

/** The rows from a position on that are of one table, its header among them. */
function takeTable(blocks: readonly Block[], from: number): readonly Block[] {
  let end = from + 1;
  while (blocks[end]?.kind === "row" && blocks[end]?.level === blocks[from]?.level) end += 1;
  return blocks.slice(from, end);
}

/** A header is context of its rows, and a row itself only when there are no others. */
function describeTable(
  rows: readonly Block[],
  number: number,
  section: Section | undefined,
): Omit<Paragraph, "context" | "isQuestion"> {
  const body = rows.filter(({ kind }) => kind === "row");
  const shown = body.length > 0 ? body : rows;
  const sentences = shown.map(({ start, end }) => ({ start, end }));
  const header = body.length > 0 ? rows.find(({ kind }) => kind === "header") : undefined;
  const table = { header: header?.cells ?? [], rows: shown.map(({ cells }) => cells) };
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  return { start, end, kind: "table", number, section, label: undefined, sentences, table };
}

/** Sentences are found in what is shown, so that marks neither hide nor feign an end. */
function splitBlock(text: string, { markup }: Document, block: Block): readonly Span[] {
  const whole = { start: block.start, end: block.end };
  if (block.kind === "code") return [whole];
  const plain = readPlainText(text, markup, whole);
  const found = splitSentences(plain.text, trim(plain.text, { start: 0, end: plain.text.length }));
  if (found.length < 2) return [whole];
  const sentences = found.map((sentence) => plain.fileSpan(sentence));
  return tileBlock(text, whole, sentences);
}

/** Marks between two sentences go to the one that they touch; a mark at an end goes with its words. */
function tileBlock(text: string, whole: Span, sentences: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let { start } = whole;
  for (const [index, { end: from }] of sentences.entries()) {
    const next = sentences[index + 1];
    if (next === undefined) {
      spans.push({ start, end: whole.end });
      break;
    }
    const gap = text.slice(from, next.start);
    const space = /\s/.exec(gap)?.index;
    const end = from + (space ?? gap.length);
    spans.push({ start, end });
    start = from + (space === undefined ? gap.length : gap.length - measureTail(gap));
  }
  return spans;
}

/** How many characters stand behind the last white space of a gap. */
function measureTail(gap: string): number {
  let length = 0;
  while (length < gap.length && !/\s/.test(gap.charAt(gap.length - 1 - length))) length += 1;
  return length;
}
