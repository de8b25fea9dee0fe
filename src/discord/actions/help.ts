// Help: how the bot is used.

import { messagesByLanguage } from "../../presentation/languages.ts";
import { type AnswerSource, listLabels } from "../answer-source.ts";
import { type Reply, replyWithMessage } from "../reply.ts";
import type { HelpRequest } from "../request.ts";
import { renderHelp } from "../views/conversation.ts";

/** Shows how the bot is used. */
export function showHelp(request: HelpRequest, source: AnswerSource): Reply {
  const view = {
    messages: messagesByLanguage[request.language],
    suggestions: source.offered.list(request.language),
    labels: listLabels(source),
  };
  return replyWithMessage(renderHelp(source.article, view), request);
}
