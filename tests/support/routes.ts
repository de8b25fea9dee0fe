// The routes of the API that take the bot token: who the bot is, where the gateway is, commands, channels and
// their messages. Those that answer interactions are in routes-interactions.ts.

import { commandViolationsOf } from "./limits-commands.ts";
import { violationsOf } from "./limits-check.ts";
import { APPLICATION_ID, BOT_USER, GUILD_ID, ownerOf } from "./identities.ts";
import { edited, messageFrom } from "./messages.ts";
import { refusal, type Answer } from "./answers.ts";
import type { Call, Route } from "./rest.ts";
import type { State } from "./state.ts";
import { numberOf, recordOf, stringOf } from "./wire.ts";

const MISSING_ACCESS = refusal(403, 50_001, "Missing Access");
const UNKNOWN_CHANNEL = refusal(404, 10_003, "Unknown Channel");
const UNKNOWN_MESSAGE = refusal(404, 10_008, "Unknown Message");
const NOT_AUTHOR = refusal(403, 50_005, "Cannot edit a message authored by another user");

/**
 * Makes the routes.
 *
 * @param gateway - where the gateway is, with `ws:`, and how many shards are recommended
 */
export function botRoutes(state: State, gateway: GatewayAddress): readonly Route[] {
  return [...identityRoutes(gateway), ...commandRoutes(state), ...channelRoutes(state)];
}

/** What clients are told of the gateway. */
interface GatewayAddress {
  readonly url: string;
  readonly shards: number;
}

function identityRoutes(gateway: GatewayAddress): readonly Route[] {
  /** As for a large bot, so that many shards need not identify one after another. */
  const limit = { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };
  const application = {
    id: APPLICATION_ID,
    name: BOT_USER.username,
    description: "",
    icon: null,
    bot: BOT_USER,
    flags: 0,
    integration_types_config: { 0: {}, 1: {} },
  };
  return [
    fixed("GET /gateway/bot", { ...gateway, session_start_limit: limit }),
    fixed("GET /users/@me", BOT_USER),
    fixed("GET /applications/@me", application),
    fixed("GET /oauth2/applications/@me", application),
  ];
}

function fixed(operation: string, body: unknown): Route {
  return { operation, respond: () => ({ status: 200, body }) };
}

function commandRoutes(state: State): readonly Route[] {
  const global = "/applications/{application_id}/commands";
  const ofGuild = "/applications/{application_id}/guilds/{guild_id}/commands";
  function list(call: Call): Answer {
    if (!isOurs(call)) return MISSING_ACCESS;
    const withLocalizations = call.query.get("with_localizations") === "true";
    return { status: 200, body: state.commands.list(guildOf(call), withLocalizations) };
  }
  function overwrite(call: Call): Answer {
    if (!isOurs(call)) return MISSING_ACCESS;
    const body = state.commands.overwrite(guildOf(call), call.body);
    return { status: 200, body, afterwards: () => (state.registrations += 1) };
  }
  return [
    { operation: `GET ${global}`, respond: list },
    { operation: `PUT ${global}`, respond: overwrite, limits: commandLimits },
    { operation: `GET ${ofGuild}`, respond: list },
    { operation: `PUT ${ofGuild}`, respond: overwrite, limits: commandLimits },
  ];
}

function isOurs(call: Call): boolean {
  const isHere = [undefined, GUILD_ID].includes(guildOf(call));
  return call.param("application_id") === APPLICATION_ID && isHere;
}

/** The server whose commands are meant; `undefined` for the global ones. */
function guildOf(call: Call): string | undefined {
  return call.param("guild_id") || undefined;
}

function commandLimits(call: Call): readonly string[] {
  return commandViolationsOf(call.body);
}

function channelRoutes(state: State): readonly Route[] {
  const { messages, posts } = state;

  function post(call: Call): Answer {
    const channelId = call.param("channel_id");
    const lost = unreachable(channelId);
    if (lost !== undefined) return lost;
    const body = recordOf(call.body);
    const twin = posts.find(
      (each) => body["enforce_nonce"] === true && isTwin(each, body["nonce"]),
    );
    if (twin !== undefined) return { status: 200, body: twin };
    const { message_id } = recordOf(body["message_reference"]);
    const repliesTo = messages.get(stringOf(message_id));
    const message = {
      ...messageFrom(body, { channelId, author: BOT_USER, repliesTo }),
      ...(body["nonce"] === undefined ? {} : { nonce: stringOf(body["nonce"]) }),
    };
    messages.set(message.id, message);
    posts.push(message);
    return { status: 200, body: message, afterwards: () => state.echo(message) };
  }

  function edit(call: Call): Answer {
    const before = messages.get(call.param("message_id"));
    if (before === undefined) return UNKNOWN_MESSAGE;
    if (before.author.id !== BOT_USER.id) return NOT_AUTHOR;
    const message = edited(before, recordOf(call.body));
    messages.set(message.id, message);
    return { status: 200, body: message };
  }

  function editLimits(call: Call): readonly string[] {
    const before = numberOf(messages.get(call.param("message_id"))?.flags);
    const body = recordOf(call.body);
    return violationsOf({ ...body, flags: before | numberOf(body["flags"]) }, "edit");
  }

  const one = "/channels/{channel_id}/messages/{message_id}";
  return [
    {
      operation: "POST /channels/{channel_id}/messages",
      respond: post,
      limits: (call) => violationsOf(call.body),
    },
    {
      operation: "POST /channels/{channel_id}/typing",
      respond: (call) => unreachable(call.param("channel_id")) ?? { status: 204 },
    },
    {
      operation: `GET ${one}`,
      respond: (call) => {
        const message = messages.get(call.param("message_id"));
        return message === undefined ? UNKNOWN_MESSAGE : { status: 200, body: message };
      },
    },
    { operation: `PATCH ${one}`, respond: edit, limits: editLimits },
  ];
}

function isTwin(message: { nonce?: string | number }, nonce: unknown): boolean {
  return nonce !== undefined && message.nonce === nonce;
}

/** The bot reaches direct messages and its own server, but no group and no server it is not in. */
function unreachable(channelId: string): Answer | undefined {
  const owner = ownerOf(channelId);
  if (owner === undefined) return UNKNOWN_CHANNEL;
  return owner.startsWith("dm:") || owner === `guild:${GUILD_ID}` ? undefined : MISSING_ACCESS;
}
