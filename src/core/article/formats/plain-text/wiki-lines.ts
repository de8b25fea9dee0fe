// Wiki lines: what the signs at the start of a line of wiki text make of it ("== Heading ==", "* item", "; term : what
// it is"), and which of such lines belongs to which.

import type { Block } from "../../blocks.ts";
import type { Span } from "../../../text/span.ts";
import { narrow } from "./marks.ts";

/**
 * Reads a line that is a heading, an item, a term or a rule.
 *
 * @returns its blocks, none for a rule; undefined when it is prose
 */
export function readMarkedLine(
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

/** Makes a block that belongs to no other. */
export function makeBlock(kind: Block["kind"], { start, end }: Span, level: number): Block {
  return { start, end, kind, level, parent: undefined, label: undefined, cells: [] };
}

/** Gives each item the one above it that is less deep, and each definition its term. */
export function nestItems(blocks: readonly Block[]): readonly Block[] {
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
