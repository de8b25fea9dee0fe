// What a person fills in, as Discord sends it to the bot: the options of a command, the fields of a form.

import { listOf, numberOf, recordOf, stringOf, type Wire } from "./wire.ts";

/** Values of a command's options, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

const STRING_SELECT = 3;

/**
 * Makes the options that come with an interaction.
 *
 * @param focused - the name of the one that is being typed; default none
 */
export function optionsFrom(options: OptionValues, focused?: string): readonly Wire[] {
  return Object.entries(options).map(([name, value]) => {
    const option = { name, type: optionType(value), value };
    return name === focused ? Object.assign(option, { focused: true }) : option;
  });
}

/** Discord's numbers for string, boolean, whole number and number. */
function optionType(value: string | number | boolean): number {
  if (typeof value === "string") return 3;
  if (typeof value === "boolean") return 5;
  return Number.isInteger(value) ? 4 : 10;
}

/**
 * Fills in a component of a form.
 *
 * @param id - the number it gets when it has none
 * @param values - by custom id; what is not there stays empty
 * @returns the component as it comes back: without labels, with the value
 */
export function filled(
  component: Wire,
  id: number,
  values: Readonly<Record<string, string>>,
): Wire {
  const { type, custom_id, components, component: inner } = component;
  const numbered = { type, id: numberOf(component["id"]) || id };
  if (inner !== undefined)
    return { ...numbered, component: filled(recordOf(inner), id + 100, values) };
  if (components !== undefined) {
    const inside = listOf(components).map((each, at) => filled(each, id * 100 + at, values));
    return { ...numbered, components: inside };
  }
  if (custom_id === undefined) return numbered;
  const value = values[stringOf(custom_id)] ?? "";
  return type === STRING_SELECT
    ? { ...numbered, custom_id, values: value === "" ? [] : [value] }
    : { ...numbered, custom_id, value };
}
