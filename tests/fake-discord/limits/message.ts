// What Discord refuses in a message although its schema allows it: sums, combinations and places of components.
// Pure, so that property tests can use it on any payload. Lengths are in UTF-16 units, which is never laxer than
// Discord's own count.

import { ComponentType as Type, MessageFlags } from "discord.js";
import { hasFlag, isBlank, listOf, recordOf, stringOf, type JsonObject } from "../json.ts";
import { allComponents } from "../messages/components.ts";
import { checkComponents } from "./components.ts";
import { checkAtMost, checkText } from "./texts.ts";

/** Whether a message is sent or changed; one that is sent has to show something. */
export type MessageKind = "create" | "edit";

/**
 * Checks a message.
 *
 * @param body - the message as it is sent, or as options of discord.js before they are sent (builders and all);
 *   whatever `JSON.stringify` makes of it is checked
 * @returns one sentence for each violation, none for a good message
 */
export type MessageLimits = (body: unknown, kind: MessageKind) => readonly string[];

const LIMITS = {
  content: 2_000,
  /** Over all text displays of one message. */
  textDisplays: 4_000,
  /** Nested ones included. */
  components: 40,
  /** Action rows in a message without Components V2. */
  rows: 5,
  nonce: 25,
  choices: 25,
  choiceText: 100,
} as const satisfies Record<string, number>;

/** What cannot stand beside Components V2. */
const CLASSIC_KEYS: readonly string[] = ["content", "embeds", "poll", "sticker_ids"];

/** What makes a message show something. */
const VISIBLE_KEYS: readonly string[] = [
  "components",
  "embeds",
  "poll",
  "sticker_ids",
  "attachments",
];

/** Checks a message against Discord's limits. */
export const checkMessage: MessageLimits = (messageBody, kind) => {
  const body = toJson(messageBody);
  const components = listOf(body["components"]);
  const isV2 = hasFlag(body["flags"], MessageFlags.IsComponentsV2);
  return [
    ...checkContent(body, kind),
    ...(isV2 ? checkComponentsV2(body, components) : checkRows(components)),
    ...checkComponents(components),
  ];
};

/** @returns the value as JSON carries it, for example without what is `undefined` */
export function toJson(value: unknown): JsonObject {
  return recordOf(JSON.parse(JSON.stringify(value ?? {})));
}

/** @returns one sentence for each violation in the choices of an autocomplete answer */
export function checkChoices(choices: unknown): readonly string[] {
  const list = listOf(choices);
  return [
    ...checkAtMost(list.length, LIMITS.choices, "autocomplete choices"),
    ...list.flatMap(({ name, value }, at) => [
      ...checkText(name, LIMITS.choiceText, `choices[${at}].name`),
      ...checkAtMost(stringOf(value).length, LIMITS.choiceText, `choices[${at}].value`),
    ]),
  ];
}

function checkContent(body: JsonObject, kind: MessageKind): readonly string[] {
  const content = stringOf(body["content"]);
  const isEmpty = content.trim() === "" && VISIBLE_KEYS.every((key) => isBlank(body[key]));
  return [
    ...checkAtMost(content.length, LIMITS.content, "content"),
    ...checkAtMost(stringOf(body["nonce"]).length, LIMITS.nonce, "nonce"),
    ...(isEmpty && kind === "create" ? ["the message is empty"] : []),
  ];
}

function checkComponentsV2(body: JsonObject, components: readonly JsonObject[]): readonly string[] {
  const all = allComponents(components);
  const characters = all
    .filter(({ type }) => type === Type.TextDisplay)
    .reduce((sum, { content }) => sum + stringOf(content).length, 0);
  return [
    ...checkAtMost(all.length, LIMITS.components, "components, nested ones included"),
    ...checkAtMost(characters, LIMITS.textDisplays, "characters over all text displays"),
    ...CLASSIC_KEYS.filter((key) => !isBlank(body[key])).map(
      (key) => `${key} stands beside Components V2`,
    ),
  ];
}

function checkRows(components: readonly JsonObject[]): readonly string[] {
  return [
    ...checkAtMost(components.length, LIMITS.rows, "action rows"),
    ...components
      .filter(({ type }) => type !== Type.ActionRow)
      .map(({ type }) => `component type ${String(type)} needs the flag of Components V2`),
  ];
}
