// Windows: scripts that write neither full stops nor spaces between words (Thai, Lao, Khmer, Burmese)
// have no sentences that a sign shows. Long stretches of them are cut between clauses, else words.

import { type Span, sliceOf, trim } from "../text/span.ts";
import { segmentSpan } from "./segments.ts";

/**
 * Cuts a stretch of such a script into windows of words.
 *
 * @returns the windows in order, without white space at their ends; the stretch alone when it is short
 *   or of another script
 */
export function cutWindows(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= longestWindow || !isMostlyStopless(text, span)) return [span];
  const windows: Span[] = [];
  let start = span.start;
  let lastWord = start;
  let lastClause = start;
  for (const word of segmentSpan(segmenter, text, span)) {
    if (word.end - start > longestWindow && lastWord > start) {
      const end = lastClause > start ? lastClause : lastWord;
      windows.push(trim(text, { start, end }));
      start = end;
    }
    lastWord = word.end;
    if (isSpace.test(sliceOf(text, word))) lastClause = word.start;
  }
  windows.push(trim(text, { start, end: span.end }));
  return windows.filter((window) => window.start < window.end);
}

/** UTF-16 units: about 30 words of Thai, as many as a long English sentence has. */
const longestWindow = 150;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

const isSpace = /^\s+$/;

const stopless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The beginning tells: a quotation in another script is too short to matter. */
function isMostlyStopless(text: string, { start, end }: Span): boolean {
  const sample = text.slice(start, Math.min(end, start + longestWindow));
  return (sample.match(stopless)?.length ?? 0) * 2 > sample.length;
}
