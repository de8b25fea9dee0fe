// Excerpt spans: how far an excerpt reaches. It can be read by itself: one that opens with "He" or "This" is
// widened to the sentence that it leans on, one that opens a quotation to where that closes. All of it stands
// in one paragraph.

import type { Article } from "../article/article.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Passage } from "../article/passages.ts";
import { opensWithAnaphor } from "../language/english/anaphora.ts";
import type { RankedPassage } from "../rank/ranking.ts";
import { type Span, sliceOf } from "../text/span.ts";

/** No excerpt is widened beyond this many UTF-16 units. */
const widestExcerpt = 600;

/**
 * Takes in the sentences that a passage leans on, as far as they stand in its paragraph, and single words
 * before it.
 */
export function expandToAntecedent(article: Article, passage: Passage): Span {
  const known = knownExpanded.get(passage);
  if (known !== undefined) return known;
  const expanded = findAntecedent(article, passage);
  knownExpanded.set(passage, expanded);
  return expanded;
}

/** Of the passages that were found for a question: they are the same for every question. */
const knownExpanded = new WeakMap<Passage, Span>();

function findAntecedent(article: Article, { start, end, paragraph }: Passage): Span {
  let from = start;
  for (const sentence of listSentencesAround({ start, end }, paragraph).toReversed()) {
    if (sentence.end > from) continue;
    const leans =
      opensWithAnaphor(article.text.slice(from, end)) || isOneWord(sliceOf(article.text, sentence));
    if (!leans || end - sentence.start > widestExcerpt) break;
    from = sentence.start;
  }
  return completeQuotation(
    article,
    takeInAnswer(article, { start: from, end }, paragraph),
    paragraph,
  );
}

/** A sentence that asks is shown with the next one, which may answer, and that one with the question before it. */
function takeInAnswer({ text }: Article, span: Span, paragraph: Paragraph): Span {
  if (paragraph.kind !== "prose" && paragraph.kind !== "item") return span;
  const sentences = listSentencesAround(span, paragraph);
  const before = sentences.findLast(({ end }) => end <= span.start);
  const after = sentences.find(({ start }) => start >= span.end);
  const asks = ({ start, end }: Span): boolean =>
    /[?？؟]$/u.test(text.slice(Math.max(start, end - 1), end));
  const start = before !== undefined && !asks(span) && asks(before) ? before.start : span.start;
  const end = after !== undefined && asks(span) ? after.end : span.end;
  return end - start > widestExcerpt ? span : { start, end };
}

/** "No." before "Guide dogs are the exception." is the answer, and is no passage by itself. */
function isOneWord(sentence: string): boolean {
  return !/\S\s+\S/.test(sentence);
}

/** Takes in the rest of a quotation that begins or ends in another sentence of the paragraph. */
function completeQuotation({ text }: Article, span: Span, paragraph: Paragraph): Span {
  const { opened, closed } = countUnpaired(sliceOf(text, span));
  if (opened === 0 && closed === 0) return span;
  const sentences = listSentencesAround(span, paragraph);
  const before = sentences.filter(({ end }) => end <= span.start).toReversed();
  const after = sentences.filter(({ start }) => start >= span.end);
  const first =
    closed > 0 ? before.find((one) => countUnpaired(sliceOf(text, one)).opened > 0) : span;
  const last =
    opened > 0 ? after.find((one) => countUnpaired(sliceOf(text, one)).closed > 0) : span;
  const whole = { start: first?.start ?? span.start, end: last?.end ?? span.end };
  return whole.end - whole.start > widestExcerpt ? span : whole;
}

/** The sentences of a paragraph that stand as near as an excerpt can reach; there can be many others. */
function listSentencesAround({ start, end }: Span, { sentences }: Paragraph): readonly Span[] {
  const first = firstIndex(
    sentences.length,
    (index) => (sentences[index]?.end ?? 0) > start - widestExcerpt,
  );
  const last = firstIndex(
    sentences.length,
    (index) => (sentences[index]?.start ?? 0) >= end + widestExcerpt,
  );
  return sentences.slice(first, last);
}

/** Counts the quotation marks that open and are not closed, and those that close and were not opened. */
function countUnpaired(text: string): { readonly opened: number; readonly closed: number } {
  let opened = 0;
  let closed = 0;
  for (const [mark] of text.matchAll(/[“”«»]/g)) {
    if (mark === "“" || mark === "«") opened += 1;
    else if (opened > 0) opened -= 1;
    else closed += 1;
  }
  return { opened, closed };
}

/** Of two sentences the less likely may hold the answer as well if it has this much of the other's probability. */
const joinedFrom = 0.2;
/** Joined excerpts stay below this many UTF-16 units: a short paragraph, or three sentences of common length. */
const widestJoined = 420;
/** So many sentences are joined to one. */
const mostJoined = 3;

/**
 * Takes in the sentences beside a hit that may answer as well, the likelier first, rather than guess
 * between them; none before it that would itself have to be widened, and no rows, which are read one by one.
 *
 * @param span - where the hit is shown
 * @param hits - all of them, best first
 */
export function joinNeighbours(
  article: Article,
  span: Span,
  { hit, hits }: { readonly hit: RankedPassage; readonly hits: readonly RankedPassage[] },
): Span {
  const { paragraph } = hit.passage;
  if (paragraph.kind === "table") return span;
  const whole = coverSentences(paragraph, span);
  if (whole.end - whole.start <= shortParagraph) return whole;
  const mayAnswer = hits.filter(
    ({ passage, probability }) =>
      passage.paragraph === hit.passage.paragraph &&
      Math.min(probability, hit.probability) >= joinedFrom * Math.max(probability, hit.probability),
  );
  let joined = span;
  for (let count = 0; count < mostJoined; count++) {
    const next = mayAnswer.find(({ passage }) => canJoin(article.text, joined, passage));
    if (next === undefined) break;
    joined = cover(joined, next.passage);
  }
  return joined;
}

/** A paragraph of up to this many UTF-16 units is shown whole: a sentence torn from it reads worse. */
const shortParagraph = 200;

/** All sentences of a paragraph, and a stretch of it. */
function coverSentences({ sentences }: Paragraph, span: Span): Span {
  return cover(cover(span, sentences[0] ?? span), sentences.at(-1) ?? span);
}

function canJoin(text: string, span: Span, other: Span): boolean {
  const { start, end } = cover(span, other);
  if (end - start > widestJoined) return false;
  const isAfter = other.start >= span.end;
  const between = isAfter ? text.slice(span.end, other.start) : text.slice(other.end, span.start);
  if (between.trim() !== "") return false;
  return isAfter || (other.end <= span.start && !opensWithAnaphor(sliceOf(text, other)));
}

function cover(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
