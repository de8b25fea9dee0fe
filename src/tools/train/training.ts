// Training: from a corpus to a model, and to an honest estimate of its worth. Cross-validation
// measures each article by a model that was fitted on the other folds.

import { createAsk } from "../../core/answer/answer.ts";
import type { PhraseModel } from "../../core/answer/phrase-model.ts";
import type { Model } from "../../core/rank/model.ts";
import type { SetReply } from "../eval/report.ts";
import { collectReply } from "../eval/scoring.ts";
import {
  type Judgements,
  fitConfidence,
  judgePhrases,
  judgeRankings,
  listPhraseExamples,
} from "./confidence-fit.ts";
import { type Corpus, foldCount } from "./corpus.ts";
import { fitPhrases } from "./phrase-fit.ts";
import { fitRanking, measureCandidates } from "./ranking-fit.ts";

/** What is fitted. */
export interface Trained {
  readonly model: Model;
  readonly phrases: PhraseModel;
}

/** What is fitted to a corpus. */
export interface TrainedModels extends Trained {
  /** For each fold, on all the others. */
  readonly unseen: readonly Trained[];
  /** What the confidence was fitted to. */
  readonly judgements: Judgements;
}

/**
 * Fits a model on everything, and one for each fold on all the others. The signals of confidence are
 * those of rankings that have not seen the article, for the model on everything too.
 *
 * @param known - where the weights of phrases are known already, which hardly depend on the lexicon
 */
export function train(corpus: Corpus, known?: TrainedModels): TrainedModels {
  const candidates = measureCandidates(corpus);
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const rankings = folds.map((fold) => fitRanking(candidates, { fold }));
  const judgements = judgeRankings(corpus, (fold) => rankings[fold] ?? {});
  const examples = listPhraseExamples(judgements);
  const phrases = known?.phrases ?? fitPhrases(examples);
  const unseen = folds.map((fold) => known?.unseen[fold]?.phrases ?? fitPhrases(examples, fold));
  const complete = judgePhrases(judgements, (fold) => unseen[fold]);
  return {
    model: { ranking: fitRanking(candidates), ...fitConfidence(complete) },
    phrases,
    judgements: complete,
    unseen: folds.map((fold) => ({
      model: { ranking: rankings[fold] ?? {}, ...fitConfidence(complete, fold) },
      phrases: unseen[fold] ?? phrases,
    })),
  };
}

/** Asks every article its own questions, each by the model that has not seen it. */
export function replyUnseen(
  { readings, lexicon }: Corpus,
  { unseen }: TrainedModels,
): readonly SetReply[] {
  return readings.flatMap(({ article, fold, asked }) => {
    const ask = createAsk(article, { lexicon, ...unseen[fold] });
    return asked
      .filter(({ isOwn }) => isOwn)
      .map(({ set, known }) => ({ set, own: collectReply(known, ask) }));
  });
}
