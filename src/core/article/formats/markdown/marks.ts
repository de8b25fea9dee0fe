// Marks: signs within a paragraph that the parser has no rule for: references to footnotes, brackets
// that are no link, highlights, attributes of a heading, comments and tags of templates.

import { InlineContext, type InlineParser, type MarkdownConfig } from "./lezer.ts";
import { normalizeLabel } from "./references.ts";

/**
 * Makes the inline rules of one file.
 *
 * @param isLabel - whether a link or footnote (`^1`) of that normalized label is defined
 */
export function inlineMarks(isLabel: (label: string) => boolean): MarkdownConfig {
  return {
    defineNodes: [
      "FootnoteReference",
      "Brackets",
      "Highlight",
      "HighlightMark",
      "Attributes",
      "Template",
    ].map((name) => ({ name })),
    parseInline: [
      createFootnoteParser(isLabel),
      createBracketParser(isLabel),
      highlight,
      createSignParser("Attributes", /^\{(?:[#.:][^{}\n]*)\}(?=[ \t]*(?:\n|$))/),
      createSignParser("Template", /^(?:\{%[^]*?%\}|\{\{<[^]*?>\}\}|\{\{%[^]*?%\}\})/),
      createSignParser("Comment", /^\{\/\*(?:[^*]|\*(?!\/)){0,2000}\*\/\}/),
    ],
  };
}

/** In UTF-16 units; keeps a look ahead cheap. */
const longestSign = 2_000;

/** A sign that begins with a curly bracket. */
function createSignParser(name: string, pattern: RegExp): InlineParser {
  return {
    name,
    before: "Emphasis",
    parse(cx, next, pos) {
      if (next !== 123) return -1;
      const length = pattern.exec(cx.slice(pos, Math.min(cx.end, pos + longestSign)))?.[0].length;
      return length === undefined ? -1 : cx.addElement(cx.elt(name, pos, pos + length));
    },
  };
}

function createFootnoteParser(isLabel: (label: string) => boolean): InlineParser {
  return {
    name: "FootnoteReference",
    before: "Link",
    parse(cx, next, pos) {
      if (next !== 91 || cx.char(pos + 1) !== 94) return -1;
      const match = /^\[(\^[^\s[\]]{1,99})\]/.exec(cx.slice(pos, Math.min(cx.end, pos + 102)));
      if (match?.[1] === undefined || !isLabel(normalizeLabel(match[1]))) return -1;
      return cx.addElement(cx.elt("FootnoteReference", pos, pos + match[0].length));
    },
  };
}

/** The parser takes all brackets for links; those without a target or a defined label are signs of the text. */
function createBracketParser(isLabel: (label: string) => boolean): InlineParser {
  return {
    name: "Brackets",
    before: "LinkEnd",
    parse(cx, next, pos) {
      if (next !== 93) return -1;
      const opener = Math.max(
        cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1,
        cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1,
      );
      const opening = cx.getDelimiterAt(opener);
      if (opening === null || isLink(cx, { start: opening.to, end: pos }, isLabel)) return -1;
      return cx.addElement(cx.elt("Brackets", opening.from, pos + 1, cx.takeContent(opener)));
    },
  };
}

const inlineTarget =
  /^\([ \t\n]*(?![ \t\n])(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)(?:\s+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)))?\s*\)/;

function isLink(
  cx: InlineContext,
  words: { readonly start: number; readonly end: number },
  isLabel: (label: string) => boolean,
): boolean {
  const rest = cx.slice(words.end + 1, Math.min(cx.end, words.end + 1 + longestSign));
  if (rest.startsWith("(") && inlineTarget.test(rest)) return true;
  const label = /^\[((?:[^[\]\\]|\\.){0,999})\]/.exec(rest)?.[1]?.trim();
  if (label !== undefined && label !== "" && isLabel(normalizeLabel(label))) return true;
  return (
    words.end - words.start < 1_000 && isLabel(normalizeLabel(cx.slice(words.start, words.end)))
  );
}

const highlightDelimiter = { resolve: "Highlight", mark: "HighlightMark" };

const highlight: InlineParser = {
  name: "Highlight",
  before: "Emphasis",
  parse(cx, next, pos) {
    if (next !== 61 || cx.char(pos + 1) !== 61) return -1;
    const before = cx.slice(Math.max(cx.offset, pos - 1), pos);
    const after = cx.slice(pos + 2, Math.min(cx.end, pos + 3));
    if (before === "=" || after === "=") return -1;
    const opens = /\S/.test(after);
    const closes = /\S/.test(before);
    return cx.addDelimiter(highlightDelimiter, pos, pos + 2, opens, closes);
  },
};
