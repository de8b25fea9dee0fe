// What the gateway is told when it opens, and what it remembers. Plain data.

import type { WebSocketServer } from "ws";
import type { Condition } from "../condition.ts";
import type { OpenSession } from "./sessions.ts";

/** What the gateway can be silent about: to connections, to RESUME, to heartbeats. */
export type Mutable = "hello" | "resume" | "heartbeat";

/** What the gateway needs to know. */
export interface GatewayOptions {
  /** Where clients find it, with `ws:`. */
  readonly url: string;
  readonly token: string;
  /** Closes each IDENTIFY with this code, for example 4013 or 4014. */
  readonly refuse: number | undefined;
  /** What it tells clients to keep between heartbeats, in milliseconds. */
  readonly heartbeatMs: number;
  /** In how many servers the bot is; they are told over all shards. */
  readonly guilds: number;
  /** What all may do in the bot's server, as Discord's bits. */
  readonly permissions: string;
  readonly condition: Condition;
}

/** What the gateway remembers. */
export interface GatewayState {
  readonly options: GatewayOptions;
  readonly sockets: WebSocketServer;
  readonly sessions: OpenSession[];
  readonly muted: Set<Mutable>;
  heartbeats: number;
  connections: number;
}
