// Speakers: who says a paragraph of a transcript, an interview or a play, told by the label that it begins
// with. Nobody's name is known here.

import type { Span } from "../text/span.ts";
import type { Block } from "./blocks.ts";

/**
 * A name before a colon that stands at the start of two paragraphs or more is who speaks; where such names
 * are in capitals, one that is so speaks even if only once.
 *
 * @returns the labels with their colon, by the position of their block
 */
export function findSpeakers(text: string, blocks: readonly Block[]): ReadonlyMap<number, Span> {
  const labels = new Map<number, { readonly name: string; readonly span: Span }>();
  const timed = new Set<number>();
  const counts = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    const turn = readTurn(text.slice(block.start, Math.min(block.end, block.start + longestLabel)));
    if (turn === undefined) continue;
    const { name, length, isTimed } = turn;
    if (isTimed) timed.add(at);
    labels.set(at, { name, span: { start: block.start, end: block.start + length } });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isPlay = [...counts].some(([name, count]) => count > 1 && isCapital(name));
  return new Map(
    [...labels].flatMap(([at, { name, span }]) =>
      (timed.size > 1 && timed.has(at)) ||
      (counts.get(name) ?? 0) > 1 ||
      (isPlay && isCapital(name))
        ? [[at, span] as const]
        : [],
    ),
  );
}

function isCapital(name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/** The start of a turn. */
export interface Turn {
  /** Who speaks, nobody in what a program notes; "Q" and "A" without their number. */
  readonly name: string;
  /** Of the label with its colon, in UTF-16 units. */
  readonly length: number;
  /** Whether the time is told, as in a log of a chat. */
  readonly isTimed: boolean;
}

/** UTF-16 units of a line that are looked at for a label. */
export const longestLabel = 160;

/**
 * Reads the label with which a turn of a transcript begins: "VOSS:", "**Anna Berg** (quietly):", "[12:03] anna (away):",
 * "3/5/24, 18:00 - Bo:", "12:03 <bo>", "Q2.". That anybody speaks so is for the caller to know.
 *
 * @param line - its beginning is enough
 */
export function readTurn(line: string): Turn | undefined {
  const time = timeLabel.exec(line)?.[0] ?? "";
  const isDated = /\[|\d[./-]\d/.test(time);
  const pattern = isDated ? datedName : time === "" ? namePattern : timedName;
  const [label, first, second] = pattern.exec(line.slice(time.length)) ?? [];
  const name = first ?? second;
  if (label !== undefined && name !== undefined) {
    const length = time.length + label.length;
    return { name: name.replace(/^([QA])\d{1,2}$/, "$1"), length, isTimed: time !== "" };
  }
  return isDated ? { name: "", length: time.trimEnd().length, isTimed: true } : undefined;
}

const timeLabel =
  /^[\u200e\u200f\u202a-\u202e]{0,3}[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?:[ \u00a0\u202f]?[AaPp][Mm])?[\])]?[ \t]{1,4}(?:[-–—|][ \t]{1,4})?/;

/** Behind a bare time, which a programme has as well. */
const timedName =
  /^(?:<([^<>\n]{1,32})>|([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.'’-]{0,31}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,24}){0,3})[:：])(?=\s)/u;

/** Behind a day and a time, or a time in brackets: whatever people call themselves. */
const datedName = /^(?:<([^<>\n]{1,60})>|([^\s:：<>][^:：<>\n]{0,59})[:：])(?=\s|$)/u;

const namePattern =
  /^(?:[*_]{0,3}(\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,24}){0,3})[*_]{0,3}(?: ?\([^()\n]{1,40}\))?[:：][*_]{0,3}|[*_]{0,3}([QA]\d{0,2})[.)][*_]{0,3})(?=\s)/u;
