// What a person fills in, as Discord sends it to the bot: the options of a command, the fields of a form.

import { ApplicationCommandOptionType, ComponentType } from "discord.js";
import { listOf, numberOf, recordOf, stringOf, type JsonObject } from "../json.ts";

/** Values of a command's options, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/**
 * Makes the options that come with an interaction.
 *
 * @param focused - the name of the one that is being typed; default none
 */
export function createOptions(options: OptionValues, focused?: string): readonly JsonObject[] {
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: optionTypeOf(value),
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
}

/**
 * Fills in a component of a form.
 *
 * @param id - the number it gets when it has none
 * @param values - by custom id; what is not there stays empty
 * @returns the component as it comes back: without labels, with the value
 */
export function fillComponent(
  component: JsonObject,
  id: number,
  values: Readonly<Record<string, string>>,
): JsonObject {
  const { type, custom_id, components, component: inner } = component;
  const numbered = { type, id: numberOf(component["id"]) || id };
  if (inner !== undefined) {
    return { ...numbered, component: fillComponent(recordOf(inner), id + 100, values) };
  }
  if (components !== undefined) {
    const inside = listOf(components).map((each, at) => fillComponent(each, id * 100 + at, values));
    return { ...numbered, components: inside };
  }
  if (custom_id === undefined) return numbered;
  const value = values[stringOf(custom_id)] ?? "";
  if (type === ComponentType.RadioGroup)
    return { ...numbered, custom_id, value: value === "" ? null : value };
  return type === ComponentType.StringSelect
    ? { ...numbered, custom_id, values: value === "" ? [] : [value] }
    : { ...numbered, custom_id, value };
}

function optionTypeOf(value: string | number | boolean): ApplicationCommandOptionType {
  if (typeof value === "string") return ApplicationCommandOptionType.String;
  if (typeof value === "boolean") return ApplicationCommandOptionType.Boolean;
  return Number.isInteger(value)
    ? ApplicationCommandOptionType.Integer
    : ApplicationCommandOptionType.Number;
}
