// Help: how the bot is used.

import { type AnswerSource, listLabels } from "../answer-source.ts";
import { type Reply, replyWithMessage } from "../reply.ts";
import type { HelpRequest } from "../request.ts";
import { renderHelp } from "../views/conversation.ts";

/** Shows how the bot is used. */
export function showHelp(request: HelpRequest, source: AnswerSource): Reply {
  const { article, offered } = source;
  return replyWithMessage(renderHelp(article, offered.list(), listLabels(source)), request);
}
