// Blocks: cases of texts with the blocks that a reader sees in them, and the reason for each.

import { expect, test } from "vitest";
import { readPlainText } from "../../src/core/article/formats/plain-text.ts";
import { sliceOf } from "../../src/core/text/span.ts";

/** The blocks of a text: kind, level and label before the words; white space collapsed. */
function readBlocks(text: string): string[] {
  return readPlainText(text, 0).blocks.map((block) => {
    const label = block.label === undefined ? "" : ` ${sliceOf(text, block.label)}`;
    const level = block.level === 0 ? "" : String(block.level);
    return `${block.kind}${level}${label}: ${sliceOf(text, block).replaceAll(/\s+/g, " ")}`;
  });
}

/** A text, what it is read as, and why. */
export interface BlockCase {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly string[];
  readonly because: string;
}

/** Makes a test of each case. */
export function testBlocks(cases: readonly BlockCase[]): void {
  test.each(cases)("$name, because $because", ({ text, blocks }) => {
    expect(readBlocks(text)).toEqual(blocks);
  });
}
