// Reads an interaction of discord.js into a request. Nothing is decided or answered here.

import {
  type AnyThreadChannel,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  type Message,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from "discord.js";
import { type UnhelpfulReason, unhelpfulReasons } from "../presentation/messages.ts";
import {
  addressField,
  fileField,
  parseCustomId,
  questionField,
  reasonField,
  titleField,
} from "./custom-id.ts";
import { readLocale } from "./locales.ts";
import type { Handover } from "./shelf.ts";
import { type MessageState, completeQuestion, readMessageState } from "./message-state.ts";
import { readOwnText } from "./message-request.ts";
import { readServerPlace } from "./server-place.ts";
import { mayManage, mayShare } from "./permissions.ts";
import { type Origin, type Request, cutText } from "./request.ts";

/**
 * Reads an interaction.
 *
 * @returns the request; undefined for a kind of interaction that the bot offers to nobody
 */
export function readInteraction(interaction: Interaction): Request | undefined {
  const origin = readOrigin(interaction);
  if (interaction.isChatInputCommand()) return readCommand(interaction, origin);
  if (interaction.isMessageContextMenuCommand()) {
    return { ...origin, kind: "look-up", asked: cutText(interaction.targetMessage.content) };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const field = name === "article" || name === "document" ? name : "question";
    return { ...origin, kind: "suggestion", field, typed: cutText(value).text.trim() };
  }
  if (interaction.isMessageComponent()) return readPress(interaction, origin);
  if (interaction.isModalSubmit()) return readForm(interaction, origin);
  return undefined;
}

function readOrigin(interaction: BaseInteraction): Origin {
  return {
    event: "interaction",
    person: interaction.user.id,
    language: readLocale(interaction.locale),
    channel: interaction.channelId ?? "",
    server: readServerPlace(interaction),
    isAmongOthers: interaction.context !== InteractionContextType.BotDM,
    mayManage: mayManage(interaction),
    mayShare: mayShare(interaction),
  };
}

function readCommand(command: ChatInputCommandInteraction, origin: Origin): Request {
  const { commandName, options } = command;
  switch (commandName) {
    case "ask":
      return {
        ...origin,
        kind: "question",
        surface: "slash command",
        asked: cutText(options.getString("question", true)),
        articleName: options.getString("article") ?? undefined,
        wantsPrivate: options.getBoolean("private") ?? undefined,
      };
    case "article":
      return {
        ...origin,
        kind: "article",
        paragraph: options.getInteger("paragraph") ?? undefined,
        articleName: options.getString("article") ?? undefined,
      };
    case "help":
      return { ...origin, kind: "help" };
    case "library":
      return readShelfCommand(command, origin);
    default:
      return { ...origin, kind: "unknown command" };
  }
}

function readShelfCommand({ options }: ChatInputCommandInteraction, origin: Origin): Request {
  const action = (["add", "list", "remove"] as const).find(
    (each) => each === options.getSubcommand(),
  );
  if (action === undefined) return { ...origin, kind: "unknown command" };
  return { ...origin, kind: "shelf", action, name: options.getString("document") ?? undefined };
}

function readPress(press: MessageComponentInteraction, origin: Origin): Request {
  const [chosen = ""] = press.isStringSelectMenu() ? press.values : [];
  const component = parseCustomId(press.customId);
  return {
    ...origin,
    kind: "press",
    component: component?.action === "menu" ? parseCustomId(chosen) : component,
    chosen,
    on: completeQuestion(readMessageState(press.message), findOriginal(press)),
  };
}

/** The text that the message replies to, or that its thread was opened for, as long as discord.js remembers it. */
function findOriginal({
  message,
  channel,
  client,
}: MessageComponentInteraction): string | undefined {
  const id = message.reference?.messageId;
  const replied = id === undefined ? undefined : channel?.messages.cache.get(id);
  const original = replied ?? (channel?.isThread() === true ? findStarter(channel) : undefined);
  return original && readOwnText(original.content, client.user.id).text;
}

/** A thread has the id of the message that it was opened for. */
function findStarter({ id, parent }: AnyThreadChannel): Message | undefined {
  return parent !== null && "messages" in parent ? parent.messages.cache.get(id) : undefined;
}

function readForm(form: ModalSubmitInteraction, origin: Origin): Request {
  const on: MessageState | undefined = form.message ? readMessageState(form.message) : undefined;
  const component = parseCustomId(form.customId);
  /** What is no form of ours may have no such field; it is refused for its id. */
  const text = component?.action !== "form" ? "" : form.fields.getTextInputValue(questionField);
  const reason = component?.action === "reason" ? readReason(form) : undefined;
  const upload = component?.action === "add" ? readUpload(form) : undefined;
  return { ...origin, kind: "form", component, asked: cutText(text), reason, upload, on };
}

function readUpload({ fields }: ModalSubmitInteraction): Handover | undefined {
  const file = fields.getUploadedFiles(fileField)?.first();
  return (
    file && {
      file: { name: file.name, size: file.size, url: file.url },
      title: fields.getTextInputValue(titleField).trim(),
      address: fields.getTextInputValue(addressField).trim(),
    }
  );
}

function readReason(form: ModalSubmitInteraction): UnhelpfulReason | undefined {
  const chosen = form.fields.getRadioGroup(reasonField);
  return unhelpfulReasons.find((reason) => reason === chosen);
}
