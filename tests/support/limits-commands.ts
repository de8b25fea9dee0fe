// Discord's rules for a set of application commands that its schema does not say: names, their uniqueness, the
// order of options and the sum of all texts of one command.

import { atMost, sized } from "./limits-components.ts";
import { listOf, numberOf, stringOf, type Wire } from "./wire.ts";

const LIMITS = {
  name: 32,
  description: 100,
  /** Names, descriptions and choices of one command together. */
  text: 8_000,
  slash: 100,
} as const;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** @returns one sentence for each violation in the body of a bulk overwrite */
export function commandViolationsOf(body: unknown): readonly string[] {
  const commands = listOf(body);
  const keys = commands.map(({ name, type }) => `${stringOf(name)} (type ${numberOf(type) || 1})`);
  const again = keys.filter((key, at) => keys.indexOf(key) !== at);
  return [
    ...atMost(commands.length, LIMITS.slash, "commands"),
    ...again.map((key) => `command ${key} is there more than once`),
    ...commands.flatMap(commandViolations),
  ];
}

function commandViolations(command: Wire): readonly string[] {
  const name = stringOf(command["name"]);
  const options = listOf(command["options"]);
  const isSlash = (command["type"] ?? 1) === 1;
  const required = options.map((option) => option["required"] === true);
  return [
    ...sized(name, LIMITS.name, "command name"),
    ...(isSlash ? nameViolations(name) : []),
    ...(isSlash
      ? sized(command["description"], LIMITS.description, `/${name}: description`)
      : stringOf(command["description"]) === ""
        ? []
        : [`${name}: only slash commands have a description`]),
    ...options.flatMap(optionViolations),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`/${name}: a required option stands after an optional one`]
      : []),
    ...atMost(textLength(command), LIMITS.text, `/${name}: characters of text`),
  ];
}

function optionViolations(option: Wire): readonly string[] {
  const name = stringOf(option["name"]);
  return [
    ...nameViolations(name),
    ...sized(option["description"], LIMITS.description, `description of option "${name}"`),
  ];
}

function nameViolations(name: string): readonly string[] {
  return NAME.test(name) && name === name.toLowerCase()
    ? []
    : [`"${name}" is no name for a slash command or an option`];
}

function textLength(part: Wire): number {
  const own = ["name", "description", "value"].map((key) => stringOf(part[key]).length);
  const inside = [...listOf(part["options"]), ...listOf(part["choices"])].map(textLength);
  return [...own, ...inside].reduce((sum, each) => sum + each, 0);
}
