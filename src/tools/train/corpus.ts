// Corpus: all that is learnt from: articles with the questions that are asked of each, and the fold
// that each belongs to. All sets about one article, told by its title, are in one fold, so that no
// article is measured by weights that have seen a question about it.

import { type Article, parseArticle } from "../../core/article/article.ts";
import type { Lexicon } from "../../core/language/lexicon.ts";
import { groupBy } from "../../core/text/group-by.ts";
import { type KnownQuestion, type QuestionSet, foreignKind } from "../eval/questions.ts";

/** Into so many parts the articles are divided. */
export const foldCount = 5;

/** A question that is asked of an article. */
export interface AskedQuestion {
  readonly known: KnownQuestion;
  readonly set: string;
  /** Whether it is about this article; else it was asked of another. */
  readonly isOwn: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** An article with its questions. */
export interface Reading {
  readonly article: Article;
  /** 0 to {@link foldCount} - 1. */
  readonly fold: number;
  readonly asked: readonly AskedQuestion[];
  /** Questions about it that were thinned out; only the phrases that answer are learnt from these too. */
  readonly further: readonly AskedQuestion[];
}

/** Everything that is learnt from. */
export interface Corpus {
  readonly readings: readonly Reading[];
  readonly lexicon: Lexicon | undefined;
}

/** Of a set with more questions than this, every second, third … is taken. */
const mostInSet = 1_250;

/** So many questions about other articles are asked of each article as well: off topic. */
const strangersEach = 20;

/** A set of more questions than this counts no more than one of so many. */
const heaviestSet = 600;

/** Questions in the asker's own words are what the bot is for; these repeat the text or want facts. */
const plainKinds: ReadonlySet<string> = new Set(["squad", "squad2", "unanswerable_squad2", "nq"]);

/**
 * Gathers the questions by article. Those in languages that the lexicon does not have are not learnt
 * from; sets of many questions are thinned, and none outweighs the others.
 */
export function createCorpus(sets: readonly QuestionSet[], lexicon: Lexicon | undefined): Corpus {
  const titles = [...new Set(sets.map(({ title }) => title))];
  const questions = weighQuestions(sets);
  const taken = questions.filter(({ isTaken }) => isTaken);
  const byArticle = groupBy(questions, ({ source }) => source.article);
  const readings = Array.from(byArticle, ([text, own]): Reading => {
    const title = own[0]?.source.title ?? "";
    const others = taken.filter(({ source, known }) => source.title !== title && known.answerable);
    const step = Math.max(1, Math.floor(others.length / strangersEach));
    const strangers = others.filter((_question, at) => at % step === 0).slice(0, strangersEach);
    return {
      article: parseArticle(text),
      fold: titles.indexOf(title) % foldCount,
      asked: [
        ...own.filter(({ isTaken }) => isTaken),
        ...strangers.map((other) => ({ ...other, isOwn: false })),
      ],
      further: own.filter(({ isTaken }) => !isTaken),
    };
  });
  return { readings, lexicon };
}

/** A question with the set that it comes from. */
interface SourcedQuestion extends AskedQuestion {
  readonly source: QuestionSet;
  /** Whether it is left when its set is thinned. */
  readonly isTaken: boolean;
}

function weighQuestions(sets: readonly QuestionSet[]): readonly SourcedQuestion[] {
  const bySet = groupBy(sets, ({ name }) => name);
  return Array.from(bySet, ([set, sources]) => {
    const all = sources.flatMap((source) =>
      source.questions
        .filter(({ kind }) => kind !== foreignKind)
        .map((known) => ({ source, known, set, isOwn: true })),
    );
    const step = Math.ceil(all.length / mostInSet);
    const share = Math.min(1, heaviestSet / Math.ceil(all.length / step));
    return all.map((question, at) => ({
      ...question,
      isTaken: at % step === 0,
      weight: share * (plainKinds.has(question.known.kind) ? 1 : 2),
    }));
  }).flat();
}
