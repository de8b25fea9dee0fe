// Dialects: the signs of programs with a Markdown of their own: Obsidian's links between notes, embedded files, names
// of blocks and comments; Discord's mentions, spoilers and small print. What they mean is decided elsewhere.

import { sliceOf, type Span } from "../../../text/span.ts";
import { chatSign, smallPrint } from "../chat-marks.ts";
import { addTitle, matchOf } from "./containers.ts";
import type { BlockContext, BlockParser, InlineParser, Line, MarkdownConfig } from "./lezer.ts";

/** Reads an inline sign where one begins, in a window of the text. */
interface Sign {
  readonly name: string;
  /** The code of its first character. */
  readonly first: number;
  /** Matched where it begins. */
  readonly pattern: RegExp;
  /** What may stand before it; anything by default. */
  readonly before?: RegExp;
}

/** In UTF-16 units; keeps a look ahead cheap. */
const longestSign = 500;

const wikiLink = String.raw`\[\[(?=[^\[\]\n]{0,199}\p{L})[^\s\[\]|^][^\[\]|\n]{0,199}(?:\|[^\[\]|\n]{1,200})?\]\]`;

const signs: readonly Sign[] = [
  { name: "Embed", first: 33, pattern: new RegExp(`^!${wikiLink}(?![(\\[])`, "u") },
  {
    name: "WikiLink",
    first: 91,
    pattern: new RegExp(`^${wikiLink}(?![(\\[])`, "u"),
    before: /^[^!]?$/,
  },
  { name: "BlockId", first: 94, pattern: /^\^[A-Za-z\d-]{1,60}[ \t]*(?=\n|$)/, before: /^\s?$/ },
  { name: "NoteComment", first: 37, pattern: /^%%(?!%)[^%]{1,400}%%(?!%)/, before: /^\s?$/ },
  { name: "ChatSign", first: 60, pattern: new RegExp(`^${chatSign.source}`) },
];

/** The rules for these signs. */
export const dialects: MarkdownConfig = {
  defineNodes: [
    ...["Embed", "WikiLink", "BlockId", "NoteComment", "ChatSign", "Spoiler", "SpoilerMark"].map(
      (name) => ({
        name,
      }),
    ),
    { name: "SmallPrintMark", block: true },
  ],
  parseInline: [...signs.map((sign) => createSignParser(sign)), createSpoilerParser()],
  parseBlock: [createSmallPrintParser()],
};

/**
 * Reads what is shown of a link between notes: its words, else the name of the note or heading.
 *
 * @param link - with its brackets
 */
export function readWikiLink(text: string, link: Span): Span {
  const target = sliceOf(text, link).slice(2, -2);
  const bar = target.indexOf("|");
  const from = bar >= 0 ? bar + 1 : target.startsWith("#") ? 1 : 0;
  return { start: link.start + 2 + from, end: link.end - 2 };
}

function createSignParser({ name, first, pattern, before = /^/ }: Sign): InlineParser {
  return {
    name,
    before: "Emphasis",
    parse(cx, next, pos) {
      if (next !== first || !before.test(cx.slice(Math.max(cx.offset, pos - 1), pos))) return -1;
      const length = pattern.exec(cx.slice(pos, Math.min(cx.end, pos + longestSign)))?.[0].length;
      return length === undefined ? -1 : cx.addElement(cx.elt(name, pos, pos + length));
    },
  };
}

/** "||so||", but not the signs of "a || b" and "a||b". */
function createSpoilerParser(): InlineParser {
  const delimiter = { resolve: "Spoiler", mark: "SpoilerMark" };
  return {
    name: "Spoiler",
    before: "Emphasis",
    parse(cx, next, pos) {
      if (next !== 124 || cx.char(pos + 1) !== 124) return -1;
      const before = cx.slice(Math.max(cx.offset, pos - 1), pos);
      const after = cx.slice(pos + 2, Math.min(cx.end, pos + 3));
      if (before === "|" || after === "|") return -1;
      const opens = /\S/.test(after) && !/[\p{L}\p{N}]/u.test(before);
      const closes = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
      return cx.addDelimiter(delimiter, pos, pos + 2, opens, closes);
    },
  };
}

/** A line in small print is a paragraph of its own. */
function createSmallPrintParser(): BlockParser {
  return {
    name: "SmallPrint",
    before: "IndentedCode",
    parse(cx: BlockContext, line: Line) {
      const mark = matchOf(line, smallPrint)?.[0].length;
      if (mark === undefined) return false;
      const start = cx.lineStart + line.pos;
      cx.addElement(cx.elt("SmallPrintMark", start, start + mark));
      addTitle(cx, line.text.slice(line.pos + mark), line.pos + mark);
      cx.nextLine();
      return true;
    },
    endLeaf: (_, line) => matchOf(line, smallPrint) !== null,
  };
}
