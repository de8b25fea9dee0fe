// Evidence: all that the features look at for one question: its terms with their weights, and the
// candidate passages with how closely each says each term.

import { isStopWord } from "../words.ts";
import { type Alignment, type Closeness, align } from "./alignment.ts";
import { type PhraseLikeness, comparePhrases, gistOf } from "./likeness.ts";
import type { Naming } from "./naming.ts";
import type { Question } from "./question.ts";
import type { PassageWords, Vocabulary } from "./vocabulary.ts";
import { float64At } from "../numbers.ts";

/** One candidate passage among its neighbours. */
export interface Candidate {
  readonly words: PassageWords;
  readonly closeness: Closeness;
  /** Score of the index, 0 when no word is shared. */
  readonly search: number;
  /** For each term, the closest in the sentence before, whose subject usually carries on. */
  readonly withPrevious: Float64Array;
  /** … in this sentence and two on either side. */
  readonly around: Float64Array;
  /** … anywhere in its paragraph. */
  readonly paragraph: Float64Array;
}

/** A question held against its candidates. */
export interface Evidence {
  readonly question: Question;
  /** The stems of the question's words, but for those that it borrows from what was shown. */
  readonly known: ReadonlySet<string>;
  /** Neighbouring stems of the question, one of them at least of a content word. */
  readonly pairs: readonly string[];
  /** How much each term tells, the sum being 1 unless there is none. */
  readonly weights: Float64Array;
  /** The sum of the weights before that. */
  readonly total: number;
  /** For each term, how close any candidate comes. */
  readonly best: Float64Array;
  readonly gist: Float32Array;
  /** In the order of the article. */
  readonly candidates: readonly Candidate[];
  readonly alignment: Alignment;
  readonly phraseLikeness: PhraseLikeness;
}

/**
 * Gathers the evidence for a question.
 *
 * @param passages - the candidates, in the order of the article, whole paragraphs
 * @param searchScores - the index's score by the passage's id
 */
export function gather(
  question: Question,
  passages: readonly PassageWords[],
  searchScores: ReadonlyMap<number, number>,
  article: { readonly vocabulary: Vocabulary; readonly naming: Naming },
): Evidence {
  const { terms } = question;
  const typed = terms.filter(({ at }) => Number.isFinite(at));
  const alignment = align(terms, passages, article);
  const rows = passages.map((words) => ({ words, closeness: alignment.closenessIn(words) }));
  const paragraphs = closestByParagraph(rows, terms.length);
  const near = (index: number, before: number, after: number): Float64Array => {
    const from = Math.max(0, index - before);
    const window = rows.slice(from, index + after + 1);
    const own = window[index - from]?.words.passage.id ?? 0;
    return highest(
      window.filter(
        ({ words: { passage } }) => passage.id >= own - before && passage.id <= own + after,
      ),
      terms.length,
    );
  };
  const weights = weightsOf(question, article.vocabulary);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    question,
    pairs: pairsIn(question),
    known: new Set([...question.stems, ...typed.map(({ stem }) => stem)]),
    weights: total === 0 ? weights : weights.map((weight) => weight / total),
    total,
    best: highest(rows, terms.length),
    gist: gistOf(
      terms.map(({ vector, rarity, share }) => ({ vector, rarity: rarity * share })),
      terms.find(({ vector }) => vector !== undefined)?.vector?.length ?? 0,
    ),
    candidates: rows.map(({ words, closeness }, index): Candidate => ({
      words,
      closeness,
      search: searchScores.get(words.passage.id) ?? 0,
      withPrevious: near(index, 1, 0),
      around: near(index, reach, reach),
      paragraph: paragraphs.get(words.passage.paragraph.number) ?? closeness.any,
    })),
    alignment,
    phraseLikeness: comparePhrases(terms, alignment.cosines),
  };
}

/** How many sentences on either side are around a sentence. */
const reach = 2;

/** Exponents that make rarity in the article and in English count; chosen on 25 articles. */
const articlePower = 0.8;
const englishPower = 0.7;

function pairsIn({ words, stems }: Question): readonly string[] {
  return stems.slice(1).flatMap((stem, index) => {
    const isCommon = isStopWord(words[index] ?? "") && isStopWord(words[index + 1] ?? "");
    return isCommon ? [] : `${stems[index]} ${stem}`;
  });
}

function weightsOf({ terms }: Question, vocabulary: Vocabulary): Float64Array {
  const count = vocabulary.passages.length;
  return Float64Array.from(terms, ({ stem, rarity, share }) => {
    const frequency = vocabulary.frequencyOf(stem);
    const inverse =
      Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) / Math.log(1 + count / 0.5);
    return share * inverse ** articlePower * rarity ** englishPower;
  });
}

type Row = Pick<Candidate, "words" | "closeness">;

function closestByParagraph(
  rows: readonly Row[],
  length: number,
): ReadonlyMap<number, Float64Array> {
  const paragraphs = new Map<number, Float64Array>();
  for (const { words, closeness } of rows) {
    const { number } = words.passage.paragraph;
    const most = paragraphs.get(number) ?? new Float64Array(length);
    raise(most, closeness.any);
    paragraphs.set(number, most);
  }
  return paragraphs;
}

/** For each term, the highest closeness in any of the rows. */
function highest(rows: readonly Row[], length: number): Float64Array {
  const most = new Float64Array(length);
  for (const { closeness } of rows) raise(most, closeness.any);
  return most;
}

function raise(most: Float64Array, values: Float64Array): void {
  for (let term = 0; term < most.length; term++) {
    most[term] = Math.max(float64At(most, term), float64At(values, term));
  }
}
