// Library evaluation: all articles of a folder asked as one library, with the questions of each: how often the right
// article comes first, and what it is worth to name it.

import { createAskLibrary } from "../../core/answer/library.ts";
import { parseArticle } from "../../core/article/article.ts";
import { groupBy } from "../../core/text/group-by.ts";
import type { Lexicon } from "../../core/language/lexicon.ts";
import { type KnownQuestion, type QuestionSet, foreignKind } from "./questions.ts";
import { findSatisfied } from "./scoring.ts";

/** Shares of the answerable questions, in per cent. */
export interface LibraryFigures {
  readonly articles: number;
  readonly questions: number;
  /** The first excerpt is of the article that the question is about; one of those shown is. */
  readonly rightFirst: number;
  readonly rightShown: number;
  /** The first excerpt is right, asked of all articles, and asked with the article named. */
  readonly top1: number;
  readonly top1Named: number;
}

/**
 * Measures the sets of a folder as one library, in which each article is once, however many sets are about it;
 * questions in another language than their article are left out.
 */
export function measureLibrary(
  sets: readonly QuestionSet[],
  lexicon: Lexicon | undefined,
): LibraryFigures {
  const byArticle = [...groupBy(sets, ({ article }) => article)];
  const [first, ...others] = byArticle.map(([text], at) => ({
    name: `${at}`,
    article: parseArticle(text),
  }));
  if (first === undefined) throw new TypeError("--library: expected a folder with questions");
  const articles = [first, ...others] as const;
  const ask = createAskLibrary(articles, { lexicon });
  const asked = byArticle.flatMap(([, own], at) => {
    const article = articles[at]?.article;
    const questions = own.flatMap((set) => set.questions);
    return questions.filter(isCounted).map((known) => {
      const excerpts = listExcerpts(ask(known.question));
      const [best] = excerpts;
      const [named] = listExcerpts(ask(known.question, { only: article }));
      return {
        isFirst: best?.article === article,
        isShown: excerpts.some((each) => each.article === article),
        isRight: best?.article === article && isRight(best?.text, known),
        isRightNamed: isRight(named?.text, known),
      };
    });
  });
  const share = (test: (one: (typeof asked)[number]) => boolean): number =>
    (100 * asked.filter(test).length) / asked.length;
  return {
    articles: articles.length,
    questions: asked.length,
    rightFirst: share(({ isFirst }) => isFirst),
    rightShown: share(({ isShown }) => isShown),
    top1: share((one) => one.isRight),
    top1Named: share(({ isRightNamed }) => isRightNamed),
  };
}

/** Writes the figures, a line each. */
export function renderLibrary(figures: LibraryFigures): string {
  const { articles, questions, rightFirst, rightShown, top1, top1Named } = figures;
  return [
    `${articles} articles as one library, ${questions} questions`,
    writeShare("the right article first", rightFirst),
    writeShare("the right article among those shown", rightShown),
    writeShare("top-1, asked of all", top1),
    writeShare("top-1, with the article named", top1Named),
  ].join("\n");
}

function writeShare(name: string, share: number): string {
  return `${name.padEnd(46)} ${share.toFixed(1).padStart(5)} %`;
}

function isCounted({ answerable, kind }: KnownQuestion): boolean {
  return answerable && kind !== foreignKind;
}

function isRight(text: string | undefined, known: KnownQuestion): boolean {
  return text !== undefined && findSatisfied(text, known).length > 0;
}

function listExcerpts(answer: ReturnType<ReturnType<typeof createAskLibrary>>) {
  return "excerpts" in answer ? answer.excerpts : [];
}
