// Answer phrases: `npm run fit:phrases -- --folder DIR …` derives the weights of the phrase that answers
// from questions whose answers are known. First it prints what such weights are worth on articles that
// they have not seen; with --report it only does that.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import {
  type MeasuredPhrase,
  type PhraseWeights,
  computePhraseProbability,
  isLikelyAnswer,
  measurePhrases,
  phraseFeatureNames,
} from "../../core/answer/answer-phrases.ts";
import { type PhraseKind, readPhraseKind } from "../../core/answer/phrase-candidates.ts";
import { type Article, parseArticle } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import { selectExcerpts } from "../../core/answer/excerpts.ts";
import { parseLexicon } from "../../core/language/lexicon.ts";
import { createRanker } from "../../core/rank/rank.ts";
import { fullModel } from "../../core/rank/weights.ts";
import { sliceOf } from "../../core/text/span.ts";
import { type KnownQuestion, type QuestionSet, readPair } from "../eval/questions.ts";
import { findSatisfied } from "../eval/scoring.ts";
import { fitLogistic } from "./regression.ts";

/** A question whose right passage is known, with all that may be the answer in it. */
interface PhraseExample {
  readonly kind: PhraseKind;
  readonly fold: number;
  readonly phrases: readonly RatedPhrase[];
}

/** A candidate beside the known answers. */
interface RatedPhrase extends MeasuredPhrase {
  /** Whether it shares a word with an answer. */
  readonly overlaps: boolean;
  /** Whether it is mostly an answer's words, and they mostly its own. */
  readonly isRight: boolean;
}

/** A question whose right excerpt is not among so many teaches nothing of the phrase in it. */
const considered = 5;
/** Durations are asked for too seldom to learn from alone; they are numbers of a unit. */
const together: ReadonlyMap<PhraseKind, PhraseKind> = new Map([["duration", "number"]]);

const folds = 5;
const penalty = 4;
const output = "src/core/answer/phrase-weights.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string", multiple: true, default: [] },
    report: { type: "boolean", default: false },
  },
});

const sets = [
  readPair("seeds/article.txt", "seeds/questions.jsonl"),
  ...values.folder.flatMap(readPairs),
];
const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
const foldByTitle = new Map<string, number>();
const examples = sets.flatMap(createExamples);
report();
if (!values.report) {
  writeFileSync(output, renderModule());
  console.log(`wrote ${output}`);
}

/** The pairs of an article and its questions in a folder. */
function readPairs(folder: string): readonly QuestionSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => {
      const article = [".txt", ".md"]
        .map((ending) => join(folder, basename(file, ".jsonl") + ending))
        .find((path) => existsSync(path));
      return article === undefined ? [] : readPair(article, join(folder, file));
    });
}

function createExamples({ article: source, questions }: QuestionSet): readonly PhraseExample[] {
  const article = parseArticle(source);
  const title = article.title === undefined ? source : sliceOf(source, article.title);
  // Articles are named alike in several sets: an article is one fold.
  const fold = foldByTitle.get(title) ?? foldByTitle.size % folds;
  foldByTitle.set(title, fold);
  const passages = splitPassages(article);
  const rank = createRanker({ article, passages, lexicon, model: fullModel });
  return questions.flatMap((known) => {
    if (!known.answerable || known.answers.length === 0) return [];
    const { lead, parts } = rank(known.question);
    const kind = readPhraseKind(lead.context.query.form);
    const right = selectExcerpts(article, lead.ranked, considered).find(
      ({ text }) => findSatisfied(text, known).length > 0,
    );
    if (parts.length > 1 || kind === undefined || right === undefined) return [];
    const phrases = measurePhrases(source, right, lead);
    return [{ kind, fold, phrases: phrases.map((phrase) => ratePhrase(phrase, article, known)) }];
  });
}

function ratePhrase(
  phrase: MeasuredPhrase,
  article: Article,
  { answers }: KnownQuestion,
): RatedPhrase {
  const own = wordsIn(sliceOf(article.text, phrase.candidate));
  const scores = answers.map((answer) => {
    const gold = wordsIn(answer);
    const shared = gold.filter((word) => own.includes(word)).length;
    return (2 * shared) / (gold.length + own.length);
  });
  const best = Math.max(0, ...scores);
  return { ...phrase, overlaps: best > 0, isRight: best >= 0.5 };
}

function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !["the", "a", "an", "of", "in", "on", "at", "and"].includes(word),
  );
}

function isLike(kind: PhraseKind, other: PhraseKind): boolean {
  return kind === other || together.get(kind) === other;
}

function fit(kind: PhraseKind, seen: readonly PhraseExample[]): PhraseWeights {
  const own = seen.filter((example) => isLike(kind, example.kind));
  const rows = own.flatMap(({ phrases }) =>
    phrases.map(({ features, isRight }) => ({
      row: phraseFeatureNames.map((name) => features[name]),
      yes: isRight,
      weight: 1,
    })),
  );
  const fitted = fitLogistic(
    rows,
    phraseFeatureNames.map(() => "free" as const),
    penalty,
  );
  return nameWeights((at) => Number((fitted[at] ?? 0).toFixed(3)));
}

function nameWeights(value: (at: number) => number): PhraseWeights {
  const at = (name: (typeof phraseFeatureNames)[number]): number =>
    value(phraseFeatureNames.indexOf(name));
  return {
    bias: at("bias"),
    strength: at("strength"),
    news: at("news"),
    nearness: at("nearness"),
    pull: at("pull"),
    sameClause: at("sameClause"),
    before: at("before"),
    precedes: at("precedes"),
    follows: at("follows"),
    agent: at("agent"),
    agentOfVerb: at("agentOfVerb"),
    preposition: at("preposition"),
    genitive: at("genitive"),
    headNoun: at("headNoun"),
    length: at("length"),
    capitals: at("capitals"),
    only: at("only"),
    opening: at("opening"),
    passage: at("passage"),
    likeliest: at("likeliest"),
    coverage: at("coverage"),
    strengthHere: at("strengthHere"),
  };
}

interface Choice {
  readonly probability: number;
  readonly phrase: RatedPhrase | undefined;
  readonly isPossible: boolean;
}

function choose({ phrases }: PhraseExample, weights: PhraseWeights): Choice {
  let best: RatedPhrase | undefined;
  let highest = 0;
  for (const phrase of phrases) {
    const probability = computePhraseProbability(phrase.features, weights);
    if (probability > highest) [best, highest] = [phrase, probability];
  }
  const isPossible = phrases.some((phrase) => phrase.overlaps);
  return { probability: highest, phrase: best, isPossible };
}

function report(): void {
  console.log(
    "kind            n  possible  best overlaps  best is right  shown  shown overlaps  area",
  );
  for (const kind of new Set(examples.map((example) => example.kind))) {
    const own = examples.filter((example) => example.kind === kind);
    const choices = Array.from({ length: folds }, (_, fold) => {
      const weights = fit(
        kind,
        examples.filter((example) => example.fold !== fold),
      );
      return own.filter((example) => example.fold === fold).map((one) => choose(one, weights));
    }).flat();
    const shown = choices.filter(({ probability }) => isLikelyAnswer({ kind, probability }));
    const cells = [
      percent(choices, ({ isPossible }) => isPossible),
      percent(choices, ({ phrase }) => phrase?.overlaps === true),
      percent(choices, ({ phrase }) => phrase?.isRight === true),
      (100 * shown.length) / choices.length,
      percent(shown, ({ phrase }) => phrase?.overlaps === true),
      100 * computeArea(choices),
    ];
    console.log(
      kind.padEnd(12),
      String(own.length).padStart(4),
      cells.map((cell) => cell.toFixed(1).padStart(12)).join(""),
    );
  }
}

/** The area under the ROC curve of the probability for "the phrase overlaps an answer". */
function computeArea(choices: readonly Choice[]): number {
  const isGood = ({ phrase }: Choice): boolean => phrase?.overlaps === true;
  const sorted = choices.toSorted((a, b) => a.probability - b.probability);
  let ranks = 0;
  for (const [rank, choice] of sorted.entries()) if (isGood(choice)) ranks += rank + 1;
  const good = sorted.filter(isGood).length;
  return (ranks - (good * (good + 1)) / 2) / (good * (sorted.length - good));
}

function percent<T>(of: readonly T[], test: (value: T) => boolean): number {
  return (100 * of.filter(test).length) / of.length;
}

function renderModule(): string {
  const kinds: readonly PhraseKind[] = [
    ...(["person", "time", "place", "number"] as const),
    ...(["duration", "reason", "description", "thing"] as const),
  ];
  const blocks = kinds.map((kind) => {
    const weights = fit(kind, examples);
    const lines = phraseFeatureNames.map((name) => `    ${name}: ${weights[name]},`);
    return `  ${kind}: {\n${lines.join("\n")}\n  },`;
  });
  return `// Phrase weights: derived by \`npm run fit:phrases\` from questions with known answers; not written by hand.

import type { PhraseWeights } from "./answer-phrases.ts";
import type { PhraseKind } from "./phrase-candidates.ts";

/** Weights by the kind of phrase. */
export const phraseWeights: Readonly<Record<PhraseKind, PhraseWeights>> = {
${blocks.join("\n")}
};
`;
}
