// Markdown: text as Discord shows it. Pure functions from strings to strings.
// Text that is not ours is escaped so that it shows as written: it styles nothing, links nowhere and
// mentions nobody.

import {
  type Run,
  type Stretch,
  sanitizeLine,
  splitRuns,
} from "../../presentation/display-text.ts";

/**
 * Escapes text of an asker or of the article.
 *
 * @param text - any text
 * @param most - the longest result, in UTF-16 units; what is beyond is cut and shown as "…"
 * @returns one line that Discord shows as `sanitizeLine(text)`
 */
export function escapeMarkdown(text: string, most: number = Number.POSITIVE_INFINITY): string {
  return composeRuns([{ text, marked: false }], most);
}

/**
 * Escapes a stretch of text and sets its marks in bold.
 *
 * @param most - as in {@link escapeMarkdown}
 * @returns one line
 */
export function escapeWithHighlights(stretch: Stretch, most: number): string {
  return composeRuns(splitRuns(stretch), most);
}

/**
 * Reads text back that {@link escapeMarkdown} wrote.
 *
 * @returns the text as it shows
 */
export function unescapeMarkdown(line: string): string {
  return line.replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** What Discord would read as markup, a mention, an emoji or a link. */
const special = /[\\*_~`|<>[\]@]|:(?=\/\/|[\w~+-]+:)/g;

/** What is markup only at the start of a line: headings, lists, quotes, small print. */
const specialAtStart = /^(\s*(?:\d+(?=[.)])|(?=[#+-])))/;

function composeRuns(runs: readonly Run[], most: number): string {
  const budget = most - spare;
  let line = "";
  let isCut = false;
  for (const { text, marked } of runs) {
    const fence = marked && text.trim() !== "" ? "**" : "";
    const plain = sanitizeLine(text);
    const room = budget - line.length - 2 * fence.length;
    const whole = plain.replaceAll(special, String.raw`\$&`);
    isCut = whole.length > room;
    const part = isCut ? escapeLineStart(plain, room) : whole;
    if (part !== "") line += fence + part + fence;
    if (isCut) break;
  }
  return line.replace(specialAtStart, "$1\\") + (isCut ? "…" : "");
}

/** Room for the escape at the start of the line and for the sign of a cut. */
const spare = 2;

/** As much of the start of a text as has room once escaped; no character is split. */
function escapeLineStart(text: string, room: number): string {
  let start = "";
  for (const character of text) {
    const one = character.replace(/[\\*_~`|<>[\]@:]/, String.raw`\$&`);
    if (start.length + one.length > room) break;
    start += one;
  }
  return start;
}
