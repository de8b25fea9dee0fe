// The message that answers an interaction: a message of the bot that carries the traces of what it answers.

import { ApplicationCommandType, InteractionType, MessageType } from "discord.js";
import type { JsonObject } from "../json.ts";
import { messageFrom, type Message } from "../messages/messages.ts";
import { APPLICATION_ID, BOT_USER } from "../users.ts";
import { findInstallationOwners } from "./context.ts";
import type { PendingInteraction } from "./pending.ts";

/** A message that answers an interaction. */
export interface InteractionMessage extends Message {
  readonly application_id: string;
  readonly webhook_id: string;
  readonly interaction?: JsonObject;
  readonly interaction_metadata: JsonObject;
}

/**
 * Makes the message.
 *
 * @param body - what the bot sent
 */
export function createAnswer(body: JsonObject, pending: PendingInteraction): InteractionMessage {
  const { id, type, data, context } = pending;
  const { user, channelId } = context;
  const isCommand = type === InteractionType.ApplicationCommand;
  const origin = { channelId, author: BOT_USER, type: messageTypeFor(pending) };
  return {
    ...messageFrom(body, origin),
    application_id: APPLICATION_ID,
    webhook_id: APPLICATION_ID,
    ...(isCommand ? { interaction: { id, type, name: data["name"], user } } : {}),
    interaction_metadata: createMetadata(pending),
  };
}

function messageTypeFor({ type, data }: PendingInteraction): MessageType {
  if (type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return data["type"] === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

function createMetadata({ id, type, data, context, source }: PendingInteraction): JsonObject {
  return {
    id,
    type,
    user: context.user,
    authorizing_integration_owners: findInstallationOwners(context),
    ...(type === InteractionType.ApplicationCommand
      ? { name: data["name"], command_type: data["type"] }
      : {}),
    ...(type === InteractionType.MessageComponent ? { interacted_message_id: source?.id } : {}),
  };
}
