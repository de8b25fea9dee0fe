// Verdict: notes what somebody thinks of an answer in the query log, once for each answer; of one that did not
// help, a form asks why. Where they alone see the answer, it shows that; where others do, they get a message
// of their own.

import { ComponentType } from "discord.js";
import { messagesByLanguage } from "../../presentation/languages.ts";
import {
  type Messages,
  type UnhelpfulReason,
  unhelpfulReasons,
} from "../../presentation/messages.ts";
import type { AnswerSource } from "../answer-source.ts";
import { type ComponentRequest, formatCustomId, reasonField } from "../custom-id.ts";
import {
  type Reply,
  findShownMessages,
  replyWithMessage,
  replyWithTrouble,
  updateMessage,
} from "../reply.ts";
import type { FormRequest, PressRequest } from "../request.ts";
import { renderRated } from "../views/feedback.ts";
import { renderNote } from "../views/notice.ts";

/** What somebody thinks of an answer. */
export interface Verdict {
  readonly component: ComponentRequest;
  readonly verdict: "helpful" | "unhelpful";
  readonly reason?: UnhelpfulReason | undefined;
}

/** Shows the form that asks why an answer was not helpful. */
export function askReason(
  request: PressRequest,
  { revision, spans }: ComponentRequest,
  source: AnswerSource,
): Reply {
  const refusal = refuse(request, source);
  if (refusal !== undefined) return refusal;
  const { title, label, reasons } = messagesByLanguage[request.language].reasonForm;
  const form = {
    title,
    custom_id: formatCustomId("reason", revision, { spans }),
    components: [
      {
        type: ComponentType.Label as const,
        label,
        component: {
          type: ComponentType.RadioGroup as const,
          custom_id: reasonField,
          required: false,
          options: unhelpfulReasons.map((value) => ({ value, label: reasons[value] })),
        },
      },
    ],
  };
  return { content: { kind: "form", form } };
}

/** Notes a verdict. */
export function noteVerdict(
  request: PressRequest | FormRequest,
  { component: { revision, spans }, verdict, reason }: Verdict,
  source: AnswerSource,
): Reply {
  const { on, isAmongOthers } = request;
  const refusal = refuse(request, source);
  if (refusal !== undefined) return refusal;
  if (on?.question === undefined) return replyWithTrouble("questionNotKept", request);
  source.verdicts.add(nameVerdict(request));
  const question = on.question.text;
  const entry = {
    kind: "verdict",
    question,
    verdict,
    spans,
    revision,
    ...(reason !== undefined && { reason }),
  } as const;
  const reply =
    on.isPrivate || !isAmongOthers
      ? updateMessage(renderRated(on, verdict, findShownMessages(request)))
      : replyWithRating(verdict, request);
  return { ...reply, entry };
}

function refuse(
  request: PressRequest | FormRequest,
  { policy, verdicts }: AnswerSource,
): Reply | undefined {
  if (!policy.keepsQueryLog) return replyWithTrouble("noJournal", request);
  if (request.on?.question === undefined) return replyWithTrouble("questionNotKept", request);
  return verdicts.has(nameVerdict(request)) ? replyWithRating("already", request) : undefined;
}

function replyWithRating(
  rating: keyof Messages["rated"],
  request: PressRequest | FormRequest,
): Reply {
  const messages = messagesByLanguage[request.language];
  return replyWithMessage(renderNote(messages.rated[rating], messages), request);
}

function nameVerdict({ person, on }: PressRequest | FormRequest): string {
  return `${person} ${on?.id}`;
}
