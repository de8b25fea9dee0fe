// Detect: how a text is written, told by its file's name or else by its marks.

import { isRestructuredText } from "./plain-text/restructured-text.ts";
import { isWikiText } from "./plain-text/wiki.ts";

/** How a text is written. */
export type Format = "markdown" | "plain text";

/**
 * Tells the format of a file.
 *
 * @param text - its content
 * @param name - its name or path; its ending counts more than any mark
 */
export function detectFormat(text: string, name = ""): Format {
  if (/\.(?:md|mdx|markdown|mdown|mkd)$/i.test(name)) return "markdown";
  // Both have signs that Markdown has, too, for other things.
  if (isWikiText(text, 0) || isRestructuredText(text, 0)) return "plain text";
  return evidence.some((pattern) => pattern.test(text)) ? "markdown" : "plain text";
}

/** Marks that nobody makes by chance: headings, fences, links, rules of tables, tags of HTML. */
const evidence: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+[^\s#]/m,
  /^ {0,3}(?:```|~~~)/m,
  /\[[^\]\n[]{1,200}\]\((?:https?:|#|\/|\.)/,
  /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|/m,
  /^ {0,3}<(?:h[1-6]|p|div|details|table|img|a)\b/im,
  /^ {0,3}> ?\[!\w{1,20}\]/m,
];
