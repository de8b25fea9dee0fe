// The routes with which a bot answers interactions: the callback, then the original answer and follow-ups through
// the interaction's webhook. They need no bot token; the interaction's own token is the key, and it opens nothing
// before the callback or after a late one.

import { InteractionResponseType, MessageFlags, type APIMessage } from "discord.js";
import { callbackLimits, callbackResponse, isLoading, shown } from "./callbacks.ts";
import { violationsOf } from "./limits-check.ts";
import { answerFrom, edited } from "./messages.ts";
import { refusal, type Answer } from "./answers.ts";
import type { Call, Route } from "./rest.ts";
import type { Callback, Pending, State } from "./state.ts";
import { numberOf, recordOf, type Wire } from "./wire.ts";

const UNKNOWN_INTERACTION = refusal(404, 10_062, "Unknown interaction");
const ACKNOWLEDGED = refusal(400, 40_060, "Interaction has already been acknowledged.");
const UNKNOWN_WEBHOOK = refusal(404, 10_015, "Unknown Webhook");
const UNKNOWN_MESSAGE = refusal(404, 10_008, "Unknown Message");
const TOO_MANY_FOLLOW_UPS = refusal(
  400,
  40_094,
  "This interaction has hit the maximum number of follow-up messages.",
);
/** For an app that only the user installed. */
const MOST_FOLLOW_UPS = 5;

/**
 * Makes the routes.
 *
 * @param deadlineMs - a callback this many milliseconds after its event is late
 */
export function interactionRoutes(state: State, deadlineMs: number): readonly Route[] {
  const { pending, messages, bell } = state;
  const hook = "/webhooks/{webhook_id}/{webhook_token}";

  function acknowledge(call: Call): Answer {
    const asked = pending.get(call.param("interaction_token"));
    if (asked?.interaction["id"] !== call.param("interaction_id")) return UNKNOWN_INTERACTION;
    if (asked.isAcknowledged) return ACKNOWLEDGED;
    const afterMs = performance.now() - asked.sentAtMs;
    if (afterMs >= deadlineMs) {
      return { ...UNKNOWN_INTERACTION, afterwards: () => (asked.lateMs ??= afterMs) };
    }
    asked.isAcknowledged = true;
    const { type, data } = recordOf(call.body);
    const message = shown(asked, type, recordOf(data));
    if (message !== undefined) remember(asked, message);
    const callback: Callback = { type: numberOf(type), data: recordOf(data), message, afterMs };
    return {
      ...(call.query.get("with_response") === "true"
        ? { status: 200, body: callbackResponse(asked, callback) }
        : { status: 204 }),
      afterwards() {
        asked.callback = callback;
        if (type === InteractionResponseType.ChannelMessageWithSource) announce(message);
      },
    };
  }

  function remember(asked: Pending, message: APIMessage): void {
    messages.set(message.id, message);
    state.scenes.set(message.id, asked.scene);
    asked.originalId = message.id;
  }

  function announce(message: APIMessage | undefined): void {
    if (message === undefined) return;
    if ((numberOf(message.flags) & MessageFlags.Ephemeral) === 0) state.echo(message);
  }

  /** The interaction whose webhook may be used, with the message that the call names. */
  function named(call: Call): { asked: Pending; message: APIMessage } | Answer {
    const asked = pending.get(call.param("webhook_token"));
    if (asked?.isAcknowledged !== true) return UNKNOWN_WEBHOOK;
    const id = call.param("message_id") || asked.originalId;
    const message = id === undefined || state.deleted.has(id) ? undefined : messages.get(id);
    return message === undefined ? UNKNOWN_MESSAGE : { asked, message };
  }

  function edit(call: Call): Answer {
    const found = named(call);
    if ("status" in found) return found;
    return { status: 200, body: change(found.asked, found.message, recordOf(call.body)) };
  }

  function change(asked: Pending, message: APIMessage, body: Wire): APIMessage {
    const changed = edited(message, body);
    messages.set(changed.id, changed);
    if (changed.id === asked.originalId) asked.edits.push(changed);
    bell.ring();
    return changed;
  }

  function followUp(call: Call): Answer {
    const asked = pending.get(call.param("webhook_token"));
    if (asked?.isAcknowledged !== true) return UNKNOWN_WEBHOOK;
    const original = messages.get(asked.originalId ?? "");
    // The first follow-up of a deferred answer takes the place of "thinking".
    if (original !== undefined && isLoading(original)) {
      return { status: 200, body: change(asked, original, recordOf(call.body)) };
    }
    if (asked.scene.install === "user" && asked.followUps.length >= MOST_FOLLOW_UPS) {
      return TOO_MANY_FOLLOW_UPS;
    }
    const message = answerFrom(recordOf(call.body), asked.interaction, asked.scene);
    messages.set(message.id, message);
    state.scenes.set(message.id, asked.scene);
    asked.followUps.push(message);
    return { status: 200, body: message };
  }

  function remove(call: Call): Answer {
    const found = named(call);
    if ("status" in found) return found;
    state.deleted.add(found.message.id);
    return { status: 204 };
  }

  function read(call: Call): Answer {
    const found = named(call);
    return "status" in found ? found : { status: 200, body: found.message };
  }

  /** An edit cannot take the flag of Components V2 off, so it is judged with the flags of before. */
  function editLimits(call: Call): readonly string[] {
    const found = named(call);
    const before = "status" in found ? 0 : numberOf(found.message.flags);
    const body = recordOf(call.body);
    return violationsOf({ ...body, flags: before | numberOf(body["flags"]) }, "edit");
  }

  const ofMessage = (path: string): readonly Route[] => [
    { operation: `PATCH ${hook}${path}`, isOpen: true, respond: edit, limits: editLimits },
    { operation: `GET ${hook}${path}`, isOpen: true, respond: read },
    { operation: `DELETE ${hook}${path}`, isOpen: true, respond: remove },
  ];
  return [
    {
      operation: "POST /interactions/{interaction_id}/{interaction_token}/callback",
      isOpen: true,
      respond: acknowledge,
      limits: (call) => callbackLimits(call, pending.get(call.param("interaction_token"))),
    },
    ...ofMessage("/messages/@original"),
    ...ofMessage("/messages/{message_id}"),
    {
      operation: `POST ${hook}`,
      isOpen: true,
      respond: followUp,
      limits: (call) => violationsOf(call.body),
    },
  ];
}
