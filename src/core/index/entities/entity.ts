// Entity: a stretch of a passage that could be an answer, and what finding one needs to know of words. How
// they are found stands in the files beside this one.

import type { Quantity } from "../../language/english/units.ts";
import type { Span } from "../../text/span.ts";
import type { Term } from "../terms.ts";

/** The kinds of answer that can be told apart. */
export type AnswerType =
  | "person"
  | "time"
  | "place"
  | "number"
  | "duration"
  | "reason"
  | "manner"
  | "saying"
  /** What somebody or something is. */
  | "description";

/** A word in its place. */
export interface Token extends Span {
  /** Folded. */
  readonly text: string;
  readonly stem: string;
  readonly capital: boolean;
  /** Whether the lexicon knows it as a noun. */
  readonly isNoun: boolean;
  /** The number of its clause in its passage; see clauses.ts. */
  readonly clause: number;
}

/** A stretch of a passage that answers a kind of question. */
export interface Entity extends Span {
  readonly type: AnswerType;
  /**
   * The stems that make it up; a question that has them asks for something else. Of a description, the
   * stems of what is described, which a question must have.
   */
  readonly stems: readonly string[];
  /** How surely it is of its kind: 0..1. */
  readonly strength: number;
  /** What a number or a duration measures. */
  readonly quantity?: Quantity;
}

/** What finding entities needs to know of a word. */
export interface WordKnowledge {
  /** Whether the article writes it with a capital wherever it stands. */
  readonly isName: (word: string) => boolean;
  readonly termOf: (word: string) => Term | undefined;
}

/** A passage's words, and the text that they stand in. */
export interface PassageWords {
  /** The article's text. */
  readonly text: string;
  readonly words: readonly Token[];
  readonly knowledge: WordKnowledge;
}
