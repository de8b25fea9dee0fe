// Thresholds: from which confidence on a first excerpt should be called an answer: what each costs and
// gains, over the sets in askers' own words, which hold as many near misses as people will ask.

import { computeProbability } from "../../core/answer/confidence.ts";
import type { Model } from "../../core/rank/model.ts";
import { ownWords } from "../eval/targets.ts";
import type { Judgements } from "./confidence-fit.ts";

/** What a threshold comes to; shares in per cent. */
export interface ThresholdFigures {
  readonly threshold: number;
  /** Of what is called an answer, what is right. */
  readonly precision: number;
  /** Of the answerable questions, those whose first excerpt is called an answer. */
  readonly claimed: number;
  /** Of the others, those whose first excerpt is not. */
  readonly notClaimed: number;
}

/** Three in four of what is called an answer shall be right, near misses included. */
const leastPrecision = 75;

/**
 * Measures thresholds by models that have not seen the articles.
 *
 * @param models - for each fold, one that was fitted on the others
 */
export function measureThresholds(
  { confidence }: Judgements,
  models: readonly Pick<Model, "confidence">[],
): readonly ThresholdFigures[] {
  const judged = confidence
    .filter(({ asked: { set, isOwn } }) => isOwn && ownWords.includes(set))
    .map(({ fold, signals, yes, asked }) => ({
      yes,
      isAnswerable: asked.known.answerable,
      confidence: computeProbability(signals, models[fold]?.confidence ?? {}),
    }));
  return Array.from({ length: 46 }, (_, step) => {
    const threshold = (50 + step) / 100;
    const claims = judged.filter((one) => one.confidence >= threshold);
    const isClaimed = ({ confidence: value }: { readonly confidence: number }): boolean =>
      value >= threshold;
    const others = judged.filter(({ isAnswerable }) => !isAnswerable);
    const answerable = judged.filter(({ isAnswerable }) => isAnswerable);
    return {
      threshold,
      precision: (100 * claims.filter(({ yes }) => yes).length) / claims.length,
      claimed: (100 * answerable.filter(isClaimed).length) / answerable.length,
      notClaimed: 100 - (100 * others.filter(isClaimed).length) / others.length,
    };
  });
}

/**
 * Chooses the threshold: the lowest at which enough of what is called an answer is right.
 */
function chooseThreshold(figures: readonly ThresholdFigures[]): ThresholdFigures | undefined {
  return figures.find(({ precision }) => precision >= leastPrecision);
}

/** Lays out every fifth threshold, and the one that is chosen. */
export function renderThresholds(figures: readonly ThresholdFigures[]): string {
  const chosen = chooseThreshold(figures);
  const shown = figures.filter((one, at) => at % 5 === 0 || one === chosen);
  const lines = shown.map((one) => {
    const cells = [one.precision, one.claimed, one.notClaimed].map((value) =>
      value.toFixed(1).padStart(13),
    );
    const mark = one === chosen ? `  lowest with ${leastPrecision} % precision` : "";
    return `${one.threshold.toFixed(2).padEnd(11)}${cells.join("")}${mark}`;
  });
  return ["answered from    precision      claimed  not-claimed", ...lines].join("\n");
}
