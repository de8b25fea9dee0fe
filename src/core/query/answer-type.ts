// Expectation: what kind of thing a question asks for, and whether a passage holds one.
// The question word decides ("who": a person), or the noun after "which" or "what" ("which year").

import {
  numberNouns,
  personNouns,
  placeNouns,
  timeNouns,
} from "../language/english/answer-nouns.ts";
import {
  causeWords,
  measureWords,
  nounOpeners,
  questionWords,
} from "../language/english/question-words.ts";
import { statementWords } from "../language/english/reporting-verbs.ts";
import { isStopWord } from "../language/tokens.ts";
import type { AnswerType, Entity } from "../index/entities.ts";

/** What a question expects. */
export interface QuestionForm {
  /** Undefined when any kind of answer will do. */
  readonly answerType: AnswerType | undefined;
  /** The noun of "which vehicle" or "what kind of document". */
  readonly headNoun: string | undefined;
  /** Whether it asks what somebody said or thinks. */
  readonly asksForStatement: boolean;
}

/**
 * Reads what a question expects.
 *
 * @param words - the question's folded words in order
 */
export function readQuestionForm(words: readonly string[]): QuestionForm {
  const at = words.findIndex((word) => questionWords.has(word));
  const asksForStatement = words.some((word) => statementWords.has(word));
  const asked = words[at];
  if (asked === undefined) return { answerType: undefined, headNoun: undefined, asksForStatement };
  return { ...readTypeAndHead(asked, words.slice(at + 1)), asksForStatement };
}

/** From this strength on a entity is taken for the kind of thing that it looks like. */
export const surely = 0.7;

/**
 * Finds the entities that meet an expectation: those of its kind that the question does not name.
 *
 * @param known - the stems of the question
 */
export function findAnswerEntities(
  entities: readonly Entity[],
  kind: AnswerType,
  known: ReadonlySet<string>,
): readonly Entity[] {
  return entities.filter(
    (entity) => entity.type === kind && !entity.stems.some((stem) => known.has(stem)),
  );
}

/**
 * Tells how well a passage meets an expectation.
 *
 * @returns 0 (nothing of the kind that the question does not itself name) to 1
 */
export function matchAnswerType(
  entities: readonly Entity[],
  kind: AnswerType,
  known: ReadonlySet<string>,
): number {
  let most = 0;
  for (const entity of entities) {
    if (entity.type !== kind || entity.strength <= most) continue;
    const isKnown = (stem: string): boolean => known.has(stem);
    if (!entity.stems.some(isKnown)) most = entity.strength;
    // Of a name that the question has in part, the rest may still be news.
    else if (kind === "person" && !entity.stems.every(isKnown)) most = Math.max(most, partly);
  }
  return most;
}

const partly = 0.8;

type TypeAndHead = Omit<QuestionForm, "asksForStatement">;

function readTypeAndHead(word: string, rest: readonly string[]): TypeAndHead {
  const direct = answerTypeByWord.get(word);
  if (direct !== undefined) return { answerType: direct, headNoun: undefined };
  const [next = "", afterNext = ""] = rest;
  if (word === "how") {
    const isDuration = next === "long" || (next === "much" && afterNext === "time");
    if (isDuration) return { answerType: "duration", headNoun: undefined };
    if (!measureWords.has(next)) return { answerType: "manner", headNoun: undefined };
    return { answerType: "number", headNoun: findHeadNoun(rest.slice(1)) };
  }
  if (word === "what" && rest.some((other) => causeWords.has(other))) {
    return { answerType: "reason", headNoun: undefined };
  }
  const headNoun = findHeadNoun(rest);
  return {
    answerType: answerTypeByHead.find(([nouns]) => nouns.has(headNoun ?? ""))?.[1],
    headNoun,
  };
}

const answerTypeByWord: ReadonlyMap<string, AnswerType> = new Map([
  ["who", "person"],
  ["whom", "person"],
  ["whose", "person"],
  ["when", "time"],
  ["where", "place"],
  ["why", "reason"],
]);

/** The last word of the noun phrase that follows, past "kind of", numbers and "is the". */
function findHeadNoun(rest: readonly string[]): string | undefined {
  const start = rest.findIndex((word) => !nounOpeners.has(word));
  if (start < 0 || start > 5) return undefined;
  const end = rest.findIndex((word, index) => index >= start && isStopWord(word));
  const phrase = rest.slice(start, end < 0 ? start + 2 : Math.min(end, start + 2));
  return phrase.at(-1);
}

const answerTypeByHead: readonly (readonly [ReadonlySet<string>, AnswerType])[] = [
  [timeNouns, "time"],
  [placeNouns, "place"],
  [personNouns, "person"],
  [numberNouns, "number"],
];
