// What a callback to an interaction means: which kinds of answer an interaction admits, what is wrong with one, and
// the message that comes out of it.

import { InteractionResponseType as Type, MessageFlags, type APIMessage } from "discord.js";
import { choiceViolationsOf, violationsOf } from "./limits-check.ts";
import { answerFrom, edited } from "./messages.ts";
import type { Call } from "./rest.ts";
import type { Callback, Pending } from "./state.ts";
import { numberOf, recordOf, type Wire } from "./wire.ts";

/** Answers that each kind of interaction admits. */
const ADMITTED: Readonly<Record<number, readonly number[]>> = {
  2: [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource, Type.Modal],
  3: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.DeferredMessageUpdate,
    Type.UpdateMessage,
    Type.Modal,
  ],
  4: [Type.ApplicationCommandAutocompleteResult],
  5: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.DeferredMessageUpdate,
    Type.UpdateMessage,
  ],
};

/**
 * Judges the body of a callback.
 *
 * @param asked - the interaction it answers, if there is one
 * @returns one sentence for each violation
 */
export function callbackLimits(call: Call, asked: Pending | undefined): readonly string[] {
  const { type, data } = recordOf(call.body);
  const { flags, choices } = recordOf(data);
  const kind = numberOf(asked?.interaction["type"]);
  const isAdmitted = ADMITTED[kind]?.includes(numberOf(type)) ?? true;
  const wrong = isAdmitted ? [] : [`answer ${String(type)} does not fit interaction type ${kind}`];
  switch (type) {
    case Type.ChannelMessageWithSource:
      return [...wrong, ...violationsOf(data)];
    case Type.UpdateMessage: {
      const before = numberOf(recordOf(asked?.interaction["message"])["flags"]);
      const all = before | numberOf(flags);
      return [...wrong, ...violationsOf({ ...recordOf(data), flags: all }, "edit")];
    }
    case Type.DeferredChannelMessageWithSource:
      return (numberOf(flags) & MessageFlags.IsComponentsV2) === 0
        ? wrong
        : [...wrong, "the flag of Components V2 goes on the edit, not on the deferral"];
    case Type.ApplicationCommandAutocompleteResult:
      return [...wrong, ...choiceViolationsOf(choices)];
    default:
      return wrong;
  }
}

/** @returns the message that a callback makes or changes, if its kind does */
export function shown(asked: Pending, type: unknown, data: Wire): APIMessage | undefined {
  const { interaction, scene } = asked;
  const source = interaction["message"] as APIMessage | undefined;
  switch (type) {
    case Type.ChannelMessageWithSource:
      return answerFrom(data, interaction, scene);
    case Type.DeferredChannelMessageWithSource:
      return answerFrom(
        { flags: numberOf(data["flags"]) | MessageFlags.Loading },
        interaction,
        scene,
      );
    case Type.DeferredMessageUpdate:
      return source;
    case Type.UpdateMessage:
      return source === undefined ? undefined : edited(source, data);
    default:
      return undefined;
  }
}

/** @returns whether the message shows that the bot is thinking */
export function isLoading(message: APIMessage): boolean {
  return (numberOf(message.flags) & MessageFlags.Loading) !== 0;
}

/** @returns what Discord answers to a callback that asks for it, `with_response` */
export function callbackResponse({ interaction }: Pending, { type, message }: Callback): Wire {
  const { id, type: kind } = interaction;
  if (message === undefined) return { interaction: { id, type: kind } };
  return {
    interaction: {
      id,
      type: kind,
      response_message_id: message.id,
      response_message_loading: isLoading(message),
      response_message_ephemeral: (numberOf(message.flags) & MessageFlags.Ephemeral) !== 0,
      channel_id: interaction["channel_id"],
    },
    resource: { type, message },
  };
}
