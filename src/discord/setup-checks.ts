// Setup checks: what Discord says of the bot's token, commands and permissions, asked for over HTTP alone, so
// that a bot that runs elsewhere is not disturbed. It changes nothing.

import { ApplicationIntegrationType, PermissionsBitField, type REST, Routes } from "discord.js";
import { commands } from "./commands.ts";
import type { DiscordConfig } from "./discord-config.ts";
import { explainError } from "./errors.ts";
import { createInviteLinks, listNeededPermissions } from "./invite-links.ts";

/** What was found of one thing. */
export interface Finding {
  /** Whether the bot can do its work with it as it is. */
  readonly isGood: boolean;
  /** A sentence or two without a full stop at the end; of a problem, with what helps. */
  readonly text: string;
}

/**
 * Looks at how the bot is set up on Discord.
 *
 * @param rest - has the token
 * @returns what was found, in the order in which it was looked at; after a refused token nothing else is
 */
export async function checkSetup(rest: REST, config: DiscordConfig): Promise<readonly Finding[]> {
  try {
    const application = readRecord(await rest.get(Routes.currentApplication()));
    const id = String(application["id"]);
    return [
      { isGood: true, text: `The token is that of ${String(application["name"])}` },
      checkInstallations(application),
      await checkStarts(rest),
      await checkCommands(rest, id, config.guildId),
      await checkServers(rest, id, config),
    ];
  } catch (error) {
    return [{ isGood: false, text: explainError(error).message }];
  }
}

/** What Discord answers is read field by field: of what is missing, nothing is made up. */
type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function readRecord(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function readList(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A bot that can be installed nowhere is found by nobody. */
function checkInstallations(application: Fields): Finding {
  const kinds = readRecord(application["integration_types_config"]);
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const names = [
    ...(kinds[GuildInstall] === undefined ? [] : ["servers"]),
    ...(kinds[UserInstall] === undefined ? [] : ["people"]),
  ];
  return names.length === 0
    ? {
        isGood: false,
        text: "It installs nowhere: tick User Install and Guild Install on the page Installation of the developer portal",
      }
    : { isGood: true, text: `It installs for ${names.join(" and ")}` };
}

async function checkStarts(rest: REST): Promise<Finding> {
  const { session_start_limit } = readRecord(await rest.get(Routes.gatewayBot()));
  const { remaining, total } = readRecord(session_start_limit);
  const text = `It may connect ${String(remaining)} more times today, of ${String(total)}`;
  return { isGood: remaining !== 0, text };
}

async function checkCommands(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
): Promise<Finding> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const place = guildId === undefined ? "everywhere" : `in the server ${guildId}`;
  const registered = new Set(readList(await rest.get(route)).map(({ name }) => name));
  const missing = commands.filter(({ name }) => !registered.has(name));
  return missing.length === 0
    ? { isGood: true, text: `Its commands are registered ${place}` }
    : {
        isGood: false,
        text: `Not registered ${place}: ${missing.map(({ name }) => name).join(", ")}. Starting the bot registers them`,
      };
}

/** Discord lists so many servers at once; what is wrong in one of these is likely wrong in others. */
const mostServers = 200;

async function checkServers(
  rest: REST,
  applicationId: string,
  config: DiscordConfig,
): Promise<Finding> {
  const query = new URLSearchParams({ limit: String(mostServers) });
  const servers = readList(await rest.get(Routes.userGuilds(), { query }));
  const needed = Object.entries(listNeededPermissions(config));
  const lacking = servers.flatMap(({ name, permissions }) => {
    const has = new PermissionsBitField(BigInt(String(permissions)));
    const names = needed.flatMap(([permission, bit]) => (has.has(bit) ? [] : permission));
    return names.length === 0 ? [] : `${String(name)} (${names.join(", ")})`;
  });
  const links = createInviteLinks(applicationId, config);
  if (servers.length === 0)
    return { isGood: true, text: `It is in no server; invite it at ${links.server}` };
  return lacking.length === 0
    ? {
        isGood: true,
        text: `It has the permissions that it needs, in ${servers.length} ${servers.length === 1 ? "server" : "servers"}`,
      }
    : {
        isGood: false,
        text: `It lacks permissions in ${lacking.join("; ")}: invite it again at ${links.server}`,
      };
}
