// Excerpts: what of the article is shown for a ranking.
// Two excerpts never show the same words; how far one reaches is decided in excerpt-span.ts.

import { type Article, splitByParagraph } from "../article/article.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import type { Context } from "../article/context.ts";
import { plainText } from "../article/markup.ts";
import { listSectionPath } from "../article/sections.ts";
import type { RankedPassage } from "../rank/ranking.ts";
import { type Span, contains, overlaps, sliceOf } from "../text/span.ts";
import { createNoveltyCheck } from "./novelty.ts";
import { type Answerable, followPointers } from "./pointers.ts";
import { expandToAnnounced, isCutShort } from "./announced.ts";
import { expandToAntecedent, joinNeighbours } from "./excerpt-span.ts";

/** Where an excerpt was taken from. */
export interface Citation {
  /** The paragraph as a reader counts it, from 1. */
  readonly paragraph: number;
  /** The heading that it stands under, as it is shown. */
  readonly section: string | undefined;
  /** That heading and those above it, the outermost first. */
  readonly sectionPath: readonly string[];
}

/** A verbatim part of an article: within one paragraph, or a sentence with the list, table or code that it announces. */
export interface Excerpt extends Span {
  /** The article that it was taken from, and that all its spans refer to. */
  readonly article: Article;
  /** The slice of the article's text that the span covers. */
  readonly text: string;
  /** The words as a reader sees them, without marks; each paragraph on a line. */
  readonly plain: string;
  /** What is shown with it, so that it can be read alone; in order, none of it within the excerpt. */
  readonly context: readonly Context[];
  /** What to set in bold: spans of the article within the excerpt, in order, none touching. */
  readonly highlights: readonly Span[];
  readonly citation: Citation;
  /** How likely it is to be the place that answers, if one does: 0..1. */
  readonly score: number;
  /**
   * Positions among the articles of the library of others that say it in the same words; left out when there is
   * none.
   */
  readonly alsoIn?: readonly number[];
  /** Set when it announces more than has room in it. */
  readonly isCutShort?: true;
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
  parts: readonly Answerable[],
  limit: number,
): readonly Selection[] {
  const queues = parts.map((part) => selectExcerpts(article, part, limit));
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
 * neighbouring sentences that share the probability may come before a single one that has more.
 *
 * @param limit - how many to make at the most
 * @returns the excerpts, best first; none overlaps another
 */
export function selectExcerpts(
  article: Article,
  part: Answerable,
  limit: number,
): readonly Selection[] {
  const hits = followPointers(article, part);
  const isNovel = createNoveltyCheck(hits);
  const sumProbability = (span: Span): number =>
    hits.reduce(
      (sum, { passage, probability }) => sum + (contains(span, passage) ? probability : 0),
      0,
    );
  const candidates = hits
    .slice(0, mostConsidered)
    .map((hit) => {
      const wide = expandToAntecedent(article, hit.passage);
      const joined = joinNeighbours(article, wide, { hit, hits });
      const span = expandToAnnounced(article, joined, hit.passage.paragraph);
      return { hit, wide, span, probability: sumProbability(span) };
    })
    .toSorted((a, b) => b.probability - a.probability);
  const excerpts: Selection[] = [];
  for (const { hit, wide, span } of candidates) {
    if (excerpts.length === limit) break;
    // What it leans on may be shown already; then the passage itself may still be worth showing.
    const shown = [span, wide, hit.passage].find((one) => isNovel(one, excerpts));
    if (shown === undefined) continue;
    const probability = sumProbability(shown);
    if (excerpts.length > 0 && probability < leastChance) continue;
    excerpts.push(createSelection(article, shown, { hit, score: probability, hits }));
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
  { best, limit }: { readonly best: readonly Selection[]; readonly limit: number },
): readonly Selection[] {
  const excerpts = [...best];
  const isNovel = createNoveltyCheck(hits);
  for (const hit of hits) {
    if (excerpts.length >= limit) break;
    const wide = expandToAntecedent(article, hit.passage);
    const whole = expandToAnnounced(article, wide, hit.passage.paragraph);
    const shown = [whole, wide, hit.passage].find((one) => isNovel(one, excerpts));
    if (shown !== undefined)
      excerpts.push(createSelection(article, shown, { hit, score: hit.probability, hits }));
  }
  return excerpts;
}

/** What an excerpt is made for. */
interface Chosen {
  readonly hit: RankedPassage;
  readonly score: number;
  readonly hits: readonly RankedPassage[];
}

function createSelection(article: Article, span: Span, { hit, score, hits }: Chosen): Selection {
  const { text, markup } = article;
  const { paragraph } = hit.passage;
  const alsoIn = hit.alsoIn === undefined ? [] : findRepeats(text, span, hits);
  return {
    article,
    start: span.start,
    end: span.end,
    text: sliceOf(text, span),
    plain: splitByParagraph(article, span)
      .map((part) => plainText(text, markup, part))
      .join("\n"),
    context: paragraph.context.filter((each) => !contains(span, each)),
    citation: createCitation(article, paragraph),
    score,
    part: hit.part,
    ...(alsoIn.length === 0 ? {} : { alsoIn }),
    ...(isCutShort(article, span, paragraph) ? { isCutShort: true } : {}),
  };
}

/** The other articles that say all of a stretch in the same words. */
function findRepeats(text: string, span: Span, hits: readonly RankedPassage[]): readonly number[] {
  const inside = hits
    .filter(({ passage }) => contains(span, passage))
    .toSorted((a, b) => a.passage.start - b.passage.start);
  const ends = [span.start, ...inside.map(({ passage }) => passage.end)];
  const starts = [...inside.map(({ passage }) => passage.start), span.end];
  const isKnown = starts.every((start, at) => isBlank(text.slice(ends[at], start)));
  const [first, ...others] = inside;
  if (!isKnown || first === undefined) return [];
  return (first.alsoIn ?? []).filter((each) =>
    others.every(({ alsoIn = [] }) => alsoIn.includes(each)),
  );
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** Tells where a paragraph stands. */
export function createCitation(
  { text, markup }: Article,
  { number, section }: Paragraph,
): Citation {
  const sectionPath = listSectionPath(section).map((each) => plainText(text, markup, each));
  return { paragraph: number, section: sectionPath.at(-1), sectionPath };
}
