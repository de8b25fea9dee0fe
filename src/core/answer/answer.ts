// Answer: the way of a question through the core, and the four outcomes that it can have.
// Everything else in the core serves this file; everything outside receives `Ask` and `Answer`.

import type { Article } from "../article/article.ts";
import { splitPassages } from "../article/passages.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { stem } from "../language/stemmer.ts";
import { isPromptInjection } from "../query/prompt-injection.ts";
import type { Query } from "../query/query.ts";
import type { Model } from "../rank/model.ts";
import { type RankedPart, type Ranking, createRanker } from "../rank/rank.ts";
import { fullModel, lexicalModel } from "../rank/weights.ts";
import type { Span } from "../text/span.ts";
import { type Conversation, createConversation } from "./conversation.ts";
import {
  computeProbability,
  holdsAnswer,
  measureConfidenceSignals,
  measureRelevanceSignals,
} from "./confidence.ts";
import { type Excerpt, type Selection, selectFurtherExcerpts, selectInTurns } from "./excerpts.ts";
import { findMissingWords, isOwnWord } from "./missing-words.ts";
import { type WordRelations, createWordRelations } from "./word-relations.ts";
import { collectNearbyStems } from "./surroundings.ts";
import { highlight } from "./highlight.ts";
import { tokenizeShown } from "../article/shown-tokens.ts";

/** At least one, best first. */
export type Excerpts = readonly [Excerpt, ...Excerpt[]];

/** What is shown for a question. */
interface Shown {
  readonly excerpts: Excerpts;
  /**
   * Words of the question that the first excerpt does not speak of, nor what stands around it, as the asker
   * wrote them, the most telling first; left out when there is none.
   */
  readonly missing?: readonly string[];
  /** Whether there are further excerpts after these; left out when there are none. */
  readonly hasMore?: boolean;
}

/** What the article has to say to a question. */
export type Answer =
  /** The first excerpt answers the question. */
  | (Shown & { readonly outcome: "answered" })
  /** Nothing clearly answers; these are the closest passages. */
  | (Shown & { readonly outcome: "unsure" })
  /** Nothing in the article is close. There is nothing to show. */
  | {
      readonly outcome: "unanswered";
      /** Words of the question that the article never uses, as the asker wrote them. */
      readonly absent: readonly string[];
    }
  /** Not a question to the article. */
  | Conversation;

/** What a question is asked with. */
export interface AskOptions {
  /** What was just shown: "and when was that?" is answered from around it. */
  readonly focus?: readonly Span[] | undefined;
  /** Whether it is a reply to what was shown, and so goes on from it a little sooner; default false. */
  readonly isReply?: boolean;
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
  const passages = splitPassages(article);
  const rank = createRanker({ article, passages, lexicon: knowledge.lexicon, model });
  const source: AnswerSource = {
    article,
    model,
    used: collectStems(article),
    relations: createWordRelations(knowledge.lexicon),
  };
  const { beforeSearch, afterSearch } = createConversation(article, passages);
  return (question, { focus = [], isReply = false, from = 0 } = {}) => {
    const read = question.slice(0, longestQuestion);
    const conversation = beforeSearch(read);
    if (conversation !== undefined) return conversation;
    if (isPromptInjection(read)) return { outcome: "unanswered", absent: [] };
    const ranking = rank(read, { focus, isReply });
    const answer = answerRanking(ranking, source, from);
    if (answer.outcome !== "unanswered") return answer;
    const isFragment = focus.length === 0 && ranking.lead.context.query.ellipsis === "content";
    return afterSearch(read) ?? (isFragment ? fragment : answer);
  };
}

const fragment: Answer = { outcome: "conversation", intent: "fragment" };

/** What is prepared of an article. */
interface AnswerSource {
  readonly article: Article;
  readonly model: Model;
  /** The stems of all its words. */
  readonly used: ReadonlySet<string>;
  readonly relations: WordRelations;
}

/** Answers a message of one or several questions from the passages that were ranked for each. */
function answerRanking(ranking: Ranking, source: AnswerSource, from: number): Answer {
  const { article, model, used } = source;
  const parts = ranking.parts.filter(
    (part) => computeProbability(measureRelevanceSignals(part), model.relevance) >= relevantFrom,
  );
  const best = selectInTurns(article, parts, mostExcerpts);
  if (best.length === 0) {
    return { outcome: "unanswered", absent: findAbsentWords(used, ranking.lead.context.query) };
  }
  const areSure =
    parts.length === ranking.parts.length && parts.every((part) => isSure(part, best, model));
  const end = from === 0 ? best.length : from + mostExcerpts;
  const all = selectFurtherExcerpts(article, ranking.hits, best, end + 1);
  const shown = all.slice(from, end);
  const [first, ...others] = shown.map((selection) => createExcerpt(selection, ranking, article));
  const [top] = shown;
  if (first === undefined || top === undefined) return { outcome: "unanswered", absent: [] };
  const missing = listMissing(source, ranking.parts[top.part] ?? ranking.lead, first);
  const outcome = areSure ? "answered" : "unsure";
  return {
    outcome,
    excerpts: [first, ...others],
    ...(missing.length > 0 ? { missing } : {}),
    ...(all.length > end ? { hasMore: true } : {}),
  };
}

/** Whether the first excerpt for a question can be called its answer. */
function isSure(part: RankedPart, excerpts: readonly Selection[], model: Model): boolean {
  const id = part.ranked[0]?.part;
  const first = excerpts.find((excerpt) => excerpt.part === id) ?? excerpts[0];
  if (first === undefined) return false;
  const confidence = computeProbability(measureConfidenceSignals(part, first), model.confidence);
  // A follow-up borrows its words from what was shown, which says little for what is found.
  return confidence >= answeredFrom && (!part.isFollowUp || holdsAnswer(part, first));
}

function listMissing(
  { article, relations }: AnswerSource,
  part: RankedPart,
  excerpt: Span,
): readonly string[] {
  const nearby = collectNearbyStems(article, excerpt, part);
  return findMissingWords(part, excerpt, { nearby, relations });
}

function createExcerpt(
  { part: id, ...excerpt }: Selection,
  { parts, lead }: Ranking,
  article: Article,
): Excerpt {
  const part = parts[id] ?? lead;
  const highlights = highlight(article.text, excerpt, part);
  if (parts.length === 1) return { ...excerpt, highlights };
  return { ...excerpt, highlights, question: part.context.query.text };
}

/** The stems of all that is shown of an article, headings included. */
function collectStems(article: Article): ReadonlySet<string> {
  const blocks = [...article.paragraphs, ...article.headings];
  const words = new Set(
    blocks.flatMap((paragraph) => tokenizeShown(article, paragraph).map(({ term }) => term)),
  );
  return new Set(Array.from(words, stem));
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
    (term) => isOwnWord(term) && term.rarity >= tellingRarity && !used.has(term.stem),
  );
  const telling = new Set(absent.toSorted((a, b) => b.rarity - a.rarity).slice(0, mostAbsent));
  return absent.filter((term) => telling.has(term)).map(({ typed }) => typed);
}

const mostAbsent = 3;
/** The thousand commonest words tell nothing. */
const tellingRarity = 0.5;

/** Below this probability of being about the article, nothing is shown. */
export const relevantFrom = 0.3;

/** From this probability of being right, the first excerpt is called an answer. */
export const answeredFrom = 0.6;
