// What a person does with the bot's commands and components, as interactions sent to the client: a slash command, a
// button, a menu, a form. Each resolves with the bot's first answer, and rejects when it comes late or not at all.

import { ApplicationCommandType, ComponentType } from "discord.js";
import { listOf, stringOf, type JsonObject } from "../json.ts";
import type { Message } from "../messages/messages.ts";
import { componentsOf } from "../messages/view.ts";
import type { Store } from "../store.ts";
import { findCommand } from "./command-head.ts";
import { resolveContext, type Context, type Place } from "./context.ts";
import { INTERACTION, createInteraction } from "./payload.ts";
import { createPending } from "./pending.ts";
import { awaitReply, type Reply } from "./replies.ts";
import {
  createOptions,
  fillComponent,
  resolveUploads,
  type FormValues,
  type OptionValues,
} from "./values.ts";

/** A place, with the message that somebody clicks on; where that message stands is the default for the place. */
export interface ClickPlace extends Place {
  readonly message: Message | undefined;
}

/** A place where somebody types. */
export interface TypingPlace extends Place {
  /** The option being typed; default: the last one. */
  readonly focused?: string | undefined;
}

/** A suggestion that the bot gives while somebody types. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What a person can do. */
export interface UserActions {
  /** Calls a slash command. */
  slash(name: string, options?: OptionValues, place?: Place): Promise<Reply>;
  /** Calls a message command ("Apps" in the menu of a message). */
  messageCommand(name: string, target: Message, place?: Place): Promise<Reply>;
  /** Presses a button of a message; rejects when there is none such, or it is disabled. */
  press(customId: string, on: ClickPlace): Promise<Reply>;
  /** Picks options of a string select menu of a message. */
  select(customId: string, values: readonly string[], on: ClickPlace): Promise<Reply>;
  /**
   * Types into an option of a slash command.
   *
   * @param options - what is typed so far
   */
  autocomplete(
    name: string,
    options: OptionValues,
    place?: TypingPlace,
  ): Promise<readonly Choice[]>;
  /**
   * Sends a form that the bot showed.
   *
   * @param modal - the reply that showed it
   * @param values - what is filled in, by custom id; the rest stays empty
   * @param place - who sends it, if not who was shown it
   */
  modalSubmit(modal: Reply, values: FormValues, place?: Place): Promise<Reply>;
}

/** Makes what a person can do. */
export function createUserActions(store: Store): UserActions {
  return {
    slash: (name, options = {}, place = {}) => callSlash(store, name, { options, place }),
    messageCommand: (name, target, place = {}) => callOnMessage(store, name, { target, place }),
    press: (customId, on) =>
      click(store, on, { component_type: ComponentType.Button, custom_id: customId }),
    select: (customId, values, on) =>
      click(store, on, { component_type: ComponentType.StringSelect, custom_id: customId, values }),
    autocomplete: (name, options, place = {}) => typeOption(store, name, { options, place }),
    modalSubmit: (modal, values, place) => submit(store, modal, { values, place }),
  };
}

/** An interaction about to be sent. */
interface Asked {
  readonly context: Context;
  readonly type: number;
  readonly data: JsonObject;
  /** The message that it comes from. */
  readonly source?: Message | undefined;
}

function ask(store: Store, asked: Asked, what: string): Promise<Reply> {
  const { context, type, data, source } = asked;
  store.prepareCallbackCheck();
  const own = createInteraction(context, type, data);
  const interaction = source === undefined ? own : { ...own, message: source };
  const pending = createPending(interaction, context, source);
  store.interactions.set(pending.token, pending);
  store.dispatch("INTERACTION_CREATE", interaction);
  return awaitReply(store, pending, what);
}

async function callSlash(
  store: Store,
  name: string,
  { options, place }: { readonly options: OptionValues; readonly place: Place },
): Promise<Reply> {
  const context = resolveContext(place);
  const head = findCommand(store, { name, type: ApplicationCommandType.ChatInput, place, context });
  const data = { ...head, options: createOptions(options) };
  return ask(store, { context, type: INTERACTION.command, data }, `/${name}`);
}

async function callOnMessage(
  store: Store,
  name: string,
  { target, place }: { readonly target: Message; readonly place: Place },
): Promise<Reply> {
  const context = resolveContext(place, store.contexts.get(target.id));
  const head = findCommand(store, { name, type: ApplicationCommandType.Message, place, context });
  const resolved = { messages: { [target.id]: target } };
  const data = { ...head, target_id: target.id, resolved };
  return ask(store, { context, type: INTERACTION.command, data }, `"${name}"`);
}

async function click(store: Store, on: ClickPlace, data: JsonObject): Promise<Reply> {
  const { message } = on;
  const customId = stringOf(data["custom_id"]);
  if (message === undefined) throw new Error(`No message to look for "${customId}" on`);
  const context = resolveContext(on, store.contexts.get(message.id));
  const component = componentsOf(message).find((each) => each["custom_id"] === customId);
  if (component?.["type"] !== data["component_type"] || component?.["disabled"] === true) {
    const ids = componentsOf(message).flatMap(({ custom_id }) => stringOf(custom_id) || []);
    throw new Error(`Nothing to click with id "${customId}", only: ${ids.join(", ") || "none"}`);
  }
  const clicked = { id: component?.["id"], ...data };
  const asked = { context, type: INTERACTION.component, data: clicked, source: message };
  return ask(store, asked, `"${customId}"`);
}

async function typeOption(
  store: Store,
  name: string,
  { options, place }: { readonly options: OptionValues; readonly place: TypingPlace },
): Promise<readonly Choice[]> {
  const { focused = Object.keys(options).at(-1) } = place;
  const context = resolveContext(place);
  const head = findCommand(store, { name, type: ApplicationCommandType.ChatInput, place, context });
  const data = { ...head, options: createOptions(options, focused) };
  const asked = { context, type: INTERACTION.autocomplete, data };
  const reply = await ask(store, asked, `typing "${focused}" of /${name}`);
  return listOf(reply.data["choices"]).flatMap(readChoice);
}

function readChoice({ name, value }: JsonObject): readonly Choice[] {
  const isValue = typeof value === "string" || typeof value === "number";
  return isValue ? [{ name: stringOf(name), value }] : [];
}

async function submit(
  store: Store,
  { context, data, message }: Reply,
  { values, place }: { readonly values: FormValues; readonly place: Place | undefined },
): Promise<Reply> {
  const components = listOf(data["components"]).map((each, at) =>
    fillComponent(each, at + 1, values),
  );
  const customId = stringOf(data["custom_id"]);
  const filled = { custom_id: customId, components, ...resolveUploads(values) };
  const from = place === undefined ? context : resolveContext(place, context);
  const asked = { context: from, type: INTERACTION.modal, data: filled, source: message };
  return ask(store, asked, `the form "${customId}"`);
}
