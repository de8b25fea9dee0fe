// Training: from a corpus to a model, and to an honest estimate of its worth. Cross-validation
// measures each article by a model that was fitted on the other folds.

import { createAsk } from "../../core/answer/answer.ts";
import type { Model } from "../../core/rank/model.ts";
import type { SetReply } from "../eval/report.ts";
import { collectReply } from "../eval/scoring.ts";
import { fitConfidence, judgeRankings } from "./confidence-fit.ts";
import { type Corpus, foldCount } from "./corpus.ts";
import { fitRanking, measureCandidates } from "./ranking-fit.ts";

/** What is fitted. */
export interface TrainedModels {
  /** On everything. */
  readonly model: Model;
  /** For each fold, on all the others. */
  readonly unseen: readonly Model[];
}

/**
 * Fits a model on everything, and one for each fold on all the others. The signals of confidence are
 * those of rankings that have not seen the article, for the model on everything too.
 */
export function train(corpus: Corpus): TrainedModels {
  const candidates = measureCandidates(corpus);
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const rankings = folds.map((fold) => fitRanking(candidates, { fold }));
  const judgements = judgeRankings(corpus, (fold) => rankings[fold] ?? {});
  return {
    model: { ranking: fitRanking(candidates), ...fitConfidence(judgements) },
    unseen: folds.map((fold) => ({
      ranking: rankings[fold] ?? {},
      ...fitConfidence(judgements, fold),
    })),
  };
}

/** Asks every article its own questions, each by the model that has not seen it. */
export function replyUnseen(
  { readings, lexicon }: Corpus,
  { unseen }: TrainedModels,
): readonly SetReply[] {
  return readings.flatMap(({ article, fold, asked }) => {
    const ask = createAsk(article, { lexicon, model: unseen[fold] });
    return asked
      .filter(({ isOwn }) => isOwn)
      .map(({ set, known }) => ({ set, own: collectReply(known, ask) }));
  });
}
