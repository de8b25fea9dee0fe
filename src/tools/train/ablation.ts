// Ablation: what each feature is worth, told by leaving it out.

import { selectExcerpts } from "../../core/answer/excerpts.ts";
import { findSatisfied } from "../eval/scoring.ts";
import { type Corpus, fitRanking, reweigh } from "./training.ts";

/** What the ranking is worth on articles that it has not seen, shares in per cent. */
export interface Worth {
  /** Of the answerable questions, those whose first excerpt is right, and one of the first three. */
  readonly top1: number;
  readonly top3: number;
}

/**
 * Tells what the ranking is worth without one of its features.
 *
 * @param without - the feature's name; undefined for the whole ranking
 * @returns the worth by kind of question: those of SQuAD, and the others
 */
export function measureWithout(
  { articles, examples }: Corpus,
  without: string | undefined,
): { readonly squad: Worth; readonly others: Worth } {
  const tried = examples.filter(({ isOwn, known }) => isOwn && known.answerable);
  const shown = [...articles.keys()].flatMap((name) => {
    const weights = fitRanking(
      tried.filter(({ title }) => title !== name),
      without,
    );
    return tried.flatMap(({ article, title, known, part }) => {
      if (title !== name || part === undefined) return [];
      const excerpts = selectExcerpts(article, reweigh(part, weights).ranked, 3);
      return [{ known, right: excerpts.map(({ text }) => findSatisfied(text, known).length > 0) }];
    });
  });
  const worthOf = (isSquad: boolean): Worth => {
    const own = shown.filter(({ known }) => (known.kind === "squad") === isSquad);
    const share = (test: (right: readonly boolean[]) => boolean): number =>
      (100 * own.filter(({ right }) => test(right)).length) / own.length;
    return {
      top1: share(([first]) => first === true),
      top3: share((right) => right.includes(true)),
    };
  };
  return { squad: worthOf(true), others: worthOf(false) };
}
