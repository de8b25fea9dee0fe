// Rule question: a question of function words alone that is complete all the same: "what must I not do?". It asks for the
// rules of a text, which say so in the same function words; nothing in it can be searched for.

import { type RuleKind, rulePhrases, ruleQuestions, ruleVerbs } from "../language/english/rules.ts";
import { tokenize } from "../language/tokens.ts";

/**
 * Reads what kind of rule a message asks for.
 *
 * @param message - as the asker typed it
 * @returns undefined for any other message
 */
export function readRuleQuestion(message: string): RuleKind | undefined {
  const tokens = tokenize(message);
  if (tokens.length > longestQuestion) return undefined;
  if (!tokens.every(({ term }) => vocabulary.has(term))) return undefined;
  const words = tokens.map(({ term }) => term).join(" ");
  const found = readers.find(([, pattern]) => pattern.test(words))?.[0];
  return found !== undefined && isNegated.test(words) ? "ban" : found;
}

/** So many words are more than such a question has. */
const longestQuestion = 12;

const opener = "(?:(?:and|so|but|then|please|tell me|ok|hi|hello) ){0,3}";

const readers: readonly (readonly [RuleKind, RegExp])[] = [
  ["ban", createReader(ruleVerbs.ban)],
  ["duty", createReader(ruleVerbs.duty)],
  ["permission", createReader(ruleVerbs.permission)],
  ...rulePhrases.map(([kind, phrases]): readonly [RuleKind, RegExp] => [
    kind,
    new RegExp(`^${opener}(?:${phrases})$`),
  ]),
];

/** The words of the patterns: a message with any other is no such question, and is spared them. */
const vocabulary: ReadonlySet<string> = new Set(
  readers.flatMap(([, { source }]) => source.match(/[a-z']+/g) ?? []),
);

const isNegated = /\b(?:not|never|avoid)\b/;

/** @param verbs - alternatives of a regular expression */
function createReader(verbs: string): RegExp {
  const questions = ruleQuestions.map((question) => question.replaceAll("VERB", `(?:${verbs})`));
  return new RegExp(`^${opener}(?:${questions.join("|")})(?: here| then| exactly| please)?$`);
}
