// Respond: from a request to a reply. First the rate limit decides; then the request has its turn, in which it is
// answered (answer-request.ts), in the program by a thread of its own. Nothing is sent, logged or counted here:
// what is to be told of a reply comes with it.

import { setTimeout } from "node:timers/promises";
import type { Decision, RateLimiter } from "../ops/rate-limiter.ts";
import { messagesByLanguage } from "../presentation/languages.ts";
import { answerShelf, isAboutShelf } from "./actions/shelf.ts";
import { type Answering, NotReadyError, createAnswerQueue } from "./answering.ts";
import { createRecentValues } from "./bounded-memory.ts";
import type { Action } from "./custom-id.ts";
import type { EarlierAnswer } from "./message-state.ts";
import { type Reply, askForMoment, replyWithMessage } from "./reply.ts";
import type { Request } from "./request.ts";
import { renderWait } from "./views/notice.ts";

/**
 * Replies to a request.
 *
 * @param deadlineMs - when the reply has to be made, by the clock that is given to {@link createRespond}
 */
export type Respond = (request: Request, deadlineMs: number) => Promise<Reply>;

/**
 * Makes what replies to requests. While the article is being prepared, people are asked for a moment.
 *
 * @param now - a monotonic clock, in milliseconds: nobody waits longer because the time of day was set
 */
export function createRespond(
  answering: Answering,
  rateLimiter: RateLimiter,
  now: () => number,
): Respond {
  const answerInTurn = createAnswerQueue(answering, now);
  let isReady = false;
  const ready = answering.ready.then(
    () => (isReady = true),
    () => false,
  );
  const delay = (request: Request): Reply => askForMoment(request, answering.state?.().prepared);
  const recent = createRecentValues<EarlierAnswer>(mostRemembered, rememberedMs);
  return async (request, deadlineMs) => {
    const decision = isLimited(request) ? rateLimiter(request.person, now()) : admitted;
    if (!decision.isAllowed) return refuse(request, decision);
    if (isAboutShelf(request)) return answerShelf(request, answering.shelf);
    if (!isReady) {
      const patienceMs = Math.max(0, Math.min(longestPatienceMs, deadlineMs - now()));
      const patience = setTimeout(patienceMs, false, { ref: false });
      if (!(await Promise.race([ready, patience]))) return delay(request);
    }
    const name = `${request.channel} ${request.person}`;
    const earlier = request.kind === "question" ? recent.recall(name, now()) : undefined;
    const reply = await answerInTurn(goOnFrom(request, earlier), deadlineMs).catch(
      (error: unknown) => {
        if (error instanceof NotReadyError) return delay(request);
        throw error;
      },
    );
    if (reply.shown !== undefined) recent.remember(name, reply.shown, now());
    return reply;
  };
}

function goOnFrom(request: Request, earlier: EarlierAnswer | undefined): Request {
  if (request.kind !== "question" || request.earlier !== undefined) return request;
  return earlier === undefined ? request : { ...request, earlier };
}

/** What somebody was shown in a channel can be gone on from for so long, in milliseconds; for so many. */
const rememberedMs = 600_000;
const mostRemembered = 2_000;

/** A short article is prepared within this time, in milliseconds, and who asks meanwhile hardly notices. */
const longestPatienceMs = 1_500;

const admitted: Decision = { isAllowed: true };

/** What costs more than a page of the article, or writes a line of the query log, or posts for all to see. */
const limitedActions: ReadonlySet<Action> = new Set([
  "more",
  "moreHere",
  "topic",
  "helpful",
  "unhelpful",
  "share",
  "delete",
  "remove",
]);

/** Tells whether a request counts for the rate limit. Reading, help and suggestions do not. */
export function isLimited(request: Request): boolean {
  switch (request.kind) {
    case "question":
    case "look-up":
    case "form":
    case "shelf":
      return true;
    case "press":
      return request.component !== undefined && limitedActions.has(request.component.action);
    case "article":
    case "help":
    case "suggestion":
    case "unknown command":
      return false;
    default:
      return request satisfies never;
  }
}

/**
 * Tells somebody to wait. An interaction has to be answered each time; of a flood of messages the first
 * is answered and the others are passed over; an edited message keeps the reply that it has.
 */
function refuse(
  request: Request,
  { waitMs, isFirst }: Extract<Decision, { isAllowed: false }>,
): Reply {
  const isTold = request.event === "interaction" || (request.event === "message" && isFirst);
  return isTold
    ? {
        ...replyWithMessage(renderWait(waitMs, messagesByLanguage[request.language]), request),
        status: "delayed",
      }
    : { content: { kind: "nothing" }, status: "delayed" };
}
