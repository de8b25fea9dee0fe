// Follow-up: the form for a question about the passages of an answer, and what is sent with it.

import { ComponentType, TextInputStyle } from "discord.js";
import { messagesByLanguage } from "../../presentation/languages.ts";
import type { AnswerSource } from "../answer-source.ts";
import { longestAsked } from "../commands.ts";
import { type ComponentRequest, formatCustomId, questionField } from "../custom-id.ts";
import type { Reply } from "../reply.ts";
import type { FormRequest, PressRequest } from "../request.ts";
import { answerQuestion, replyWithAnswer } from "./answer-question.ts";

/** Shows the form. */
export function showForm(
  { language }: Pick<PressRequest, "language">,
  { revision, spans }: ComponentRequest,
): Reply {
  const { title, question } = messagesByLanguage[language].form;
  const form = {
    title,
    custom_id: formatCustomId("form", revision, { spans }),
    components: [
      {
        type: ComponentType.Label as const,
        label: question,
        component: {
          type: ComponentType.TextInput as const,
          style: TextInputStyle.Short as const,
          custom_id: questionField,
          max_length: longestAsked,
        },
      },
    ],
  };
  return { content: { kind: "form", form } };
}

/** Answers the form: the question in it follows up on what the message shows. */
export function answerFollowUp(
  request: FormRequest,
  component: ComponentRequest,
  source: AnswerSource,
): Reply {
  const { asked, on, language, isAmongOthers, mayShare } = request;
  const { spans: focus } = component;
  /** Among others a follow-up is as public as the answer that it follows. */
  const isPrivate = (on?.isPrivate ?? source.policy.isPrivate) && isAmongOthers;
  const isShareable = isPrivate && mayShare;
  const owner = isAmongOthers && !isPrivate ? request.person : undefined;
  const surface = "follow-up form";
  const context = { language, surface, focus, isReply: true, isShareable, owner } as const;
  return replyWithAnswer(answerQuestion(asked, context, source), request, isPrivate);
}
