// Query: what is asked: its terms, how much each is part of it, and what kind of answer will do.

import type { QueryTerm } from "../index/terms.ts";
import type { ListPosition } from "../language/english/ordinals.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { stem } from "../language/stemmer.ts";
import { type QuestionForm, readQuestionForm } from "./answer-type.ts";
import { type Ellipsis, findEllipsis } from "./ellipsis.ts";
import { readListPosition } from "./list-position.ts";
import {
  type Normalization,
  type QueryWord,
  findFurtherStarts,
  findQuestionStart,
  normalizeWords,
} from "./normalize.ts";
import { createTerms, setShare } from "./query-terms.ts";

/** A question as it is understood. */
export interface Query {
  /** What is asked, as it was typed, without what is told before it. */
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** The position of its first word in the message. */
  readonly start: number;
  /** The words of what is asked, mended, function words included. */
  readonly words: readonly string[];
  /** Their stems. */
  readonly stems: readonly string[];
  readonly form: QuestionForm;
  /** The term of the noun that "which" or "what kind of" asks for. */
  readonly headNoun: QueryTerm | undefined;
  /** What it lacks to be understood without what was said before. */
  readonly ellipsis: Ellipsis | undefined;
  /** Which item of a list it asks for, if it asks for nothing else. */
  readonly position: ListPosition | undefined;
}

/** What reading a question needs of the article. */
export interface QueryContext extends Normalization {
  readonly lexicon: Lexicon | undefined;
}

/**
 * Reads a question.
 *
 * @param text - as the asker typed it
 * @returns one part, or several when it asks for several things ("When …, and who …?")
 */
export function parseQuery(
  text: string,
  reader: QueryContext,
): readonly [Query, ...(readonly Query[])] {
  const words = normalizeWords(text, reader);
  const start = findQuestionStart(words);
  const message = { text, words, terms: createTerms(words, start, reader), reader };
  const further = findFurtherStarts(words.slice(start)).map((at) => at + start);
  const end = further[0] ?? words.length;
  return [
    createQuery(message, { start, end, from: 0 }),
    ...further.map((from, index) => {
      const next = further[index + 1] ?? words.length;
      return createQuery(message, { start: from, end: next, from });
    }),
  ];
}

/** A message, read. */
interface Message {
  readonly text: string;
  readonly words: readonly QueryWord[];
  readonly terms: readonly QueryTerm[];
  readonly reader: QueryContext;
}

/** One question of a message, by the positions of its words. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Terms before here are of other questions; what is told before the first is its own. */
  readonly from: number;
}

/** What the other parts say may be meant where something is lacking ("and what did he say about it?"). */
const otherPart = 0.3;

function createQuery({ text, words, terms, reader }: Message, { start, end, from }: Part): Query {
  const part = words.slice(start, end);
  const own = part.map((word) => word.text);
  const form = readQuestionForm(own);
  const ellipsis = findEllipsis({
    words: words.map((word) => word.text),
    start,
    end,
    terms,
    isName: reader.articleIndex.isName,
  });
  const lent = ellipsis === undefined ? 0 : otherPart;
  const isOwn = ({ at }: QueryTerm): boolean => at < end && at >= from;
  const shared = terms.map((term) => (isOwn(term) ? term : setShare(term, term.share * lent)));
  return {
    text: sliceWords(text, part),
    terms: shared,
    start,
    words: own,
    stems: own.map(stem),
    form,
    headNoun: shared.find((term) => term.text === form.headNoun),
    ellipsis,
    position: readListPosition(own),
  };
}

/** The words as they were typed, without an "and" that only leads to the next question. */
function sliceWords(text: string, words: readonly QueryWord[]): string {
  const last = words.at(-1);
  const end = last?.text === "and" ? words.at(-2)?.end : last?.end;
  return text.slice(words[0]?.start, end);
}
