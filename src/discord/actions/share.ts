// Share: posts an answer, which the asker alone sees, to the channel.

import { type Reply, replyWithMessage, replyWithTrouble } from "../reply.ts";
import type { PressRequest } from "../request.ts";
import { renderShared } from "../views/feedback.ts";

/** Shares the answer that the button stands on. */
export function shareAnswer(request: PressRequest): Reply {
  if (!request.mayShare) return replyWithTrouble("mayNotShare", request);
  return replyWithMessage(renderShared(request.on, request.person), request, false);
}
