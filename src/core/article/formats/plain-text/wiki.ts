// Wiki text: articles as MediaWiki keeps them ("== Heading ==", "'''bold'''", "[[link|words]]",
// "{{template}}", "{| table |}"). Read so that its marks are no words; it renders no template.

import type { Block, Document } from "../../blocks.ts";
import type { Span } from "../../../text/span.ts";
import { isBlank, readLines } from "./lines.ts";
import { makeDocument, type Mark, narrow } from "./marks.ts";
import { findWikiMarks } from "./wiki-marks.ts";
import { readWikiTable } from "./wiki-tables.ts";

/** Tells whether a text is written for a wiki: its beginning has marks of at least two kinds. */
export function isWikiText(text: string, from: number): boolean {
  const sample = text.slice(from, from + 50_000);
  return kinds.filter((kind) => kind.test(sample)).length > 1;
}

const kinds: readonly RegExp[] = [
  /\[\[[^[\]\n]{1,200}\]\]/,
  /\{\{[^{}\n]{1,200}\}\}/,
  /'''[^'\n]{1,200}'''/,
  /(?:^|\n)\{\|/,
  /<ref[\s>]/,
  /(?:^|\n)(={2,6})[^=\n]{1,200}\1[ \t]*(?:\r?\n|$)/,
];

/**
 * Reads wiki text.
 *
 * @param from - where the content begins, in UTF-16 units
 */
export function readWikiText(text: string, from: number): Document {
  const marks = findWikiMarks(text, from);
  const lines = readLines(text, from);
  const blocks: Block[] = [];
  const separators: Mark[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push(makeBlock("paragraph", open, 0));
    open = undefined;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) {
      close();
      continue;
    }
    if (text.startsWith("{|", line.start)) {
      close();
      const place = { line: index, block: blocks.length };
      const table = readWikiTable(text, [lines, marks], place);
      blocks.push(...table.blocks);
      separators.push(...table.marks);
      index += table.length - 1;
      continue;
    }
    const words = narrow(text, line, marks);
    if (words === undefined) continue;
    const marked = readMarkedLine(text, words, marks);
    if (marked === undefined) {
      open = { start: open?.start ?? words.start, end: words.end };
      continue;
    }
    close();
    blocks.push(...marked);
  }
  close();
  const document = makeDocument(text, from, [nestItems(blocks), mergeMarks(marks, separators)]);
  return { ...document, name: findName(text, blocks[0]) };
}

/** An article of a wiki opens with its own name in bold. */
function findName(text: string, first: Block | undefined): Span | undefined {
  if (first?.kind !== "paragraph") return undefined;
  const opening = text.slice(Math.max(0, first.start - 3), first.start + longestName);
  const name = /^'''([^'\n]+)'''/.exec(opening)?.[1];
  return name === undefined ? undefined : { start: first.start, end: first.start + name.length };
}

/** In UTF-16 units. */
const longestName = 200;

/** A line that is a heading, an item or a rule; undefined when it is prose. */
function readMarkedLine(
  text: string,
  line: Span,
  marks: readonly Span[],
): readonly Block[] | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + 300));
  const equals = /^={1,6}(?==*[^=])/.exec(words)?.[0].length ?? 0;
  if (equals > 0 && words.endsWith("=".repeat(equals))) {
    const heading = narrow(text, { start: line.start + equals, end: line.end - equals }, marks);
    return heading === undefined ? [] : [makeBlock("heading", heading, equals)];
  }
  if (/^-{4,}$/.test(words)) return [];
  const depth = /^[*#:;]{1,20}/.exec(words)?.[0].length ?? 0;
  if (depth === 0) return undefined;
  const item = narrow(text, { start: line.start + depth, end: line.end }, marks);
  if (item === undefined) return [];
  const isList = /^[*#:;]*[*#]/.test(words);
  return [makeBlock(isList ? "item" : "paragraph", item, isList ? depth : 0)];
}

function makeBlock(kind: Block["kind"], { start, end }: Span, level: number): Block {
  return { start, end, kind, level, parent: undefined, label: undefined, cells: [] };
}

/** Gives each item the one above it that is less deep. */
function nestItems(blocks: readonly Block[]): readonly Block[] {
  const open: number[] = [];
  return blocks.map((block, index) => {
    if (block.kind !== "item") {
      open.length = 0;
      return block;
    }
    open.length = Math.min(open.length, block.level - 1);
    const parent = open.at(-1);
    open.push(index);
    return { ...block, level: open.length, parent };
  });
}

/** Separators of cells hide the marks within them. */
function mergeMarks(marks: readonly Mark[], separators: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks, ...separators].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    const last = merged.at(-1);
    if (last !== undefined && mark.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else merged.push(mark);
  }
  return merged;
}
