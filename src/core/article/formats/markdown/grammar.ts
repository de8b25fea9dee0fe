// Grammar: the parser with the rules that people's files need beyond CommonMark and GitHub's tables,
// task lists and struck text. It says where things are, not what they are for a reader.

import { containers } from "./containers.ts";
import { directives } from "./directives.ts";
import { GFM, type Node, parser, Subscript, Superscript } from "./lezer.ts";
import { limitInline, shieldParser } from "./limits.ts";
import { inlineMarks } from "./marks.ts";

/**
 * Parses a Markdown text.
 *
 * @param from - where the content begins, in UTF-16 units
 * @param isLabel - whether a link or footnote (`^1`) of that normalized label is defined
 * @returns the root; positions are those of `text`
 */
export function parseTree(text: string, from: number, isLabel: (label: string) => boolean): Node {
  const configured = parser.configure([
    GFM,
    Subscript,
    Superscript,
    containers,
    directives(),
    inlineMarks(isLabel),
  ]);
  return limitInline(configured).parse(shieldParser(text, from)).topNode;
}
