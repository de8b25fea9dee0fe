// Share: posts an answer, which the asker alone sees, to the channel; once, since the button goes with it.

import { type Reply, findShownMessages, replyWithTrouble } from "../reply.ts";
import type { PressRequest } from "../request.ts";
import { renderShared, renderSharing } from "../views/feedback.ts";

/** Shares the answer that the component stands on. */
export function shareAnswer({ on, person, ...request }: PressRequest): Reply {
  if (!request.mayShare) return replyWithTrouble("mayNotShare", request);
  const messages = findShownMessages({ ...request, on });
  return {
    content: {
      kind: "update",
      message: renderSharing(on, messages),
      followUp: renderShared(on, person, messages),
    },
  };
}
