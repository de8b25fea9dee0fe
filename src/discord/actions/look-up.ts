// Look-up: what the article says about somebody's message. It is for the person who asks alone, and the
// message is not recorded, since its author asked nothing.

import type { AnswerSource } from "../answer-source.ts";
import { type Reply, replyWithTrouble } from "../reply.ts";
import type { LookUpRequest } from "../request.ts";
import { answerQuestion, replyWithAnswer } from "./answer-question.ts";

/** Looks a message up in the article. */
export function lookUpMessage(request: LookUpRequest, source: AnswerSource): Reply {
  const { asked, language, mayShare } = request;
  if (asked.text.trim() === "") return replyWithTrouble("noTextThere", request);
  const answered = answerQuestion(asked, { language, isShareable: mayShare }, source);
  return replyWithAnswer(answered, request, true);
}
