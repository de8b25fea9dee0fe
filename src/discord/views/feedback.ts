// Feedback: what an asker thinks of an answer, and passing a private answer on. Pure: changes made to
// a message that was sent before.

import { type APIComponentInContainer, ComponentType } from "discord.js";
import type { Messages } from "../../presentation/messages.ts";
import { type Action, formatCustomId, parseCustomId } from "../custom-id.ts";
import type { MessageState } from "../message-state.ts";
import { type MessageBody, componentIds, createMessage, createText } from "./message.ts";

/** Renders an answer that the asker has judged: the same message, the verdict in place of what gave it. */
export function renderRated(
  { parts, accent }: MessageState,
  verdict: "helpful" | "unhelpful",
  messages: Messages,
): MessageBody {
  const note = createText(`-# ${messages.rated[verdict]}`, componentIds.verdict);
  const shown = removeActions(parts, ["helpful", "unhelpful"]);
  return createMessage(accent, [...shown, note], messages);
}

/** Renders a private answer that its asker has just shared. */
export function renderSharing({ parts, accent }: MessageState, messages: Messages): MessageBody {
  const note = createText(`-# ${messages.shared}`, componentIds.shared);
  return createMessage(accent, [...removeActions(parts, ["share"]), note], messages);
}

/**
 * Renders a private answer for all, without what only its asker can do.
 *
 * @param personId - who shares it; they are named and not pinged, and may delete it
 */
export function renderShared(
  { parts, accent, revision }: MessageState,
  personId: string,
  messages: Messages,
): MessageBody {
  const shown = removeActions(parts, ["share"]).filter(({ id }) => id !== componentIds.verdict);
  const sharedBy = createText(`-# ${messages.sharedBy(`<@${personId}>`)}`);
  if (revision === undefined) return createMessage(accent, [...shown, sharedBy], messages);
  const value = formatCustomId("delete", revision, { person: personId });
  const option = { label: messages.labels.delete, value };
  return createMessage(accent, [...addOption(shown, option), sharedBy], messages);
}

/** The parts of a message without the buttons and options for some actions; an empty row is left out. */
function removeActions(
  parts: readonly APIComponentInContainer[],
  actions: readonly Action[],
): APIComponentInContainer[] {
  const isFor = (id: string): boolean => {
    const action = parseCustomId(id)?.action;
    return action !== undefined && actions.includes(action);
  };
  return parts.flatMap((part): APIComponentInContainer[] => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const components = part.components.flatMap((each) => {
      if (each.type === ComponentType.StringSelect) {
        const options = each.options.filter(({ value }) => !isFor(value));
        return options.length === 0 ? [] : { ...each, options };
      }
      return "custom_id" in each && isFor(each.custom_id) ? [] : each;
    });
    return components.length === 0 ? [] : [{ ...part, components }];
  });
}

/** The parts of a message with an option more in its menu; a message without a menu stays as it is. */
function addOption(
  parts: readonly APIComponentInContainer[],
  option: { readonly label: string; readonly value: string },
): APIComponentInContainer[] {
  return parts.map((part) => {
    if (part.type !== ComponentType.ActionRow) return part;
    const components = part.components.map((each) =>
      each.type === ComponentType.StringSelect
        ? { ...each, options: [...each.options, option] }
        : each,
    );
    return { ...part, components };
  });
}
