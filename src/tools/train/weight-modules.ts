// Weight modules: fitted weights as TypeScript, as the core reads them.

import type { PhraseModel } from "../../core/answer/answer-phrases.ts";
import type { PriorWeights } from "../../core/rank/article-prior.ts";
import type { Model } from "../../core/rank/model.ts";

/** Writes src/core/rank/weights.ts. */
export function renderModelModule(full: Model, lexical: Model): string {
  return `// Weights: derived by \`npm run fit\` from questions with known answers; not written by hand.

import type { Model } from "./model.ts";

/** With a lexicon. */
export const fullModel: Model = ${renderWeights({ ...full })};

/** Without one. */
export const lexicalModel: Model = ${renderWeights({ ...lexical })};
`;
}

/** Writes src/core/answer/phrase-weights.ts. */
export function renderPhraseModule(phrases: PhraseModel): string {
  return `// Phrase weights: derived by \`npm run fit\` from questions with known answers; not written by hand.
/* oxlint-disable max-lines -- numbers, one a line */

import type { PhraseModel } from "./answer-phrases.ts";

/** By the kind of phrase. */
export const phraseWeights: PhraseModel = ${renderPhrases(phrases)};
`;
}

/** Writes src/core/rank/prior-weights.ts. */
export function renderPriorModule({ gain, saturation }: PriorWeights): string {
  return `// Prior weights: derived by \`npm run fit -- --prior\` from questions with known answers; not written by hand.

import type { PriorWeights } from "./article-prior.ts";

/** Of the article prior. */
export const priorWeights: PriorWeights = { gain: ${gain}, saturation: ${saturation} };
`;
}

function renderPhrases(phrases: PhraseModel): string {
  const kinds = Object.entries(phrases).map(
    ([kind, { presence, choice }]) =>
      `  ${kind}: ${renderWeights({ presence, choice }).replaceAll("\n", "\n  ")},`,
  );
  return `{\n${kinds.join("\n")}\n}`;
}

type WeightsByPart = Readonly<Record<string, Readonly<Record<string, number>>>>;

function renderWeights(parts: WeightsByPart): string {
  const blocks = Object.entries(parts).map(([part, weights]) => {
    const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},`);
    return `  ${part}: {\n${lines.join("\n")}\n  },`;
  });
  return `{\n${blocks.join("\n")}\n}`;
}
