// A stand-in for Discord on 127.0.0.1, good enough for the real client of discord.js: REST, gateway, and a person
// who uses the bot. It holds the bot to Discord's rules (the 3 seconds, one acknowledgement, valid bodies) and
// remembers each breach, on which `stop` fails. See README's "Tests" for DISCORD_OPENAPI.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type APIApplicationCommand, type APIMessage, GatewayIntentBits } from "discord.js";
import { createAsks, type Asks } from "./asks.ts";
import { createCommandStore } from "./commands.ts";
import { sendDirect, sendInServer, type DirectMessageOptions, type SentMessage } from "./direct.ts";
import { type GatewayFaults, openGateway, type Session } from "./gateway.ts";
import { APPLICATION_ID, GUILD_ID, channelOf, ownerOf } from "./identities.ts";
import { readBodyCheck } from "./openapi.ts";
import type { Answer } from "./answers.ts";
import { createRest, type LoggedRequest } from "./rest.ts";
import { interactionRoutes } from "./routes-interactions.ts";
import { botRoutes } from "./routes.ts";
import type { State } from "./state.ts";
import { createBell } from "./waiting.ts";

/** How the stand-in behaves. */
export interface DiscordOptions {
  /** The only token that is right; default a made-up one. */
  readonly token?: string;
  /** Closes each IDENTIFY with this close code, for example 4013 or 4014; default none. */
  readonly refuse?: number;
  /** A callback this many milliseconds after its event is late; default 3,000, and 0 makes each one late. */
  readonly ackDeadlineMs?: number;
  /** How long a wait may last, in milliseconds; default 4,000, which is less than vitest gives a test. */
  readonly waitMs?: number;
  /** The port to listen on; default any that is free. */
  readonly port?: number;
  /** How many shards it recommends; default 1. */
  readonly shards?: number;
  /** In how many servers the bot is; default 1. */
  readonly guilds?: number;
  /** What clients keep between heartbeats, in milliseconds; default Discord's 41,250. */
  readonly heartbeatMs?: number;
  /** Path of Discord's OpenAPI description; default the environment's `DISCORD_OPENAPI`, else no schema check. */
  readonly openapi?: string | undefined;
}

/** The stand-in. */
export interface Discord extends Asks, GatewayFaults {
  /** For `rest: { api }` of discord.js and for `DISCORD_API_URL`; without `/v10`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The server that the bot is in. */
  readonly guildId: string;
  /** All that came in, in order. */
  readonly requests: readonly LoggedRequest[];
  /** What Discord would have refused, a sentence each. */
  readonly violations: readonly string[];
  /** Who identified, oldest first. */
  readonly sessions: readonly Session[];
  /**
   * Lists what is registered.
   *
   * @param guildId - of a server; default the global commands
   */
  commands(guildId?: string): readonly APIApplicationCommand[];
  /** Waits until a client has identified and got READY; at once when one is connected. */
  ready(): Promise<Session>;
  /**
   * Waits until commands were registered (a bulk overwrite).
   *
   * @param times - how often since the start; default 1
   */
  registered(times?: number): Promise<void>;
  /**
   * Waits for a request of an operation, for example `GET /applications/{application_id}/commands`.
   *
   * @param times - for which one since the start; default the first
   */
  requested(operation: string, times?: number): Promise<LoggedRequest>;
  /** Sends a direct message to the bot. */
  directMessage(content: string, options?: DirectMessageOptions): SentMessage;
  /** Writes a message in the bot's server; `<@applicationId>` in it mentions the bot. */
  serverMessage(content: string, options?: Omit<DirectMessageOptions, "channelId">): SentMessage;
  /** Waits until the client has received all events sent so far. */
  settled(): Promise<void>;
  /** @returns the message as it is now, after all edits; nothing when it was deleted */
  currently(message: APIMessage): APIMessage | undefined;
  /** @returns the violations so far, which `stop` then forgives */
  takeViolations(): readonly string[];
  /** Answers the next request of an operation with this instead: a fault. */
  respondNext(operation: string, answer: Answer): void;
  /** Waits until so many connections to the gateway were opened since the start. */
  connected(times: number): Promise<void>;
  /** Sends any event to the client. */
  dispatch(event: string, data: unknown): void;
  /**
   * Drops all connections and ends all waits.
   *
   * @throws when there are violations
   */
  stop(): Promise<void>;
}

const DEFAULTS = {
  token: "stand-in.token.of-a-test",
  ackDeadlineMs: 3_000,
  waitMs: 4_000,
  port: 0,
  shards: 1,
  guilds: 1,
  heartbeatMs: 41_250,
} as const;

/** Starts a stand-in on a free port. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const { token, ackDeadlineMs, waitMs, shards, guilds, heartbeatMs, ...asked } = {
    ...DEFAULTS,
    ...options,
  };
  const openapi = "openapi" in options ? options.openapi : process.env["DISCORD_OPENAPI"];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(asked.port, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const gatewayUrl = `ws://127.0.0.1:${port}/gateway`;

  const bell = createBell(waitMs, () => `So far: ${witness(rest.requests, rest.violations)}`);
  const state: State = {
    bell,
    commands: createCommandStore(),
    pending: new Map(),
    messages: new Map(),
    scenes: new Map(),
    posts: [],
    deleted: new Set(),
    registrations: 0,
    echo(message) {
      // Discord tells a bot of its own messages too, in servers if it asked for messages there.
      const isDirect = ownerOf(message.channel_id)?.startsWith("dm:") === true;
      const wantsServers = ((gateway.live()?.intents ?? 0) & GatewayIntentBits.GuildMessages) !== 0;
      const place = isDirect ? { channel_type: 1 } : { channel_type: 0, guild_id: GUILD_ID };
      const isHeard =
        isDirect || (wantsServers && message.channel_id === channelOf(`guild:${GUILD_ID}`));
      if (isHeard && gateway.sessions.length > 0) {
        gateway.dispatch("MESSAGE_CREATE", { ...message, ...place });
      }
    },
  };
  const rest = createRest({
    token,
    routes: [
      ...botRoutes(state, { url: gatewayUrl, shards }),
      ...interactionRoutes(state, ackDeadlineMs),
    ],
    checkBody: openapi === undefined || openapi === "" ? undefined : readBodyCheck(openapi),
    bell,
  });
  const gateway = openGateway(server, gatewayUrl, {
    token,
    refuse: asked.refuse,
    heartbeatMs,
    guilds,
    bell,
  });
  server.on("request", rest.listener);

  return {
    ...createAsks(state, gateway.dispatch),
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    applicationId: APPLICATION_ID,
    guildId: GUILD_ID,
    requests: rest.requests,
    violations: rest.violations,
    sessions: gateway.sessions,
    commands: (guildId) => state.commands.list(guildId, true),
    ready: () => bell.until(gateway.live, "a client to identify"),
    async registered(times = 1) {
      const look = (): true | undefined => (state.registrations >= times ? true : undefined);
      await bell.until(look, `${times} registration(s) of commands`);
    },
    requested(operation, times = 1) {
      const ofIt = (each: LoggedRequest): boolean => each.operation === operation;
      return bell.until(() => rest.requests.filter(ofIt)[times - 1], operation);
    },
    directMessage: (content, said = {}) =>
      sendDirect(state, gateway, rest.requests, { ...said, content }),
    serverMessage: (content, said = {}) =>
      sendInServer(state, gateway, rest.requests, { ...said, content }),
    settled: () => gateway.roundTrip(),
    currently: ({ id }) => (state.deleted.has(id) ? undefined : state.messages.get(id)),
    takeViolations: () => rest.violations.splice(0),
    respondNext: rest.respondNext,
    ...gateway.faults,
    async connected(times) {
      const look = (): true | undefined => (gateway.connections() >= times ? true : undefined);
      await bell.until(look, `${times} connection(s) to the gateway`);
    },
    dispatch: gateway.dispatch,
    async stop() {
      bell.close("the stand-in was stopped");
      gateway.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (rest.violations.length > 0) {
        throw new Error(`Discord would have refused:\n- ${rest.violations.join("\n- ")}`);
      }
    },
  };
}

function witness(requests: readonly LoggedRequest[], violations: readonly string[]): string {
  const last = requests.slice(-8).map(({ method, path, status }) => `${method} ${path} ${status}`);
  const calls = last.length === 0 ? "no request came in" : last.join(", ");
  return violations.length === 0 ? calls : `${calls}; violations: ${violations.join("; ")}`;
}
