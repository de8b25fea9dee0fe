// What the tests of Markdown compare: a file's blocks and skipped ranges as short lines.

import { readMarkdown } from "../../src/core/article/formats/markdown.ts";
import { readFrontMatter } from "../../src/core/article/front-matter.ts";
import { plainText } from "../../src/core/article/markup.ts";
import { sliceOf } from "../../src/core/text/span.ts";

/** A file and what is expected of it. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly string[];
}

/** Reads the blocks as "kind: plain text", with level, label and parent behind the kind. */
export function readBlocks(text: string): string[] {
  const { blocks, markup } = readMarkdown(text, readFrontMatter(text).end);
  return blocks.map((block) => {
    const level = block.level > 0 ? `${block.level}` : "";
    const parent = block.parent === undefined ? "" : ` of ${block.parent}`;
    const label = block.label === undefined ? "" : ` ${sliceOf(text, block.label)}`;
    return `${block.kind}${level}${label}${parent}: ${plainText(text, markup, block)}`;
  });
}

/** Reads the skipped ranges as "reason: text". */
export function readSkipped(text: string): string[] {
  return readMarkdown(text, readFrontMatter(text).end).skipped.map(
    ({ reason, ...span }) => `${reason}: ${sliceOf(text, span)}`,
  );
}
