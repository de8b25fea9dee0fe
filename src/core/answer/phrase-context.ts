// Phrase context: a passage prepared for measuring the phrases in it: which of its words say something of
// the question, how much, and what is asked for. All that is the same for each phrase of it is found here.

import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { Entity, Token } from "../index/entities/entity.ts";
import type { MatchContext } from "../rank/match-context.ts";
import type { RankedPart, RankedPassage } from "../rank/ranking.ts";
import { auxiliaries, questionWords } from "../language/english/question-words.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { float64At } from "../text/typed-arrays.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";

/** A passage, read for a question. */
export interface PhraseContext {
  /** The article's text. */
  readonly text: string;
  readonly words: readonly Token[];
  /** Its entities of the kind that is asked for. */
  readonly fitting: readonly Entity[];
  /** The words that say something of the question, in order. */
  readonly matches: readonly Match[];
  /** For each word 1 if it is one of those. */
  readonly isMatched: Uint8Array;
  /** Position of the first word that is no function word; behind the last when there is none. */
  readonly firstContent: number;
  /** The words of the question, and its stems. */
  readonly asked: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly headStem: string | undefined;
  /** Whether it is asked who or what does something, and not to whom or what it is done. */
  readonly asksForSubject: boolean;
  /** How likely the passage is the one that answers, beside the others that are shown: 0..1. */
  readonly share: number;
  /** How much of the question the passage says: 0..1. */
  readonly coverage: number;
  /** How many candidates are as sure as can be. */
  readonly surest: number;
  readonly strongest: number;
}

/** A word of a passage that says something of the question. */
interface Match {
  /** Its position in the passage. */
  readonly at: number;
  readonly clause: number;
  /** How much it says; 1 for a word as telling as the mean of the question's. */
  readonly heft: number;
  /** How much of all that is asked it adds to what its clause has said before it: 0..1. */
  readonly gain: number;
}

/** What else preparing a passage needs. */
export interface PhraseSource {
  readonly text: string;
  /** All candidates in the passage. */
  readonly candidates: readonly PhraseCandidate[];
  /** How likely the passage is among those that are shown. */
  readonly share: number;
}

/**
 * Prepares a passage.
 */
export function createPhraseContext(
  { context }: RankedPart,
  { words: passage }: RankedPassage,
  { text, candidates, share }: PhraseSource,
): PhraseContext {
  const { words, entities } = passage;
  const { query, queryStems } = context;
  const firstContent = words.findIndex((word) => !isStopWord(word.text));
  const strongest = candidates.reduce((most, { strength }) => Math.max(most, strength), 0);
  const matches = weighMatches(passage, context);
  const isMatched = new Uint8Array(words.length);
  for (const { at } of matches) isMatched[at] = 1;
  return {
    text,
    words,
    fitting: entities.filter(({ type }) => type === query.form.answerType),
    matches,
    isMatched,
    firstContent: firstContent < 0 ? words.length : firstContent,
    asked: query.words,
    known: queryStems,
    headStem: query.headNoun?.stem,
    asksForSubject: asksForSubject(query.words),
    share,
    coverage: measureCoverage(passage, context),
    strongest,
    surest: candidates.filter(({ strength }) => strength === strongest).length,
  };
}

/** "Who painted it" and "which boat sank", but not "who did they see": no auxiliary follows. */
function asksForSubject(words: readonly string[]): boolean {
  const at = words.findIndex((word) => questionWords.has(word));
  return at >= 0 && !words.slice(at + 1, at + 4).some((word) => auxiliaries.has(word));
}

/** Finds the words of a passage that say something of the question; one in other words counts half. */
function weighMatches(passage: IndexedPassage, context: MatchContext): readonly Match[] {
  const { query, weights, similarity } = context;
  const matched = new Set(similarity.findMatchedStems(passage));
  const count = Math.max(1, query.terms.length);
  const matches: Match[] = [];
  let said = new Float64Array(count);
  for (const [at, { stem, text, clause }] of passage.words.entries()) {
    if (!matched.has(stem) || isStopWord(text)) continue;
    const own = query.terms.findLastIndex((one) => one.stem === stem);
    const heft = own < 0 ? 0.5 : count * float64At(weights, own);
    if (heft <= 0) continue;
    if (matches.at(-1)?.clause !== clause) said = new Float64Array(count);
    const { term, share } =
      own < 0 ? findNearest(stem, context) : { term: own, share: heft / count };
    const gain = Math.max(0, share - float64At(said, term));
    said[term] = float64At(said, term) + gain;
    matches.push({ at, clause, heft, gain });
  }
  return matches;
}

/** Of the terms that a stem says in another word, the one of which most is said. */
function findNearest(
  stem: string,
  { weights, similarity }: MatchContext,
): { readonly term: number; readonly share: number } {
  let [nearest, most] = [0, 0];
  for (const [term, weight] of weights.entries()) {
    if (weight <= most) continue;
    for (const related of similarity.listRelatedStems(term)) {
      const share = related.closeness * weight;
      if (share <= most || related.closeness < leastCloseness) break;
      if (related.stem === stem) [nearest, most] = [term, share];
    }
  }
  return { term: nearest, share: most };
}

/** Words that are less close say nothing of a question. */
const leastCloseness = 0.55;

function measureCoverage(passage: IndexedPassage, { candidates, weights }: MatchContext): number {
  const closeness = candidates.find(({ words }) => words === passage)?.closeness;
  if (closeness === undefined) return 0;
  return weights.reduce((sum, weight, term) => sum + weight * float64At(closeness, term), 0);
}
