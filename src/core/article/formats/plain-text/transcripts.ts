// Transcripts: which lines begin a turn ("VOSS: Fog.", "Interviewer: And then?", "Q: Who pays?").
// A label before a colon is a speaker when it comes again; nobody's name is known here.

import { sliceOf } from "../../../text/span.ts";
import { longestLabel, readTurn, type Turn } from "../../speakers.ts";
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
  const timed: Line[] = [];
  for (const { lines } of groups) {
    for (const [index, line] of lines.entries()) {
      const turn = readLabel(text, line);
      const before = lines[index - 1];
      if (turn === undefined) continue;
      if (turn.isTimed) timed.push(line);
      else if (before !== undefined && runsOn(text, before, line)) continue;
      labelled.set(line, turn.name);
      counts.set(turn.name, (counts.get(turn.name) ?? 0) + 1);
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
  const isLog = new Set(timed.length > 1 ? timed : []);
  return new Map(
    [...labelled].filter(
      ([line, label]) =>
        isLog.has(line) ||
        recurs(label) ||
        (isPlay && isCapital(label)) ||
        (isQuestionnaire && /^[QA]$/.test(label)),
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

function readLabel(text: string, line: Line): Turn | undefined {
  return readTurn(text.slice(line.start, Math.min(line.end, line.start + longestLabel)));
}

function isCapital(label: string): boolean {
  return label.length > 1 && label === label.toUpperCase();
}
