// Sentences: where one ends and the next begins.
// The rules of Unicode (UAX 29, by Intl.Segmenter) decide, mended where they are known to be wrong:
// an abbreviation ("Dr. Jones"), an initial ("J. Smith", "the U.S. South") or a stop before a comma
// ends no sentence.

import { type Span, trim } from "../text/span.ts";
import { foldTerm, isStopWord } from "./tokens.ts";

/**
 * Splits a stretch of prose into sentences.
 *
 * @param text - the whole text
 * @param within - the stretch to split, without white space at its ends, usually a paragraph; a
 *   break never falls inside a sentence only because the line was wrapped
 * @returns the sentences in order, each without white space at its ends; every character of the
 *   stretch that is not white space lies in exactly one of them
 */
export function splitSentences(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  for (const end of findBreaks(text, within)) {
    if (end < within.end && !endsSentence(text, start, end)) continue;
    sentences.push(trim(text, { start, end }));
    start = end;
  }
  return sentences;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * A segmenter's cost grows with the square of its input, so long stretches are read through a
 * window; the last sentence in a window may be cut, and is read again at the start of the next. One
 * that fills the window goes on in the next.
 */
const windowLength = 4_096;

function* findBreaks(text: string, within: Span): Generator<number> {
  let offset = within.start;
  while (offset < within.end) {
    const windowStart = offset;
    const windowEnd = Math.min(within.end, windowStart + windowLength);
    const ends = Array.from(
      segmenter.segment(unwrapLines(text.slice(windowStart, windowEnd))),
      ({ index, segment }) => windowStart + index + segment.length,
    );
    if (windowEnd < within.end) ends.pop();
    yield* ends;
    offset = ends.at(-1) ?? windowEnd;
  }
}

/** To Unicode a line break ends a sentence; inside a paragraph it is only a space. */
function unwrapLines(stretch: string): string {
  return stretch.replaceAll(/[\r\n\u0085\u2028\u2029]/g, " ");
}

/** Whether the break at `end` is real. `start` is where the sentence began. */
function endsSentence(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + 24).replace(/\s.*/s, "");
  if (/^[\p{Ll},;:)\]}”’»]/u.test(next)) return false;
  const tail = text.slice(Math.max(start, end - 24), end).trimEnd();
  const word = /(?:^|[\s("'“‘«[])(\p{L}[\p{L}.]*)\.$/u.exec(tail)?.[1];
  if (word === undefined) return true;
  if (/^\p{Lu}$/u.test(word)) return word === "I";
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return isStopWord(foldTerm(next));
  if (numbered.has(word.toLowerCase())) return !/^\p{N}/u.test(next);
  return !titles.has(word.toLowerCase());
}

/** Abbreviations that stand before a name and so hardly ever end a sentence. */
const titles: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof st rev hon pres gov sen rep gen adm col maj capt cmdr lt sgt cpl pvt supt " +
    "mt ft messrs mme mlle vs cf viz al approx ca dept est"
  ).split(" "),
);

/** Abbreviations that end no sentence when a number follows ("No. 5", "p. 12", "Jan. 3"). */
const numbered: ReadonlySet<string> = new Set(
  "c no nos p pp vol fig figs ch sec art jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
