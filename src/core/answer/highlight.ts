// Emphasis: what in an excerpt to set in bold: the likely answer when the question asks for a person,
// a time, a place, a number or a reason and one is there; else the words that say what it says.

import type { RankedPart } from "../rank/rank.ts";
import { type Span, contains } from "../text/span.ts";
import { findAnswerEntities, surely } from "../query/answer-type.ts";
import type { AnswerType, Entity } from "../index/entities.ts";
import type { IndexedPassage } from "../index/article-index.ts";

/**
 * Chooses what to highlight in an excerpt.
 *
 * @param text - the article's text
 * @param part - the part of the question that the excerpt is for, with its hits, best first
 * @returns spans within the excerpt, in order, none touching
 */
export function highlight(
  text: string,
  excerpt: Span,
  { context, ranked }: RankedPart,
): readonly Span[] {
  const shown = ranked.flatMap(({ words }) => (contains(excerpt, words.passage) ? words : []));
  const limit = Math.max(0, ...shown.map(({ passage }) => passage.end));
  const { answerType } = context.query.form;
  const answers =
    answerType === undefined ? [] : findAnswers(shown, answerType, context.queryStems);
  if (answers.length > 0) return mergeSpans(text, answers, limit);
  const said = new Set(shown.flatMap(context.similarity.findMatchedStems));
  const words = shown.flatMap((passage) => passage.words);
  return mergeSpans(
    text,
    words.filter(({ stem }) => said.has(stem)),
    limit,
  );
}

/** Kinds whose entities are the answer itself; of the others they only announce it. */
const isAnswer: ReadonlySet<AnswerType> = new Set<AnswerType>([
  "person",
  "time",
  "place",
  "number",
  "duration",
  "reason",
]);

/** The surest entities of the first passage that has any. */
function findAnswers(
  passages: readonly IndexedPassage[],
  kind: AnswerType,
  known: ReadonlySet<string>,
): readonly Entity[] {
  if (!isAnswer.has(kind)) return [];
  for (const { entities } of passages) {
    const found = findAnswerEntities(entities, kind, known).filter(
      ({ strength }) => strength >= surely,
    );
    const strongest = found.reduce((most, { strength }) => Math.max(most, strength), 0);
    if (found.length > 0) return found.filter(({ strength }) => strength === strongest);
  }
  return [];
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
