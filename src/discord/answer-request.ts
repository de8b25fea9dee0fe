// Answer request: chooses the action that answers a request. This is what a turn is spent on (respond.ts), and
// where the articles are: everything from here to the reply is plain values.

import { openArticle } from "./actions/article.ts";
import { askQuestion } from "./actions/ask.ts";
import { answerForm } from "./actions/form.ts";
import { showHelp } from "./actions/help.ts";
import { lookUpMessage } from "./actions/look-up.ts";
import { answerPress } from "./actions/press.ts";
import { suggest } from "./actions/suggest.ts";
import type { AnswerSource } from "./answer-source.ts";
import { type Reply, replyWithTrouble } from "./reply.ts";
import type { Request } from "./request.ts";

/** Answers a request from what was prepared. */
export function answerRequest(request: Request, source: AnswerSource): Reply {
  switch (request.kind) {
    case "question":
      return askQuestion(request, source);
    case "look-up":
      return lookUpMessage(request, source);
    case "article":
      return openArticle(request, source);
    case "help":
      return showHelp(request, source);
    case "suggestion":
      return suggest(request, source);
    case "press":
      return answerPress(request, source);
    case "form":
      return answerForm(request, source);
    case "shelf":
    case "unknown command":
      return replyWithTrouble("unknownCommand", request);
    default:
      return request satisfies never;
  }
}
