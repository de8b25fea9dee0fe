// Highlights: what in an excerpt to set in bold: the phrase that answers, alone, when there is one; else
// the words that say what the question says, in the same or in another word for it.

import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { Entity, Token } from "../index/entities/entity.ts";
import type { MatchContext } from "../rank/match-context.ts";
import type { RankedPart } from "../rank/ranking.ts";
import { type Span, contains } from "../text/span.ts";
import { type AnswerPhrase, isLikelyAnswer } from "./answer-phrases.ts";

/** What an excerpt is marked for. */
export interface Marked {
  /** The part of the question that it is for, with its hits, best first. */
  readonly part: RankedPart;
  /** The likeliest phrase in it. */
  readonly phrase: AnswerPhrase | undefined;
}

/**
 * Chooses what to highlight in an excerpt.
 *
 * @param text - the article's text
 * @returns spans within the excerpt, in order, none touching
 */
export function highlight(
  text: string,
  excerpt: Span,
  { part: { context, ranked }, phrase }: Marked,
): readonly Span[] {
  const shown = ranked.flatMap(({ words }) => (contains(excerpt, words.passage) ? words : []));
  const limit = shown.reduce((most, { passage }) => Math.max(most, passage.end), 0);
  if (phrase !== undefined && isLikelyAnswer(phrase))
    return [{ start: phrase.start, end: phrase.end }];
  const said = listSaidStems(context);
  const words = shown.flatMap((passage) =>
    passage.words
      .filter(({ stem }) => said.has(stem))
      .flatMap((word) => widenToName(word, passage, said)),
  );
  return mergeSpans(text, words, limit);
}

/** Terms that count less than this are not what the question is about. */
const leastShare = 0.4;
/** From this closeness on, a word is the same or another word for it. Words in like places are bystanders. */
const inOtherWords = 0.8;

/** The stems that say a word of the question. */
function listSaidStems({ query, similarity }: MatchContext): ReadonlySet<string> {
  return new Set(
    query.terms.flatMap(({ stem, share }, at) => {
      if (share < leastShare) return [];
      const near = similarity
        .listRelatedStems(at)
        .filter(({ closeness }) => closeness >= inOtherWords);
      return [stem, ...near.map((one) => one.stem)];
    }),
  );
}

/** So much of a name, or its last word, names the same: "Kim" is not "Kim Il-sung Square". */
const leastOfName = 1 / 3;

/** The name that a word is part of, if it is meant; else the word. */
function widenToName(
  word: Token,
  { entities, words }: IndexedPassage,
  said: ReadonlySet<string>,
): readonly Span[] {
  const name = entities.find((entity) => isName(entity) && contains(entity, word));
  if (name === undefined) return [word];
  const parts = words.filter((part) => contains(name, part));
  const share = parts.filter(({ stem }) => said.has(stem)).length / parts.length;
  return share >= leastOfName || parts.at(-1) === word ? [name] : [];
}

function isName({ type }: Entity): boolean {
  return type === "person" || type === "place";
}

/** In order, as one where only white space or a hyphen parts them, and to the end of a compound. */
function mergeSpans(text: string, spans: readonly Span[], limit: number): readonly Span[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end: wordEnd } of spans.toSorted((a, b) => a.start - b.start)) {
    const rest = /^(?:-[\p{L}\p{N}]+)*/u.exec(text.slice(wordEnd, limit))?.[0].length ?? 0;
    const end = wordEnd + rest;
    const last = marks.at(-1);
    if (last !== undefined && /^[\s-]*$/.test(text.slice(last.end, start))) {
      last.end = Math.max(last.end, end);
    } else {
      marks.push({ start, end });
    }
  }
  return marks;
}
