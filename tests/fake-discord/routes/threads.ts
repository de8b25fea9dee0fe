// The route that opens a thread for a message, in the server that the bot is in.

import { PermissionFlagsBits } from "discord.js";
import { addThread, isChannel, isInGuild, parentOf } from "../channels.ts";
import { recordOf } from "../json.ts";
import {
  MISSING_ACCESS,
  MISSING_PERMISSIONS,
  THREAD_EXISTS,
  UNKNOWN_CHANNEL,
  UNKNOWN_MESSAGE,
} from "../rest/errors.ts";
import type { Answer, Call, Route } from "../rest/routes.ts";
import { describeServerChannel } from "../server.ts";
import type { Store } from "../store.ts";

/**
 * Makes the route.
 *
 * @param permissions - of the bot in its server, as Discord's bits
 */
export function createThreadRoutes(store: Store, permissions: bigint): readonly Route[] {
  return [
    {
      operation: "POST /channels/{channel_id}/messages/{message_id}/threads",
      respond: (call) => refuseThread(store, call, permissions) ?? openThread(store, call),
    },
  ];
}

function refuseThread({ messages }: Store, call: Call, permissions: bigint): Answer | undefined {
  const channelId = call.param("channel_id");
  if (!isChannel(channelId)) return UNKNOWN_CHANNEL;
  if (!isInGuild(channelId)) return MISSING_ACCESS;
  if ((permissions & PermissionFlagsBits.CreatePublicThreads) === 0n) return MISSING_PERMISSIONS;
  if (!messages.has(call.param("message_id"))) return UNKNOWN_MESSAGE;
  return parentOf(call.param("message_id")) === undefined ? undefined : THREAD_EXISTS;
}

function openThread({ dispatch }: Store, call: Call): Answer {
  const id = call.param("message_id");
  addThread(id, call.param("channel_id"));
  const thread = { ...describeServerChannel(id), name: recordOf(call.body)["name"] };
  dispatch("THREAD_CREATE", { ...thread, newly_created: true });
  return { status: 201, body: thread };
}
