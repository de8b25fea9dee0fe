// The errors that Discord's HTTP API answers with: the shape of them all, that of an invalid body with its nested
// places, and those that several routes know.

import type { JsonObject } from "../json.ts";
import type { BodyProblem } from "../openapi/problems.ts";
import type { Answer } from "./routes.ts";

/** @returns an error as Discord sends it */
export function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

/** @returns error 50035, with the problems at their places as Discord nests them */
export function refuseBody(problems: readonly BodyProblem[]): Answer {
  const errors = nestProblems(problems);
  return { status: 400, body: { message: "Invalid Form Body", code: 50_035, errors } };
}

/** The bot token is missing or wrong. */
export const UNAUTHORIZED: Answer = refusal(401, 0, "401: Unauthorized");

/** There is no such route. */
export const NOT_FOUND: Answer = refusal(404, 0, "404: Not Found");

/** The bot is not there: in that channel, server or application. */
export const MISSING_ACCESS: Answer = refusal(403, 50_001, "Missing Access");

/** The bot is there and may not do that. */
export const MISSING_PERMISSIONS: Answer = refusal(403, 50_013, "Missing Permissions");

/** The message has a thread. */
export const THREAD_EXISTS: Answer = refusal(
  400,
  160_004,
  "A thread has already been created for this message",
);

/** There is no such channel. */
export const UNKNOWN_CHANNEL: Answer = refusal(404, 10_003, "Unknown Channel");

/** There is no such message, or it was deleted. */
export const UNKNOWN_MESSAGE: Answer = refusal(404, 10_008, "Unknown Message");

/** The interaction's token opens nothing: unknown, or not acknowledged yet. */
export const UNKNOWN_WEBHOOK: Answer = refusal(404, 10_015, "Unknown Webhook");

/** The interaction is unknown, or its 3 seconds are over. */
export const UNKNOWN_INTERACTION: Answer = refusal(404, 10_062, "Unknown interaction");

/** The interaction was answered before. */
export const ALREADY_ACKNOWLEDGED: Answer = refusal(
  400,
  40_060,
  "Interaction has already been acknowledged.",
);

/** An app that only the user installed has said too much. */
export const TOO_MANY_FOLLOW_UPS: Answer = refusal(
  400,
  40_094,
  "This interaction has hit the maximum number of follow-up messages.",
);

/** The message is somebody else's. */
export const NOT_AUTHOR: Answer = refusal(
  403,
  50_005,
  "Cannot edit a message authored by another user",
);

/** What is wrong with a value itself stands under `_errors`, what is wrong inside it under the key. */
function nestProblems(problems: readonly BodyProblem[]): JsonObject {
  const own = problems.filter(({ path }) => path.length === 0);
  const keys = new Set(problems.flatMap(({ path }) => path.slice(0, 1)));
  const inside = [...keys].map((key) => {
    const under = problems.filter(({ path }) => path[0] === key);
    return [key, nestProblems(under.map((each) => ({ ...each, path: each.path.slice(1) })))];
  });
  return {
    ...(own.length === 0
      ? {}
      : { _errors: own.map(({ message }) => ({ code: "BASE_TYPE_INVALID", message })) }),
    ...Object.fromEntries(inside),
  };
}
