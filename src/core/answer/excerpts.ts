// Excerpts: what of the article is shown for a ranking.
// An excerpt can be read by itself: one that opens with "He" or "This" is widened to the sentence
// that it leans on. Two excerpts never show the same words.

import type { Article } from "../article/article.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import type { Context } from "../article/context.ts";
import { plainText } from "../article/markup.ts";
import { firstIndex } from "../article/markup/styles.ts";
import { listSectionPath } from "../article/sections.ts";
import type { Passage } from "../article/passages.ts";
import { opensWithAnaphor } from "../language/english/anaphora.ts";
import type { RankedPart, RankedPassage } from "../rank/rank.ts";
import { type Span, contains, overlaps, sliceOf } from "../text/span.ts";
import { answerHeadings } from "./asked-headings.ts";

/** Where an excerpt was taken from. */
export interface Citation {
  /** The paragraph as a reader counts it, from 1. */
  readonly paragraph: number;
  /** The heading that it stands under, as it is shown. */
  readonly section: string | undefined;
  /** That heading and those above it, the outermost first. */
  readonly sectionPath: readonly string[];
}

/** A verbatim part of the article, within one paragraph. */
export interface Excerpt extends Span {
  /** The slice of the article's text that the span covers. */
  readonly text: string;
  /** The words as a reader sees them, without marks. */
  readonly plain: string;
  /** What is shown with it, so that it can be read alone; in order, none of it within the excerpt. */
  readonly context: readonly Context[];
  /** What to set in bold: spans of the article within the excerpt, in order, none touching. */
  readonly highlights: readonly Span[];
  readonly citation: Citation;
  /** How likely it is to be the place that answers, if one does: 0..1. */
  readonly score: number;
  /** The question that it is for, as it was typed, when a message asks several. */
  readonly question?: string;
}

/** An excerpt whose highlights are not chosen yet. */
export interface Selection extends Omit<Excerpt, "highlights"> {
  /** Position in the ranking's parts of the part of the question that it is for. */
  readonly part: number;
}

/**
 * Makes excerpts for each of several questions, in turns: the best of each, then the second of each.
 *
 * @param parts - the questions with their hits, best first
 * @param limit - how many to make at the most
 * @returns the excerpts; none overlaps another
 */
export function selectInTurns(
  article: Article,
  parts: readonly Pick<RankedPart, "ranked">[],
  limit: number,
): readonly Selection[] {
  const queues = parts.map(({ ranked }) => selectExcerpts(article, ranked, limit));
  const excerpts: Selection[] = [];
  for (let turn = 0; turn < limit; turn++) {
    for (const next of queues.flatMap((queue) => queue[turn] ?? [])) {
      if (excerpts.length === limit) return excerpts;
      if (!excerpts.some((other) => overlaps(other, next))) excerpts.push(next);
    }
  }
  return excerpts;
}

/** Beyond the best hits no excerpt is worth making. */
const mostConsidered = 8;

/** What is less likely than this only takes room from what is likely. */
const leastChance = 0.02;

/**
 * Makes excerpts of the best hits. An excerpt is as likely right as its sentences are together, so
 * two neighbouring sentences that share the probability may come before a single one that has more.
 *
 * @param ranked - best first
 * @param limit - how many to make at the most
 * @returns the excerpts, best first; none overlaps another
 */
export function selectExcerpts(
  article: Article,
  ranked: readonly RankedPassage[],
  limit: number,
): readonly Selection[] {
  const hits = answerHeadings(article, ranked);
  const chanceOf = (span: Span): number =>
    hits.reduce(
      (sum, { passage, probability }) => sum + (contains(span, passage) ? probability : 0),
      0,
    );
  const candidates = hits
    .slice(0, mostConsidered)
    .map((hit) => {
      const wide = expandToAntecedent(article, hit.passage);
      const span = mergeNeighbour(article, wide, hit, hits);
      return { hit, wide, span, probability: chanceOf(span) };
    })
    .toSorted((a, b) => b.probability - a.probability);
  const excerpts: Selection[] = [];
  for (const { hit, wide, span } of candidates) {
    if (excerpts.length === limit) break;
    // What it leans on may be shown already; then the passage itself may still be worth showing.
    const shown = [span, wide, hit.passage].find((one) => isNovel(one, excerpts, hits));
    if (shown === undefined) continue;
    const probability = chanceOf(shown);
    if (excerpts.length > 0 && probability < leastChance) continue;
    excerpts.push(createSelection(article, shown, hit, probability));
  }
  return excerpts;
}

/**
 * Goes on from the best excerpts with what is less likely, in the order of the hits.
 *
 * @param best - what {@link selectExcerpts} made of the same hits
 * @param limit - how many to make at the most, the best ones included
 * @returns the best excerpts, then the others; none overlaps another
 */
export function selectFurtherExcerpts(
  article: Article,
  hits: readonly RankedPassage[],
  best: readonly Selection[],
  limit: number,
): readonly Selection[] {
  const excerpts = [...best];
  for (const hit of hits) {
    if (excerpts.length >= limit) break;
    const wide = expandToAntecedent(article, hit.passage);
    const shown = [wide, hit.passage].find((one) => isNovel(one, excerpts, hits));
    if (shown !== undefined) excerpts.push(createSelection(article, shown, hit, hit.probability));
  }
  return excerpts;
}

function createSelection(
  article: Article,
  span: Span,
  hit: RankedPassage,
  score: number,
): Selection {
  const { text, markup } = article;
  const { paragraph } = hit.passage;
  return {
    start: span.start,
    end: span.end,
    text: sliceOf(text, span),
    plain: plainText(text, markup, span),
    context: paragraph.context.filter((each) => !contains(span, each)),
    citation: createCitation(article, paragraph),
    score,
    part: hit.part,
  };
}

/** Tells where a paragraph stands. */
export function createCitation(
  { text, markup }: Article,
  { number, section }: Paragraph,
): Citation {
  const sectionPath = listSectionPath(section).map((each) => plainText(text, markup, each));
  return { paragraph: number, section: sectionPath.at(-1), sectionPath };
}

/** No excerpt is widened beyond this many UTF-16 units. */
const widestExcerpt = 600;

/** Takes in the sentences that a passage leans on, as far as they stand in its paragraph. */
function expandToAntecedent(article: Article, { start, end, paragraph }: Passage): Span {
  let from = start;
  for (const sentence of listSentencesAround({ start, end }, paragraph).toReversed()) {
    if (sentence.end > from) continue;
    const leans = opensWithAnaphor(article.text.slice(from, end));
    if (!leans || end - sentence.start > widestExcerpt) break;
    from = sentence.start;
  }
  return completeQuotation(article, { start: from, end }, paragraph);
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
const joinedFrom = 0.1;
/** Joined excerpts stay below this many UTF-16 units: two sentences of common length. */
const widestJoined = 420;

/**
 * Takes in one neighbouring sentence that may answer as well, rather than guess between the two; none
 * before it that would itself have to be widened.
 */
function mergeNeighbour(
  article: Article,
  span: Span,
  hit: RankedPassage,
  hits: readonly RankedPassage[],
): Span {
  const { id, paragraph } = hit.passage;
  // The likelier of the two, since the hits come best first.
  const neighbour = hits
    .filter(({ passage }) => Math.abs(passage.id - id) === 1 && passage.paragraph === paragraph)
    .filter(({ passage }) => passage.id > id || !opensWithAnaphor(sliceOf(article.text, passage)))
    .find(({ passage }) => !contains(span, passage));
  if (neighbour === undefined) return span;
  const less = Math.min(hit.probability, neighbour.probability);
  const more = Math.max(hit.probability, neighbour.probability);
  const start = Math.min(span.start, neighbour.passage.start);
  const end = Math.max(span.end, neighbour.passage.end);
  return less >= joinedFrom * more && end - start <= widestJoined ? { start, end } : span;
}

/** Whether a stretch shows none of the same words as the excerpts, nor says the same in its own. */
function isNovel(
  one: Span,
  excerpts: readonly Selection[],
  hits: readonly RankedPassage[],
): boolean {
  if (excerpts.some((other) => overlaps(other, one))) return false;
  const stems = collectStems(one, hits);
  return !excerpts.some((other) => isNearDuplicate(collectStems(other, hits), stems));
}

/** Whether two stretches share most of their stems (Jaccard's index). */
function isNearDuplicate(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of others) if (some.has(stem)) shared += 1;
  return shared > mostlySame * (some.size + others.size - shared);
}

const mostlySame = 0.8;

function collectStems(span: Span, hits: readonly RankedPassage[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {
    passage,
    words: { stems },
  } of hits) {
    if (contains(span, passage)) for (const stem of stems) found.add(stem);
  }
  return found;
}
