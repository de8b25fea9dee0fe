// Topic: asks about something that the article speaks of, chosen by a button or from a menu.

import { messages } from "../../presentation/messages.ts";
import type { AnswerSource } from "../answer-source.ts";
import { type ComponentRequest, parseSpan } from "../custom-id.ts";
import { type Reply, replyWithTrouble } from "../reply.ts";
import type { PressRequest } from "../request.ts";
import { answerQuestion, replyWithAnswer } from "./ask.ts";

/** Asks about the topic that stands at the component's span, or at the one that was chosen. */
export function askAboutTopic(
  request: PressRequest,
  { action, spans }: ComponentRequest,
  source: AnswerSource,
): Reply {
  const span = action === "topics" ? parseSpan(request.chosen) : spans[0];
  const topic = source.keyPhrases.find(
    ({ start, end }) => start === span?.start && end === span.end,
  );
  if (topic === undefined) return replyWithTrouble("unknownButton", request);
  const asked = { text: messages.about(topic.text), isCut: false };
  const context = { surface: "topic", isShareable: request.mayShare } as const;
  return replyWithAnswer(answerQuestion(asked, context, source), request, true);
}
