// Discord on 127.0.0.1, good enough for the real client of discord.js: HTTP, gateway, and a person who uses the bot.
// It holds the bot to Discord's rules (the 3 seconds, one acknowledgement, valid bodies) and remembers each breach,
// on which `stop` fails.

import { createServer, type Server } from "node:http";
import type { RegisteredCommand } from "./commands.ts";
import type { GatewayFaults } from "./gateway/faults.ts";
import type { Session } from "./gateway/sessions.ts";
import { GUILD_ID } from "./guilds.ts";
import { type LocalFile, uploadFile } from "./routes/attachments.ts";
import type { Upload } from "./interactions/values.ts";
import { createUserActions, type UserActions } from "./interactions/user-actions.ts";
import {
  createDirectMessage,
  createServerMessage,
  requireIntent,
  type DirectMessageOptions,
  type ServerMessageOptions,
} from "./messages/incoming.ts";
import type { Message } from "./messages/messages.ts";
import { sendMessage, type SentMessage } from "./messages/sent.ts";
import { loadBodyCheck } from "./openapi/body-check.ts";
import { DEFAULTS, type DiscordOptions, type Settings } from "./options.ts";
import { assemble, type Parts } from "./parts.ts";
import type { LoggedRequest } from "./rest/request-log.ts";
import type { Answer } from "./rest/routes.ts";
import { APPLICATION_ID } from "./users.ts";
import { createWaits, type Waits } from "./waits.ts";

/** A loopback Discord. */
export interface Discord extends UserActions, GatewayFaults, Waits {
  /** For `rest: { api }` of discord.js; without `/v10`. */
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
  commands(guildId?: string): readonly RegisteredCommand[];
  /**
   * Sends a direct message to the bot.
   *
   * @throws when no client is connected or it did not ask for direct messages
   */
  directMessage(content: string, options?: DirectMessageOptions): SentMessage;
  /**
   * Writes a message in the bot's server; `<@applicationId>` in it mentions the bot, and so does replying to it.
   *
   * @throws when no client is connected or it did not ask for messages in servers
   */
  serverMessage(content: string, options?: ServerMessageOptions): SentMessage;
  /** Uploads a file, to be filled into a form. */
  upload(file: LocalFile): Upload;
  /** @returns the message as it is now, after all edits; nothing when it was deleted */
  currently(message: Message): Message | undefined;
  /** @returns the violations so far, which `stop` then forgives */
  takeViolations(): readonly string[];
  /** Answers the next request of an operation with this instead: a fault. */
  respondNext(operation: string, answer: Answer): void;
  /** Sends any event to the client. */
  dispatch(event: string, data: unknown): void;
  /**
   * Drops all connections and ends all waits.
   *
   * @throws when there are violations
   */
  stop(): Promise<void>;
}

/**
 * Starts a loopback Discord on a free port.
 *
 * @example
 * const discord = await startDiscord();
 * const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
 * await client.login(discord.token);
 * const { message } = await discord.slash("ping");
 * await discord.stop();
 */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const checkBody = "checkBody" in options ? options.checkBody : await loadBodyCheck();
  const settings: Settings = { ...DEFAULTS, ...options, checkBody };
  const server = createServer();
  const port = await listen(server, settings.port);
  const origin = `http://127.0.0.1:${port}`;
  const parts = assemble(server, `ws://127.0.0.1:${port}/gateway`, settings);
  const { store, gateway, rest, log } = parts;
  return {
    ...createUserActions(store),
    ...createWaits(parts),
    ...gateway.faults,
    ...createMessaging(parts),
    apiUrl: `${origin}/api`,
    upload: (file) => uploadFile(store, origin, file),
    token: settings.token,
    applicationId: APPLICATION_ID,
    guildId: GUILD_ID,
    requests: log.requests,
    violations: log.violations,
    sessions: gateway.sessions,
    commands: (guildId) => store.commands.list(guildId, true),
    takeViolations: () => log.violations.splice(0),
    respondNext: rest.respondNext,
    dispatch: gateway.dispatch,
    stop: () => stop(server, parts),
  };
}

function createMessaging(
  parts: Parts,
): Pick<Discord, "directMessage" | "serverMessage" | "currently"> {
  const { store, gateway } = parts;
  return {
    directMessage(content, options = {}) {
      requireIntent(gateway.live() ?? gateway.sessions.at(-1), "DirectMessages");
      return sendMessage(parts, createDirectMessage(content, options));
    },
    serverMessage(content, options = {}) {
      requireIntent(gateway.live() ?? gateway.sessions.at(-1), "GuildMessages");
      return sendMessage(parts, createServerMessage(content, options));
    },
    currently: ({ id }) => (store.deleted.has(id) ? undefined : store.messages.get(id)),
  };
}

/** @returns the port */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("Expected a TCP port");
  return address.port;
}

async function stop(server: Server, { condition, gateway, log }: Parts): Promise<void> {
  condition.close("the loopback Discord was stopped");
  gateway.stop();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (log.violations.length > 0) {
    throw new Error(`Discord would have refused:\n- ${log.violations.join("\n- ")}`);
  }
}
