// The routes of an interaction's webhook: the original answer and its follow-ups, to read, change and delete. The
// interaction's token is the key; it opens nothing before the callback.

import { createAnswer } from "../interactions/answers.ts";
import type { PendingInteraction } from "../interactions/pending.ts";
import { recordOf } from "../json.ts";
import type { MessageLimits } from "../limits/message.ts";
import { editMessage, isLoading, type Message } from "../messages/messages.ts";
import { TOO_MANY_FOLLOW_UPS, UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK } from "../rest/errors.ts";
import type { Answer, Call, Route } from "../rest/routes.ts";
import type { Store } from "../store.ts";
import { checkEdit } from "./channels.ts";

/** For an app that only the user installed. */
const MOST_FOLLOW_UPS = 5;

const WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";

/**
 * Makes the routes.
 *
 * @param limits - what a message has to keep to
 */
export function createWebhookRoutes(store: Store, limits: MessageLimits): readonly Route[] {
  const ofMessage = (path: string): readonly Route[] => [
    {
      operation: `PATCH ${WEBHOOK}${path}`,
      isOpen: true,
      respond: (call) => editAnswer(store, call),
      limits: (call) => checkEdit(findMessage(store, call), call.body, limits),
    },
    {
      operation: `GET ${WEBHOOK}${path}`,
      isOpen: true,
      respond: (call) => readAnswer(store, call),
    },
    {
      operation: `DELETE ${WEBHOOK}${path}`,
      isOpen: true,
      respond: (call) => deleteAnswer(store, call),
    },
  ];
  return [
    ...ofMessage("/messages/@original"),
    ...ofMessage("/messages/{message_id}"),
    {
      operation: `POST ${WEBHOOK}`,
      isOpen: true,
      respond: (call) => followUp(store, call),
      limits: ({ body }) => limits(body, "create"),
    },
  ];
}

/** The interaction whose webhook may be used. */
function findInteraction(store: Store, call: Call): PendingInteraction | undefined {
  const pending = store.interactions.get(call.param("webhook_token"));
  return pending?.isAcknowledged === true ? pending : undefined;
}

/** The message that the call names, unless it was deleted. */
function findMessage(store: Store, call: Call): Message | undefined {
  const id = call.param("message_id") || findInteraction(store, call)?.originalId;
  return id === undefined || store.deleted.has(id) ? undefined : store.messages.get(id);
}

function readAnswer(store: Store, call: Call): Answer {
  if (findInteraction(store, call) === undefined) return UNKNOWN_WEBHOOK;
  const message = findMessage(store, call);
  return message === undefined ? UNKNOWN_MESSAGE : { status: 200, body: message };
}

function editAnswer(store: Store, call: Call): Answer {
  const pending = findInteraction(store, call);
  if (pending === undefined) return UNKNOWN_WEBHOOK;
  const message = findMessage(store, call);
  if (message === undefined) return UNKNOWN_MESSAGE;
  return { status: 200, body: applyEdit(store, { pending, message, body: call.body }) };
}

function deleteAnswer(store: Store, call: Call): Answer {
  if (findInteraction(store, call) === undefined) return UNKNOWN_WEBHOOK;
  const message = findMessage(store, call);
  if (message === undefined) return UNKNOWN_MESSAGE;
  store.deleted.add(message.id);
  return { status: 204 };
}

function followUp(store: Store, call: Call): Answer {
  const pending = findInteraction(store, call);
  if (pending === undefined) return UNKNOWN_WEBHOOK;
  const original = store.messages.get(pending.originalId ?? "");
  // The first follow-up of a deferred answer takes the place of "thinking".
  if (original !== undefined && isLoading(original)) {
    const edit = { pending, message: original, body: call.body };
    return { status: 200, body: applyEdit(store, edit) };
  }
  const { followUps, context } = pending;
  if (context.install === "user" && followUps.length >= MOST_FOLLOW_UPS) return TOO_MANY_FOLLOW_UPS;
  const message = createAnswer(recordOf(call.body), pending);
  store.messages.set(message.id, message);
  store.contexts.set(message.id, context);
  followUps.push(message);
  return { status: 200, body: message };
}

interface Edit {
  readonly pending: PendingInteraction;
  readonly message: Message;
  readonly body: unknown;
}

function applyEdit(store: Store, { pending, message, body }: Edit): Message {
  const changed = editMessage(message, recordOf(body));
  store.messages.set(changed.id, changed);
  if (changed.id === pending.originalId) pending.edits.push(changed);
  store.condition.notify();
  return changed;
}
