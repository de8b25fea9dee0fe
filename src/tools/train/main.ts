// Fit: `npm run fit -- [--article FILE --questions FILE] [--folder DIR]` derives the weights of the
// ranking from questions with known answers. First it prints what such weights are worth on articles
// that they have not seen, by leaving out one article at a time; with --report it only does that, and
// with --ablate it prints instead what the ranking is worth without each of its features.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseLexicon } from "../../core/language/lexicon.ts";
import { featureNames } from "../../core/rank/features.ts";
import type { Model, Weights } from "../../core/rank/model.ts";
import { measureWithout } from "./ablation.ts";
import { readFolder } from "../eval/question-folder.ts";
import { type QuestionSet, foreignKind, readPair } from "../eval/questions.ts";
import { type Figures, computeFigures, type ScoredReply, collectReply } from "../eval/scoring.ts";
import { renderTable } from "../eval/table.ts";
import { type Corpus, createCorpus, crossValidate, train } from "./training.ts";

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
const sets = [
  readPair(values.article, values.questions),
  ...values.folder.flatMap((one) => readFolder(one, values.article)),
];
const full = createCorpus(sets, parseLexicon(readFileSync("seeds/lexicon.bin")));
if (values.ablate) ablate();
else fit();

function fit(): void {
  const lexical = createCorpus(sets, undefined);
  console.log(`each of ${full.articles.size} articles by weights that have not seen it`);
  console.log(renderReport(sets, full));
  console.log("the same without the lexicon");
  console.log(renderReport(sets, lexical));
  if (values.report) return;
  writeFileSync(output, renderModule(train(full), train(lexical)));
  console.log(`wrote ${output}`);
}

function ablate(): void {
  console.log("left out        others: top-1  top-3    squad: top-1  top-3");
  for (const feature of [undefined, ...featureNames]) {
    const { squad, others } = measureWithout(full, feature);
    const cells = [others.top1, others.top3, squad.top1, squad.top3];
    console.log(
      (feature ?? "nothing").padEnd(15),
      cells.map((cell) => cell.toFixed(1).padStart(9)).join(""),
    );
  }
}

interface Named {
  readonly name: string;
  readonly reply: ScoredReply;
}

function renderReport(all: readonly QuestionSet[], corpus: Corpus): string {
  const asks = crossValidate(corpus);
  const replies: readonly Named[] = all.flatMap(({ name, title, questions }) => {
    const ask = asks.get(title);
    if (ask === undefined) return [];
    const english = questions.filter(({ kind }) => kind !== foreignKind);
    return english.map((known) => ({ name, reply: collectReply(known, ask) }));
  });
  const rowOf = (title: string, isIn: (each: Named) => boolean): readonly [string, Figures] => [
    title,
    computeFigures(replies.filter(isIn).map(({ reply }) => reply)),
  ];
  const isJudged = ({ name }: Named): boolean => name !== "squad";
  const names = new Set(replies.map(({ name }) => name));
  const kinds = new Set(replies.filter(isJudged).map(({ reply }) => reply.known.kind));
  return renderTable([
    ...Array.from(names, (name) => rowOf(name, (each) => each.name === name)),
    rowOf("all but squad", isJudged),
    ...Array.from(kinds, (kind) =>
      rowOf(`  ${kind}`, (each) => isJudged(each) && each.reply.known.kind === kind),
    ),
  ]);
}

function renderModule(fullModel: Model, lexicalModel: Model): string {
  return `// Weights: derived by \`npm run fit\` from questions with known answers; not written by hand.

import type { Model } from "./model.ts";

/** With a lexicon. */
export const fullModel: Model = ${renderWeights(fullModel)};

/** Without one. */
export const lexicalModel: Model = ${renderWeights(lexicalModel)};
`;
}

function renderWeights(model: Model): string {
  const parts = Object.entries(model).map(([part, weights]: [string, Weights]) => {
    const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},`);
    return `  ${part}: {\n${lines.join("\n")}\n  },`;
  });
  return `{\n${parts.join("\n")}\n}`;
}
