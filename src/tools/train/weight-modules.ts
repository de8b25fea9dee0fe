// Weight modules: fitted weights as TypeScript, as the core reads them.

import { phraseFeatureNames } from "../../core/answer/phrase-features.ts";
import {
  type PhraseKindModel,
  type PhraseModel,
  phraseKinds,
} from "../../core/answer/phrase-model.ts";
import type { PriorWeights } from "../../core/rank/article-prior.ts";
import type { Model } from "../../core/rank/model.ts";
import { float64At } from "../../core/text/typed-arrays.ts";

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

import { type PhraseModel, readPhraseModel } from "./phrase-model.ts";

/** Each row lists: ${phraseKinds.join(", ")}. */
export const phraseWeights: PhraseModel = readPhraseModel({
  presence: ${renderRows(phrases, "presence")},
  choice: ${renderRows(phrases, "choice")},
});
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

/** The features that count for some kind of phrase, with their weights for each. */
function renderRows(phrases: PhraseModel, part: keyof PhraseKindModel): string {
  const rows = phraseFeatureNames.flatMap((name, at) => {
    const weights = phraseKinds.map((kind) => float64At(phrases[kind][part], at));
    return weights.some((weight) => weight !== 0) ? `    ${name}: [${weights.join(", ")}],` : [];
  });
  return `{\n${rows.join("\n")}\n  }`;
}

type WeightsByPart = Readonly<Record<string, Readonly<Record<string, number>>>>;

function renderWeights(parts: WeightsByPart): string {
  const blocks = Object.entries(parts).map(([part, weights]) => {
    const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},`);
    return `  ${part}: {\n${lines.join("\n")}\n  },`;
  });
  return `{\n${blocks.join("\n")}\n}`;
}
