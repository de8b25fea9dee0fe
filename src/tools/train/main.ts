// Fit: `npm run fit -- --folder DIR` derives the weights of the ranking and of the confidence in it from
// all questions with known answers: the project's own and those below the folders. First it prints
// what such weights are worth on articles that they have not seen. With --report it only does that;
// with --ablate it prints instead what the ranking is worth without each of its features.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Lexicon, parseLexicon } from "../../core/language/lexicon.ts";
import { type FeatureName, featureNames } from "../../core/rank/features.ts";
import type { Model } from "../../core/rank/model.ts";
import { readFolder } from "../eval/question-folder.ts";
import { readPair } from "../eval/questions.ts";
import { createRows } from "../eval/report.ts";
import { renderTable } from "../eval/table.ts";
import { measureWithout } from "./ablation.ts";
import { createCorpus } from "./corpus.ts";
import { measureCandidates } from "./ranking-fit.ts";
import { replyUnseen, train } from "./training.ts";

const { values } = parseArgs({
  options: {
    article: { type: "string", default: "seeds/article.txt" },
    questions: { type: "string", default: "seeds/questions.jsonl" },
    folder: { type: "string", multiple: true, default: [] },
    report: { type: "boolean", default: false },
    ablate: { type: "boolean", default: false },
  },
});

const output = "src/core/rank/weights.ts";
const elsewhere = values.folder.flatMap((one) => readFolder(one, values.article));
const own = readPair(values.article, values.questions);
// A folder may hold the project's own questions too.
const hasOwn = elsewhere.some(({ article }) => article === own.article);
const sets = hasOwn ? elsewhere : [own, ...elsewhere];
const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
if (values.ablate) ablate();
else fit();

function fit(): void {
  const full = fitWith(lexicon, "with the lexicon");
  if (values.report) return;
  const lexical = fitWith(undefined, "without the lexicon");
  writeFileSync(output, renderModule(full, lexical));
  console.log(`wrote ${output}`);
}

function fitWith(known: Lexicon | undefined, title: string): Model {
  const corpus = createCorpus(sets, known);
  const trained = train(corpus);
  console.log(`${title}, each article by weights that have not seen it`);
  console.log(renderTable(createRows(replyUnseen(corpus, trained))));
  return trained.model;
}

function ablate(): void {
  const candidates = measureCandidates(createCorpus(sets, lexicon));
  console.log("likeliest passage right, in per cent, without one feature");
  const without = (features: readonly FeatureName[]): void => {
    const shares = Array.from(
      measureWithout(candidates, features),
      ([set, share]) => `${set} ${share.toFixed(1)}`,
    );
    console.log((features[0] ?? "nothing").padEnd(20), shares.join("  "));
  };
  without([]);
  for (const name of featureNames) without([name]);
}

function renderModule(full: Model, lexical: Model): string {
  return `// Weights: derived by \`npm run fit\` from questions with known answers; not written by hand.

import type { Model } from "./model.ts";

/** With a lexicon. */
export const fullModel: Model = ${renderModel(full)};

/** Without one. */
export const lexicalModel: Model = ${renderModel(lexical)};
`;
}

function renderModel(model: Model): string {
  const parts = Object.entries(model).map(([part, weights]) => {
    const lines = Object.entries(weights).map(
      ([name, weight]) => `    ${name}: ${Number(weight)},`,
    );
    return `  ${part}: {\n${lines.join("\n")}\n  },`;
  });
  return `{\n${parts.join("\n")}\n}`;
}
