// Terminal explanations: the best passages with the features that speak for each. Pure.

import type { Article } from "../core/article/article.ts";
import type { Explanation } from "../core/answer/explanation.ts";
import { sliceOf } from "../core/text/span.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import { messages } from "../presentation/messages.ts";

/**
 * Renders explanations.
 *
 * @returns for each passage its place, its text, and a line a feature: value × weight = share
 */
export function renderExplanations(explained: readonly Explanation[], { text }: Article): string {
  if (explained.length === 0) return `${messages.headline.unanswered}\n`;
  return explained
    .map(({ hit, contributions }, index) => {
      const { passage, score, probability } = hit;
      const lines = contributions.map(
        ({ feature, value, weight }) =>
          `   ${feature.padEnd(10)} ${value.toFixed(3).padStart(7)} × ${weight.toFixed(3).padStart(7)} = ${(value * weight).toFixed(2).padStart(6)}`,
      );
      const place = `${messages.citation(passage.paragraph.number, undefined)}, score ${score.toFixed(2)}, chance ${Math.round(100 * probability)} %`;
      return [
        `${index + 1}. ${sanitizeLine(sliceOf(text, passage))}`,
        `   ${place}`,
        ...lines,
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}
