// Reply: what the bot does about an interaction, as values: the response that Discord gets, and what
// the journal keeps. Nothing is sent here.

import {
  type APIModalInteractionResponseCallbackData,
  type BaseInteraction,
  InteractionContextType,
  InteractionResponseType,
} from "discord.js";
import type { JournalEntry } from "../ops/query-log.ts";
import { type MessageBody, privately } from "./views/message.ts";

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
  readonly entry?: JournalEntry | undefined;
}

/** Replies with a message that everybody sees. */
export function openly(message: MessageBody, entry?: JournalEntry): Reply {
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: message },
    entry,
  };
}

/** Replies with a message that only the asker sees, where there are others. */
export function discreetly(
  message: MessageBody,
  interaction: BaseInteraction,
  entry?: JournalEntry,
): Reply {
  return openly(isAmongOthers(interaction) ? privately(message) : message, entry);
}

/** Changes the message that the component stands on. */
export function inPlace(message: MessageBody, entry?: JournalEntry): Reply {
  return { response: { type: InteractionResponseType.UpdateMessage, data: message }, entry };
}

/** Whether other people than the asker see the channel. */
export function isAmongOthers({ context }: BaseInteraction): boolean {
  return context !== InteractionContextType.BotDM;
}
