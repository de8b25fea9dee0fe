// Sessions: what a client gets when it identifies, and comes back to with RESUME. A session keeps every event ever
// sent in it, so that those missed while it had no connection can be sent again.

import { GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import { numberOf, type JsonObject } from "../json.ts";
import { isForShard, type Shard } from "./shards.ts";

/** A client that has identified. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which shard it is, and of how many. */
  readonly shard: Shard;
  /** How often the client came back to it with RESUME. */
  readonly resumes: number;
}

/** A session as the gateway keeps it. */
export interface OpenSession extends Session {
  resumes: number;
  /** Its connection, if it has one. */
  socket: WebSocket | undefined;
  /** Every event ever sent, in order; the one with sequence number `s` is at `s - 1`. */
  readonly events: JsonObject[];
}

/** @returns the newest session that has a connection, or nothing */
export function findLive(sessions: readonly OpenSession[]): OpenSession | undefined {
  return sessions.findLast(({ socket }) => socket !== undefined);
}

/** @returns the session that an event with this data is sent to, or nothing when no client has identified for it */
export function findReceiver(
  sessions: readonly OpenSession[],
  data: unknown,
): OpenSession | undefined {
  const ofShard = sessions.filter(({ shard }) => isForShard(shard, data));
  return findLive(ofShard) ?? ofShard.at(-1);
}

/** Sends an event in a session; without a connection it is kept for when there is one. */
export function pushEvent(session: OpenSession, event: string, data: unknown): void {
  const sequence = session.events.length + 1;
  const payload: JsonObject = { op: GatewayOpcodes.Dispatch, t: event, s: sequence, d: data };
  session.events.push(payload);
  if (session.socket !== undefined) sendPayload(session.socket, payload);
}

/**
 * Gives a session a new connection and sends what was missed.
 *
 * @param sequence - the sequence number of the last event that the client got
 */
export function resumeSession(session: OpenSession, socket: WebSocket, sequence: unknown): void {
  session.socket = socket;
  session.resumes += 1;
  for (const missed of session.events.slice(numberOf(sequence))) sendPayload(socket, missed);
  pushEvent(session, "RESUMED", {});
}

/** Sends a payload over a connection, unless it is closing. */
export function sendPayload(socket: WebSocket, payload: JsonObject): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
