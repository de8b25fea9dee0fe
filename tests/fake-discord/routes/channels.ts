// The routes for channels: posting, reading and editing messages, and the sign that the bot is typing. The bot
// reaches direct messages and its own server, but no group and no server that it is not in.

import { isChannel, isDirect, isInGuild } from "../channels.ts";
import { numberOf, recordOf, stringOf } from "../json.ts";
import type { MessageLimits } from "../limits/message.ts";
import { editMessage, messageFrom, type Message } from "../messages/messages.ts";
import { MISSING_ACCESS, NOT_AUTHOR, UNKNOWN_CHANNEL, UNKNOWN_MESSAGE } from "../rest/errors.ts";
import type { Answer, Call, Route } from "../rest/routes.ts";
import type { Store } from "../store.ts";
import { BOT_USER } from "../users.ts";

const MESSAGES = "/channels/{channel_id}/messages";
const ONE_MESSAGE = `${MESSAGES}/{message_id}`;

/**
 * Makes the routes.
 *
 * @param limits - what a message has to keep to
 */
export function createChannelRoutes(store: Store, limits: MessageLimits): readonly Route[] {
  return [
    {
      operation: `POST ${MESSAGES}`,
      respond: (call) => postMessage(store, call),
      limits: ({ body }) => limits(body, "create"),
    },
    {
      operation: "POST /channels/{channel_id}/typing",
      respond: (call) => refuseChannel(call.param("channel_id")) ?? { status: 204 },
    },
    { operation: `GET ${ONE_MESSAGE}`, respond: (call) => readMessage(store, call) },
    {
      operation: `PATCH ${ONE_MESSAGE}`,
      respond: (call) => changeMessage(store, call),
      limits: (call) => checkEdit(findMessage(store, call), call.body, limits),
    },
  ];
}

/**
 * Judges an edit. It cannot take the flag of Components V2 off, so it is judged with the flags of before.
 *
 * @param before - the message as it was, if there is one
 */
export function checkEdit(
  before: Message | undefined,
  body: unknown,
  limits: MessageLimits,
): readonly string[] {
  const edit = recordOf(body);
  return limits({ ...edit, flags: (before?.flags ?? 0) | numberOf(edit["flags"]) }, "edit");
}

function postMessage(store: Store, call: Call): Answer {
  const channelId = call.param("channel_id");
  const refusal = refuseChannel(channelId);
  if (refusal !== undefined) return refusal;
  const body = recordOf(call.body);
  const twin = body["enforce_nonce"] === true ? findTwin(store, body["nonce"]) : undefined;
  if (twin !== undefined) return { status: 200, body: twin };
  const { message_id } = recordOf(body["message_reference"]);
  const repliesTo = store.messages.get(stringOf(message_id));
  const message = messageFrom(body, { channelId, author: BOT_USER, repliesTo });
  store.messages.set(message.id, message);
  store.posts.push(message);
  return { status: 200, body: message, afterwards: () => store.echo(message) };
}

function readMessage(store: Store, call: Call): Answer {
  const message = findMessage(store, call);
  return message === undefined ? UNKNOWN_MESSAGE : { status: 200, body: message };
}

function changeMessage(store: Store, call: Call): Answer {
  const before = findMessage(store, call);
  if (before === undefined) return UNKNOWN_MESSAGE;
  if (before.author.id !== BOT_USER.id) return NOT_AUTHOR;
  const message = editMessage(before, recordOf(call.body));
  store.messages.set(message.id, message);
  return { status: 200, body: message };
}

function findMessage({ messages }: Store, call: Call): Message | undefined {
  return messages.get(call.param("message_id"));
}

/** The post that was sent with the same nonce before. */
function findTwin({ posts }: Store, nonce: unknown): Message | undefined {
  return nonce === undefined ? undefined : posts.find((each) => each.nonce === nonce);
}

function refuseChannel(channelId: string): Answer | undefined {
  if (!isChannel(channelId)) return UNKNOWN_CHANNEL;
  return isDirect(channelId) || isInGuild(channelId) ? undefined : MISSING_ACCESS;
}
