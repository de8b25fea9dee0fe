// What this bot promises of every message beside Discord's limits: it pings nobody, and it shows no embeds.

import { isBlank, recordOf, type JsonObject } from "../fake-discord/json.ts";
import { checkMessage, toJson, type MessageKind } from "../fake-discord/limits/message.ts";

/**
 * Checks a message against Discord's limits and this bot's promises.
 *
 * @param body - the message as it is sent, or as options of discord.js before they are sent
 * @param kind - `create` also asks that there is something to show; default `create`
 * @returns one sentence for each violation, none for a good message
 */
export function violationsOf(body: unknown, kind: MessageKind = "create"): readonly string[] {
  return [...checkMessage(body, kind), ...promiseViolationsOf(body)];
}

/** @returns one sentence for each promise that the message breaks */
export function promiseViolationsOf(message: unknown): readonly string[] {
  const body = toJson(message);
  return [
    ...(isBlank(body["embeds"]) ? [] : ["embeds are not what this bot shows"]),
    ...checkMentions(body),
  ];
}

function checkMentions(body: JsonObject): readonly string[] {
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
