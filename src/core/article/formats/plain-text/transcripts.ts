// Transcripts: which lines begin a turn ("VOSS: Fog.", "Interviewer: And then?", "Q: Who pays?").
// A label before a colon is a speaker when it comes again; nobody's name is known here.

import { sliceOf } from "../../../text/span.ts";
import type { Group, Line } from "./lines.ts";
import { endsSentence, runsOn } from "./wrapping.ts";

/**
 * Finds the lines with which somebody begins to speak.
 *
 * @returns the lines by which a paragraph begins, each with its label, in capitals
 */
export function findTurns(text: string, groups: readonly Group[]): ReadonlyMap<Line, string> {
  const labelled = new Map<Line, string>();
  const counts = new Map<string, number>();
  for (const { lines } of groups) {
    for (const [index, line] of lines.entries()) {
      const label = readLabel(text, line);
      const before = lines[index - 1];
      if (label === undefined || (before !== undefined && runsOn(text, before, line))) continue;
      labelled.set(line, label);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  if (speaksInDashes(text, groups)) {
    for (const line of groups.flatMap(({ lines }) => lines)) {
      if (isDash(text, line)) labelled.set(line, "—");
    }
    counts.set("—", 2);
  }
  const recurs = (label: string): boolean => (counts.get(label) ?? 0) > 1;
  const isPlay = [...counts.keys()].some((label) => isCapital(label) && recurs(label));
  const isQuestionnaire = counts.has("Q") && counts.has("A");
  return new Map(
    [...labelled].filter(
      ([, label]) =>
        recurs(label) || (isPlay && isCapital(label)) || (isQuestionnaire && /^[QA]$/.test(label)),
    ),
  );
}

/**
 * Tells whether a dash before a line begins a turn of a dialogue, as in Russian and French novels, and
 * not an item: such lines end as sentences do, or tell who spoke behind a second dash.
 */
export function speaksInDashes(text: string, groups: readonly Group[]): boolean {
  const dashed = groups.flatMap(({ lines }) => lines.filter((line) => isDash(text, line)));
  const spoken = dashed.filter(
    (line) => endsSentence(text, line) || sliceOf(text, line).includes(" —", 2),
  );
  return dashed.length > 0 && spoken.length * 2 > dashed.length;
}

function isDash(text: string, line: Line): boolean {
  return /^—\s?\S/.test(text.slice(line.start, Math.min(line.end, line.start + 3)));
}

/** A name of one to four words, perhaps after the time and before what the speaker does. */
const labelPattern =
  /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]{1,4})?(\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,24}){0,3})(?: ?\([^()\n]{1,40}\))?[:：](?=\s)/u;

function readLabel(text: string, line: Line): string | undefined {
  return labelPattern.exec(text.slice(line.start, Math.min(line.end, line.start + 160)))?.[1];
}

function isCapital(label: string): boolean {
  return label.length > 1 && label === label.toUpperCase();
}
