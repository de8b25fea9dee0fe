// Running heads: lines that a printed page repeats above or below its text: its title, its number. They recur but for
// the number, which counts up, and stand where pages meet, so that they cut sentences in two. A line that merely
// recurs is none: refrains, labels and rows do, too.

import { firstIndex } from "../../../text/first-index.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import type { Document, SkippedSpan } from "../../blocks.ts";
import { chapterMark } from "./chapters.ts";
import { splitAtBlanks } from "./columns.ts";
import { isBlank, type Line } from "./lines.ts";
import { groupRecurring, pageOf, readNumbers, type Recurring } from "./recurring-lines.ts";
import { createPages, type Pages } from "./pages.ts";

/**
 * Finds running heads, feet and page numbers.
 *
 * @param lines - all lines of the text
 * @returns those that no reader of the text reads
 */
export function findRunningHeads(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const pages = createPages(
    text,
    lines.filter((line) => !isBlank(line)),
  );
  const found = new Set<number>();
  const numbered = new Set<number>();
  const recurring = groupRecurring(text, pages.lines);
  for (const each of recurring.values()) {
    if (!isRunningHead(text, pages, each)) continue;
    for (const place of each.places) found.add(place);
    if (each.isCounting) for (const place of each.places) numbered.add(place);
  }
  for (const each of recurring.values()) {
    for (const place of findLoneNumbers(text, pages, each)) found.add(place);
  }
  if (found.size > 0) addNeighbours(text, pages, [recurring, found, numbered]);
  const title = pages.lines[0];
  const heads = [...found].flatMap((place) => pages.lines[place] ?? []);
  return new Set(heads.filter((line) => line !== title || pageOf.test(sliceOf(text, line))));
}

/** The same and nothing else. */
const pageOfAlone = /^[^\p{L}\p{N}]*\p{L}+\.?\s+\d{1,4}\s?(?:\p{L}+|\/)\s?\d{1,4}[^\p{L}\p{N}]*$/u;

/** A number at a margin, far from the other words: "Annual report            12", "[Page 3]" behind a gap. */
const atMargin = /^\p{Nd}{1,4}\s{3,}\S|\s{3,}(?:\[?\p{L}{1,6}\.? )?\p{Nd}{1,4}\]?$/u;

const loneNumber = /^[^\p{L}\p{N}]{0,3}(?:p(?:age|\.) ?)?\p{Nd}{1,4}[^\p{L}\p{N}]{0,3}$/iu;

/** Lines between two of the kind: fewer are no page. */
const shortestPage = 12;
/** Where the shape of the line shows a page already. */
const shortestShown = 3;

function isRunningHead(text: string, pages: Pages, recurring: Recurring): boolean {
  const { places, isCounting, isSame, nearest, farthest } = recurring;
  const [first = 0] = places;
  const line = pages.lines[first];
  if (line === undefined) return false;
  const words = sliceOf(text, line);
  if (pageOf.test(words)) {
    if (places.length === 1 || nearest < shortestShown) return pageOfAlone.test(words);
    return isCounting;
  }
  if ((!isCounting && !isSame) || nearest < shortestShown) return false;
  if (isProse(text, pages, line)) return false;
  if (pages.breaks > 0 && places.every((place) => pages.isAtBreak(place))) {
    const isChapter = isCounting && chapterMark.test(words);
    return !isChapter && places.length * 2 >= pages.breaks;
  }
  if (places.length < 3) return false;
  if (isCounting && atMargin.test(words) && line.columns >= pages.width * 0.85) return true;
  if (nearest < shortestPage || farthest > nearest * 3 || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(words))
    return false;
  const cut = places.filter((place) => pages.cutsSentence(place)).length;
  return cut * 3 >= places.length;
}

/** Whether a line ends as a sentence does, or fills its column without a gap. */
function isProse(text: string, { width }: Pages, line: Line): boolean {
  const words = sliceOf(text, line);
  return (
    /(?:[.!?:;,]|\p{L}[-\u2010])$/u.test(words) ||
    (line.columns > width * 0.9 && !/\s{3}/.test(words))
  );
}

/** Numbers alone that count up where they cut sentences in two, and not as near as those of a table out of a page. */
function findLoneNumbers(
  text: string,
  pages: Pages,
  { places, nearest }: Recurring,
): readonly number[] {
  const [first] = places;
  const line = first === undefined ? undefined : pages.lines[first];
  if (line === undefined || nearest < shortestShown || !loneNumber.test(sliceOf(text, line)))
    return [];
  const cutting = places.filter((place) => pages.cutsSentence(place));
  const values = cutting.map((place) => readNumbers(text, pages.lines[place])[0] ?? 0);
  const isRising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
  return cutting.length > 1 && isRising ? cutting : [];
}

/** Adds lines that recur right above or below those that were found, and nowhere else. */
function addNeighbours(
  text: string,
  pages: Pages,
  [recurring, found, numbered]: readonly [
    ReadonlyMap<string, Recurring>,
    Set<number>,
    ReadonlySet<number>,
  ],
): void {
  const added: number[] = [];
  for (const { places, isCounting, isSame } of recurring.values()) {
    const [first = 0] = places;
    const line = pages.lines[first];
    if (line === undefined || found.has(first) || places.length < 2) continue;
    const words = sliceOf(text, line);
    if (isProse(text, pages, line) || splitAtBlanks(text, line).length > 1) continue;
    const besides = places.map((place) => [place - 1, place + 1].filter((each) => found.has(each)));
    if (besides.some((each, index) => each.length === 0 && places[index] !== 0)) continue;
    // A number beside a line that tells the page is one of a chapter.
    const isNumber =
      loneNumber.test(words) &&
      !besides.some((each) => each.some((beside) => numbered.has(beside)));
    if (isSame || (isCounting && isNumber)) for (const place of places) added.push(place);
  }
  for (const place of added) found.add(place);
}

/**
 * Finds the running heads that stand inside a part, where its text goes on behind them.
 *
 * @param parts - in order
 * @param breaks - ranges that are hidden already, in order
 */
export function hideHeads(
  parts: readonly Span[],
  heads: ReadonlySet<Line>,
  breaks: readonly Span[],
): readonly Span[] {
  if (heads.size === 0) return [];
  return Array.from(heads, ({ start, end }) => ({ start, end })).filter(
    (head) => isWithin(parts, head) && !isWithin(breaks, head),
  );
}

function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstIndex(spans.length, (at) => (spans[at]?.end ?? 0) >= end)];
  return next !== undefined && next.start <= start;
}

/** Names running heads as what they are among all that is skipped. */
export function nameRunningHeads(document: Document, heads: ReadonlySet<Line>): Document {
  if (heads.size === 0) return document;
  const named = Array.from(heads, ({ start, end }): SkippedSpan => ({
    start,
    end,
    reason: "running head",
  }));
  const starts = new Set(named.map(({ start }) => start));
  const others = document.skipped.filter(({ start }) => !starts.has(start));
  return { ...document, skipped: [...others, ...named].toSorted((a, b) => a.start - b.start) };
}
