// The gateway: one WebSocket server that greets, checks who identifies and with which intents, sends events in
// order and resumes a dropped session. It knows no interactions and no messages; what it sends is handed to it.

import type { Server } from "node:http";
import { GatewayIntentBits, GatewayOpcodes } from "discord.js";
import { WebSocketServer, type WebSocket } from "ws";
import { GUILD, readyFor } from "./identities.ts";
import type { Bell } from "./waiting.ts";
import { numberOf, recordOf, stringOf, type Wire } from "./wire.ts";

/** A client that has identified. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** How often the client came back to it with RESUME. */
  readonly resumes: number;
}

/** What the gateway needs to know. */
export interface GatewayOptions {
  readonly token: string;
  /** Closes each IDENTIFY with this code, for example 4013 or 4014. */
  readonly refuse: number | undefined;
  readonly bell: Bell;
}

/** The gateway of the stand-in. */
export interface Gateway {
  /** All sessions so far, oldest first. */
  readonly sessions: readonly Session[];
  /** @returns the session that has a connection, or nothing */
  readonly live: () => Session | undefined;
  /**
   * Sends an event to the newest session; one that is just reconnecting gets it when it resumes.
   *
   * @throws when no client has identified yet
   */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Waits for the client to answer a heartbeat: it has then received all events sent before. */
  readonly roundTrip: () => Promise<void>;
  /** Closes all connections with a close code, as Discord does. */
  readonly close: (code: number) => void;
  /** Drops all connections for good. */
  readonly stop: () => void;
}

interface OpenSession extends Session {
  resumes: number;
  socket: WebSocket | undefined;
  /** Every event ever sent, in order; the one with sequence number `s` is at `s - 1`. */
  readonly events: Wire[];
}

const HEARTBEAT_MS = 41_250;
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
  let heartbeats = 0;

  sockets.on("connection", (socket) => {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } });
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
      send(socket, { op: GatewayOpcodes.HeartbeatAck });
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
    const session: OpenSession = { id, intents, resumes: 0, socket, events: [] };
    sessions.push(session);
    push(session, "READY", readyFor(id, url));
    if ((intents & GatewayIntentBits.Guilds) !== 0) push(session, "GUILD_CREATE", GUILD);
  }

  function resume(socket: WebSocket, data: Wire): void {
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

  return {
    sessions,
    live,
    dispatch(event, data) {
      const session = live() ?? sessions.at(-1);
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
    close(code) {
      for (const socket of sockets.clients) socket.close(code);
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
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
