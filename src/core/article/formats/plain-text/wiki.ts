// Wiki text: articles as MediaWiki keeps them ("== Heading ==", "'''bold'''", "[[link|words]]",
// "{{template}}", "{| table |}"). Read so that its marks are no words; it renders no template.

import type { Block, Document } from "../../blocks.ts";
import type { Span } from "../../../text/span.ts";
import { isBlank, readLines } from "./lines.ts";
import { makeDocument, type Mark, narrow } from "./marks.ts";
import { findWikiMarks } from "./wiki-marks.ts";
import type { Field } from "./wiki-boxes.ts";
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
  const { marks, code, fields } = findWikiMarks(text, from);
  const lines = readLines(text, from);
  const blocks: Block[] = [];
  const separators: Mark[] = [];
  let open: Span | undefined;
  let [nextCode, nextField] = [0, 0];
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
    while ((fields[nextField]?.key.start ?? Infinity) < line.start) nextField++;
    const field = fields[nextField];
    if (field !== undefined && field.key.start < line.end) {
      close();
      blocks.push(makeRow(field));
      continue;
    }
    while ((code[nextCode]?.end ?? Infinity) <= line.start) nextCode++;
    const piece = code[nextCode];
    if (piece !== undefined && piece.start < line.end) {
      close();
      if (blocks.at(-1)?.start !== piece.start) blocks.push(makeBlock("code", piece, 0));
      continue;
    }
    const words = narrow(text, line, marks);
    if (words === undefined) continue;
    if (line.indent > 0) {
      close();
      const [last] = [blocks.at(-1)];
      const isNext =
        last?.kind === "code" &&
        last.start > (code[nextCode - 1]?.end ?? -1) &&
        isNextLine(text, last, words);
      if (isNext) blocks.pop();
      if (isNext) separators.push({ start: last.end, end: words.start, shown: "\n" });
      blocks.push(makeBlock("code", isNext ? { start: last.start, end: words.end } : words, 0));
      continue;
    }
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
  return {
    ...document,
    name: findName(
      text,
      blocks.find(({ kind }) => kind !== "row"),
    ),
  };
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
  const [term] = /^;.{1,200}? : /.exec(words) ?? [];
  if (term !== undefined) {
    const parts = [
      { start: line.start + 1, end: line.start + term.length - 2 },
      { start: line.start + term.length, end: line.end },
    ];
    return parts.flatMap((part, index) => {
      const shown = narrow(text, part, marks);
      return shown === undefined
        ? []
        : [makeBlock("paragraph", shown, index === 0 ? termLevel : definitionLevel)];
    });
  }
  const depth = /^[*#:;]{1,20}/.exec(words)?.[0].length ?? 0;
  if (depth === 0) return undefined;
  const item = narrow(text, { start: line.start + depth, end: line.end }, marks);
  if (item === undefined) return [];
  const isList = /^[*#:;]*[*#]/.test(words);
  const role = words.startsWith(";") ? termLevel : words.startsWith(":") ? definitionLevel : 0;
  return [makeBlock(isList ? "item" : "paragraph", item, isList ? depth : role)];
}

/** Levels of terms and of what is indented below them, until it is known what belongs to what. */
const termLevel = -1;
const definitionLevel = -2;

function makeRow({ key, value }: Field): Block {
  return { ...makeBlock("row", { start: key.start, end: value.end }, 0), cells: [key, value] };
}

/** Whether nothing but one line break, and marks, stands between two lines. */
function isNextLine(text: string, before: Span, line: Span): boolean {
  return !/(?:\r\n|[\r\n])[ \t]*(?:\r\n|[\r\n])/.test(text.slice(before.end, line.start));
}

function makeBlock(kind: Block["kind"], { start, end }: Span, level: number): Block {
  return { start, end, kind, level, parent: undefined, label: undefined, cells: [] };
}

/** Gives each item the one above it that is less deep, and each definition its term. */
function nestItems(blocks: readonly Block[]): readonly Block[] {
  const open: number[] = [];
  let term: number | undefined;
  return blocks.map((block, index) => {
    if (block.level === termLevel) term = index;
    else if (block.level !== definitionLevel) term = undefined;
    if (block.level < 0) {
      open.length = 0;
      return { ...block, level: 0, parent: block.level === termLevel ? undefined : term };
    }
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
