// Lead-ins and questions: which lines announce what stands below them and which only ask what it answers,
// told by their words and by the kind of what follows. Where an announcement ends is not known here.

import type { Span } from "../text/span.ts";
import type { Block } from "./blocks.ts";

/** What is longer, in UTF-16 units, is no question of an FAQ and introduces nothing. */
const longestContext = 300;

/** UTF-16 units: a longer line is prose. */
const longestLabel = 100;

const endsAsSentence = /[.!?。！？]["'”’»)\]]{0,3}$/u;

/**
 * Tells whether a heading asks what the text below it answers.
 *
 * @param shown - the words as a reader sees them
 */
export function headsAnswer(shown: string): boolean {
  return shown.length <= longestContext && /[?？؟]$/u.test(shown);
}

/** Tells whether a paragraph is one question and nothing else, and not one that somebody in a story asks. */
export function asks(shown: string): boolean {
  if (shown.length > longestContext) return false;
  const words = shown
    .replace(/^(?:Q\d{0,2}|\d{1,3})[.)]\s/, "")
    // "don't", "3.5" and "config.yml" neither quote nor end anything.
    .replace(/(?<=[\p{L}\p{N}])['’.](?=[\p{L}\p{N}])/gu, "");
  return /^[^"“”«»„'‘.!?]*[?？؟]$/u.test(words);
}

/**
 * Finds the question with which a paragraph that says more ends, so that the next one replies to it: a comment, a
 * letter. In lines that are quoted with ">" it may stand before the end.
 *
 * @param sentences - those of the paragraph
 * @param show - tells the words of a span as a reader sees them
 */
export function findAsked(
  text: string,
  sentences: readonly Span[],
  show: (span: Span) => string,
): Span | undefined {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (first === undefined || last === undefined || last.end - first.start > longestAsking)
    return undefined;
  const isQuoted = /^>[ \t]?$/.test(text.slice(Math.max(0, first.start - 2), first.start));
  const isAsking = (sentence: Span): boolean => /^[^"“”«»„]{3,300}[?？؟]$/u.test(show(sentence));
  return isQuoted ? sentences.findLast(isAsking) : isAsking(last) ? last : undefined;
}

/** UTF-16 units: a longer paragraph is an essay, which answers its questions itself. */
const longestAsking = 400;

/** Tells whether some words are a label: short, and no sentence. */
export function isLabel(shown: string): boolean {
  return shown.length <= longestLabel && !endsAsSentence.test(shown);
}

/**
 * Tells whether a paragraph announces the block that follows. A colon announces whatever it is; code is announced by
 * any sentence before it; items by words that are no sentence ("Residents shall"); a table by a label right above it.
 *
 * @param shown - the last sentence of the paragraph
 * @param isRightBelow - whether no blank line parts the two
 */
export function leads(shown: string, next: Block | undefined, isRightBelow: boolean): boolean {
  if (shown.length > longestContext || next === undefined) return false;
  if (/[:：]$/u.test(shown) || next.kind === "code") return true;
  if (next.kind === "item") return !endsAsSentence.test(shown);
  return (next.kind === "header" || next.kind === "row") && isRightBelow && isLabel(shown);
}

/** Tells whether a line gives the value of what it names: "Carrot cake - 4.30", "Small: 6.90", "Haus 12: Montag, 3.11.". */
export function givesValue(shown: string): boolean {
  return isLabel(shown.replace(/\.$/, "")) && valueBehind.test(shown);
}

const valueBehind = /^.{0,90}?\p{L}\)?(?::|\s{1,9}[-–—=])\s.{0,60}?\p{N}/u;

/** Tells whether a line names and gives no value, as one that stands over such lines: "Cakes (a slice)". */
export function onlyNames(shown: string): boolean {
  return isLabel(shown) && !/[:：=]|\s[-–—]\s/u.test(shown);
}

/**
 * Chooses what of a block is shown above those that it introduces: what ends in a colon, else its beginning.
 *
 * @param sentences - those of the block
 * @param show - tells the words of a span as a reader sees them
 */
export function chooseIntroduction(
  sentences: readonly Span[],
  show: (span: Span) => string,
): Span | undefined {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (isShort(last) && /[:：]$/u.test(show(last))) return last;
  return isShort(first) ? first : undefined;
}

function isShort({ start, end }: Span): boolean {
  return end - start <= longestContext;
}
