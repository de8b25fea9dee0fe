// Answer phrases: `npm run fit:phrases -- --folder DIR …` derives the weights of the phrase that answers
// from questions whose answers are known. First it prints what such weights are worth on articles that
// they have not seen; with --report it only does that.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  choosePhrase,
  isLikelyAnswer,
  phraseFeatureNames,
} from "../../core/answer/answer-phrases.ts";
import type { PhraseWeights } from "../../core/answer/phrase-features.ts";
import type { PhraseKind } from "../../core/answer/phrase-candidates.ts";
import { parseLexicon } from "../../core/language/lexicon.ts";
import { readFolder } from "../eval/question-folder.ts";
import { createChoiceTableBuilder } from "./choice-table.ts";
import { createCorpus, foldCount } from "./corpus.ts";
import { type PhraseExample, type RatedPhrase, createPhraseExamples } from "./phrase-examples.ts";
import { nameWeights } from "./ranking-fit.ts";
import { fitChoice } from "./regression.ts";

const penalty = 4;
const output = "src/core/answer/phrase-weights.ts";
/** In the order in which they are written. */
const kinds = [
  ...(["person", "time", "place", "number"] as const),
  ...(["duration", "reason", "description", "thing"] as const),
] as const;
/** The kinds that people ask for most, for one figure. */
const commonKinds: ReadonlySet<PhraseKind> = new Set(kinds.slice(0, 4));
/** Durations are asked for too seldom to learn from alone; they are numbers of a unit. */
const learntWith: Readonly<Partial<Record<PhraseKind, PhraseKind>>> = { duration: "number" };

const { values } = parseArgs({
  options: {
    article: { type: "string", default: "seeds/article.txt" },
    folder: { type: "string", multiple: true, default: [] },
    report: { type: "boolean", default: false },
  },
});

const sets = values.folder.flatMap((folder) => readFolder(folder, values.article));
const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
const examples = createPhraseExamples(createCorpus(sets, lexicon));
report();
if (!values.report) {
  writeFileSync(output, renderModule());
  console.log(`wrote ${output}`);
}

function fit(kind: PhraseKind, without?: number): PhraseWeights {
  const own = examples.filter(
    (example) => example.kind === kind || example.kind === learntWith[kind],
  );
  const builder = createChoiceTableBuilder(phraseFeatureNames.length);
  const nothing = phraseFeatureNames.map(() => 0);
  const weights: number[] = [];
  for (const { fold, phrases } of own) {
    const rows = phrases.map(({ features }) => phraseFeatureNames.map((name) => features[name]));
    const right = phrases.map(({ isRight }) => isRight);
    builder.add([...rows, nothing], [...right, !right.includes(true)]);
    weights.push(fold === without ? 0 : 1);
  }
  const directions = phraseFeatureNames.map(() => "free" as const);
  const groupWeights = Float64Array.from(weights);
  const fitted = fitChoice(builder.build(), { directions, penalty, groupWeights });
  return nameWeights(phraseFeatureNames, fitted);
}

/** The phrase that is chosen for an example by weights that have not seen its article. */
interface Choice {
  readonly kind: PhraseKind;
  readonly probability: number;
  readonly phrase: RatedPhrase | undefined;
  readonly isPossible: boolean;
}

function choose({ kind, phrases }: PhraseExample, weights: PhraseWeights): Choice {
  const chosen = choosePhrase(
    phrases.map(({ features }) => features),
    weights,
  );
  const isPossible = phrases.some(({ overlaps }) => overlaps);
  return {
    kind,
    probability: chosen?.probability ?? 0,
    phrase: phrases[chosen?.at ?? -1],
    isPossible,
  };
}

function report(): void {
  const choices = kinds.flatMap((kind) =>
    Array.from({ length: foldCount }, (_, fold) => {
      const weights = fit(kind, fold);
      return examples
        .filter((example) => example.kind === kind && example.fold === fold)
        .map((example) => choose(example, weights));
    }).flat(),
  );
  console.log("kind            n  possible  best overlaps  best is right  shown  shown overlaps");
  for (const kind of kinds) describe(kind, (choice) => choice.kind === kind, choices);
  describe("who to where", (choice) => commonKinds.has(choice.kind), choices);
}

function describe(
  name: string,
  isMeant: (choice: Choice) => boolean,
  choices: readonly Choice[],
): void {
  const own = choices.filter(isMeant);
  const shown = own.filter(isLikelyAnswer);
  const cells = [
    computePercent(own, ({ isPossible }) => isPossible),
    computePercent(own, ({ phrase }) => phrase?.overlaps === true),
    computePercent(own, ({ phrase }) => phrase?.isRight === true),
    (100 * shown.length) / own.length,
    computePercent(shown, ({ phrase }) => phrase?.overlaps === true),
  ];
  const columns = cells.map((cell) => cell.toFixed(1).padStart(12)).join("");
  console.log(name.padEnd(13), String(own.length).padStart(4), columns);
}

function computePercent<T>(of: readonly T[], test: (value: T) => boolean): number {
  return (100 * of.filter(test).length) / of.length;
}

function renderModule(): string {
  const blocks = kinds.map((kind) => {
    const lines = Object.entries(fit(kind)).map(([name, weight]) => `    ${name}: ${weight},`);
    return `  ${kind}: {\n${lines.join("\n")}\n  },`;
  });
  return `// Phrase weights: derived by \`npm run fit:phrases\` from questions with known answers; not written by hand.

import type { PhraseWeights } from "./phrase-features.ts";
import type { PhraseKind } from "./phrase-candidates.ts";

/** Weights by the kind of phrase. */
export const phraseWeights: Readonly<Record<PhraseKind, PhraseWeights>> = {
${blocks.join("\n")}
};
`;
}
