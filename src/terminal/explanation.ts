// Terminal explanations: how a question was read and why it is answered as it is, in lines of at most 80
// columns. Pure.

import type {
  Contribution,
  Explanation,
  FirstExcerpt,
  Judgement,
  PassageExplanation,
} from "../core/answer/explanation.ts";
import type { Article } from "../core/article/article.ts";
import { sliceOf } from "../core/text/span.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import { english as messages } from "../presentation/messages/english.ts";

/** Columns of a line. */
const width = 80;

/**
 * Renders explanations, one for each question of a message.
 *
 * @returns the query as it was read, the passages with what speaks for each (value × weight = share), how
 *   near the article the question is, how sure the first excerpt is, and the phrase that answers
 */
export function renderExplanations(explained: readonly Explanation[], article: Article): string {
  return `${explained.map((one) => renderExplanation(one, article)).join("\n\n")}\n`;
}

function renderExplanation(explanation: Explanation, article: Article): string {
  const { passages, found, relevance, first } = explanation;
  if (passages.length === 0) return `${messages.headline.unanswered}\n`;
  return [
    renderQuery(explanation),
    `Passages that MiniSearch found: ${found}; the best of them:`,
    ...passages.map((passage, at) => renderPassage(passage, at + 1, article)),
    renderJudgement("Is it about the article?", relevance),
    ...(first === undefined ? [] : renderFirst(first, article)),
  ].join("\n\n");
}

function renderQuery({ query, weights }: Explanation): string {
  const { answerType, quantities, asksForThing } = query.form;
  const asked = answerType ?? (asksForThing ? "thing" : "anything");
  const measured = quantities.length === 0 ? "" : ` (${quantities.join(", ")})`;
  const head = query.headNoun === undefined ? "" : `, the noun is “${query.headNoun.text}”`;
  const terms = query.terms.map(({ text, typed, stem }, at) => {
    const mended = typed.toLowerCase() === text ? "" : ` (typed ${sanitizeLine(typed)})`;
    return `${`${text}${mended}`.padEnd(28)} stem ${stem.padEnd(16)} ${renderNumber(weights[at] ?? 0, 2)}`;
  });
  return [
    ...wrap(`Question: ${sanitizeLine(query.text)}`, ""),
    `Asks for: ${asked}${measured}${head}`,
    "Terms, by how much each tells:",
    ...terms.map((line) => `  ${line}`),
  ].join("\n");
}

function renderPassage(
  { hit, search, contributions }: PassageExplanation,
  rank: number,
  { text }: Article,
): string {
  const { passage, score, probability } = hit;
  const place = messages.citation(passage.paragraph.number, undefined);
  const numbers = `MiniSearch ${search.toFixed(1)}, score ${score.toFixed(2)}, chance ${renderPercent(probability)}`;
  return [
    ...wrap(`${rank}. ${sanitizeLine(sliceOf(text, passage))}`, "   "),
    `   ${place}: ${numbers}`,
    ...renderContributions(contributions),
  ].join("\n");
}

function renderFirst({ confidence, phrase }: FirstExcerpt, { text }: Article): readonly string[] {
  const answers = renderJudgement("Does the first excerpt answer?", confidence);
  if (phrase === undefined) return [answers, "No phrase in it is of the kind that is asked for."];
  const { phrase: chosen, isShown, contributions } = phrase;
  const bold = isShown ? "in bold" : "too unlikely to be set in bold";
  const heading = `Phrase (${chosen.kind}): “${sanitizeLine(sliceOf(text, chosen))}”, ${renderPercent(chosen.probability)}, ${bold}`;
  return [answers, [...wrap(heading, "  "), ...renderContributions(contributions)].join("\n")];
}

function renderJudgement(question: string, judgement: Judgement): string {
  const { probability, threshold, contributions } = judgement;
  const verdict = probability >= threshold ? "yes" : "no";
  return [
    `${question} ${verdict}: ${renderPercent(probability)}, from ${renderPercent(threshold)} on`,
    ...renderContributions(contributions),
  ].join("\n");
}

function renderContributions(contributions: readonly Contribution[]): readonly string[] {
  return contributions.map(({ name, value, weight }) => {
    const product = renderNumber(value * weight, 2);
    return `   ${name.padEnd(24)} ${renderNumber(value, 3)} × ${renderNumber(weight, 3)} = ${product}`;
  });
}

function renderNumber(value: number, digits: number): string {
  return value.toFixed(digits).padStart(7);
}

function renderPercent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** Breaks between words; a word longer than a line stays whole. */
function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
