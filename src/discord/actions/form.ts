// Form: chooses the action that a form stands for.

import { type AnswerSource, turnToArticle } from "../answer-source.ts";
import { type Reply, replyWithTrouble } from "../reply.ts";
import type { FormRequest } from "../request.ts";
import { answerFollowUp } from "./follow-up.ts";
import { noteVerdict } from "./verdict.ts";

/** Answers a form that was filled in. */
export function answerForm(request: FormRequest, source: AnswerSource): Reply {
  const { component } = request;
  if (component?.action !== "form" && component?.action !== "reason")
    return replyWithTrouble("unknownButton", request);
  const turned = turnToArticle(source, component.revision);
  if (turned === undefined) return replyWithTrouble("articleChanged", request);
  if (component.action === "form") return answerFollowUp(request, component, turned);
  return noteVerdict(request, { component, verdict: "unhelpful", reason: request.reason }, turned);
}
