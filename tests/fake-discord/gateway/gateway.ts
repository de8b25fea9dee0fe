// The gateway: one WebSocket server that greets, checks who identifies and with which intents, sends events in
// order and resumes a dropped session. It knows no interactions and no messages; what it sends is handed to it.

import type { Server } from "node:http";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import { WebSocketServer, type WebSocket } from "ws";
import { createGuild } from "../server.ts";
import { numberOf, recordOf, type JsonObject } from "../json.ts";
import { createFaults, type GatewayFaults } from "./faults.ts";
import { refuseIntents } from "./intents.ts";
import { createReady } from "./ready.ts";
import {
  findLive,
  findReceiver,
  pushEvent,
  resumeSession,
  sendPayload,
  type OpenSession,
  type Session,
} from "./sessions.ts";
import { readShard } from "./shards.ts";
import type { GatewayOptions, GatewayState } from "./state.ts";

/** The gateway of the loopback Discord. */
export interface Gateway {
  readonly faults: GatewayFaults;
  /** All sessions so far, oldest first. */
  readonly sessions: readonly Session[];
  /** @returns how many connections were opened so far */
  readonly countConnections: () => number;
  /** @returns the newest session that has a connection, or nothing */
  readonly live: () => Session | undefined;
  /**
   * Sends an event to the newest session of the shard that it belongs to; one that is just reconnecting gets it
   * when it resumes.
   *
   * @throws when no client has identified yet
   */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Waits for the client to answer a heartbeat: it has then received all events sent before. */
  readonly roundTrip: () => Promise<void>;
  /** Drops all connections for good. */
  readonly stop: () => void;
}

/**
 * Opens the gateway on a server that listens.
 *
 * @param server - takes the WebSocket connections, at `/gateway`
 */
export function openGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: "/gateway" });
  const state: GatewayState = {
    options,
    sockets,
    sessions: [],
    muted: new Set(),
    heartbeats: 0,
    connections: 0,
  };
  sockets.on("connection", (socket) => accept(state, socket));
  return {
    faults: createFaults(state),
    sessions: state.sessions,
    countConnections: () => state.connections,
    live: () => findLive(state.sessions),
    dispatch(event, data) {
      const session = findReceiver(state.sessions, data);
      if (session === undefined) {
        throw new Error(`No client to send ${event} to: await discord.ready() first`);
      }
      pushEvent(session, event, data);
    },
    roundTrip: () => makeRoundTrip(state),
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function accept(state: GatewayState, socket: WebSocket): void {
  const { heartbeatMs, condition } = state.options;
  state.connections += 1;
  if (!state.muted.has("hello")) {
    sendPayload(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } });
  }
  socket.on("message", (raw: Buffer) => {
    receive(state, socket, recordOf(JSON.parse(raw.toString("utf8"))));
    condition.notify();
  });
  socket.on("close", () => {
    for (const each of state.sessions) if (each.socket === socket) each.socket = undefined;
    condition.notify();
  });
  condition.notify();
}

function receive(state: GatewayState, socket: WebSocket, { op, d }: JsonObject): void {
  switch (op) {
    case GatewayOpcodes.Heartbeat:
      state.heartbeats += 1;
      if (!state.muted.has("heartbeat")) sendPayload(socket, { op: GatewayOpcodes.HeartbeatAck });
      return;
    case GatewayOpcodes.Identify:
      identify(state, socket, recordOf(d));
      return;
    case GatewayOpcodes.Resume:
      if (!state.muted.has("resume")) resume(state, socket, recordOf(d));
      return;
    default:
  }
}

function identify({ options, sessions }: GatewayState, socket: WebSocket, data: JsonObject): void {
  const intents = numberOf(data["intents"]);
  const refusal = options.refuse ?? refuseIdentify(data["token"] === options.token, intents);
  if (refusal !== undefined) {
    socket.close(refusal);
    return;
  }
  const id = `session-${sessions.length + 1}`;
  const shard = readShard(data["shard"]);
  const session: OpenSession = { id, intents, shard, resumes: 0, socket, events: [] };
  sessions.push(session);
  const { url, guilds } = options;
  pushEvent(session, "READY", createReady({ sessionId: id, url, shard, guilds }));
  if ((intents & GatewayIntentBits.Guilds) !== 0) {
    pushEvent(session, "GUILD_CREATE", createGuild(options.permissions));
  }
}

function refuseIdentify(isTokenRight: boolean, intents: number): number | undefined {
  return isTokenRight ? refuseIntents(intents) : GatewayCloseCodes.AuthenticationFailed;
}

function resume({ options, sessions }: GatewayState, socket: WebSocket, data: JsonObject): void {
  const session = sessions.find(({ id }) => id === data["session_id"]);
  if (session === undefined || data["token"] !== options.token) {
    sendPayload(socket, { op: GatewayOpcodes.InvalidSession, d: false });
  } else {
    resumeSession(session, socket, data["seq"]);
  }
}

async function makeRoundTrip(state: GatewayState): Promise<void> {
  const before = state.heartbeats;
  const socket = findLive(state.sessions)?.socket;
  if (socket === undefined) throw new Error("No client is connected to the gateway");
  sendPayload(socket, { op: GatewayOpcodes.Heartbeat, d: null });
  const look = (): true | undefined => (state.heartbeats > before ? true : undefined);
  await state.options.condition.until(look, "the client's heartbeat");
}
