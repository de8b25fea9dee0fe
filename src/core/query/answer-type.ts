// Answer type: what kind of thing a question asks for, and whether a passage holds one.
// The question word decides ("who": a person), or the noun after "which" or "what" ("which year").

import type { AnswerType, Entity } from "../index/entities/entity.ts";
import {
  numberNouns,
  personNouns,
  placeNouns,
  timeNouns,
} from "../language/english/answer-nouns.ts";
import {
  causeWords,
  copulas,
  kindByQuestionWord,
  measureWords,
  nounOpeners,
  questionWords,
} from "../language/english/question-words.ts";
import { thingPronouns } from "../language/english/pronouns.ts";
import { definiteOpeners, determiners } from "../language/english/noun-phrases.ts";
import { statementWords } from "../language/english/reporting-verbs.ts";
import {
  type Quantity,
  moneyWords,
  quantitiesByAdjective,
  quantitiesByNoun,
} from "../language/english/units.ts";
import { isStopWord } from "../language/english/stop-words.ts";

/** What a question expects. */
export interface QuestionForm {
  /** Undefined when any kind of answer will do. */
  readonly answerType: AnswerType | undefined;
  /** What the number or duration asked for measures; empty when that may be anything. */
  readonly quantities: readonly Quantity[];
  /** The noun of "which vehicle" or "what kind of document". */
  readonly headNoun: string | undefined;
  /** Whether it asks for a thing of no other type: "what did they carry?". */
  readonly asksForThing: boolean;
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
  if (asked === undefined) return { ...open, asksForStatement };
  return { ...open, ...readTypeAndHead(asked, words.slice(at + 1)), asksForStatement };
}

/** From this strength on an entity is taken for the kind of thing that it looks like. */
export const surely = 0.7;

/**
 * Tells how well a passage meets an expectation.
 *
 * @param known - the stems of the question, which does not ask for what it names
 * @returns 0 (nothing of the kind that the question does not itself name) to 1
 */
export function matchAnswerType(
  entities: readonly Entity[],
  kind: AnswerType,
  known: ReadonlySet<string>,
  quantities: readonly Quantity[] = [],
): number {
  return entities.reduce((most, entity) => {
    if (!isOfType(entity, kind, quantities) || entity.strength <= most) return most;
    return Math.max(most, matchEntity(entity, known, quantities));
  }, 0);
}

/** "How long is the bridge?" is answered by a length as well as by a duration. */
export function isOfType(
  { type, quantity }: Pick<Entity, "type" | "quantity">,
  kind: AnswerType,
  quantities: readonly Quantity[],
): boolean {
  if (type === kind) return true;
  const isMeasured = quantity !== undefined && quantities.includes(quantity);
  return kind === "duration" && type === "number" && isMeasured;
}

/**
 * Tells how well an entity of the right type answers.
 *
 * @returns 0..1
 */
export function matchEntity(
  { type, stems, strength, quantity }: Entity,
  known: ReadonlySet<string>,
  quantities: readonly Quantity[] = [],
): number {
  const isKnown = (stem: string): boolean => known.has(stem);
  // A description tells its own stems of whom or what it is.
  if (type === "description") return stems.some(isKnown) ? strength : 0;
  if (!fitsQuantities(quantity, quantities)) return 0;
  if (!stems.some(isKnown)) return strength;
  // Of a name that the question has in part, the rest may still be news.
  return type === "person" && !stems.every(isKnown) ? Math.min(strength, partly) : 0;
}

const partly = 0.8;

/** A bare number may be of any unit but an age or a share, which are told by their words. */
function fitsQuantities(quantity: Quantity | undefined, quantities: readonly Quantity[]): boolean {
  if (quantities.length === 0 || quantity === undefined) return true;
  if (quantities.includes(quantity)) return true;
  const isStrict = quantities.every(
    (one) => one === "age" || one === "money" || one === "percentage",
  );
  return quantity === "count" && !isStrict;
}

const open: Omit<QuestionForm, "asksForStatement"> = {
  answerType: undefined,
  quantities: [],
  headNoun: undefined,
  asksForThing: false,
};

type TypeAndHead = Partial<Omit<QuestionForm, "asksForStatement">>;

function readTypeAndHead(word: string, rest: readonly string[]): TypeAndHead {
  if (asksForDescription(word, rest)) return { answerType: "description" };
  const direct = kindByQuestionWord.get(word);
  if (direct !== undefined) return { answerType: direct };
  if (word === "how") return readMeasure(rest);
  if (word === "what" && rest.some((other) => causeWords.has(other))) {
    return { answerType: "reason" };
  }
  const headNoun = findHeadNoun(rest);
  const quantities = quantitiesByNoun.get(headNoun ?? "") ?? [];
  const byHead = answerTypeByHead.find(([nouns]) => nouns.has(headNoun ?? ""))?.[1];
  const answerType = quantities.length > 0 ? "number" : byHead;
  return { answerType, quantities, headNoun, asksForThing: answerType === undefined };
}

/** "Who is Ada Brook?", "what is a kiln?", but not "what is the price of a kiln?". */
function asksForDescription(word: string, [verb = "", ...named]: readonly string[]): boolean {
  if ((word !== "who" && word !== "what") || !copulas.has(verb)) return false;
  const thing = determiners.has(named[0] ?? "") ? named.slice(1) : named;
  if (word === "what" && definiteOpeners.has(named[0] ?? "")) return false;
  if (word === "who" && thing.length < named.length) return false;
  return (
    thing.length > 0 && thing.length <= longestNamed && !thing.some((other) => isStopWord(other))
  );
}

/** Of more words, some are no name. */
const longestNamed = 4;

function readMeasure([next = "", afterNext = "", ...rest]: readonly string[]): TypeAndHead {
  const asksOfThing = determiners.has(rest[0] ?? "") || thingPronouns.has(rest.join(" "));
  if (next === "long" && copulas.has(afterNext) && asksOfThing) {
    // "How long is the bridge?", but also "How long is the break?".
    return { answerType: "duration", quantities: quantitiesByAdjective.get(next) ?? [] };
  }
  if (next === "long" || (next === "much" && afterNext === "time")) {
    return { answerType: "duration" };
  }
  if (!measureWords.has(next)) return { answerType: "manner" };
  const isMoney = next === "much" && [afterNext, ...rest].some((word) => moneyWords.has(word));
  return {
    answerType: "number",
    quantities: isMoney ? ["money"] : (quantitiesByAdjective.get(next) ?? []),
    headNoun: findHeadNoun([afterNext, ...rest]),
  };
}

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
