// Containers: blocks that hold other blocks and that CommonMark has no rule for: footnotes,
// definitions, and admonitions whose body is indented.

import type { BlockContext, BlockParser, Line, MarkdownConfig, NodeSpec } from "./lezer.ts";

/** Footnotes (`[^1]: text`), definitions (`: text`) and indented admonitions (`!!! note "Title"`). */
export const containers: MarkdownConfig = {
  defineNodes: [
    defineIndented("Footnote"),
    defineIndented("Definition"),
    defineIndented("Admonition"),
    { name: "ContainerMark", block: true },
  ],
  parseBlock: [
    createContainerParser("Footnote", /^\[\^[^\s[\]]+\]:/),
    createContainerParser("Definition", /^:(?=[ \t]+\S)/),
    {
      name: "Admonition",
      before: "IndentedCode",
      parse: openAdmonition,
      endLeaf: (_, line) => matchOf(line, admonition) !== null,
    },
  ],
};

/**
 * Matches a pattern where a line's own content begins.
 *
 * @returns null when it does not match or the line is indented as code is
 */
export function matchOf(line: Line, pattern: RegExp): RegExpExecArray | null {
  if (line.indent >= line.baseIndent + 4 || line.next === -1) return null;
  return pattern.exec(line.text.slice(line.pos, line.pos + longestOpening));
}

/**
 * Adds a paragraph for a title that stands in the line of a mark.
 *
 * @param from - where the title begins in the line
 */
export function addTitle(cx: BlockContext, title: string, from: number): void {
  if (title.trim() === "") return;
  const start = cx.lineStart + from;
  const content = cx.parser.parseInline(title, start);
  cx.addElement(cx.elt("Paragraph", start, start + title.length, content));
}

/** In UTF-16 units; keeps a look at a very long line cheap. */
const longestOpening = 1_000;

/** A block that goes on as long as its lines are indented or empty; `value` is by how many columns. */
function defineIndented(name: string): NodeSpec {
  return {
    name,
    block: true,
    composite(_, line, value) {
      if (line.next !== -1 && line.indent < line.baseIndent + value) return false;
      line.moveBaseColumn(line.baseIndent + value);
      return true;
    },
  };
}

function createContainerParser(name: string, mark: RegExp): BlockParser {
  return {
    name,
    before: "IndentedCode",
    parse(cx, line) {
      const length = matchOf(line, mark)?.[0].length;
      if (length === undefined) return false;
      const start = cx.lineStart + line.pos;
      cx.startComposite(name, line.pos, 2);
      cx.addElement(cx.elt("ContainerMark", start, start + length));
      line.moveBase(line.skipSpace(line.pos + length));
      return null;
    },
    endLeaf: (cx, line) => matchOf(line, mark) !== null || isNextTerm(cx, line),
  };
}

/** Whether a line is the term of a definition that follows, and not the rest of the one before. */
function isNextTerm(cx: BlockContext, line: Line): boolean {
  return (
    line.indent < 2 &&
    cx.parentType().name === "Definition" &&
    /^ {0,3}:[ \t]+\S/.test(cx.peekLine().slice(0, 9))
  );
}

const admonition =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*|===[!+]?(?=[ \t]+"))(?:[ \t]+"([^"]*)")?[ \t]*$/;

function openAdmonition(cx: BlockContext, line: Line): boolean | null {
  const match = matchOf(line, admonition);
  if (match === null) return false;
  const [whole, title = ""] = match;
  const titleAt = title === "" ? whole.length : whole.indexOf('"') + 1;
  const start = cx.lineStart + line.pos;
  cx.startComposite("Admonition", line.pos, 4);
  cx.addElement(cx.elt("ContainerMark", start, start + titleAt));
  addTitle(cx, title, line.pos + titleAt);
  line.moveBase(line.text.length);
  return null;
}
