// What a callback to an interaction means: which kinds of answer an interaction admits, what is wrong with one, and
// the message that comes out of it.

import { InteractionResponseType as Type, MessageFlags } from "discord.js";
import { hasFlag, numberOf, recordOf, type JsonObject } from "../json.ts";
import { checkChoices, type MessageLimits } from "../limits/message.ts";
import { editMessage, isEphemeral, isLoading, type Message } from "../messages/messages.ts";
import { createAnswer } from "./answers.ts";
import { INTERACTION } from "./payload.ts";
import type { Callback, PendingInteraction } from "./pending.ts";

const MESSAGES = [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource];
const UPDATES = [Type.DeferredMessageUpdate, Type.UpdateMessage];

/** Answers that each kind of interaction admits. */
const ADMITTED: Readonly<Record<number, readonly number[]>> = {
  [INTERACTION.command]: [...MESSAGES, Type.Modal],
  [INTERACTION.component]: [...MESSAGES, ...UPDATES, Type.Modal],
  [INTERACTION.autocomplete]: [Type.ApplicationCommandAutocompleteResult],
  [INTERACTION.modal]: [...MESSAGES, ...UPDATES],
};

/**
 * Judges the body of a callback.
 *
 * @param pending - the interaction it answers, if there is one
 * @param limits - what a message has to keep to
 * @returns one sentence for each violation
 */
export function checkCallback(
  body: unknown,
  pending: PendingInteraction | undefined,
  limits: MessageLimits,
): readonly string[] {
  const { type, data } = recordOf(body);
  const kind = numberOf(pending?.type);
  const isAdmitted = ADMITTED[kind]?.includes(numberOf(type)) ?? true;
  return [
    ...(isAdmitted ? [] : [`answer ${String(type)} does not fit interaction type ${kind}`]),
    ...checkCallbackData(type, data, { before: pending?.source?.flags ?? 0, limits }),
  ];
}

function checkCallbackData(
  type: unknown,
  data: unknown,
  { before, limits }: { readonly before: number; readonly limits: MessageLimits },
): readonly string[] {
  const { flags, choices } = recordOf(data);
  switch (type) {
    case Type.ChannelMessageWithSource:
      return limits(data, "create");
    case Type.UpdateMessage:
      return limits({ ...recordOf(data), flags: before | numberOf(flags) }, "edit");
    case Type.DeferredChannelMessageWithSource:
      return hasFlag(flags, MessageFlags.IsComponentsV2)
        ? ["the flag of Components V2 goes on the edit, not on the deferral"]
        : [];
    case Type.ApplicationCommandAutocompleteResult:
      return checkChoices(choices);
    default:
      return [];
  }
}

/** @returns the message that a callback makes or changes, if its kind does */
export function applyCallback(
  pending: PendingInteraction,
  type: unknown,
  data: JsonObject,
): Message | undefined {
  const { source } = pending;
  switch (type) {
    case Type.ChannelMessageWithSource:
      return createAnswer(data, pending);
    case Type.DeferredChannelMessageWithSource:
      return createAnswer({ flags: numberOf(data["flags"]) | MessageFlags.Loading }, pending);
    case Type.DeferredMessageUpdate:
      return source;
    case Type.UpdateMessage:
      return source && editMessage(source, data);
    default:
      return undefined;
  }
}

/** @returns what Discord answers to a callback that asks for it, `with_response` */
export function describeCallback(pending: PendingInteraction, callback: Callback): JsonObject {
  const { id, type: kind, context } = pending;
  const { type, message } = callback;
  if (message === undefined) return { interaction: { id, type: kind } };
  return {
    interaction: {
      id,
      type: kind,
      response_message_id: message.id,
      response_message_loading: isLoading(message),
      response_message_ephemeral: isEphemeral(message),
      channel_id: context.channelId,
    },
    resource: { type, message },
  };
}
