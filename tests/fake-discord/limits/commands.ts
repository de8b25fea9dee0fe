// Discord's rules for a set of application commands that its schema does not say: names, their uniqueness, the
// order of options and the sum of all texts of one command. What holds for a name holds in each language.

import { checkAtMost, checkText } from "./texts.ts";
import { listOf, numberOf, recordOf, stringOf, type JsonObject } from "../json.ts";

const LIMITS = {
  name: 32,
  description: 100,
  /** Names, descriptions and choices of one command together. */
  text: 8_000,
  slash: 100,
} as const satisfies Record<string, number>;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** @returns one sentence for each violation in the body of a bulk overwrite */
export function checkCommands(body: unknown): readonly string[] {
  const commands = listOf(body);
  const keys = commands.map(({ name, type }) => `${stringOf(name)} (type ${numberOf(type) || 1})`);
  const again = keys.filter((key, at) => keys.indexOf(key) !== at);
  return [
    ...checkAtMost(commands.length, LIMITS.slash, "commands"),
    ...again.map((key) => `command ${key} is there more than once`),
    ...checkNames(
      commands.filter(({ type }) => (type ?? 1) === 1),
      "command",
    ),
    ...commands.flatMap(checkCommand),
  ];
}

function checkCommand(command: JsonObject): readonly string[] {
  const name = stringOf(command["name"]);
  const options = listOf(command["options"]);
  const isSlash = (command["type"] ?? 1) === 1;
  const required = options.map((option) => option["required"] === true);
  return [
    ...checkText(name, LIMITS.name, "command name"),
    ...(isSlash ? listTexts(command, "name").flatMap(checkName) : []),
    ...(isSlash
      ? checkText(command["description"], LIMITS.description, `/${name}: description`)
      : stringOf(command["description"]) === ""
        ? []
        : [`${name}: only slash commands have a description`]),
    ...options.flatMap(checkOption),
    ...checkNames(options, `/${name}: option`),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`/${name}: a required option stands after an optional one`]
      : []),
    ...checkAtMost(countText(command), LIMITS.text, `/${name}: characters of text`),
  ];
}

function checkOption(option: JsonObject): readonly string[] {
  const name = stringOf(option["name"]);
  return [
    ...listTexts(option, "name").flatMap(checkName),
    ...checkText(option["description"], LIMITS.description, `description of option "${name}"`),
  ];
}

function checkName(name: string): readonly string[] {
  return NAME.test(name) && name === name.toLowerCase()
    ? []
    : [`"${name}" is no name for a slash command or an option`];
}

/** A text of a command in all its languages. */
function listTexts(part: JsonObject, key: string): readonly string[] {
  return [part[key], ...Object.values(recordOf(part[`${key}_localizations`]))].map(stringOf);
}

/** In no language may two have the same name. */
function checkNames(parts: readonly JsonObject[], what: string): readonly string[] {
  const locales = new Set(
    parts.flatMap(({ name_localizations }) => Object.keys(recordOf(name_localizations))),
  );
  return [...locales].flatMap((locale) => {
    const names = parts.map(({ name, name_localizations }) =>
      stringOf(recordOf(name_localizations)[locale] ?? name),
    );
    const again = names.filter((name, at) => names.indexOf(name) !== at);
    return again.map((name) => `${what} ${name} (${locale}) is there more than once`);
  });
}

/** Of a text in several languages the longest counts. */
function countText(part: JsonObject): number {
  const own = ["name", "description", "value"].map((key) =>
    listTexts(part, key).reduce((most, { length }) => Math.max(most, length), 0),
  );
  const inside = [...listOf(part["options"]), ...listOf(part["choices"])].map(countText);
  return [...own, ...inside].reduce((sum, each) => sum + each, 0);
}
