// What Discord refuses in a message although its schema allows it: sums, combinations and places of components,
// and this project's own promise that a message pings nobody. Pure, so that property tests can use it on any
// payload. Lengths are in UTF-16 units, which is never laxer than Discord's own count.

import { ComponentType as Type, MessageFlags } from "discord.js";
import { allComponents, atMost, componentViolations, sized } from "./limits-components.ts";
import { isBlank, listOf, numberOf, recordOf, stringOf, type Wire } from "./wire.ts";

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
} as const;

/**
 * Checks a message against Discord's limits.
 *
 * @param messageBody - the message as it is sent, or as options of discord.js before they are sent
 *   (`allowedMentions`, builders); whatever `JSON.stringify` makes of it is checked
 * @param kind - `create` also asks that there is something to show; default `create`
 * @returns one sentence for each violation, none for a good message
 */
export function violationsOf(
  messageBody: unknown,
  kind: "create" | "edit" = "create",
): readonly string[] {
  const body = recordOf(JSON.parse(JSON.stringify(messageBody ?? {})));
  const components = listOf(body["components"]);
  const isV2 = (numberOf(body["flags"]) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...textViolations(body, kind),
    ...mentionViolations(body),
    ...(isBlank(body["embeds"]) ? [] : ["embeds are not what this bot shows"]),
    ...(isV2 ? v2Violations(body, components) : classicViolations(components)),
    ...componentViolations(components),
  ];
}

/** @returns one sentence for each violation in the choices of an autocomplete answer */
export function choiceViolationsOf(choices: unknown): readonly string[] {
  const list = listOf(choices);
  return [
    ...atMost(list.length, LIMITS.choices, "autocomplete choices"),
    ...list.flatMap(({ name }, at) => sized(name, LIMITS.choiceText, `choices[${at}].name`)),
    ...list.flatMap(({ value }, at) =>
      atMost(stringOf(value).length, LIMITS.choiceText, `choices[${at}].value`),
    ),
  ];
}

function textViolations(body: Wire, kind: "create" | "edit"): readonly string[] {
  const content = stringOf(body["content"]);
  const isEmpty = content.trim() === "" && isBlank(body["components"]);
  return [
    ...atMost(content.length, LIMITS.content, "content"),
    ...atMost(stringOf(body["nonce"]).length, LIMITS.nonce, "nonce"),
    ...(isEmpty && kind === "create" ? ["the message is empty"] : []),
  ];
}

function mentionViolations(body: Wire): readonly string[] {
  if (["content", "components"].every((key) => body[key] === undefined)) return [];
  const mentions = body["allowed_mentions"] ?? body["allowedMentions"];
  if (isBlank(mentions)) return ["allowed_mentions is missing, expected { parse: [] }"];
  const { parse, users, roles, replied_user, repliedUser } = recordOf(mentions);
  return [
    ...(Array.isArray(parse) && parse.length === 0
      ? []
      : [`allowed_mentions.parse is ${JSON.stringify(parse)}, expected []`]),
    ...(isBlank(users) && isBlank(roles) ? [] : ["allowed_mentions names users or roles"]),
    ...((replied_user ?? repliedUser) === true ? ["allowed_mentions.replied_user pings"] : []),
  ];
}

function v2Violations(body: Wire, components: readonly Wire[]): readonly string[] {
  const all = allComponents(components);
  const characters = all
    .filter(({ type }) => type === Type.TextDisplay)
    .reduce((sum, { content }) => sum + stringOf(content).length, 0);
  return [
    ...atMost(all.length, LIMITS.components, "components, nested ones included"),
    ...atMost(characters, LIMITS.textDisplays, "characters over all text displays"),
    ...["content", "poll", "sticker_ids"]
      .filter((key) => !isBlank(body[key]))
      .map((key) => `${key} stands beside Components V2`),
  ];
}

function classicViolations(components: readonly Wire[]): readonly string[] {
  return [
    ...atMost(components.length, LIMITS.rows, "action rows"),
    ...components
      .filter(({ type }) => type !== Type.ActionRow)
      .map(({ type }) => `component type ${String(type)} needs the flag of Components V2`),
  ];
}
