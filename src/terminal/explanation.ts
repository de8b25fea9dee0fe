// Terminal explanations: the best passages with the features that speak for each. Pure.

import type { Article } from "../core/article/article.ts";
import type { Explained } from "../core/answer/explanation.ts";
import { sliceOf } from "../core/text/span.ts";
import { displayed } from "../presentation/display-text.ts";
import { texts } from "../presentation/messages.ts";

/**
 * Renders explanations.
 *
 * @returns for each passage its place, its text, and a line a feature: value × weight = share
 */
export function renderExplanations(explained: readonly Explained[], { text }: Article): string {
  if (explained.length === 0) return `${texts.headline.unanswered}\n`;
  return explained
    .map(({ hit, reasons }, index) => {
      const { passage, score, chance } = hit;
      const lines = reasons.map(
        ({ feature, value, weight }) =>
          `   ${feature.padEnd(10)} ${value.toFixed(3).padStart(7)} × ${weight.toFixed(3).padStart(7)} = ${(value * weight).toFixed(2).padStart(6)}`,
      );
      const place = `${texts.citation(passage.paragraph.number, undefined)}, score ${score.toFixed(2)}, chance ${Math.round(100 * chance)} %`;
      return [`${index + 1}. ${displayed(sliceOf(text, passage))}`, `   ${place}`, ...lines].join(
        "\n",
      );
    })
    .join("\n\n")
    .concat("\n");
}
