// The route with which a bot answers an interaction first: the callback. It needs no bot token; the interaction's
// own token is the key, and it opens nothing else before the callback or after a late one.

import { InteractionResponseType } from "discord.js";
import { applyCallback, checkCallback, describeCallback } from "../interactions/callbacks.ts";
import type { Callback, PendingInteraction } from "../interactions/pending.ts";
import { numberOf, recordOf } from "../json.ts";
import type { MessageLimits } from "../limits/message.ts";
import { isEphemeral, type Message } from "../messages/messages.ts";
import { ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION } from "../rest/errors.ts";
import type { Answer, Call, Route } from "../rest/routes.ts";
import type { Store } from "../store.ts";

/** The operation of the callback. */
export const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

/** How callbacks are judged. */
export interface CallbackOptions {
  /** A callback this many milliseconds after its event is late. */
  readonly deadlineMs: number;
  /** What a message has to keep to. */
  readonly limits: MessageLimits;
}

/** Makes the route. */
export function createInteractionRoutes(
  store: Store,
  { deadlineMs, limits }: CallbackOptions,
): readonly Route[] {
  const find = (call: Call): PendingInteraction | undefined =>
    store.interactions.get(call.param("interaction_token"));
  return [
    {
      operation: CALLBACK,
      isOpen: true,
      respond(call) {
        const pending = find(call);
        if (pending?.id !== call.param("interaction_id")) return UNKNOWN_INTERACTION;
        const afterMs = call.receivedAtMs - pending.sentAtMs;
        if (pending.isAcknowledged) return ALREADY_ACKNOWLEDGED;
        return afterMs < deadlineMs
          ? acknowledge(store, pending, { call, afterMs })
          : refuseLate(pending, afterMs);
      },
      limits: (call) => checkCallback(call.body, find(call), limits),
    },
  ];
}

function refuseLate(pending: PendingInteraction, lateMs: number): Answer {
  return { ...UNKNOWN_INTERACTION, afterwards: () => (pending.lateMs ??= lateMs) };
}

function acknowledge(
  store: Store,
  pending: PendingInteraction,
  { call, afterMs }: { readonly call: Call; readonly afterMs: number },
): Answer {
  pending.isAcknowledged = true;
  const { type, data } = recordOf(call.body);
  const message = applyCallback(pending, type, recordOf(data));
  if (message !== undefined) rememberOriginal(store, pending, message);
  const callback: Callback = { type: numberOf(type), data: recordOf(data), message, afterMs };
  const wantsResponse = call.query.get("with_response") === "true";
  return {
    ...(wantsResponse
      ? { status: 200, body: describeCallback(pending, callback) }
      : { status: 204 }),
    afterwards() {
      pending.callback = callback;
      if (type === InteractionResponseType.ChannelMessageWithSource) announce(store, message);
    },
  };
}

function rememberOriginal(store: Store, pending: PendingInteraction, message: Message): void {
  store.messages.set(message.id, message);
  store.contexts.set(message.id, pending.context);
  pending.originalId = message.id;
}

function announce(store: Store, message: Message | undefined): void {
  if (message !== undefined && !isEphemeral(message)) store.echo(message);
}
