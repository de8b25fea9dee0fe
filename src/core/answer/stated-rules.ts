// Stated rules: the sentences of an article that say what must, may or must not be done, for who asks for nothing else.

import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passages.ts";
import { type RuleKind, ruleStatements } from "../language/english/rules.ts";
import { tokenize } from "../language/tokens.ts";
import { type Span, contains, overlaps, sliceOf } from "../text/span.ts";
import { expandToAntecedent } from "./excerpt-span.ts";
import type { Excerpt } from "./excerpts.ts";
import { quoteSpan } from "./quoted-excerpt.ts";

/**
 * Lists the sentences that rule something, those that say it most plainly first. Reads all of them.
 */
export function listRules(
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

/**
 * Quotes the first of the sentences that rule something.
 *
 * @param rules - what {@link listRules} made
 * @param most - how many to quote at the most
 * @param within - the part of the text that is asked
 * @returns excerpts, none overlapping another
 */
export function quoteRules(
  article: Article,
  rules: readonly Passage[],
  { most, within }: { readonly most: number; readonly within: Span },
): readonly Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const passage of rules) {
    if (excerpts.length === most) break;
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
