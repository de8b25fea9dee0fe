// HTML tokens: the tags, comments, entities and line breaks of a piece of HTML, found by their own signs,
// for text that no parser of HTML would take.

import type { Span } from "../../../text/span.ts";
import { entity } from "./entities.ts";
import { readTag, type Tag } from "./tags.ts";

/** A sign of HTML with its place. */
export type Token =
  | (Span & { readonly kind: "comment" | "mark" | "entity" | "line" | "code" })
  | (Span & { readonly kind: "tag"; readonly tag: Tag });

/**
 * Finds the signs of a piece of HTML.
 *
 * @returns the signs in order; what lies between them is text
 */
export function* tokensOf(text: string, span: Span): Generator<Token> {
  const sign = new RegExp(String.raw`<|\r\n|\r|\n|${entity.source}`, "g");
  sign.lastIndex = span.start;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start >= span.end) return;
    if (match[0] === "<") {
      const token = markupAt(text, start, span.end);
      if (token === undefined) continue;
      yield token;
      sign.lastIndex = token.end;
    } else yield { kind: match[0].startsWith("&") ? "entity" : "line", start, end };
  }
}

/** Elements whose content is for the page itself. */
const hiddenContent: ReadonlySet<string> = new Set(["script", "style", "template", "svg", "math"]);

function markupAt(text: string, start: number, limit: number): Token | undefined {
  if (text.startsWith("<!--", start))
    return { kind: "comment", start, end: Math.min(findAfter(text, "-->", start + 2), limit) };
  if (/^<[!?]/.test(text.slice(start, start + 2)))
    return { kind: "mark", start, end: Math.min(findAfter(text, ">", start), limit) };
  const tag = readTag(text, start);
  if (tag === undefined || tag.end > limit) return undefined;
  if (tag.isClosing || !hiddenContent.has(tag.name) || text.charAt(tag.end - 2) === "/")
    return { ...tag, kind: "tag", tag };
  return { kind: "code", start, end: Math.min(findAfter(text, `</${tag.name}>`, tag.end), limit) };
}

/** The place behind a sign; the end of the text when there is none. */
function findAfter(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at + sign.length;
}
