// Lists: which lines begin an item. A bullet does; a number does when it begins a list or goes on
// with one ("24." inside wrapped prose does neither, nor does a line that a sentence runs into).

import { breaksOff } from "./apart.ts";
import type { Group, Line } from "./lines.ts";
import { type Marker, type Numbered, readMark } from "./numbering.ts";
import { speaksInDashes } from "./transcripts.ts";
import { endsSentence, isHeld, isLeftOpen, type Widths } from "./wrapping.ts";

/**
 * Finds the lines that begin an item.
 *
 * @param widths - columns at which the text is wrapped, if it is
 * @returns the markers by line
 */
export function findMarkers(
  text: string,
  groups: readonly Group[],
  widths: Widths = unwrapped,
): ReadonlyMap<Line, Marker> {
  const found = new Map<Line, Marker>();
  const isDialogue = speaksInDashes(text, groups);
  const series = createSeries();
  let lists = 0;
  for (const candidate of findCandidates(text, groups, widths)) {
    const { line, marker } = candidate;
    if (candidate.readings.length === 0) {
      if (isDialogue && candidate.written === "—") continue;
      found.set(line, marker);
      continue;
    }
    for (const { style, value, isFirst } of candidate.readings) {
      const key = `${style} ${line.indent}`;
      const before = series.take(`${key} ${value - 1}`, candidate);
      const list = before?.marker.list ?? ++lists;
      const numbered = { ...marker, style, list };
      if (before !== undefined) {
        found.set(before.line, { ...before.marker, style, goesOn: true });
        found.set(line, numbered);
      } else if (candidate.standsAlone || (isFirst && candidate.beginsList)) {
        found.set(line, numbered);
      }
      series.put(`${key} ${value}`, { ...candidate, marker: numbered });
    }
  }
  return found;
}

const unwrapped: Widths = { width: undefined, column: undefined };

/** A line that may begin an item. */
interface Candidate extends Numbered {
  readonly line: Line;
  /** Whether nothing in the lines above goes on with it, so that a first number begins a list here. */
  readonly beginsList: boolean;
  /** Whether any number begins a list here: a title right over its prose. */
  readonly standsAlone: boolean;
  /** Whether a sentence may run on into it, which the numbers right above or below can refute. */
  readonly isInside: boolean;
  /** Position of the group that it stands in. */
  readonly group: number;
}

/** The last candidate of each number, those that look like titles apart from the others. */
interface Series {
  put(number: string, candidate: Candidate): void;
  /** Takes out the one that a candidate goes on with, of its own shape if there is one. */
  take(number: string, candidate: Candidate): Candidate | undefined;
}

function createSeries(): Series {
  const last = new Map<string, Candidate>();
  return {
    put: (number, candidate) => last.set(`${number} ${isTitle(candidate)}`, candidate),
    take(number, candidate) {
      const { isInside, group } = candidate;
      for (const shape of [isTitle(candidate), !isTitle(candidate)]) {
        const key = `${number} ${shape}`;
        const before = last.get(key);
        if (before === undefined) continue;
        if ((isInside || before.isInside) && before.group !== group) continue;
        last.delete(key);
        return before;
      }
      return undefined;
    },
  };
}

function isTitle({ marker }: Candidate): boolean {
  return marker.heads !== "nothing";
}

function* findCandidates(
  text: string,
  groups: readonly Group[],
  widths: Widths,
): Generator<Candidate> {
  for (const [group, { lines }] of groups.entries()) {
    for (const [index, line] of lines.entries()) {
      const read = readMark(text, line);
      if (read === undefined) continue;
      const [before, next] = [lines[index - 1], lines[index + 1]];
      const heads = looksLikeTitle(text, line, read)
        ? readBelow(text, [line, next], widths)
        : "nothing";
      const isBare = /^\p{Nd}+$/u.test(read.written);
      // "2 Mooring" is no number of a chapter unless it stands alone.
      if (isBare && (lines.length > 1 || heads !== "prose" || isBareNext(text, groups[group + 1])))
        continue;
      const isInside = before !== undefined && runsInto(text, before, read);
      const isInitial = /^\p{L}\.$/u.test(read.written);
      const opens =
        before === undefined || endsSentence(text, before) || lastOf(text, before) === ":";
      yield {
        ...read,
        line,
        marker: { ...read.marker, heads },
        beginsList: opens && !isInside && !isInitial && !isBare,
        standsAlone:
          heads === "prose" &&
          before === undefined &&
          next !== undefined &&
          /^\p{Nd}+[.．]$/u.test(read.written),
        isInside,
        group,
      };
    }
  }
}

/** UTF-16 units. */
const longestTitle = 100;

function looksLikeTitle(text: string, line: Line, { marker }: Numbered): boolean {
  if (marker.isBullet || line.end - marker.contentStart > longestTitle) return false;
  const words = text.slice(marker.contentStart, line.end);
  return /^["“„«]?[\p{Lu}\p{Lo}]/u.test(words) && !/[.!:;,]$/.test(words);
}

/** What stands below a line that does not go on in it. */
function readBelow(
  text: string,
  [line, next]: readonly [Line, Line | undefined],
  { width, column }: Widths,
): Marker["heads"] {
  if (next === undefined) return "prose";
  if (next.indent > line.indent) return "nothing";
  const read = readMark(text, next);
  // "S. Miller reported" begins with a name, and no list begins with "S.".
  const isName =
    /^\p{Lu}\.$/u.test(read?.written ?? "") && read?.readings.every(({ isFirst }) => !isFirst);
  if (read !== undefined && isName !== true) return read.marker.isBullet ? "list" : "nothing";
  const goesOn = isHeld(text, [line, next], width) && !breaksOff(text, [line, next], column);
  return goesOn ? "nothing" : "prose";
}

/** Whether the next line counts things, too: "1 onion" and "2 carrots" are amounts. */
function isBareNext(text: string, group: Group | undefined): boolean {
  const line = group?.lines[0];
  return line === undefined || /^\d{1,3}[ \t]/.test(text.slice(line.start, line.start + 4));
}

/** Whether a sentence runs over the end of a line into the words of an item; signs that part items do not tell. */
function runsInto(text: string, before: Line, { marker }: Numbered): boolean {
  if (marker.isBullet || /[;,]$/.test(lastOf(text, before))) return false;
  return isLeftOpen(text, before);
}

function lastOf(text: string, line: Line): string {
  return text.slice(line.end - 1, line.end);
}
