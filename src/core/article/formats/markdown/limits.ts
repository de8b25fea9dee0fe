// Limits: what the parser takes more than linear time or a deep stack for is changed before it sees it:
// long runs of blanks, line ends of other systems, deep nesting, and paragraphs with thousands of marks; and
// what it does not take for the divider of a table.
// The stand-ins are as long as what they stand for, so all positions stay those of the file.

import type { Element, MarkdownParser } from "./lezer.ts";

/** A character that means nothing to the parser and is no white space. */
const filler = "\u0001";

/** In UTF-16 units; a line with 25,000 blanks between two words takes the parser 0.7 s, growing with the square. */
const longestBlankRun = 200;

/** Quotations and lists within each other on one line; 12,500 of them take the parser 0.9 s, growing with the square. */
const deepestPrefix = 40;

/**
 * Makes the text that the parser is given instead of the file.
 *
 * @returns a text of the same length
 */
export function shieldParser(text: string): string {
  return text
    .replace(/\\\r\n|(?<! ) \r\n|\r\n|\r/g, (end) => lineEnds.get(end) ?? end)
    .replace(longBlanks, (run) => filler.repeat(run.length))
    .replace(deepPrefixes, (prefix) => shallow(prefix))
    .replace(openDivider, (line, at: number, all: string) =>
      isBelowHeader(all, at) ? closeDivider(line) : line,
    );
}

/** A line end of two units keeps its length and never makes or unmakes a hard line break. */
const lineEnds: ReadonlyMap<string, string> = new Map([
  ["\\\r\n", " \\\n"],
  [" \r\n", "\t \n"],
  ["\r\n", " \n"],
  ["\r", "\n"],
]);

const longBlanks = new RegExp(`(?<=[^ \\t\\n])[ \\t]{${longestBlankRun},}`, "g");

const prefixMark = String.raw`[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;

const deepPrefixes = new RegExp(`^(?:${prefixMark}){${deepestPrefix}}[ \\t>+*\\-\\d.)]*`, "gm");

function shallow(prefix: string): string {
  let marks = 0;
  return prefix.replace(/[^ \t]+/g, (mark) => {
    marks += mark.length;
    return marks > deepestPrefix / 2 ? filler.repeat(mark.length) : mark;
  });
}

/** A line that may part a table's header from its rows, with blanks behind its last bar, where the parser takes none. */
const openDivider = /^[>|: \t-]*\|[ \t]+$/gm;

/** Puts the last bar behind the blanks. */
function closeDivider(line: string): string {
  const bar = line.lastIndexOf("|");
  return `${line.slice(0, bar)}${line.slice(bar + 1)}|`;
}

/** A row of a table may look like the divider: only below the first row of all it is one. */
function isBelowHeader(text: string, at: number): boolean {
  const header = text.lastIndexOf("\n", at - 2) + 1;
  const before = text.lastIndexOf("\n", header - 2) + 1;
  return text.slice(header, at).includes("|") && !text.slice(before, header).includes("|");
}

/**
 * The signs that the parser may look back or ahead for. With 500 in one piece the worst shapes
 * (`[a](` and `**` without end) stay below 3 ms a piece; prose of 20,000 words has fewer.
 */
const marksInPiece = 500;

/**
 * Lets a parser read the marks of a long paragraph piece by piece. A mark whose halves lie in two
 * pieces stays a sign of the text.
 *
 * @returns the same parser
 */
export function limitInline(parser: MarkdownParser): MarkdownParser {
  const parseWhole = parser.parseInline.bind(parser);
  return Object.assign(parser, {
    parseInline(text: string, offset: number): Element[] {
      const elements: Element[] = [];
      let start = 0;
      for (const end of findPieceEnds(text)) {
        for (const element of parseWhole(text.slice(start, end), offset + start)) {
          elements.push(element);
        }
        start = end;
      }
      return elements;
    },
  });
}

function* findPieceEnds(text: string): Generator<number> {
  let marks = 0;
  if (text.length > marksInPiece) {
    for (const { index, 0: sign } of text.matchAll(/[[\]*_~`<!&=^:@{|%\\]|\s(?=\S)/g)) {
      const isBlank = sign.trim() === "";
      if (!isBlank) marks++;
      if (marks < marksInPiece || (!isBlank && marks < 2 * marksInPiece)) continue;
      marks = 0;
      yield index + 1;
    }
  }
  yield text.length;
}
