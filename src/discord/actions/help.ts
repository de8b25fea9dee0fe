// Help: how the bot is used.

import { messagesByLanguage } from "../../presentation/languages.ts";
import type { AnswerSource } from "../answer-source.ts";
import { type Reply, replyWithMessage } from "../reply.ts";
import type { HelpRequest } from "../request.ts";
import { renderHelp } from "../views/conversation.ts";

/** Shows how the bot is used. */
export function showHelp(request: HelpRequest, { article, suggestions }: AnswerSource): Reply {
  const view = { messages: messagesByLanguage[request.language], suggestions: suggestions.list() };
  return replyWithMessage(renderHelp(article, view), request);
}
