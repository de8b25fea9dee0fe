// Sentences: where one ends and the next begins, in any script.
// A stop ends one when white space follows, unless what stands before it is an abbreviation or what
// follows goes on; signs of scripts without spaces end one by themselves. Which abbreviations there
// are is a language's own knowledge. One pass over the text, whatever its length.

import { type Span, sliceOf, trim } from "../text/span.ts";
import { readAbbreviations } from "./abbreviations.ts";
import { isEndOfSentence } from "./sentence-ends.ts";
import { cutWindows } from "./windows.ts";
import type { Abbreviations } from "./word-lists.ts";

/**
 * Splits a stretch of prose into sentences.
 *
 * @param text - the whole text
 * @param span - the stretch to split, usually a paragraph; a line break in it is a space
 * @param language - ISO 639-1 code of the text, if known: whose abbreviations hold
 * @returns the sentences in order, each without white space at its ends; every character of the
 *   stretch that is not white space lies in exactly one of them
 */
export function splitSentences(text: string, span: Span, language?: string): readonly Span[] {
  const abbreviations = readAbbreviations(language);
  const sentences: Span[] = [];
  let start = span.start;
  for (const end of findEnds(text, span, abbreviations)) {
    const sentence = trim(text, { start, end });
    start = end;
    if (sentence.start < sentence.end) sentences.push(...cutWindows(text, sentence));
  }
  return sentences;
}

/** "2." and "iv." before the words of a stretch number it; they are no sentence. */
const enumerator = /^[([]?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})$/u;

/** UTF-16 units. */
const longestNumber = 20;

/**
 * A stop with what belongs to it: closing signs of any language, marks of footnotes, pictures. A
 * closing quotation mark may stand behind a blank, as in French.
 */
const stop =
  /(?:[.!?…]|\p{Sentence_Terminal})[\p{Sentence_Terminal}…"'”’“‘»«›‹)\]}」』】》〉）〕*_`]*(?:\[\^?[\p{L}\p{N}]{1,8}\]|[¹²³⁰-⁹])*(?:[ \u00a0\u202f][»›”](?=[\s,;:.]|$))?(?:\s?\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*)?|\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*/gu;

function* findEnds(text: string, span: Span, abbreviations: Abbreviations): Generator<number> {
  const stretch = sliceOf(text, span);
  let start = 0;
  for (const { index, 0: written } of stretch.matchAll(stop)) {
    const end = index + written.length;
    if (
      end === stretch.length ||
      (index < longestNumber && enumerator.test(stretch.slice(0, index))) ||
      !isEndOfSentence(stretch, { start, stop: index, end }, abbreviations)
    ) {
      continue;
    }
    yield span.start + end;
    start = end;
  }
  yield span.end;
}
