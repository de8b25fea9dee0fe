// Verdict: notes what somebody thinks of an answer in the query log. Where they alone see the answer, it
// shows their verdict; where others do, they get a message of their own.

import type { AnswerSource } from "../answer-source.ts";
import type { ComponentRequest } from "../custom-id.ts";
import { type Reply, replyWithMessage, replyWithTrouble, updateMessage } from "../reply.ts";
import type { PressRequest } from "../request.ts";
import { type VerdictButton, renderRated, renderVerdict } from "../views/feedback.ts";

/** Notes a verdict. */
export function noteVerdict(
  request: PressRequest,
  button: ComponentRequest & VerdictButton,
  { policy }: AnswerSource,
): Reply {
  if (!policy.keepsQueryLog) return replyWithTrouble("noJournal", request);
  const { on, isAmongOthers } = request;
  if (on.question === undefined) return replyWithTrouble("questionNotKept", request);
  const { action: verdict, revision, spans, value } = button;
  const question = on.question.text;
  const isChange = value === 1;
  const entry = { kind: "verdict", question, verdict, isChange, spans, revision } as const;
  const reply =
    on.isPrivate || !isAmongOthers
      ? updateMessage(renderRated(on, button))
      : replyWithMessage(renderVerdict(on.question, button), request);
  return { ...reply, entry };
}
