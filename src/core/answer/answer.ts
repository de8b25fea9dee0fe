// Answer: the way of a question through the core, and the four outcomes that it can have.
// Everything else in the core serves this file; everything outside receives `Ask` and `Answer`.

import type { Article } from "../article/article.ts";
import { type SmallTalk, recognizeSmallTalk } from "../query/small-talk.ts";
import { type Excerpt, type Selection, selectExcerpts, selectFurtherExcerpts } from "./excerpts.ts";
import { highlight } from "./highlight.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isPromptInjection } from "../query/prompt-injection.ts";
import { splitPassages } from "../article/passages.ts";
import { createRanker } from "../rank/rank.ts";
import {
  holdsAnswer,
  computeProbability,
  measureRelevanceSignals,
  measureConfidenceSignals,
} from "./confidence.ts";
import type { Model } from "../rank/model.ts";
import type { Query } from "../query/query.ts";
import { fullModel, lexicalModel } from "../rank/weights.ts";
import type { Span } from "../text/span.ts";
import { tokenizeShown } from "../article/shown-tokens.ts";
import { stem } from "../language/stemmer.ts";

/** At least one, best first. */
export type Excerpts = readonly [Excerpt, ...Excerpt[]];

/** What the article has to say to a question. */
export type Answer =
  /** The first excerpt answers the question. */
  | { readonly outcome: "answered"; readonly excerpts: Excerpts }
  /** Nothing clearly answers; these are the closest passages. */
  | { readonly outcome: "unsure"; readonly excerpts: Excerpts }
  /** Nothing in the article is close. There is nothing to show. */
  | {
      readonly outcome: "unanswered";
      /** Words of the question that the article never uses, as the asker wrote them. */
      readonly absent: readonly string[];
    }
  /** Not a question to the article: a greeting, thanks, "what can you do?". */
  | { readonly outcome: "conversation"; readonly intent: SmallTalk };

/** What a question is asked with. */
export interface AskOptions {
  /** What was just shown: "and when was that?" is answered from around it. */
  readonly focus?: readonly Span[] | undefined;
  /** How many of the best excerpts to pass over, for who has seen them; default 0. */
  readonly from?: number;
}

/**
 * Answers a question from the article.
 *
 * @param question - any text; only the first {@link longestQuestion} UTF-16 units are read
 */
export type Ask = (question: string, options?: AskOptions) => Answer;

/** More than this of a question is not read. */
export const longestQuestion = 1_000;

/** How many excerpts an answer has at the most. */
export const mostExcerpts = 3;

/** What an article is read with. */
export interface Knowledge {
  /** Without it, only the article's own words count. */
  readonly lexicon?: Lexicon | undefined;
  /** Other weights than the project's own; for fitting and measuring. */
  readonly model?: Model | undefined;
}

/**
 * Prepares an article for questions. All that can be done before a question comes is done here.
 */
export function createAsk(article: Article, knowledge: Knowledge = {}): Ask {
  const model = chooseModel(knowledge);
  const rank = createRanker({
    article,
    passages: splitPassages(article),
    lexicon: knowledge.lexicon,
    model,
  });
  const blocks = [...article.paragraphs, ...article.headings];
  const words = new Set(
    blocks.flatMap((paragraph) => tokenizeShown(article, paragraph).map(({ term }) => term)),
  );
  const used = new Set(Array.from(words, stem));
  return (question, { focus, from = 0 } = {}) => {
    const read = question.slice(0, longestQuestion);
    const intent = recognizeSmallTalk(read);
    if (intent !== undefined) return { outcome: "conversation", intent };
    if (isPromptInjection(read)) return { outcome: "unanswered", absent: [] };
    const { hits, lead, parts } = rank(read, focus);
    const highlighted = ({ part, ...excerpt }: Selection): Excerpt => ({
      ...excerpt,
      highlights: highlight(article.text, excerpt, parts[part] ?? lead),
    });
    const best = selectExcerpts(article, hits, mostExcerpts);
    const [first, ...others] = best;
    const relevance = computeProbability(measureRelevanceSignals(lead), model.relevance);
    if (first === undefined || relevance < relevantFrom) {
      return { outcome: "unanswered", absent: findAbsentWords(used, lead.context.query) };
    }
    const trust = computeProbability(measureConfidenceSignals(lead, first), model.confidence);
    // A follow-up borrows its words from what was shown, which says little for what is found.
    const isSure = trust >= answeredFrom && (!lead.isFollowUp || holdsAnswer(lead, first));
    const outcome = isSure ? "answered" : "unsure";
    if (from === 0) return { outcome, excerpts: [highlighted(first), ...others.map(highlighted)] };
    const [next, ...further] = selectFurtherExcerpts(
      article,
      hits,
      best,
      from + mostExcerpts,
    ).slice(from);
    return next === undefined
      ? { outcome: "unanswered", absent: [] }
      : { outcome, excerpts: [highlighted(next), ...further.map(highlighted)] };
  };
}

/**
 * Chooses the weights: those handed in, or the project's own for what is known.
 */
export function chooseModel({ lexicon, model }: Knowledge): Model {
  return model ?? (lexicon === undefined ? lexicalModel : fullModel);
}

/** The words of a question that the article never uses, the most telling ones, in order. */
function findAbsentWords(used: ReadonlySet<string>, { terms }: Query): readonly string[] {
  const absent = terms.filter(
    ({ length, share, rarity, stem: own }) =>
      length === 1 && share >= tellingShare && rarity >= tellingRarity && !used.has(own),
  );
  const telling = new Set(absent.toSorted((a, b) => b.rarity - a.rarity).slice(0, mostAbsent));
  return absent.filter((term) => telling.has(term)).map(({ typed }) => typed);
}

const mostAbsent = 3;
/** What counts less is courtesy, or borrowed from what was shown. */
const tellingShare = 0.4;
/** The thousand commonest words tell nothing. */
const tellingRarity = 0.5;

/** Below this probability of being about the article, nothing is shown. */
export const relevantFrom = 0.3;

/** From this probability of being right, the first excerpt is called an answer. */
export const answeredFrom = 0.6;
