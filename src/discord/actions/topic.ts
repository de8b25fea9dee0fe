// Topic: asks a suggested question, chosen by a button or from a menu.

import type { AnswerSource } from "../answer-source.ts";
import type { ComponentRequest } from "../custom-id.ts";
import { type Reply, replyWithTrouble } from "../reply.ts";
import type { PressRequest } from "../request.ts";
import { answerQuestion, replyWithAnswer } from "./answer-question.ts";

/** Asks the question that is suggested for the component's span. */
export function askAboutTopic(
  request: PressRequest,
  { spans: [span] }: ComponentRequest,
  source: AnswerSource,
): Reply {
  const question = span && source.suggestions.find(span);
  if (question === undefined) return replyWithTrouble("unknownButton", request);
  const asked = { text: question, isCut: false };
  const { language, mayShare: isShareable } = request;
  const context = { language, surface: "topic", isShareable } as const;
  return replyWithAnswer(answerQuestion(asked, context, source), request, true);
}
