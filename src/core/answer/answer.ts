// Answer: the way of a question through the core, and the four outcomes that it can have.
// Everything else in the core serves this file; everything outside receives `Ask` and `Answer`.

import type { Article } from "../article/article.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { type Passage, splitPassages } from "../article/passages.ts";
import type { LanguageCode } from "../language/function-words.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { foldWhiteSpace } from "../query/normalize.ts";
import { isPromptInjection } from "../query/prompt-injection.ts";
import type { Model } from "../rank/model.ts";
import { createRanker } from "../rank/rank.ts";
import type { RankedPart, Ranking } from "../rank/ranking.ts";
import { fullModel, lexicalModel } from "../rank/weights.ts";
import type { Span } from "../text/span.ts";
import { collectUsedStems, findAbsentWords } from "./absent-words.ts";
import { guessAskedLanguage } from "./asked-language.ts";
import { asksBeyondText } from "./beyond-text.ts";
import { type Conversation, createConversation } from "./conversation.ts";
import { computeProbability, holdsAnswer } from "./confidence.ts";
import {
  type ExaminationSource,
  type ExaminedExcerpt,
  createExaminationSource,
  examineExcerpt,
  measureExamined,
} from "./examined-excerpt.ts";
import { type Excerpt, type Selection, selectFurtherExcerpts, selectInTurns } from "./excerpts.ts";
import { missesOwnDay, nameMissingWords } from "./missing-words.ts";
import type { PhraseModel } from "./phrase-model.ts";
import { isSurelyAbout, measureRelevanceSignals } from "./relevance.ts";
import { highlight } from "./highlight.ts";

/** At least one. */
type Some<T> = readonly [T, ...T[]];

/** Best first. */
export type Excerpts = Some<Excerpt>;

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
      /** The language that the asker speaks, if the question is likely in that and the article is not. */
      readonly language?: LanguageCode;
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
  /** The part of the article's text to answer from; default all of it. */
  readonly within?: Span | undefined;
  /** The language that the asker speaks; default unknown. */
  readonly spoken?: LanguageCode | undefined;
}

/**
 * Answers a question from the article.
 *
 * @param question - any text; only the first {@link longestQuestion} UTF-16 units are read
 */
export type Ask = (question: string, options?: AskOptions) => Answer;

/** More than this of a question is not read, in UTF-16 units: as much as a message on Discord holds. */
export const longestQuestion = 2_000;

/** How many excerpts an answer has at the most. */
export const mostExcerpts = 3;

/** What an article is read with. */
export interface Knowledge {
  /** Without it, only the article's own words count. */
  readonly lexicon?: Lexicon | undefined;
  /** Other weights than the project's own; for fitting and measuring. */
  readonly model?: Model | undefined;
  readonly phrases?: PhraseModel | undefined;
  /** Is told now and then how much of the article is prepared: 0..1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Prepares an article for questions. All that can be done before a question comes is done here.
 *
 * @param passages - all of the article's
 */
export function createAsk(
  article: Article,
  knowledge: Knowledge = {},
  passages: readonly Passage[] = splitPassages(article),
): Ask {
  const model = chooseModel(knowledge);
  const { lexicon, onProgress } = knowledge;
  const rank = createRanker({ article, passages, lexicon, model, onProgress });
  const source: AnswerSource = {
    ...createExaminationSource(article, lexicon, knowledge.phrases),
    model,
    used: collectUsedStems(article),
  };
  const { used } = source;
  const talk = createConversation({ article, passages, used });
  return (question, { focus = [], isReply = false, from = 0, within, spoken } = {}) => {
    const read = foldWhiteSpace(question.slice(0, longestQuestion));
    const said = talk.beforeSearch(read, { spoken, within });
    if (said !== undefined) return said;
    const findOwnAnswers = (asked: string): readonly Paragraph[] =>
      talk.findOwnAnswers(asked, within);
    const isAsked = findOwnAnswers(read).length > 0;
    const ruled = isAsked ? undefined : talk.answerRules(read, { within });
    if (ruled !== undefined) return ruled;
    // What the article asks itself is understood without what was said before.
    const before = isAsked ? [] : focus;
    if (!isAsked && isPromptInjection(read)) return { outcome: "unanswered", absent: [] };
    const ranking = rank(read, { focus: before, isReply, within, findOwnAnswers });
    const answer = answerRanking(ranking, source, from);
    if (answer.outcome !== "unanswered") return answer;
    const isFragment = before.length === 0 && ranking.lead.context.query.ellipsis === "content";
    const language = guessAskedLanguage(read, spoken, { used, lexicon });
    const miss = isFragment ? fragment : { ...answer, ...(language && { language }) };
    const own = talk.answerAsked(read, { within });
    return own ?? talk.afterSearch(read, { spoken, within }) ?? miss;
  };
}

const fragment: Answer = { outcome: "conversation", intent: "fragment" };

/** What is prepared of an article. */
interface AnswerSource extends ExaminationSource {
  readonly model: Model;
  /** The stems of all its words. */
  readonly used: ReadonlySet<string>;
}

/** Answers a message of one or several questions from the passages that were ranked for each. */
function answerRanking(ranking: Ranking, source: AnswerSource, from: number): Answer {
  const { article, model } = source;
  const parts = ranking.parts.filter((part) => isAbout(part, model) && !asksBeyondText(part));
  const [top, ...next] = selectInTurns(article, parts, mostExcerpts);
  if (top === undefined) {
    return { outcome: "unanswered", absent: findAbsentWords(source, ranking.lead.context.query) };
  }
  const best: Some<Selection> = [top, ...next];
  const examined = new Map<Selection, ExaminedExcerpt>();
  const examine = (selection: Selection): ExaminedExcerpt => {
    const part = ranking.parts[selection.part] ?? ranking.lead;
    const known = examined.get(selection) ?? examineExcerpt(selection, part, source);
    examined.set(selection, known);
    return known;
  };
  const firsts = parts.map((part) => examine(findFirst(part, best)));
  const areSure =
    parts.length === ranking.parts.length && firsts.every((first) => isSure(first, model));
  const end = from === 0 ? best.length : from + mostExcerpts;
  const all = selectFurtherExcerpts(article, ranking.hits, { best, limit: end + 1 });
  const shown = all.slice(from, end);
  const [first, ...others] = shown.map(examine);
  if (first === undefined) return { outcome: "unanswered", absent: [] };
  const missing = nameMissingWords(first.findMissing());
  const create = (one: ExaminedExcerpt): Excerpt =>
    createExcerpt(one, article, ranking.parts.length > 1);
  return {
    outcome: areSure ? "answered" : "unsure",
    excerpts: [create(first), ...others.map(create)],
    ...(missing.length > 0 ? { missing } : {}),
    ...(all.length > end ? { hasMore: true } : {}),
  };
}

/** Whether a question is likely enough about the article that something is shown. */
function isAbout(part: RankedPart, { relevance }: Model): boolean {
  if (part.ownAnswer !== undefined || isSurelyAbout(part)) return true;
  return computeProbability(measureRelevanceSignals(part), relevance) >= relevantFrom;
}

/** The first excerpt for a question; another one if all of its own are shown for others. */
function findFirst(part: RankedPart, [first, ...others]: Some<Selection>): Selection {
  const id = part.ranked[0]?.part;
  return [first, ...others].find((excerpt) => excerpt.part === id) ?? first;
}

/** Whether the first excerpt for a question can be called its answer. */
function isSure(first: ExaminedExcerpt, model: Model): boolean {
  const { part, selection, isOwnAnswer } = first;
  if (isOwnAnswer) return true;
  // A follow-up borrows its words from what was shown, which says little for what is found.
  const isLent = part.isFollowUp && !holdsAnswer(part, selection);
  if (missesOwnDay(part.context.query, first.findMissing())) return false;
  return !isLent && computeProbability(measureExamined(first), model.confidence) >= answeredFrom;
}

/**
 * Makes the excerpt that is shown.
 *
 * @param isOneOfSeveral - whether the message asks several questions, so that each excerpt names its own
 */
function createExcerpt(
  { selection, part, phrase }: ExaminedExcerpt,
  { text }: Article,
  isOneOfSeveral: boolean,
): Excerpt {
  const { part: _, ...excerpt } = selection;
  const highlights = highlight(text, selection, { part, phrase });
  const { text: question } = part.context.query;
  return { ...excerpt, highlights, ...(isOneOfSeveral ? { question } : {}) };
}

/** Chooses the weights: those handed in, or the project's own for what is known. */
export function chooseModel({ lexicon, model }: Knowledge): Model {
  return model ?? (lexicon === undefined ? lexicalModel : fullModel);
}

/** Below this probability of being about the article, nothing is shown: of its own questions hardly one in fifty is lost. */
export const relevantFrom = 0.35;

/**
 * From this probability of being right, the first excerpt is called an answer: the lowest hundredth at which 78 in 100 are,
 * near misses included, and 85 in 100 near misses are not called so, on articles that the weights have not seen.
 * `npm run fit` prints both.
 */
export const answeredFrom = 0.71;
