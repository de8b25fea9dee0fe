// Headings: which single lines name what stands below them. A line is a heading by evidence alone:
// it stands between blank lines, is short, ends in no stop, has text below it, and its style recurs
// or stands out. That it lacks a full stop is not enough: labels and captions lack it too.

import { isBoilerplate } from "../../../language/english/boilerplate.ts";
import { statesSomething } from "../../../language/english/statements.ts";
import { sliceOf } from "../../../text/span.ts";
import { findChapters, findTitledLists, headsPart, opensEntry, readChapter } from "./chapters.ts";
import { isFormField, isLabel, isValue, leadsIn } from "./labels.ts";
import type { Part } from "./parts.ts";
import { isCapitals } from "./prose.ts";
import { nameScraps, noStyle } from "./scraps.ts";
import { endsSentence } from "./wrapping.ts";

/** What a single line turned out to be. */
export type Role =
  | { readonly kind: "heading"; readonly style: string }
  | { readonly kind: "scrap" | "text" };

/**
 * Decides which parts are headings and scraps.
 *
 * @param width - columns at which the text is wrapped, if it is
 * @returns a role for each part
 */
export function assignRoles(
  text: string,
  parts: readonly Part[],
  width: number | undefined,
): readonly Role[] {
  const asking = parts.filter((part) => part.isAlone && text[part.end - 1] === "?");
  const asksOften = asking.length > 1 && asking.length * 3 >= parts.length;
  const isDiary = parts.filter((part) => opensEntry(text, part)).length > 1;
  const titled = findTitledLists(parts);
  const chapters = findChapters(text, parts);
  const read = parts.map((part, index) =>
    readStyle(text, part, {
      isFirst: index === 0,
      isTop: index === 0 && (part.isAlone || headsText(parts)),
      isAlone: part.isAlone || standsBetweenProse(text, parts, index),
      asksOften,
      isAmongLabels: isAmongLabels(text, parts, index),
      isDiary,
      chapters,
      isTitled: part.marker !== undefined && titled.has(part.marker.list),
      width,
    }),
  );
  const styles = nameScraps(text, parts, read);
  const belows = findBelows(styles);
  const fits = parts.map((_, index) => isPlaced(text, [parts, styles], [index, belows[index]]));
  const counts = new Map<string, number>();
  for (const [index, style] of styles.entries()) {
    if (fits[index] === true && (index > 0 || asksOften))
      counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const standsOut = mostEnd(text, parts, styles);
  return parts.map((part, index) => {
    const style = styles[index] ?? noStyle;
    if (style === "scrap") return { kind: "scrap" };
    if (style === "underlined" || style === "title")
      return { kind: "heading", style: part.underline ?? style };
    if (style === noStyle || fits[index] !== true) return { kind: "text" };
    const isPlain = style === "plain" || style === "question" || style === "counted";
    const recurs = (counts.get(style) ?? 0) > 1;
    const isShort = part.end - part.start <= shortHeading;
    const isHeading =
      !isPlain || recurs || (style === "plain" && isShort && (standsOut || part.gap > 1));
    return isHeading ? { kind: "heading", style } : { kind: "text" };
  });
}

/** UTF-16 units: a line of print. */
const longestHeading = 100;

/** UTF-16 units: what is read at a glance; only a style that recurs may be longer. */
const shortHeading = 60;

const longestTitle = 200;

/** Where a part stands. */
interface Setting {
  /** Whether it is the first part and parted from the next. */
  readonly isTop: boolean;
  readonly isAlone: boolean;
  readonly isFirst: boolean;
  /** Whether several lines of the text are questions that stand alone. */
  readonly asksOften: boolean;
  /** Whether it is a label with a value, next to others of them: "Date: 3 May", "Place: town hall". */
  readonly isAmongLabels: boolean;
  /** Whether several dates stand over text. */
  readonly isDiary: boolean;
  /** The words that chapters are numbered with, with their depths. */
  readonly chapters: ReadonlyMap<string, number>;
  /** Of an item, whether its list is one of headings. */
  readonly isTitled: boolean;
  /** Columns at which the text is wrapped, if it is. */
  readonly width: number | undefined;
}

/** Whether the first part of a text stands right over a paragraph or a long line, and no list of lines like it. */
function headsText([first, second]: readonly Part[]): boolean {
  if (first === undefined || second === undefined) return false;
  return second.kind === "paragraph" || second.columns > longestLabel;
}

/** Columns: what is longer is prose, wrapped or not. */
const longestLabel = 80;

/** Whether a line is to its neighbours, which are a paragraph each, what it else is to blank lines. */
function standsBetweenProse(text: string, parts: readonly Part[], index: number): boolean {
  const [part, before, next] = [parts[index], parts[index - 1], parts[index + 1]];
  if (part === undefined || next?.kind !== "line" || next.columns <= longestLabel) return false;
  const isShort = part.columns * 2 < next.columns;
  return (
    isShort && endsSentence(text, next) && (before === undefined || endsSentence(text, before))
  );
}

function isAmongLabels(text: string, parts: readonly Part[], index: number): boolean {
  const isLabelled = (part: Part | undefined): part is Part =>
    part?.kind === "line" &&
    part.end - part.start <= longestHeading &&
    /^\p{Lu}[\p{L} ]{1,20}: \S/u.test(sliceOf(text, part));
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!isLabelled(part)) return false;
  return [part.gap === 0 ? before : undefined, next?.gap === 0 ? next : undefined].some(
    (each) => isLabelled(each) && !isBoilerplate(sliceOf(text, each)),
  );
}

/** In which way a part could be a heading; `text` when in none. */
function readStyle(text: string, part: Part, setting: Setting): string {
  const { isTop, isAlone, asksOften, isDiary, chapters, width } = setting;
  if (part.kind === "underlined") return "underlined";
  const words = text.slice(part.start, Math.min(part.end, part.start + longestTitle + 1));
  if (part.kind === "item") {
    if (part.marker === undefined || part.marker.heads === "nothing" || !setting.isTitled)
      return noStyle;
    const { depth, style: numbering } = part.marker;
    return /^\d/.test(numbering) ? `numbered ${depth}` : `lettered ${numbering}`;
  }
  if (part.kind !== "line" || words.length > longestTitle) return noStyle;
  if (isTop && statesSomething(words) && !isCapitals(words)) return noStyle;
  const chapter = chapters.get(readChapter(text, part) ?? "");
  if (
    isTop &&
    isTitle(text, part, words) &&
    !(asksOften && words.endsWith("?")) &&
    chapter === undefined
  )
    return "title";
  if (isDiary && opensEntry(text, part)) return "date";
  if (isBoilerplate(words) && !setting.isAmongLabels && !isFormField(words)) return "scrap";
  if (words.length > longestHeading || /^["“”„«»‘'「—–>([]/.test(words)) return noStyle;
  if (isAlone && sectionNumber.test(words)) return "number";
  if (chapter !== undefined) return `chapter ${chapter}`;
  const isParted = isAlone || part.isApart;
  if (isCapitals(words) && (isParted || part.gap > 0 || setting.isFirst) && !/[,;:]$/.test(words))
    return "capitals";
  if (part.isApart && numberedTitle.test(words)) return "counted";
  if (words.endsWith("?")) return isAlone ? "question" : noStyle;
  if (endsSentence(text, part) || /[,;:،、，；：–—-]$/.test(words)) return noStyle;
  if (width !== undefined && isCentred(part, width)) return "centred";
  if (part.isApart) return isValue(words) ? noStyle : "plain";
  return isAlone && !isLabel(words) ? "plain" : noStyle;
}

/** A number that stands for a chapter: "IV.", "3". */
const sectionNumber = /^(?:[IVXLC]{1,6}|\d{1,2})\.?$/;

/** A chapter whose number stands before its title, or above it: "3 Money". */
const numberedTitle = /^(?:[IVXLC]{1,6}|\d{1,2})\.?\s+\p{Lu}/u;

/** The first block is a title when it is no statement. */
function isTitle(text: string, part: Part, words: string): boolean {
  if (/[,;:]$/.test(words) || /^[—–>]/.test(words)) return false;
  if (leadsIn(words) && /,/.test(words)) return false;
  return (
    !endsSentence(text, part) ||
    /[?!]["'”’»)\]]*$/.test(words) ||
    isCapitals(words) ||
    sectionNumber.test(words)
  );
}

function isCentred({ indent, columns }: Part, width: number): boolean {
  return indent >= 4 && Math.abs(indent + columns - width) <= 3 && columns < width * 0.9;
}

/** Position of the next part that is no scrap, for each part. */
function findBelows(styles: readonly string[]): readonly (number | undefined)[] {
  let below: number | undefined;
  return styles
    .toReversed()
    .map((style, reversed) => {
      const found = below;
      if (style !== "scrap") below = styles.length - 1 - reversed;
      return found;
    })
    .toReversed();
}

/** Whether text, or a heading of another style, stands below; a run of lines in one style is a list of labels. */
function isPlaced(
  text: string,
  [parts, styles]: readonly [readonly Part[], readonly string[]],
  [index, below]: readonly [number, number | undefined],
): boolean {
  if (below === undefined) return false;
  const style = styles[index];
  const part = parts[index];
  const next = parts[below];
  if (part === undefined || next === undefined || style === noStyle || styles[below] === style)
    return false;
  if (part.kind === "item" && !headsPart(part, next)) return false;
  if (style !== "plain" && style !== "question" && !style?.startsWith("chapter")) return true;
  const before = parts[index - 1];
  if (part.isApart && style === "plain") {
    // Over a blank line it signs what stands above; "Then you may" introduces a list, but names prose.
    const isList = next.kind === "item" || next.kind === "row" || next.kind === "header";
    if (next.gap > 0 || (isList && leadsIn(sliceOf(text, part)))) return false;
  }
  if (style === "plain" && before?.kind === "line" && leadsIn(sliceOf(text, before))) return false;
  return styles[index - 1] !== style && next.end - next.start > 0;
}

/** Whether nearly all other paragraphs of a text end as sentences do, so that a line that does not stands out. */
function mostEnd(text: string, parts: readonly Part[], styles: readonly string[]): boolean {
  const others = parts.filter(
    ({ kind }, index) => (kind === "line" || kind === "paragraph") && styles[index] === noStyle,
  );
  const ended = others.filter((part) => endsSentence(text, part)).length;
  return others.length > 2 && ended >= others.length * 0.8;
}
