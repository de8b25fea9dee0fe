// Stated rules: the sentences of an article that say what must, may or must not be done, for who asks for nothing else.

import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passages.ts";
import { type RuleKind, ruleStatements } from "../language/english/rules.ts";
import { tokenize } from "../language/tokens.ts";
import { readRuleQuestion } from "../query/rule-question.ts";
import { createCache } from "../text/cache.ts";
import { type Span, contains, overlaps, sliceOf } from "../text/span.ts";
import { expandToAntecedent } from "./excerpt-span.ts";
import type { Excerpt } from "./excerpts.ts";
import { quoteSpan } from "./quoted-excerpt.ts";

/** The sentences that say what must, may or must not be done; which of them is meant is not known. */
export interface RulesAnswer {
  readonly outcome: "unsure";
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

/**
 * Answers a message that asks what an article rules, and nothing else.
 *
 * @param within - the part of the text that is asked
 * @returns undefined for any other message, and when nothing is ruled
 */
export type AnswerRules = (message: string, within: Span) => RulesAnswer | undefined;

/**
 * Prepares an article to be asked for its rules. Those of a kind are looked for when they are first asked for.
 *
 * @param passages - all of the article's
 */
export function createRulesAnswer(article: Article, passages: readonly Passage[]): AnswerRules {
  const findRules = createCache(mostKinds, (kind: RuleKind) => listRules(article, passages, kind));
  return (message, within) => {
    const kind = readRuleQuestion(message);
    if (kind === undefined) return undefined;
    const [first, ...others] = quoteRules(article, findRules(kind), within);
    return first && { outcome: "unsure", excerpts: [first, ...others] };
  };
}

/** Of rules there are so many kinds. */
const mostKinds = 3;

/** Rules in an answer, as many as excerpts in any other. */
const rulesLength = 3;

/** Lists the sentences that rule something, those that say it most plainly first. */
function listRules(
  { text }: Article,
  passages: readonly Passage[],
  kind: RuleKind,
): readonly Passage[] {
  const ranked = passages.flatMap((passage) => {
    const { kind: block, isQuestion } = passage.paragraph;
    if (block === "heading" || block === "code" || isQuestion) return [];
    const rank = rankStatement(sliceOf(text, passage), patterns[kind]);
    return rank < 0 ? [] : [{ passage, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ passage }) => passage);
}

/** Quotes the first of the rules in a part of the text, none overlapping another. */
function quoteRules(article: Article, rules: readonly Passage[], within: Span): readonly Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const passage of rules) {
    if (excerpts.length === rulesLength) break;
    const span = expandToAntecedent(article, passage);
    if (!contains(within, span) || excerpts.some((other) => overlaps(other, span))) continue;
    const score = 1 / (excerpts.length + 2);
    excerpts.push(quoteSpan(article, span, { paragraph: passage.paragraph, score }));
  }
  return excerpts;
}

/** The position of the first statement that a sentence makes; -1 for none. */
function rankStatement(sentence: string, statements: readonly RegExp[]): number {
  const words = tokenize(sentence).map(({ term }) => term);
  const joined = ` ${words.join(" ")} `;
  return statements.findIndex((statement) => statement.test(joined));
}

const patterns: Readonly<Record<RuleKind, readonly RegExp[]>> = {
  ban: compile(ruleStatements.ban),
  duty: compile(ruleStatements.duty),
  permission: compile(ruleStatements.permission),
};

function compile(statements: readonly string[]): readonly RegExp[] {
  return statements.map((statement) => new RegExp(statement));
}
