// Prior fit: how much the article that a passage stands in counts in a library, from questions whose articles are known.
// Each folder of questions is one library. The likelihood of the right article is what is maximized; how often it comes
// first is told of articles whose questions the weights have not seen.

import { joinArticles } from "../../core/article/joined-article.ts";
import { parseArticle } from "../../core/article/article.ts";
import { chooseModel } from "../../core/answer/answer.ts";
import { createArticleIndex } from "../../core/index/article-index.ts";
import type { Lexicon } from "../../core/language/lexicon.ts";
import {
  type ArticlePrior,
  type PriorWeights,
  createArticlePrior,
} from "../../core/rank/article-prior.ts";
import { countByArticle } from "../../core/rank/article-counts.ts";
import { priorWeights } from "../../core/rank/prior-weights.ts";
import { createRanker } from "../../core/rank/rank.ts";
import { groupBy } from "../../core/text/group-by.ts";
import { type QuestionSet, foreignKind } from "../eval/questions.ts";
import { foldCount } from "./corpus.ts";

/** A question to a library. */
interface AskedOfAll {
  readonly library: number;
  readonly fold: number;
  /** The article that it is about. */
  readonly article: number;
  /** The candidates without a prior. */
  readonly scores: readonly { readonly article: number; readonly score: number }[];
  /** What an article gains by the prior of unit gain, for each saturation that is tried. */
  readonly gains: readonly (readonly number[])[];
}

/** What the fit tells. */
export interface PriorFit {
  readonly weights: PriorWeights;
  /** In per cent, of each library: how often the right article comes first. */
  readonly shares: readonly PriorShares[];
}

/** How often the right article comes first, in per cent. */
export interface PriorShares {
  readonly questions: number;
  readonly without: number;
  /** With the weights that the project has. */
  readonly current: number;
  /** Each article by weights that have not seen its questions. */
  readonly unseen: number;
  /** By weights that were fitted to all. */
  readonly fitted: number;
}

const saturations: readonly number[] = [1, 2, 3, 5, 8, 12, 20, 40];
const gains: readonly number[] = Array.from({ length: 61 }, (_, step) => step / 20);

/** Fits the weights; each entry is the sets of one library. */
export function fitPrior(
  libraries: readonly (readonly QuestionSet[])[],
  lexicon: Lexicon | undefined,
): PriorFit {
  const asked = libraries.flatMap((sets, library) => askAll(sets, library, lexicon));
  const weights = chooseWeights(asked);
  const byFold = Array.from({ length: foldCount }, (_, fold) =>
    chooseWeights(asked.filter((one) => one.fold !== fold)),
  );
  const shares = libraries.map((_, library): PriorShares => {
    const own = asked.filter((one) => one.library === library);
    const measure = (choose: (one: AskedOfAll) => PriorWeights): number =>
      (100 * own.filter((one) => isFirst(one, choose(one))).length) / own.length;
    return {
      questions: own.length,
      without: measure(() => ({ ...priorWeights, gain: 0 })),
      current: measure(() => priorWeights),
      unseen: measure(({ fold }) => byFold[fold] ?? weights),
      fitted: measure(() => weights),
    };
  });
  return { weights, shares };
}

/** Writes what the fit tells, a line each. */
export function renderPriorFit({ weights, shares }: PriorFit): string {
  const rows = shares.map(({ questions, ...own }, at) =>
    [`library ${at + 1}`, String(questions), ...Object.values(own).map((one) => one.toFixed(1))]
      .map((cell) => cell.padStart(11))
      .join(""),
  );
  const head = ["", "questions", "no prior", "current", "unseen", "fitted"];
  return [
    `gain ${weights.gain}, saturation ${weights.saturation}; the right article first, in per cent`,
    head.map((cell) => cell.padStart(11)).join(""),
    ...rows,
  ].join("\n");
}

function askAll(
  sets: readonly QuestionSet[],
  library: number,
  lexicon: Lexicon | undefined,
): readonly AskedOfAll[] {
  const byArticle = [...groupBy(sets, ({ article }) => article)];
  const { article, passages } = joinArticles(
    byArticle.map(([text], at) => ({ name: String(at), article: parseArticle(text) })),
  );
  const prior = { gain: 0, saturation: 1 };
  const rank = createRanker({ article, passages, lexicon, model: chooseModel({ lexicon }), prior });
  const counts = countByArticle(createArticleIndex(article, passages, { lexicon }));
  const priors = saturations.map((saturation) =>
    createArticlePrior(counts, { gain: 1, saturation }),
  );
  const firsts = byArticle.map((_, at) => passages.find((each) => each.article === at));
  const measure = (favour: ReturnType<ArticlePrior>): readonly number[] =>
    firsts.map((passage) => (passage === undefined ? 0 : favour(passage)));
  return byArticle.flatMap(([, own], at) =>
    own
      .flatMap(({ questions }) => questions)
      .filter(({ answerable, kind }) => answerable && kind !== foreignKind)
      .map(({ question }): AskedOfAll => {
        const { lead } = rank(question);
        const { terms } = lead.context.query;
        return {
          library,
          fold: at % foldCount,
          article: at,
          scores: lead.ranked.map(({ passage, score }) => ({
            article: passage.article ?? 0,
            score,
          })),
          gains: priors.map((favour) => measure(favour(terms))),
        };
      }),
  );
}

/** The likeliest weights; each library counts as much as any other. */
function chooseWeights(asked: readonly AskedOfAll[]): PriorWeights {
  const libraries = [...groupBy(asked, ({ library }) => library).values()];
  let best = { likelihood: Number.NEGATIVE_INFINITY, weights: priorWeights };
  for (const saturation of saturations) {
    for (const gain of gains) {
      const weights = { gain, saturation };
      const likelihood = libraries.reduce((sum, own) => sum + measureLikelihood(own, weights), 0);
      if (likelihood > best.likelihood) best = { likelihood, weights };
    }
  }
  return best.weights;
}

/** Of the right article, as the mean of logarithms. A question that found nothing in it says nothing. */
function measureLikelihood(asked: readonly AskedOfAll[], weights: PriorWeights): number {
  let sum = 0;
  for (const one of asked) {
    const chances = weigh(one, weights);
    const right = chances.get(one.article);
    if (right === undefined) continue;
    sum += Math.log(right / [...chances.values()].reduce((total, chance) => total + chance, 0));
  }
  return sum / asked.length;
}

/** What each article has of the chances, up to a factor. */
function weigh({ scores, gains: all }: AskedOfAll, weights: PriorWeights): Map<number, number> {
  const own = all[saturations.indexOf(weights.saturation)] ?? [];
  const merits = scores.map(({ article, score }) => score + weights.gain * (own[article] ?? 0));
  const top = merits.reduce((most, merit) => Math.max(most, merit), Number.NEGATIVE_INFINITY);
  const chances = new Map<number, number>();
  for (const [at, { article }] of scores.entries()) {
    const chance = Math.exp((merits[at] ?? 0) - top);
    chances.set(article, (chances.get(article) ?? 0) + chance);
  }
  return chances;
}

function isFirst({ scores, gains: all, article }: AskedOfAll, weights: PriorWeights): boolean {
  const own = all[saturations.indexOf(weights.saturation)] ?? [];
  let best: { readonly article: number; readonly merit: number } | undefined;
  for (const { article: of, score } of scores) {
    const merit = score + weights.gain * (own[of] ?? 0);
    if (best === undefined || merit > best.merit) best = { article: of, merit };
  }
  return best?.article === article;
}
