// Grammar: the parser with the rules that people's files need beyond CommonMark and GitHub's tables,
// task lists and struck text. It says where things are, not what they are for a reader. A file is
// parsed part by part, so that only the tree of one part is in memory.

import { containers } from "./containers.ts";
import { dialects } from "./dialects.ts";
import { createDirectives } from "./directives.ts";
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

/** A list that is longer is read as several, because the tree of a list of 10 MB takes over a gigabyte. */
const largestPart = 800_000;

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
  const parse = (start: number, end: number): Node =>
    placeTree(createParser(isLabel).parse(shielded.slice(start, end)), start);
  let start = from;
  let size = partSize;
  while (start < text.length) {
    const end = findNextLine(shielded, start + size);
    const tree = parse(start, end);
    const last = end === text.length ? undefined : (tree.lastChild ?? undefined);
    const next = last ? findLineStart(shielded, last.from) : end;
    if (next > start) {
      for (const block of childrenOf(tree)) if (block.from !== last?.from) yield block;
      start = next;
      size = partSize;
      continue;
    }
    // The last block may go on in the next part; when it is the only one, the part was too small.
    const cut = size < largestPart ? start : findLastItemStart(shielded, last);
    if (cut > start) yield* childrenOf(parse(start, cut));
    else size *= 2;
    start = cut;
  }
}

/** Where a list can be cut in two: at its last item; all other blocks stay whole. */
function findLastItemStart(text: string, block: Node | undefined): number {
  const item = block?.name.endsWith("List") === true ? block.lastChild : undefined;
  return findLineStart(text, item?.from ?? block?.from ?? 0);
}

function findLineStart(text: string, place: number): number {
  return text.lastIndexOf("\n", place - 1) + 1;
}

function findNextLine(text: string, from: number): number {
  const lineEnd = from < text.length ? text.indexOf("\n", from) : -1;
  return lineEnd === -1 ? text.length : lineEnd + 1;
}

function createParser(isLabel: (label: string) => boolean): MarkdownParser {
  return limitInline(
    parser.configure([
      GFM,
      Subscript,
      Superscript,
      containers,
      createDirectives(),
      inlineMarks(isLabel),
      dialects,
    ]),
  );
}
