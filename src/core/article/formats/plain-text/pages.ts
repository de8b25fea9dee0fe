// Pages: where the pages of a printed text met, told by form feeds, and what stands on either side of a line that may
// belong to none of them. Taken out, such lines leave a gap, or none where a sentence goes on behind them.

import { sliceOf } from "../../../text/span.ts";
import { isBlank, type Line } from "./lines.ts";
import { endsSentence, runsOn } from "./wrapping.ts";

/** The lines of a text, and where its pages may meet. */
export interface Pages {
  /** Those that are not blank. */
  readonly lines: readonly Line[];
  /** Columns that hardly any line is wider than. */
  readonly width: number;
  /** How many form feeds part them. */
  readonly breaks: number;
  /** Whether a line is one of the two next to a form feed or to an end of a text with form feeds. */
  isAtBreak(place: number): boolean;
  /** Whether a sentence goes on from the line above to the line below. */
  cutsSentence(place: number): boolean;
}

/** Measures the pages of a text. */
export function createPages(text: string, lines: readonly Line[]): Pages {
  const breaks: number[] = [0];
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    if (before !== undefined && hasFormFeed(text, before, line)) breaks.push(place);
  }
  breaks.push(lines.length);
  const edges = new Set(breaks.flatMap((place) => [place - 2, place - 1, place, place + 1]));
  const width = measureWidth(lines);
  return {
    lines,
    width,
    breaks: breaks.length - 2,
    isAtBreak: (place) => edges.has(place),
    cutsSentence(place) {
      // A number may stand beside the title of a page.
      return [
        [1, 1],
        [1, 2],
        [2, 1],
      ].some(([above = 1, below = 1]) => {
        const [before, next] = [lines[place - above], lines[place + below]];
        return before !== undefined && next !== undefined && goesOn(text, before, next);
      });
    },
  };
}

function measureWidth(lines: readonly Line[]): number {
  const columns = Uint32Array.from(lines, (line) => line.columns).toSorted();
  return columns[Math.ceil(columns.length * 0.95) - 1] ?? 0;
}

function hasFormFeed(text: string, before: Line, next: Line): boolean {
  return text.slice(before.end, next.start).includes("\f");
}

/** Whether no sentence ends with a line and the next goes on in small letters. */
function goesOn(text: string, before: Line, next: Line): boolean {
  return (
    /[\p{Ll},;\u00ad\u2010-]$/u.test(text.slice(before.end - 1, before.end)) &&
    /^\p{Ll}+[\s,;.]/u.test(text.slice(next.start, Math.min(next.end + 1, next.start + 40)))
  );
}

/**
 * Takes lines out of a text: blank ones stay in their place, or none where the text goes on.
 *
 * @param lines - all of the text
 * @param heads - those to be taken out
 */
export function joinPages(
  text: string,
  lines: readonly Line[],
  heads: ReadonlySet<Line>,
): readonly Line[] {
  if (heads.size === 0 && !text.includes("\f")) return lines;
  const width = measureWidth(lines.filter((line) => !isBlank(line) && !heads.has(line)));
  const kept: Line[] = [];
  let before: Line | undefined;
  let between: Line[] = [];
  for (const line of lines) {
    if (isBlank(line) || heads.has(line)) {
      between.push(line);
      continue;
    }
    const isBreak =
      before !== undefined &&
      (between.some((each) => heads.has(each)) || hasFormFeed(text, before, line));
    if (!isBreak || before === undefined || !isOneText(text, [before, line], [between, width]))
      for (const { start } of between) kept.push({ start, end: start, indent: 0, columns: 0 });
    kept.push(line);
    before = line;
    between = [];
  }
  return kept;
}

/** Whether the text goes on over the end of a page: a sentence, or the rows of a table. */
function isOneText(
  text: string,
  [before, next]: readonly [Line, Line],
  [between, width]: readonly [readonly Line[], number],
): boolean {
  if (endsSentence(text, before)) return false;
  if (goesOn(text, before, next)) return true;
  if (between.some(isBlank)) return false;
  const areRows = [before, next].every((line) => /\S(?: {2,}|\t)\S/.test(sliceOf(text, line)));
  return areRows || runsOn(text, before, next) || before.columns >= width * 0.75;
}
