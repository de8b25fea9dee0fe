// A reply's body as a person sees it, line by line from top to bottom, so that a test can state
// the whole of it. Buttons are "[label]", a menu is "(placeholder: option | option)", a divider "---".

import { type APIComponentInContainer, ComponentType } from "discord.js";
import { type ComponentRequest, parseCustomId } from "../../src/discord/custom-id.ts";
import type { MessageBody } from "../../src/discord/views/message.ts";
import { allComponents } from "../fake-discord/messages/components.ts";
import { listOf, recordOf, stringOf } from "../fake-discord/json.ts";

/** @returns the lines of the reply */
export function linesOf({ components: [{ components }] }: MessageBody): readonly string[] {
  return components.flatMap(linesIn);
}

/** @returns what pressing each button asks for, and opening the menu, by its label or placeholder; choosing an option, by its own */
export function requestsOf(
  message: MessageBody,
): Readonly<Record<string, ComponentRequest | undefined>> {
  const pressed = allComponents(message.components.map(recordOf)).filter(
    ({ custom_id }) => custom_id !== undefined,
  );
  return Object.fromEntries(
    pressed.flatMap(({ label, placeholder, custom_id, options }) => [
      [stringOf(label) || stringOf(placeholder), parseCustomId(stringOf(custom_id))],
      ...listOf(options).map((option) => [
        stringOf(option["label"]),
        parseCustomId(stringOf(option["value"])),
      ]),
    ]),
  );
}

function linesIn(component: APIComponentInContainer): readonly string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content.split("\n");
    case ComponentType.Section: {
      const [label] = labelsOf([component.accessory]);
      return [...component.components.flatMap(linesIn), `  ${label}`];
    }
    case ComponentType.ActionRow:
      return [labelsOf(component.components).join(" ")];
    case ComponentType.Separator:
      return ["---"];
    default:
      throw new Error(`No reply is known to show a component of type ${component.type}`);
  }
}

function labelsOf(components: readonly object[]): readonly string[] {
  return components.map(recordOf).map(({ label, placeholder, options }) => {
    if (!Array.isArray(options)) return `[${stringOf(label)}]`;
    const labels = options.map((option) => stringOf(recordOf(option)["label"]));
    return `(${stringOf(placeholder)}: ${labels.join(" | ")})`;
  });
}
