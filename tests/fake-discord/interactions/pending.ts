// An interaction that was sent to the client, and what has become of it: acknowledged or late, answered, edited,
// followed up.

import { recordOf, stringOf, type JsonObject } from "../json.ts";
import type { Message } from "../messages/messages.ts";
import type { Context } from "./context.ts";

/** The bot's first answer to an interaction. */
export interface Callback {
  /** Discord's number for the kind of answer: 4 message, 5 deferred, 7 update, 8 choices, 9 modal. */
  readonly type: number;
  readonly data: JsonObject;
  /** The message that came out of it, if the kind makes or changes one. */
  readonly message: Message | undefined;
  /** From the event to the answer, in milliseconds. */
  readonly afterMs: number;
}

/** An interaction that was sent to the client. */
export interface PendingInteraction {
  readonly id: string;
  readonly token: string;
  /** Discord's number for its kind. */
  readonly type: unknown;
  readonly data: JsonObject;
  readonly context: Context;
  /** The message that was clicked on, or whose form was sent. */
  readonly source: Message | undefined;
  /** When it was sent, in milliseconds of `performance.now()`. */
  readonly sentAtMs: number;
  /** Set as soon as Discord would count it as acknowledged. */
  isAcknowledged: boolean;
  /** Set once the answer has also been confirmed to the client. */
  callback: Callback | undefined;
  /** After how many milliseconds an answer came that was too late. */
  lateMs: number | undefined;
  /** The message that `@original` stands for. */
  originalId: string | undefined;
  /** Later states of the original, oldest first. */
  readonly edits: Message[];
  readonly followUps: Message[];
}

/**
 * Makes the record of an interaction that is sent now.
 *
 * @param interaction - the event's data
 * @param source - the message that was clicked on, or whose form was sent
 */
export function createPending(
  interaction: JsonObject,
  context: Context,
  source: Message | undefined,
): PendingInteraction {
  return {
    id: stringOf(interaction["id"]),
    token: stringOf(interaction["token"]),
    type: interaction["type"],
    data: recordOf(interaction["data"]),
    context,
    source,
    sentAtMs: performance.now(),
    isAcknowledged: false,
    callback: undefined,
    lateMs: undefined,
    originalId: undefined,
    edits: [],
    followUps: [],
  };
}
