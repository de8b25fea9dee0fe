// Fit: `npm run fit -- --folder DIR` derives the weights of the ranking and of the confidence in it from
// all questions with known answers: the project's own and those below the folders. First it prints
// what such weights are worth on articles that they have not seen. With --report it only does that;
// with --ablate it prints instead what the ranking is worth without each of its features; with --prior it
// fits how much the article counts in a library, each folder being one.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Lexicon, parseLexicon } from "../../core/language/lexicon.ts";
import { type FeatureName, featureNames } from "../../core/rank/features.ts";
import { readFolder } from "../eval/question-folder.ts";
import { readPair } from "../eval/questions.ts";
import { createRows } from "../eval/report.ts";
import { renderTable, renderTargets } from "../eval/table.ts";
import { measureTargets } from "../eval/targets.ts";
import { readDialogues } from "../eval/dialogues.ts";
import { measureWithout } from "./ablation.ts";
import { createCorpus } from "./corpus.ts";
import { measureCandidates } from "./ranking-fit.ts";
import { fitPrior, renderPriorFit } from "./prior-fit.ts";
import { measureThresholds, renderThresholds } from "./thresholds.ts";
import { type TrainedModels, replyUnseen, train } from "./training.ts";
import { renderModelModule, renderPhraseModule, renderPriorModule } from "./weight-modules.ts";

const { values } = parseArgs({
  options: {
    article: { type: "string", default: "seeds/article.txt" },
    questions: { type: "string", default: "seeds/questions.jsonl" },
    folder: { type: "string", multiple: true, default: [] },
    report: { type: "boolean", default: false },
    ablate: { type: "boolean", default: false },
    prior: { type: "boolean", default: false },
  },
});

const elsewhere = values.folder.flatMap((one) => readFolder(one, values.article));
const own = readPair(values.article, values.questions);
// A folder may hold the project's own questions too.
const hasOwn = elsewhere.some(({ article }) => article === own.article);
const sets = hasOwn ? elsewhere : [own, ...elsewhere];
const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
if (values.ablate) ablate();
else if (values.prior) fitArticlePrior();
else fit();

function fit(): void {
  const full = fitWith(lexicon, "with the lexicon");
  if (values.report) return;
  const lexical = fitWith(undefined, "without the lexicon", full);
  write("src/core/rank/weights.ts", renderModelModule(full.model, lexical.model));
  write("src/core/answer/phrase-weights.ts", renderPhraseModule(full.phrases));
}

function fitWith(known: Lexicon | undefined, title: string, base?: TrainedModels): TrainedModels {
  const corpus = createCorpus(sets, known);
  const trained = train(corpus, base);
  console.log(`${title}, each article by weights that have not seen it`);
  const replies = replyUnseen(corpus, trained);
  console.log(renderTable(createRows(replies)));
  const { judgements, unseen } = trained;
  const models = unseen.map(({ model }) => model);
  console.log(`\n${renderThresholds(measureThresholds(judgements, models))}`);
  // The articles of the conversations are mostly in no set; those that are have been seen.
  const turns = readDialogues({ lexicon: known, ...trained });
  console.log(`\n${renderTargets(measureTargets(replies, turns))}\n`);
  return trained;
}

function fitArticlePrior(): void {
  const libraries = values.folder.map((one) => readFolder(one, values.article));
  const fitted = fitPrior(libraries, lexicon);
  console.log(renderPriorFit(fitted));
  if (!values.report) write("src/core/rank/prior-weights.ts", renderPriorModule(fitted.weights));
}

function write(file: string, text: string): void {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

function ablate(): void {
  const candidates = measureCandidates(createCorpus(sets, lexicon));
  console.log("likeliest passage right, in per cent, without one feature");
  const tellWithout = (features: readonly FeatureName[]): void => {
    const shares = Array.from(
      measureWithout(candidates, features),
      ([set, share]) => `${set} ${share.toFixed(1)}`,
    );
    console.log((features[0] ?? "nothing").padEnd(20), shares.join("  "));
  };
  tellWithout([]);
  for (const name of featureNames) tellWithout([name]);
}
