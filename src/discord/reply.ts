// Reply: what the bot does about an interaction, as values: the response that Discord gets, and what
// the journal keeps. Nothing is sent here.

import {
  type APIModalInteractionResponseCallbackData,
  type BaseInteraction,
  InteractionContextType,
  InteractionResponseType,
} from "discord.js";
import type { QueryLogEntry } from "../ops/query-log.ts";
import { type MessageBody, makePrivate } from "./views/message.ts";

/** A response to an interaction, for Discord's REST API. */
export type Response =
  | { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly data: MessageBody }
  | { readonly type: InteractionResponseType.UpdateMessage; readonly data: MessageBody }
  | {
      readonly type: InteractionResponseType.Modal;
      readonly data: APIModalInteractionResponseCallbackData;
    }
  | {
      readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      readonly data: { readonly choices: readonly Choice[] };
    };

/** Something that somebody who is typing can choose. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What is done about an interaction. */
export interface Reply {
  readonly response: Response;
  readonly entry?: QueryLogEntry | undefined;
}

/** Replies with a message that everybody sees. */
export function replyPublicly(message: MessageBody, entry?: QueryLogEntry): Reply {
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: message },
    entry,
  };
}

/** Replies with a message that only the asker sees, where there are others. */
export function replyPrivately(
  message: MessageBody,
  interaction: BaseInteraction,
  entry?: QueryLogEntry,
): Reply {
  return replyPublicly(isAmongOthers(interaction) ? makePrivate(message) : message, entry);
}

/** Changes the message that the component stands on. */
export function updateInPlace(message: MessageBody, entry?: QueryLogEntry): Reply {
  return { response: { type: InteractionResponseType.UpdateMessage, data: message }, entry };
}

/** Whether other people than the asker see the channel. */
export function isAmongOthers({ context }: BaseInteraction): boolean {
  return context !== InteractionContextType.BotDM;
}
