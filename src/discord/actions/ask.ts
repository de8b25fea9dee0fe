// Ask: answers a question of a command, a direct message or a mention: decides from which article, what it goes on
// from, and who sees the answer.

import { isMoreRequest } from "../../core/query/small-talk.ts";
import type { Span } from "../../core/text/span.ts";
import { messagesByLanguage } from "../../presentation/languages.ts";
import { type AnswerSource, findNamed, turnToArticle } from "../answer-source.ts";
import type { EarlierAnswer } from "../message-state.ts";
import { type Reply, replyWithNote, replyWithTrouble } from "../reply.ts";
import type { QuestionRequest } from "../request.ts";
import { answerQuestion, replyWithAnswer } from "./answer-question.ts";

/** Answers a question of a command, a direct message or a mention. */
export function askQuestion(request: QuestionRequest, source: AnswerSource): Reply {
  const { asked, surface, language, earlier, wantsPrivate, isAmongOthers, mayShare } = request;
  const { articleName } = request;
  if (asked.text === "") return replyWithTrouble("noText", request);
  if (earlier?.question?.isWhole === true && isMoreRequest(asked.text))
    return continueAnswer(request, earlier, source);
  const isCommand = surface === "slash command";
  const isPrivate = isCommand && (wantsPrivate ?? source.policy.isPrivate) && isAmongOthers;
  const named = articleName === undefined ? undefined : findNamed(source, articleName);
  if (articleName !== undefined && named === undefined)
    return replyWithNote(messagesByLanguage[language].library.noSuchArticle, request);
  const focused = findFocus(earlier, source);
  const turned = named === undefined ? focused.source : { ...source, ...named };
  const focus = turned.article === focused.source.article ? focused.spans : [];
  const isShareable = isPrivate && mayShare;
  /** Discord has its own way to dismiss what one alone sees. */
  const owner = isAmongOthers && !isPrivate ? request.person : undefined;
  const isHere = named !== undefined;
  const { isReply = false } = request;
  const context = { language, surface, focus, isReply, isHere, isShareable, owner };
  const answered = answerQuestion(asked, context, turned);
  return replyWithAnswer(answered, request, isPrivate);
}

/** "Tell me more" is the list that the button for more passages shows. */
function continueAnswer(
  request: QuestionRequest,
  { question, more, revision }: EarlierAnswer,
  source: AnswerSource,
): Reply {
  const turned = turnToArticle(source, more?.revision ?? revision ?? "");
  if (turned === undefined) return replyWithTrouble("articleChanged", request);
  if (question === undefined || more === undefined) return replyWithTrouble("noMore", request);
  const { language } = request;
  const context = { language, focus: more.spans, from: more.value, isHere: more.isHere };
  const answered = answerQuestion({ text: question.text, isCut: false }, context, turned);
  const isPrivate = request.surface === "slash command" && request.isAmongOthers;
  return replyWithAnswer(answered, request, isPrivate);
}

/** The excerpts that were shown, if they are of an article as it is now; and the source turned to that. */
function findFocus(
  shown: EarlierAnswer | undefined,
  source: AnswerSource,
): { readonly spans: readonly Span[]; readonly source: AnswerSource } {
  const turned = shown?.revision && turnToArticle(source, shown.revision);
  return shown && turned ? { spans: shown.spans, source: turned } : { spans: [], source };
}
