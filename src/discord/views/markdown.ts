// Markdown: text as Discord shows it. Pure functions from strings to strings.
// Text that is not ours is escaped so that it shows as written: it styles nothing, links nowhere and
// mentions nobody.

import type { Style } from "../../core/article/blocks.ts";
import { sanitizeCode, sanitizeLine } from "../../presentation/display-text.ts";
import type { QuotedCell, QuotedRun, Quotation } from "../../presentation/quotation.ts";

/**
 * Escapes text of an asker or of the article.
 *
 * @param text - any text
 * @param most - the longest result, in UTF-16 units; what is beyond is cut and shown as "…"
 * @returns one line that Discord shows as `sanitizeLine(text)`
 */
export function escapeMarkdown(text: string, most: number = Number.POSITIVE_INFINITY): string {
  return composeRuns([createRun(text)], most);
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

/** What is markup only at the start of a line: headings (three signs at most), lists, small print. */
const specialAtStart = /^(\s*)([#+-]{1,3}|\d+(?=[.)]))/;

/**
 * Renders a quotation in one line, or a piece of code as a block.
 *
 * @param most - the longest result, in UTF-16 units; what is beyond is cut and shown as "…"
 * @param isPlain - whether to drop the article's own bold, which would look like a highlight; default: beside one
 */
export function renderQuotation(
  quotation: Quotation,
  most: number,
  isPlain: boolean = hasHighlight(quotation),
): string {
  switch (quotation.kind) {
    case "prose": {
      const { label, runs } = quotation;
      return composeRuns(label === "" ? runs : [createRun(`${label} `), ...runs], most, isPlain);
    }
    case "rows":
      return composeRuns(quotation.rows.flatMap(listRowRuns), most, isPlain);
    case "code":
      return renderCode(quotation.text, most);
    default:
      return quotation satisfies never;
  }
}

/** Whether anything in a quotation is highlighted. */
export function hasHighlight(quotation: Quotation): boolean {
  if (quotation.kind === "code") return false;
  const runs =
    quotation.kind === "prose"
      ? quotation.runs
      : quotation.rows.flatMap((cells) => cells.flatMap((cell) => cell.runs));
  return runs.some(({ isHighlighted }) => isHighlighted);
}

/** A row as "Plan: Silver · Fee: 19 euros": a table would not fit a phone. */
function listRowRuns(cells: readonly QuotedCell[], row: number): readonly QuotedRun[] {
  const named = cells.filter(({ runs }) => runs.length > 0);
  return named.flatMap(({ name, runs }, column) => [
    createRun(column > 0 ? " · " : row > 0 ? " / " : ""),
    createRun(name === "" ? "" : `${name}: `),
    ...runs,
  ]);
}

/** Code that holds the sign of a block's end is shown as a line. */
function renderCode(code: string, most: number): string {
  const lines = code.split("\n").map(sanitizeCode);
  if (code.includes("```")) return escapeMarkdown(lines.join(" "), most);
  const room = most - "```\n\n```…".length;
  const whole = lines.join("\n");
  if (whole.length <= room) return `\`\`\`\n${whole}\n\`\`\``;
  const start = whole.slice(0, Math.max(0, room)).replace(/[\uD800-\uDBFF]$/, "");
  return `\`\`\`\n${start}\n\`\`\`…`;
}

function createRun(text: string): QuotedRun {
  return { text, isHighlighted: false, styles: [] };
}

function composeRuns(runs: readonly QuotedRun[], most: number, isPlain = false): string {
  const budget = most - spare;
  let line = "";
  let isCut = false;
  for (const run of runs) {
    const plain = sanitizeLine(run.text);
    const styled = styleRun(run, plain, isPlain);
    const touches = /[*_~`]$/.test(line) && !/^\s/.test(plain);
    const whole = touches && !run.isHighlighted ? escape(plain) : styled;
    const room = budget - line.length;
    isCut = whole.length > room;
    line += isCut ? escapeLineStart(plain, room) : whole;
    if (isCut) break;
  }
  return line.replace(specialAtStart, escapeStart) + (isCut ? "…" : "");
}

/** Blanks at the ends stay outside of the marks, which Discord would not read otherwise. */
function styleRun({ isHighlighted, styles }: QuotedRun, plain: string, isPlain: boolean): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(plain) ?? [];
  if (words === "") return plain;
  const has = (kind: Style["kind"]): boolean => styles.some((style) => style.kind === kind);
  const isBold = isHighlighted || (!isPlain && has("bold"));
  const fences = [has("struck") ? "~~" : "", isBold ? "**" : "", has("italic") ? "*" : ""];
  const inner =
    has("code") && !words.includes("`") ? `\`${words}\`` : linkWords(escape(words), words, styles);
  return before + fences.join("") + inner + fences.toReversed().join("") + after;
}

/** Discord shows escapes inside of a link as they are, so only words that need none are linked. */
function linkWords(escaped: string, words: string, styles: readonly Style[]): string {
  const link = styles.find((style) => style.kind === "link");
  if (link === undefined || escaped !== words || !/^https?:\/\/[^\s<>()]{1,200}$/i.test(link.url))
    return escaped;
  return `[${words}](<${link.url}>)`;
}

function escape(text: string): string {
  return text.replaceAll(special, String.raw`\$&`);
}

function escapeStart(_start: string, space: string, signs: string): string {
  return space + (/\d$/.test(signs) ? `${signs}\\` : signs.replaceAll(/./g, String.raw`\$&`));
}

/** Room for the escapes at the start of the line and for the sign of a cut. */
const spare = 4;

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
