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
  const counts = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    const [label = "", name = ""] =
      speakerLabel.exec(text.slice(block.start, Math.min(block.end, block.start + 100))) ?? [];
    if (name === "") continue;
    labels.set(at, { name, span: { start: block.start, end: block.start + label.length } });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isPlay = [...counts].some(([name, count]) => count > 1 && isCapital(name));
  return new Map(
    [...labels].flatMap(([at, { name, span }]) =>
      (counts.get(name) ?? 0) > 1 || (isPlay && isCapital(name)) ? [[at, span] as const] : [],
    ),
  );
}

function isCapital(name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

const speakerLabel =
  /^[*_]{0,3}(\p{Lu}[\p{L}\p{M}\p{N}.’'-]{0,24}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]{0,24}){0,2})[*_]{0,3}(?: ?\([^()\n]{1,40}\))?:[*_]{0,3}(?=\s)/u;
