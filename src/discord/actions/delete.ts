// Delete: takes an answer away again, for the person who asked alone.

import type { ComponentRequest } from "../custom-id.ts";
import { type Reply, replyWithTrouble } from "../reply.ts";
import type { PressRequest } from "../request.ts";

/** Deletes the answer that the component stands on. */
export function deleteAnswer(request: PressRequest, { person }: ComponentRequest): Reply {
  if (person !== request.person) return replyWithTrouble("mayNotDelete", request);
  return { content: { kind: "deletion" } };
}
