// Ask: answers a question from the article. Every action that asks goes through `answerQuestion`.

import { type Answer, longestQuestion } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import { detectLanguage } from "../../core/language/detect-language.ts";
import type { LanguageCode } from "../../core/language/function-words.ts";
import { isMoreRequest } from "../../core/query/small-talk.ts";
import type { Span } from "../../core/text/span.ts";
import type { QuestionEntry, Surface } from "../../ops/query-log.ts";
import { messagesByLanguage } from "../../presentation/languages.ts";
import type { AnswerSource } from "../answer-source.ts";
import type { EarlierAnswer } from "../message-state.ts";
import { type Reply, replyWithMessage, replyWithTrouble } from "../reply.ts";
import { type AskedText, type QuestionRequest, type Request } from "../request.ts";
import { type AnsweredText, renderAnswer } from "../views/answer.ts";
import type { MessageBody } from "../views/message.ts";
import { addCutNote, renderTrouble } from "../views/notice.ts";
import type { SpokenPages } from "../views/pages.ts";
import { renderParagraph } from "../views/reader.ts";
import { renderArticle } from "../views/cover.ts";

/** Answers a question of a command, a direct message or a mention. */
export function askQuestion(request: QuestionRequest, source: AnswerSource): Reply {
  const { asked, surface, language, earlier, wantsPrivate, isAmongOthers, mayShare } = request;
  if (asked.text === "") return replyWithTrouble("noText", request);
  if (earlier?.question?.isWhole === true && isMoreRequest(asked.text))
    return continueAnswer(request, earlier, source);
  const isCommand = surface === "slash command";
  const isPrivate = isCommand && (wantsPrivate ?? source.policy.isPrivate) && isAmongOthers;
  const focus = findFocus(earlier, source);
  const isShareable = isPrivate && mayShare;
  /** Discord has its own way to dismiss what one alone sees. */
  const owner = isAmongOthers && !isPrivate ? request.person : undefined;
  const context = { language, surface, focus, isShareable, owner };
  const answered = answerQuestion(asked, context, source);
  return replyWithAnswer(answered, request, isPrivate);
}

/** "Tell me more" is the list that the button for more passages shows. */
function continueAnswer(
  request: QuestionRequest,
  { question, more, revision }: EarlierAnswer,
  source: AnswerSource,
): Reply {
  if (revision !== source.article.revision) return replyWithTrouble("articleChanged", request);
  if (question === undefined || more === undefined) return replyWithTrouble("noMore", request);
  const context = { language: request.language, focus: more.spans, from: more.value };
  const answered = answerQuestion({ text: question.text, isCut: false }, context, source);
  const isPrivate = request.surface === "slash command" && request.isAmongOthers;
  return replyWithAnswer(answered, request, isPrivate);
}

/** How a question is asked. */
export interface QuestionContext {
  /** What to speak to the asker. */
  readonly language: LanguageCode;
  /** The question is recorded if it is set: not somebody else's message, nor one asked before. */
  readonly surface?: Surface;
  /** What it may follow up on. */
  readonly focus?: readonly Span[];
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
  const { surface, language, focus = [], from = 0, isShareable = false } = context;
  const { ask, article, suggestions } = source;
  const messages = messagesByLanguage[language];
  const answer = ask(question, { focus, from });
  const note = describeLanguage(question, source);
  const spans = listSpans(answer);
  const message =
    openPages(answer, { ...source.pages, messages }) ??
    renderAnswer({ question, answer }, article, {
      messages,
      note,
      focus,
      from,
      suggestions: suggestions.list(),
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
    shown: spans.length === 0 ? undefined : describeShown({ question, answer }, context, article),
  };
}

function describeShown(
  { question, answer }: AnsweredText,
  { focus = [], from = 0 }: QuestionContext,
  { revision }: Article,
): EarlierAnswer {
  const spans = listSpans(answer);
  const hasMore = "hasMore" in answer && answer.hasMore;
  return {
    question: { text: question, isWhole: true },
    spans,
    revision,
    more: hasMore ? { value: from + spans.length, spans: focus } : undefined,
  };
}

/** Says what the bot reads to who plainly asks in another language. */
function describeLanguage(question: string, { language }: AnswerSource): string | undefined {
  const asked = language === undefined ? undefined : detectLanguage(question);
  if (asked === undefined || language === undefined || asked === language) return undefined;
  return messagesByLanguage[asked].reads(language);
}

/** Some messages ask for the article itself: what it is about, or one of its paragraphs. */
function openPages(answer: Answer, pages: SpokenPages): MessageBody | undefined {
  if (answer.outcome !== "conversation") return undefined;
  if (answer.intent === "about") return renderArticle(pages);
  if (answer.intent !== "paragraph") return undefined;
  return (
    renderParagraph(answer.paragraph, pages) ?? renderTrouble("noSuchParagraph", pages.messages)
  );
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

/** The excerpts that were shown, if they are of the article as it is now. */
function findFocus(shown: EarlierAnswer | undefined, { article }: AnswerSource): readonly Span[] {
  return shown?.revision === article.revision ? shown.spans : [];
}

function listSpans(answer: Answer): readonly Span[] {
  return "excerpts" in answer ? answer.excerpts.map(({ start, end }) => ({ start, end })) : [];
}
