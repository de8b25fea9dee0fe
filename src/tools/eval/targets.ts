// Targets: what the bot is to reach, and how far it is, in one table. Each row is a share of questions of
// some sets; a row whose questions were not asked is left out.

import { readPhraseKind } from "../../core/answer/phrase-candidates.ts";
import { tokenize } from "../../core/language/tokens.ts";
import { readQuestionForm } from "../../core/query/answer-type.ts";
import { measureLikeness } from "./likeness.ts";
import type { SetReply } from "./report.ts";
import { type ScoredReply, computeFigures, computePercent, isCorrect } from "./scoring.ts";

/** A row of the table; shares in per cent. */
export interface Target {
  readonly name: string;
  /** How many questions or replies it is a share of. */
  readonly count: number;
  readonly value: number;
  /** What it has to be at least, and what is aimed at; at most for a row that names it. */
  readonly least: number;
  readonly aim: number;
}

/** Sets of questions in askers' own words. */
export const ownWords: readonly string[] = ["article", "hard", "near", "documents"];
const offTopic: ReadonlySet<string> = new Set(["unanswerable_far", "smalltalk", "hostile"]);

/** For each set: the first excerpt is right, one of the first three is. */
const rankings: readonly (readonly [set: string, top1: Bounds, top3: Bounds])[] = [
  ["documents", [68, 78], [83, 90]],
  ["near", [74, 80], [90, 94]],
  ["hard", [74, 80], [89, 93]],
  ["article", [81, 88], [91, 95]],
  ["nq", [75, 80], [91, 94]],
  ["wikipedia", [86, 90], [96, 98]],
];

type Bounds = readonly [least: number, aim: number];

/**
 * Holds replies against what is to be reached.
 *
 * @param turns - the questions of conversations, with whether each was answered rightly
 */
export function measureTargets(
  replies: readonly SetReply[],
  turns: readonly { readonly isAnsweredRight: boolean }[] = [],
): readonly Target[] {
  const select = (...sets: readonly string[]): readonly ScoredReply[] =>
    replies.flatMap(({ set, own: reply }) => (sets.includes(set) ? reply : []));
  const mixed = select(...ownWords);
  const answerable = mixed.filter(({ known }) => known.answerable);
  const nearMisses = select("near", "documents").filter(({ known }) => !known.answerable);
  const all = replies.map(({ own: reply }) => reply);
  return [
    ...rankings.flatMap(([set, top1, top3]) => {
      const { count, top1: first, top3: third } = computeFigures(select(set));
      return [
        createTarget(`${set}: top-1`, { count, value: first }, top1),
        createTarget(`${set}: top-3`, { count, value: third }, top3),
      ];
    }),
    computeShare("own words: precision of answered", mixed.filter(isAnswered), isCorrect, [68, 78]),
    computeShare("own words: claimed", answerable, isAnswered, [25, 40]),
    computeShare(
      "near misses not labelled answered",
      nearMisses,
      (one) => !isAnswered(one),
      [85, 93],
    ),
    computeShare("near misses with a missing word named", nearMisses, namesMissing, [60, 75]),
    computeShare(
      "off topic, small talk, hostile: silent",
      all.filter(({ known }) => offTopic.has(known.kind)),
      isSilent,
      [95, 98],
    ),
    computeShare("answerable without an excerpt (at most)", answerable, isSilent, [3, 1]),
    computeShare(
      "bold overlaps the answer (who to how many)",
      all.filter(isShort),
      isBoldRight,
      [75, 85],
    ),
    computeShare("dialogues right", turns, ({ isAnsweredRight }) => isAnsweredRight, [80, 90]),
  ].filter(({ count }) => count > 0);
}

function createTarget(
  name: string,
  { count, value }: Pick<Target, "count" | "value">,
  [least, aim]: Bounds,
): Target {
  return { name, count, value, least, aim };
}

function computeShare<T>(
  name: string,
  of: readonly T[],
  test: (value: T) => boolean,
  bounds: Bounds,
): Target {
  return createTarget(name, { count: of.length, value: computePercent(of, test) }, bounds);
}

function isAnswered({ outcome }: ScoredReply): boolean {
  return outcome === "answered";
}

function isSilent({ excerpts }: ScoredReply): boolean {
  return excerpts.length === 0;
}

/** Words are named, and none of them stands in the first excerpt. */
function namesMissing({ missing = [], excerpts: [first = ""] }: ScoredReply): boolean {
  const said = new Set(tokenize(first).map(({ term }) => term));
  return missing.length > 0 && !missing.some((word) => said.has(word.toLowerCase()));
}

/** Asks who, when, where or how many, and the first excerpt is right. */
function isShort(reply: ScoredReply): boolean {
  const words = tokenize(reply.known.question).map(({ term }) => term);
  const kind = readPhraseKind(readQuestionForm(words));
  const isMeant = kind === "person" || kind === "time" || kind === "place" || kind === "number";
  return isMeant && reply.known.answers.length > 0 && isCorrect(reply);
}

/** What is set in bold shares a content word with an answer. */
function isBoldRight({ bold = [], known }: ScoredReply): boolean {
  return bold.some((text) => measureLikeness(text, known.answers) > 0);
}
