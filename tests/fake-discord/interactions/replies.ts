// Waiting for what the bot answers to an interaction: the callback first, then edits and follow-ups, one after
// another.

import type { Message } from "../messages/messages.ts";
import type { Store } from "../store.ts";
import type { Context } from "./context.ts";
import type { Callback, PendingInteraction } from "./pending.ts";

/** The bot's first answer to an interaction. */
export interface Reply extends Callback {
  readonly context: Context;
  /** Waits for the next edit of the answer; the first call gives the first edit. */
  edited(): Promise<Message>;
  /** Waits for the next follow-up; the first call gives the first one. */
  followUp(): Promise<Message>;
}

/**
 * Waits for the callback.
 *
 * @param what - what was asked, for the message of a wait that failed
 * @throws when the callback comes late or not at all
 */
export async function awaitReply(
  { condition }: Store,
  pending: PendingInteraction,
  what: string,
): Promise<Reply> {
  const callback = await condition.until(
    () => readCallback(pending, what),
    `the answer to ${what}`,
  );
  const { edits, followUps, context } = pending;
  let editsTaken = 0;
  let followUpsTaken = 0;
  return {
    ...callback,
    context,
    edited() {
      const at = editsTaken++;
      return condition.until(() => edits[at], `an edit of the answer to ${what}`);
    },
    followUp() {
      const at = followUpsTaken++;
      return condition.until(() => followUps[at], `a follow-up to ${what}`);
    },
  };
}

function readCallback(
  { callback, lateMs }: PendingInteraction,
  what: string,
): Callback | undefined {
  if (callback === undefined && lateMs !== undefined) {
    throw new Error(`The answer to ${what} came too late, after ${lateMs.toFixed(0)} ms`);
  }
  return callback;
}
