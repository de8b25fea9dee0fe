// Tags: where an HTML or MDX tag ends, its name and its attributes. Knows no tree: files have tags
// that are never closed, and Markdown between them.

import type { Span } from "../../../text/span.ts";

/** A tag, from its `<` to its `>`. */
export interface Tag extends Span {
  /** In lower case; empty for `<>` and `</>`. */
  readonly name: string;
  readonly isClosing: boolean;
}

/** In UTF-16 units; keeps the search for the end of a tag linear. */
const longestTag = 4_000;

/**
 * Finds where a tag ends; quotation marks and curly brackets may hold `>`.
 *
 * @param at - where a `<` may stand
 * @returns the place after its `>`; undefined when no tag begins there or it has no end
 */
export function findTagEnd(text: string, at: number): number | undefined {
  const opening = /<\/?(?:[A-Za-z][\w.:-]*|(?=>))/y;
  opening.lastIndex = at;
  if (!opening.test(text)) return undefined;
  let quote = "";
  let depth = 0;
  for (let index = opening.lastIndex; index < Math.min(text.length, at + longestTag); index++) {
    const sign = text.charAt(index);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'" || (sign === "`" && depth > 0)) quote = sign;
    else if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if (depth > 0) continue;
    else if (sign === ">") return index + 1;
    else if (sign === "<") return undefined;
  }
  return undefined;
}

/**
 * Reads the tag at a place.
 *
 * @returns the tag, or undefined when none stands there
 */
export function readTag(text: string, at: number): Tag | undefined {
  const end = findTagEnd(text, at);
  if (end === undefined) return undefined;
  const [, slash, name = ""] = /^<(\/?)([\w.:-]*)/.exec(text.slice(at, end)) ?? [];
  return { start: at, end, name: name.toLowerCase(), isClosing: slash === "/" };
}

/**
 * Finds the values of attributes, of a tag or of any sign that is written like one.
 *
 * @param names - in lower case
 * @returns the ranges of the values without their quotation marks, in order
 */
export function findValues(text: string, sign: Span, names: readonly string[]): readonly Span[] {
  const values: Span[] = [];
  const pattern = /\s([\w:-]+)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`{}]+))/g;
  for (const match of text.slice(sign.start, sign.end).matchAll(pattern)) {
    const value = match[2] ?? match[3] ?? match[4];
    if (value === undefined || !names.includes(match[1]?.toLowerCase() ?? "")) continue;
    const quotes = match[4] === undefined ? 1 : 0;
    const end = sign.start + match.index + match[0].length - quotes;
    if (value.trim() !== "") values.push({ start: end - value.length, end });
  }
  return values;
}

/** The attributes that components and templates show as words. */
export const shownAttributes: readonly string[] = [
  "title",
  "label",
  "caption",
  "text",
  "quote",
  "alt",
  "cite",
];
