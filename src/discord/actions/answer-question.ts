// Answer question: from a question to the answer, as it is shown and recorded. Every action that asks comes here.

import { type Answer, longestQuestion } from "../../core/answer/answer.ts";
import { tellForeignLanguage } from "../../core/answer/asked-language.ts";
import type { LanguageCode } from "../../core/language/function-words.ts";
import type { Span } from "../../core/text/span.ts";
import type { QuestionEntry, Surface } from "../../ops/query-log.ts";
import type { Messages } from "../../presentation/messages.ts";
import { messagesByLanguage } from "../../presentation/languages.ts";
import { type AnswerSource, listLabels, nameArticle } from "../answer-source.ts";
import type { EarlierAnswer } from "../message-state.ts";
import { type Reply, replyWithMessage } from "../reply.ts";
import type { AskedText, Request } from "../request.ts";
import { renderAnswer } from "../views/answer.ts";
import type { AnsweredText } from "../views/answer-view.ts";
import type { MessageBody } from "../views/message.ts";
import { addCutNote, renderTrouble } from "../views/notice.ts";
import { renderParagraph } from "../views/reader.ts";
import { renderArticle } from "../views/cover.ts";
import { renderLibrary } from "../views/library.ts";

/** How a question is asked. */
export interface QuestionContext {
  /** What to speak to the asker. */
  readonly language: LanguageCode;
  /** The question is recorded if it is set: not somebody else's message, nor one asked before. */
  readonly surface?: Surface;
  /** What it may follow up on, in the source's article. */
  readonly focus?: readonly Span[];
  /** Whether it replies to that, and so follows up a little sooner; default false. */
  readonly isReply?: boolean;
  /** Whether to answer from the source's article alone; default false: from all. */
  readonly isHere?: boolean;
  /** How many excerpts the asker has seen; default 0. */
  readonly from?: number;
  /** Whether the answer may be posted to the channel by the asker; default false. */
  readonly isShareable?: boolean;
  /** The id of who may delete it; default nobody. */
  readonly owner?: string | undefined;
}

/** An answer, as it is shown and recorded. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: Answer;
  readonly message: MessageBody;
  readonly entry: QuestionEntry | undefined;
  /** Undefined when nothing of the article was. */
  readonly shown: EarlierAnswer | undefined;
}

/** Answers a question. */
export function answerQuestion(
  { text: question, isCut }: AskedText,
  context: QuestionContext,
  source: AnswerSource,
): AnsweredQuestion {
  const { surface, language, focus = [], isReply = false, from = 0 } = context;
  const { isHere = false, isShareable = false } = context;
  const { ask, article: asked, offered } = source;
  const only = isHere ? asked : undefined;
  const found = ask(question, {
    focus,
    isReply,
    from,
    focusArticle: asked,
    only,
    spoken: language,
  });
  const foreign = tellForeignLanguage(question, found, listLanguages(source, isHere));
  /** What is close to a question in another language is so by accident. */
  const answer = foreign !== undefined && found.outcome === "unsure" ? unanswered : found;
  /** A reply is in one language: the question's own, if that is told something or says hello in it. */
  const messages = messagesByLanguage[foreign ?? readSpokenLanguage(answer) ?? language];
  const article = "excerpts" in answer ? answer.excerpts[0].article : asked;
  const spans = listSpans(answer);
  const message =
    openPages(answer, source, messages) ??
    renderAnswer({ question, answer }, article, {
      messages,
      note: foreign && messages.reads(source.language ?? foreign),
      focus,
      from,
      goesOnIn: { revision: asked.revision, isHere },
      suggestions: offered.list(messages.language),
      labels: isHere ? undefined : listLabels(source),
      nameArticle: (each) => nameArticle(source, each),
      isShareable,
      owner: context.owner,
      isRated: source.policy.keepsQueryLog && surface !== undefined,
    });
  const { outcome } = answer;
  const isRecorded = surface !== undefined && outcome !== "conversation";
  return {
    question,
    answer,
    message: isCut ? addCutNote(message, longestQuestion, messages) : message,
    entry: isRecorded
      ? { kind: "question", question, outcome, spans, revision: article.revision, surface }
      : undefined,
    shown: spans.length === 0 ? undefined : describeShown({ question, answer }, context, source),
  };
}

/** Replies with an answer. */
export function replyWithAnswer(
  { question, answer, message, entry, shown }: AnsweredQuestion,
  request: Pick<Request, "isAmongOthers">,
  isPrivate: boolean,
): Reply {
  return {
    ...replyWithMessage(message, request, isPrivate),
    status: answer.outcome,
    question,
    entry,
    shown,
  };
}

/** The excerpts that are of the same article as the first. */
function listSpans(answer: Answer): readonly Span[] {
  if (!("excerpts" in answer)) return [];
  const [{ article }] = answer.excerpts;
  return answer.excerpts.flatMap((each) =>
    each.article === article ? { start: each.start, end: each.end } : [],
  );
}

function describeShown(
  { question, answer }: AnsweredText,
  { focus = [], from = 0, isHere = false }: QuestionContext,
  { article }: AnswerSource,
): EarlierAnswer {
  const excerpts = "excerpts" in answer ? answer.excerpts : [];
  const hasMore = "hasMore" in answer && answer.hasMore;
  const value = from + excerpts.length;
  return {
    question: { text: question, isWhole: true },
    spans: listSpans(answer),
    revision: excerpts[0]?.article.revision,
    more: hasMore ? { value, spans: focus, revision: article.revision, isHere } : undefined,
  };
}

const unanswered: Answer = { outcome: "unanswered", absent: [] };

/** The languages of the articles that are asked. */
function listLanguages(
  { articles, language }: AnswerSource,
  isHere: boolean,
): readonly (string | undefined)[] {
  return isHere ? [language] : articles.map((each) => each.language);
}

/** The language of small talk that is not English. */
function readSpokenLanguage(answer: Answer): LanguageCode | undefined {
  return answer.outcome === "conversation" && "language" in answer ? answer.language : undefined;
}

/** Some messages ask for the article itself: what it is about, or one of its paragraphs. */
function openPages(
  answer: Answer,
  source: AnswerSource,
  messages: Messages,
): MessageBody | undefined {
  const { articles } = source;
  const pages = { ...source.pages, messages };
  if (answer.outcome !== "conversation") return undefined;
  const isList = articles.length > 1;
  if (answer.intent === "about")
    return isList ? renderLibrary(articles, messages) : renderArticle(pages);
  if (answer.intent !== "paragraph") return undefined;
  if (isList) return renderLibrary(articles, messages);
  return renderParagraph(answer.paragraph, pages) ?? renderTrouble("noSuchParagraph", messages);
}
