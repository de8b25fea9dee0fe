// Expectation: what kind of thing a question asks for, and whether a passage holds one.
// The question word decides ("who": a person), or the noun after "which" or "what" ("which year").

import { isStopWord } from "../language/english/stop-words.ts";
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

/** Words that open a question. */
export const questionWords: ReadonlySet<string> = new Set(
  "who whom whose what which when where why how".split(" "),
);

/**
 * Reads what a question expects.
 *
 * @param words - the question's folded words in order
 */
export function readQuestionForm(words: readonly string[]): QuestionForm {
  const at = words.findIndex((word) => questionWords.has(word));
  const asksForStatement = words.some((word) => sayingWord.test(word));
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
    if (!measure.test(next)) return { answerType: "manner", headNoun: undefined };
    return { answerType: "number", headNoun: findHeadNoun(rest.slice(1)) };
  }
  if (word === "what" && rest.some((other) => causing.test(other))) {
    return { answerType: "reason", headNoun: undefined };
  }
  const headNoun = findHeadNoun(rest);
  return {
    answerType: answerTypeByHead.find(([pattern]) => pattern.test(headNoun ?? ""))?.[1],
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
  const start = rest.findIndex((word) => !passed.test(word));
  if (start < 0 || start > 5) return undefined;
  const end = rest.findIndex((word, index) => index >= start && isStopWord(word));
  const phrase = rest.slice(start, end < 0 ? start + 2 : Math.min(end, start + 2));
  return phrase.at(-1);
}

const passed =
  /^(?:kinds?|types?|sorts?|of|a|an|the|is|are|was|were|two|three|other|main|first|big|new)$/;
const measure = /^(?:many|much|old|tall|large|big|high|fast|deep|wide|far|heavy|often)$/;
const causing = /^(?:reason|reasons|caused?|causes|made|makes|led|motivated|prompted)$/;
const sayingWord =
  /^(?:say|said|says|tell|told|call|called|calls|describe|described|characteri[sz]ed?|express|expressed|declared?|words?|quotes?|quoted|think|thinks|according|view|opinion|react|reacted|comment|claim|claimed)$/;

const answerTypeByHead: readonly (readonly [RegExp, AnswerType])[] = [
  [/^(?:years?|months?|days?|dates?|century|decade|time|period)$/, "time"],
  [
    /^(?:city|cities|country|countries|places?|location|states?|towns?|regions?|areas?|continent)$/,
    "place",
  ],
  [/^(?:persons?|man|men|woman|women|people)$/, "person"],
  [/^(?:number|percentage|percent|amount|age|size|population|price|rate)$/, "number"],
];
