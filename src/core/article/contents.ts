// Contents: a list whose items all come again as headings below it, as "In this issue" above a newsletter. It is no
// text of its own, whatever it is called.

import { tokenize } from "../language/tokens.ts";
import { sliceOf } from "../text/span.ts";
import type { Block, Document, SkippedSpan } from "./blocks.ts";

/**
 * Skips the lists of contents of a document, each with the heading that stands over nothing else.
 *
 * @returns the document without them
 */
export function skipContents(text: string, document: Document): Document {
  const { blocks, notes } = document;
  const lists = findContents(text, blocks);
  if (lists.length === 0) return document;
  const dropped = new Set(lists.flatMap(({ from, to }) => listNumbers(from, to)));
  let removed = 0;
  const places = blocks.map((_, at) => (dropped.has(at) ? (removed++, -1) : at - removed));
  const move = (at: number | undefined): number | undefined =>
    at === undefined || dropped.has(at) ? undefined : places[at];
  const skipped = lists.map(({ from, to }): SkippedSpan => {
    const [first, last] = [blocks[from], blocks[to - 1]];
    const start = first?.label?.start ?? first?.start ?? 0;
    return { start, end: last?.end ?? start, reason: "navigation" };
  });
  return {
    ...document,
    blocks: blocks.flatMap((block, at) =>
      dropped.has(at) ? [] : [{ ...block, parent: move(block.parent) }],
    ),
    skipped: [...document.skipped, ...skipped].toSorted((a, b) => a.start - b.start),
    ...(notes && { notes: new Map(Array.from(notes, ([at, note]) => [places[at] ?? at, note])) }),
  };
}

/** Blocks from one position to before another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The lists with their headings. */
function findContents(text: string, blocks: readonly Block[]): readonly Run[] {
  const runs = listItems(blocks).filter(({ from, to }) => to - from >= fewestItems);
  if (runs.length === 0) return [];
  const lastHeaded = new Map<string, number>();
  for (const [at, block] of blocks.entries())
    if (block.kind === "heading") lastHeaded.set(joinTerms(text, block), at);
  // What has no words, or too many, is no name.
  lastHeaded.delete("");
  if (lastHeaded.size < fewestItems) return [];
  return runs.flatMap(({ from, to }) => {
    const recurs = blocks
      .slice(from, to)
      .every((item) => (lastHeaded.get(joinTerms(text, item)) ?? -1) >= to);
    if (!recurs) return [];
    const standsAlone = blocks[from - 1]?.kind === "heading" && blocks[to]?.kind === "heading";
    return [{ from: standsAlone && from > 1 ? from - 1 : from, to }];
  });
}

/** The runs of items. */
function listItems(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const from = at;
    while (blocks[at]?.kind === "item") at += 1;
    if (at > from) runs.push({ from, to: at });
  }
  return runs;
}

function listNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

const fewestItems = 2;

/** UTF-16 units: no heading is longer. */
const longestName = 200;

function joinTerms(text: string, block: Block): string {
  if (block.end - block.start > longestName) return "";
  return tokenize(sliceOf(text, block))
    .map(({ term }) => term)
    .join(" ");
}
