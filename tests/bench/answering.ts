// Answering: how long an article takes to prepare and a question to answer, and how often the answer
// is right, beside search libraries over the same sentences.

import { readFileSync } from "node:fs";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { type Lexicon, parseLexicon } from "../../src/core/language/lexicon.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { type KnownQuestion, foreignKind, readPair } from "../../src/tools/eval/questions.ts";
import { type Figures, computeFigures, collectReply } from "../../src/tools/eval/scoring.ts";
import { lengthened } from "./articles.ts";
import { createExpandedSearch, expandedName } from "./expanded-search.ts";
import { type Engine, type Search, engines } from "./engines.ts";
import { type Budget, budgetTable, figure, tableOf } from "./report.ts";
import {
  type Contender,
  type Rounds,
  type Turns,
  costAt,
  percentile,
  ratioOf,
  spreadOf,
  timeInTurn,
} from "./samples.ts";

/** How thoroughly to measure. */
export interface Effort {
  /** Paragraphs of the articles; the first is the project's own. */
  readonly sizes: readonly number[];
  readonly turns: (paragraphs: number) => Turns;
  /** How often each index is built. */
  readonly builds: (paragraphs: number) => number;
}

/** As much as published figures take. */
export const thorough: Effort = {
  sizes: [20, 100, 1_000, 10_000],
  turns: (paragraphs) =>
    paragraphs > 1_000 ? { rounds: 4, warming: 2 } : { rounds: 25, warming: 25 },
  builds: (paragraphs) => (paragraphs > 1_000 ? 1 : 5),
};

/** In seconds; warm all the same, since a ratio of code that is not compiled yet tells nothing of a bot at work. */
export const smoke: Effort = {
  sizes: [20, 100],
  turns: () => ({ rounds: 5, warming: 25 }),
  builds: () => 1,
};

const ours = "Pullquote";
const [{ name: bare }] = engines;

/** What one contender needs and gives on one article. */
interface Result {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly name: string;
  /** Median, in milliseconds. */
  readonly build: number;
  /** What the prepared article holds on the heap and in buffers, in MB; NaN for what holds it elsewhere. */
  readonly memory: number;
  readonly rounds: Rounds;
  readonly figures: Figures;
}

/** Measures, prints the tables, and returns all of it. */
export function benchAnswering(effort: Effort): object {
  const { article: seed, questions } = readPair("seeds/article.txt", "seeds/questions.jsonl");
  const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
  const results = effort.sizes.flatMap((paragraphs) => {
    const text = paragraphs === effort.sizes[0] ? seed : lengthened(seed, paragraphs - 20, lexicon);
    return measure(text, { lexicon, questions, effort });
  });
  const budgets = budgetsOf(results);
  console.log(
    tableOf([
      ["paragraphs", "", "build, ms", "memory, MB", "p50, ms", "p99, ms", "top-1", "top-3"],
      ...results.map(({ paragraphs, name, build, memory, rounds, figures }) => [
        String(paragraphs),
        name,
        figure(build),
        figure(memory),
        figure(percentile(rounds, 0.5)),
        figure(percentile(rounds, 0.99)),
        figures.top1.toFixed(1),
        figures.top3.toFixed(1),
      ]),
    ]),
  );
  console.log(`\n${budgetTable(budgets)}`);
  if (!engines.some(({ name }) => name.startsWith("SQLite")))
    console.log("\nSQLite FTS5 was left out: this Node has no node:sqlite (22.5 or newer has).");
  return {
    budgets,
    results: results.map(({ rounds, ...rest }) => ({ ...rest, ...timesOf(rounds) })),
  };
}

interface Setting {
  readonly lexicon: Lexicon;
  readonly questions: readonly KnownQuestion[];
  readonly effort: Effort;
}

/** Something that is built of a text, asked and scored. */
interface Candidate {
  readonly name: string;
  readonly build: () => { readonly call: Contender["call"]; readonly quote: Quote };
}

/** The excerpts for a question, best first. */
type Quote = (known: KnownQuestion) => ReturnType<typeof collectReply>;

function measure(text: string, { lexicon, questions, effort }: Setting): readonly Result[] {
  const article = parseArticle(text);
  const paragraphs = article.paragraphs.length;
  const sentences = splitPassages(article).map(({ start, end }) => text.slice(start, end));
  const candidates: readonly Candidate[] = [
    {
      name: ours,
      build: () => {
        const ask = createAsk(parseArticle(text), { lexicon });
        return { call: ask, quote: (known) => collectReply(known, ask) };
      },
    },
    ...engines.map((engine) => candidateOf(engine, sentences)),
    candidateOf(
      { name: expandedName, build: () => createExpandedSearch(text, lexicon) },
      sentences,
    ),
  ];
  const built = candidates.map((candidate) => buildOf(candidate, effort.builds(paragraphs)));
  const answerable = questions.filter((known) => known.answerable);
  const times = timeInTurn(
    built,
    answerable.map(({ question }) => question),
    effort.turns(paragraphs),
  );
  const english = answerable.filter(({ kind }) => kind !== foreignKind);
  return built.map(({ name, build, memory, quote }) => ({
    paragraphs,
    sentences: sentences.length,
    name,
    build,
    memory,
    rounds: times.get(name) ?? [],
    figures: computeFigures(english.map(quote)),
  }));
}

function candidateOf({ name, build }: Engine, sentences: readonly string[]): Candidate {
  const quoted = (known: KnownQuestion, search: Search): ReturnType<Quote> => {
    const excerpts = search(known.question).flatMap((id) => sentences[id] ?? []);
    return { known, outcome: excerpts.length > 0 ? "answered" : "unanswered", excerpts };
  };
  return {
    name,
    build: () => {
      const search = build(sentences);
      return { call: search, quote: (known) => quoted(known, search) };
    },
  };
}

/** Builds once to see what the memory grows by, and more often for the time. */
function buildOf(
  { name, build }: Candidate,
  times: number,
): ReturnType<Candidate["build"]> & Pick<Result, "name" | "build" | "memory"> {
  const before = held();
  const start = performance.now();
  const built = build();
  const durations = [performance.now() - start];
  const memory = name.startsWith("SQLite") ? NaN : held() - before;
  while (durations.length < times) {
    const startedAt = performance.now();
    build();
    durations.push(performance.now() - startedAt);
  }
  return { ...built, name, build: spreadOf(durations).median, memory };
}

/** What is alive on the heap and in buffers, in MB; needs `--expose-gc`. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function timesOf(rounds: Rounds): Readonly<Record<"p50" | "p90" | "p99", number>> {
  return {
    p50: percentile(rounds, 0.5),
    p90: percentile(rounds, 0.9),
    p99: percentile(rounds, 0.99),
  };
}

function budgetsOf(results: readonly Result[]): readonly Budget[] {
  const roundsOf = (paragraphs: number, name: string): Rounds =>
    results.find((result) => result.paragraphs === paragraphs && result.name === name)?.rounds ??
    [];
  const [article = 20] = results.map(({ paragraphs }) => paragraphs);
  const ratio = (paragraphs: number, other: string): Pick<Budget, "measured" | "unit"> => ({
    measured: ratioOf(roundsOf(paragraphs, ours), roundsOf(paragraphs, other), 0.5),
    unit: "×",
  });
  const p99 = (paragraphs: number): Pick<Budget, "measured" | "unit"> => ({
    measured: spreadOf([costAt(roundsOf(paragraphs, ours), 0.99)]),
    unit: "ms",
  });
  const growth = spreadOf([
    percentile(roundsOf(10_000, ours), 0.5) / percentile(roundsOf(1_000, ours), 0.5),
  ]);
  const budgets: readonly Budget[] = [
    { name: `ask p50 ÷ ${bare} p50, the article`, atMost: 6, ...ratio(article, bare) },
    { name: `ask p50 ÷ ${bare} p50, 1,000 paragraphs`, atMost: 1.5, ...ratio(1_000, bare) },
    { name: `ask p50 ÷ ${expandedName}, the article`, atMost: 4, ...ratio(article, expandedName) },
    {
      name: `ask p50 ÷ ${expandedName}, 1,000 paragraphs`,
      atMost: 1.3,
      ...ratio(1_000, expandedName),
    },
    { name: "ask p50, 10,000 ÷ 1,000 paragraphs", atMost: 5, measured: growth, unit: "×" },
    { name: "ask p99, the article", atMost: 2, ...p99(article) },
    { name: "ask p99, 1,000 paragraphs", atMost: 15, ...p99(1_000) },
  ];
  return budgets.filter(({ measured }) => Number.isFinite(measured.median));
}
