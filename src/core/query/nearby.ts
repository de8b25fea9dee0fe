// Nearby: which passages stand around what was shown before a question. What it is worth to stand there is not decided
// here (proximity.ts).

import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { ShownPassages } from "./shown-passages.ts";

/** A passage near what was shown. */
export interface Nearby {
  readonly words: IndexedPassage;
  /** Its position among the indexed passages. */
  readonly position: number;
  /** In passages, headings not counted: 0 for what was shown, below that for what stands before it. */
  readonly distance: number;
}

/** So many passages on either side are near. */
const reach = 6;

/**
 * Lists the passages of the first of what was shown and those around them, in the order of the article.
 */
export function listNearby(
  [shown = []]: ShownPassages,
  passages: readonly IndexedPassage[],
): readonly Nearby[] {
  const [first] = shown;
  if (first === undefined) return [];
  const from = passages.indexOf(first);
  const walk = (start: number, step: 1 | -1): readonly Nearby[] => {
    const found: Nearby[] = [];
    for (let position = start; found.length < reach; position += step) {
      const words = passages[position];
      if (words === undefined || words.passage.article !== first.passage.article) break;
      if (words.passage.paragraph.kind === "heading") continue;
      found.push({ words, position, distance: step * (found.length + 1) });
    }
    return found;
  };
  return [
    ...walk(from - 1, -1).toReversed(),
    ...shown.map((words, at) => ({ words, position: from + at, distance: 0 })),
    ...walk(from + shown.length, 1),
  ];
}
