// Press: chooses the action that a button or a menu stands for. All it needs stands in its custom id
// and in the message, so it works after a restart; what was forged, or speaks of another version of the
// article, is told so.

import { type AnswerSource, turnToArticle } from "../answer-source.ts";
import type { ComponentRequest } from "../custom-id.ts";
import { type Reply, replyWithTrouble } from "../reply.ts";
import type { PressRequest } from "../request.ts";
import { deleteAnswer } from "./delete.ts";
import { openContext, openSection, turnPage } from "./article.ts";
import { showForm } from "./follow-up.ts";
import { showMore } from "./more.ts";
import { shareAnswer } from "./share.ts";
import { askAboutTopic } from "./topic.ts";
import { askReason, noteVerdict } from "./verdict.ts";

/** Answers a button or a menu. */
export function answerPress(request: PressRequest, source: AnswerSource): Reply {
  const { component } = request;
  if (component === undefined) return replyWithTrouble("unknownButton", request);
  const turned = turnToArticle(source, component.revision);
  return turned === undefined
    ? replyWithTrouble("articleChanged", request)
    : act(request, component, turned);
}

function act(request: PressRequest, component: ComponentRequest, source: AnswerSource): Reply {
  switch (component.action) {
    case "context":
      return openContext(request, component, source);
    case "next":
    case "previous":
      return turnPage(request, component, source);
    case "outline":
      return openSection(request, source);
    case "more":
    case "moreHere":
      return showMore(request, component, source);
    case "follow":
      return showForm(request, component);
    case "topic":
      return askAboutTopic(request, component, source);
    case "share":
      return shareAnswer(request);
    case "delete":
      return deleteAnswer(request, component);
    case "helpful":
      return noteVerdict(request, { component, verdict: "helpful" }, source);
    case "unhelpful":
      return askReason(request, component, source);
    case "menu":
    case "form":
    case "reason":
    case "add":
    case "remove":
      return replyWithTrouble("unknownButton", request);
    default:
      return component.action satisfies never;
  }
}
