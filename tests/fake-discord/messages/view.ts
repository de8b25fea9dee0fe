// What a person sees of a message: its text, its buttons, its menu.

import { ComponentType } from "discord.js";
import { listOf, stringOf, type JsonObject } from "../json.ts";
import { allComponents } from "./components.ts";
import type { Message } from "./messages.ts";

/** A button of a message. */
export interface ShownButton {
  readonly label: string;
  /** `""` for a link. */
  readonly customId: string;
  readonly disabled: boolean;
}

/** A menu of a message. */
export interface ShownMenu {
  readonly customId: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** @returns all text that the message shows: content, then text displays, a line each */
export function textOf(message: Message): string {
  const displays = componentsOf(message).flatMap(({ type, content }) =>
    type === ComponentType.TextDisplay ? [stringOf(content)] : [],
  );
  return [message.content, ...displays].filter((each) => each !== "").join("\n");
}

/** @returns the buttons of the message, in reading order */
export function buttonsOf(message: Message): readonly ShownButton[] {
  return componentsOf(message)
    .filter(({ type }) => type === ComponentType.Button)
    .map(({ label, custom_id, disabled }) => ({
      label: stringOf(label),
      customId: stringOf(custom_id),
      disabled: disabled === true,
    }));
}

/**
 * Finds the button of a label.
 *
 * @throws when there is none, with the labels that there are
 */
export function buttonOf(message: Message | undefined, label: string): ShownButton {
  const buttons = message === undefined ? [] : buttonsOf(message);
  const found = buttons.find((each) => each.label === label);
  if (found === undefined) {
    throw new Error(`No button "${label}", only: ${buttons.map((each) => each.label).join(", ")}`);
  }
  return found;
}

/**
 * Finds the menu of the message.
 *
 * @throws when there is none
 */
export function menuOf(message: Message | undefined): ShownMenu {
  const menu =
    message && componentsOf(message).find(({ type }) => type === ComponentType.StringSelect);
  if (menu === undefined) throw new Error("The message has no menu");
  const options = listOf(menu["options"]).map(({ label, value }) => ({
    label: stringOf(label),
    value: stringOf(value),
  }));
  return { customId: stringOf(menu["custom_id"]), options };
}

/** @returns every component of the message, nested ones included, outermost first */
export function componentsOf(message: Message): readonly JsonObject[] {
  return allComponents(message.components);
}
