// The gateway: one WebSocket server that greets, checks who identifies and with which intents, sends events in
// order and resumes a dropped session. It knows no interactions and no messages; what it sends is handed to it.

import type { Server } from "node:http";
import { GatewayIntentBits, GatewayOpcodes } from "discord.js";
import { WebSocketServer, type WebSocket } from "ws";
import { GUILD, readyFor, type Shard } from "./identities.ts";
import type { Bell } from "./waiting.ts";
import { numberOf, recordOf, stringOf, type Wire } from "./wire.ts";

/** A client that has identified. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which shard it is, and of how many. */
  readonly shard: Shard;
  /** How often the client came back to it with RESUME. */
  readonly resumes: number;
}

/** What the gateway needs to know. */
export interface GatewayOptions {
  readonly token: string;
  /** Closes each IDENTIFY with this code, for example 4013 or 4014. */
  readonly refuse: number | undefined;
  /** What it tells clients to keep between heartbeats, in milliseconds. */
  readonly heartbeatMs: number;
  /** In how many servers the bot is; they are told over all shards. */
  readonly guilds: number;
  readonly bell: Bell;
}

/** What a test can make the gateway do wrong. */
export interface GatewayFaults {
  /** Closes the gateway's connections with a close code. */
  readonly closeGateway: (code: number) => void;
  /** Asks all clients to reconnect. */
  readonly askToReconnect: () => void;
  /** Tells all clients that their session is invalid, and whether they may resume it all the same. */
  readonly invalidateSession: (mayResume: boolean) => void;
  /** Delivers the newest event again. */
  readonly repeat: () => void;
  /** Sends any text over the gateway to all clients. */
  readonly sendRaw: (text: string) => void;
  /** Says nothing any longer at one point, or is well again: to connections, to RESUME, to heartbeats. */
  readonly mute: (about: "hello" | "resume" | "heartbeat", isMute: boolean) => void;
}

/** The gateway of the stand-in. */
export interface Gateway {
  readonly faults: GatewayFaults;
  /** How many connections were opened so far. */
  readonly connections: () => number;
  /** All sessions so far, oldest first. */
  readonly sessions: readonly Session[];
  /** @returns the session that has a connection, or nothing */
  readonly live: () => Session | undefined;
  /**
   * Sends an event to the newest session of the shard that it belongs to; one that is just reconnecting gets it when it resumes.
   *
   * @throws when no client has identified yet
   */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Waits for the client to answer a heartbeat: it has then received all events sent before. */
  readonly roundTrip: () => Promise<void>;
  /** Drops all connections for good. */
  readonly stop: () => void;
}

interface OpenSession extends Session {
  resumes: number;
  socket: WebSocket | undefined;
  /** Every event ever sent, in order; the one with sequence number `s` is at `s - 1`. */
  readonly events: Wire[];
}

const AUTHENTICATION_FAILED = 4004;
const INVALID_INTENTS = 4013;
const DISALLOWED_INTENTS = 4014;
const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, each) => all | numberOf(each),
  0,
);
/** Nobody has granted them to this application. */
const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/**
 * Opens the gateway on a server that listens.
 *
 * @param server - takes the WebSocket connections, at `/gateway`
 * @param url - where clients find it, with `ws:`
 */
export function openGateway(server: Server, url: string, options: GatewayOptions): Gateway {
  const { bell } = options;
  const sockets = new WebSocketServer({ server, path: "/gateway" });
  const sessions: OpenSession[] = [];
  const muted = new Set<string>();
  let heartbeats = 0;
  let connections = 0;

  sockets.on("connection", (socket) => {
    connections += 1;
    if (!muted.has("hello")) {
      send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatMs } });
    }
    socket.on("message", (raw: Buffer) => {
      const { op, d } = recordOf(JSON.parse(raw.toString("utf8")));
      receive(socket, op, recordOf(d));
      bell.ring();
    });
    socket.on("close", () => {
      for (const each of sessions) if (each.socket === socket) each.socket = undefined;
      bell.ring();
    });
  });

  function receive(socket: WebSocket, op: unknown, data: Wire): void {
    if (op === GatewayOpcodes.Heartbeat) {
      heartbeats += 1;
      if (!muted.has("heartbeat")) send(socket, { op: GatewayOpcodes.HeartbeatAck });
    } else if (op === GatewayOpcodes.Identify) identify(socket, data);
    else if (op === GatewayOpcodes.Resume) resume(socket, data);
  }

  function identify(socket: WebSocket, data: Wire): void {
    const intents = numberOf(data["intents"]);
    const refusal = options.refuse ?? refusalOf(stringOf(data["token"]), intents, options.token);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    const id = `session-${sessions.length + 1}`;
    const shard = shardFrom(data["shard"]);
    const session: OpenSession = { id, intents, shard, resumes: 0, socket, events: [] };
    sessions.push(session);
    push(session, "READY", readyFor(id, url, { shard, guilds: options.guilds }));
    if ((intents & GatewayIntentBits.Guilds) !== 0) push(session, "GUILD_CREATE", GUILD);
  }

  function resume(socket: WebSocket, data: Wire): void {
    if (muted.has("resume")) return;
    const session = sessions.find(({ id }) => id === data["session_id"]);
    if (session === undefined || data["token"] !== options.token) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    session.resumes += 1;
    for (const missed of session.events.slice(numberOf(data["seq"]))) send(socket, missed);
    push(session, "RESUMED", {});
  }

  const live = (): OpenSession | undefined =>
    sessions.findLast(({ socket }) => socket !== undefined);
  const sendAll = (text: string): void => {
    for (const socket of sockets.clients) socket.send(text);
  };

  return {
    sessions,
    live,
    connections: () => connections,
    faults: {
      closeGateway(code) {
        for (const socket of sockets.clients) socket.close(code);
      },
      askToReconnect: () => sendAll(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null })),
      invalidateSession: (mayResume) =>
        sendAll(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: mayResume })),
      repeat: () => sendAll(JSON.stringify(live()?.events.at(-1))),
      sendRaw: sendAll,
      mute(about, isMute) {
        if (isMute) muted.add(about);
        else muted.delete(about);
      },
    },
    dispatch(event, data) {
      const ofShard = sessions.filter(({ shard }) => isFor(shard, data));
      const session = ofShard.findLast(({ socket }) => socket !== undefined) ?? ofShard.at(-1);
      if (session === undefined) {
        throw new Error(`No client to send ${event} to: await discord.ready() first`);
      }
      push(session, event, data);
    },
    async roundTrip() {
      const before = heartbeats;
      const socket = live()?.socket;
      if (socket === undefined) throw new Error("No client is connected to the gateway");
      send(socket, { op: GatewayOpcodes.Heartbeat, d: null });
      await bell.until(() => (heartbeats > before ? true : undefined), "the client's heartbeat");
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function shardFrom(value: unknown): Shard {
  const [id, count] = Array.isArray(value) ? value : [];
  return [numberOf(id), numberOf(count) || 1];
}

/** Events of a server go to its shard, direct messages and all else to shard 0. */
function isFor([id, count]: Shard, data: unknown): boolean {
  const guildId = stringOf(recordOf(data)["guild_id"]);
  const isId = /^\d+$/.test(guildId);
  return id === (isId ? Number((BigInt(guildId) >> 22n) % BigInt(count)) : 0);
}

function push(session: OpenSession, event: string, data: unknown): void {
  const payload: Wire = {
    op: GatewayOpcodes.Dispatch,
    t: event,
    s: session.events.length + 1,
    d: data,
  };
  session.events.push(payload);
  if (session.socket !== undefined) send(session.socket, payload);
}

function send(socket: WebSocket, payload: Wire): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}

function refusalOf(token: string, intents: number, expected: string): number | undefined {
  if (token !== expected) return AUTHENTICATION_FAILED;
  if ((intents & ~KNOWN_INTENTS) !== 0) return INVALID_INTENTS;
  return (intents & PRIVILEGED_INTENTS) === 0 ? undefined : DISALLOWED_INTENTS;
}
