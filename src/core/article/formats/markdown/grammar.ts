// Grammar: the parser with the rules that people's files need beyond CommonMark and GitHub's tables,
// task lists and struck text. It says where things are, not what they are for a reader. A file is
// parsed part by part, so that only the tree of one part is in memory.

import { containers } from "./containers.ts";
import { directives } from "./directives.ts";
import {
  childrenOf,
  GFM,
  type MarkdownParser,
  type Node,
  parser,
  placeTree,
  Subscript,
  Superscript,
} from "./lezer.ts";
import { limitInline, shieldParser } from "./limits.ts";
import { inlineMarks } from "./marks.ts";

/** In UTF-16 units. */
const partSize = 200_000;

/**
 * Parses a Markdown text.
 *
 * @param from - where the content begins, in UTF-16 units
 * @param isLabel - whether a link or footnote (`^1`) of that normalized label is defined
 * @returns the outermost blocks in order; each is of use until the next is asked for
 */
export function* parseBlocks(
  text: string,
  from: number,
  isLabel: (label: string) => boolean,
): Generator<Node> {
  const shielded = shieldParser(text);
  let start = from;
  let size = partSize;
  while (start < text.length) {
    const end = nextLine(shielded, start + size);
    const tree = createParser(isLabel).parse(shielded.slice(start, end));
    const last = end === text.length ? undefined : placeTree(tree, start).lastChild;
    const blocks = childrenOf(placeTree(tree, start));
    const next = last ? shielded.lastIndexOf("\n", last.from - 1) + 1 : end;
    // The last block may go on in the next part; when it is the only one, the part was too small.
    if (last && next <= start) {
      size *= 2;
      continue;
    }
    for (const block of blocks) if (block.from !== last?.from) yield block;
    start = next;
    size = partSize;
  }
}

function nextLine(text: string, from: number): number {
  const lineEnd = from < text.length ? text.indexOf("\n", from) : -1;
  return lineEnd === -1 ? text.length : lineEnd + 1;
}

function createParser(isLabel: (label: string) => boolean): MarkdownParser {
  return limitInline(
    parser.configure([GFM, Subscript, Superscript, containers, directives(), inlineMarks(isLabel)]),
  );
}
