// More: the passages that follow those of an answer. The question is asked again, as the message shows it.

import type { AnswerSource } from "../answer-source.ts";
import type { ComponentRequest } from "../custom-id.ts";
import { type Reply, replyWithTrouble } from "../reply.ts";
import type { PressRequest } from "../request.ts";
import { answerQuestion, replyWithAnswer } from "./answer-question.ts";

/** Shows further passages, to the person who pressed alone. */
export function showMore(
  request: PressRequest,
  { action, value: from, spans: focus }: ComponentRequest,
  source: AnswerSource,
): Reply {
  const { on, language, mayShare } = request;
  if (on.question?.isWhole !== true) return replyWithTrouble("questionNotKept", request);
  const asked = { text: on.question.text, isCut: false };
  const isHere = action === "moreHere";
  const context = { language, focus, from, isHere, isShareable: mayShare };
  const answered = answerQuestion(asked, context, source);
  const reply = replyWithAnswer(answered, request, true);
  if ("excerpts" in answered.answer) return reply;
  return { ...reply, ...replyWithTrouble("noMore", request) };
}
