// Shown blocks: the blocks of a document with what a reader sees of them, as all that tells their context looks at
// them.

import { hasBlankLine } from "../../text/blank-line.ts";
import type { Span } from "../../text/span.ts";
import type { Block, Document } from "../blocks.ts";
import { plainText } from "../markup.ts";

/** The blocks of a document and how they look. */
export interface ShownBlocks {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Tells the words of a span as a reader sees them, up to the length at which nothing is context any more. */
  readonly show: (span: Span) => string;
}

/** UTF-16 units of a block that are looked at, marks and targets of links included: more is no context. */
const longestRead = 4_000;

/** Prepares the blocks of a document. */
export function showBlocks(text: string, { blocks, markup }: Document): ShownBlocks {
  const show = ({ start, end }: Span): string =>
    plainText(text, markup, { start, end: Math.min(end, start + longestRead) }).trim();
  return { text, blocks, show };
}

/** Whether no blank line parts two blocks that follow each other. */
export function isRightBelow({ text }: ShownBlocks, above: Block, block: Block): boolean {
  return !hasBlankLine(text, { start: above.end, end: block.start });
}
