// How a loopback Discord behaves: what can be asked of it, and what it does when nothing is asked.

import type { MessageLimits } from "./limits/message.ts";
import { EVERY_PERMISSION } from "./interactions/payload.ts";
import type { BodyCheck } from "./openapi/problems.ts";

/** How a loopback Discord behaves. */
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
  /** What all may do in the bot's server, and so the bot, as Discord's bits; default everything. */
  readonly permissions?: string;
  /** What clients keep between heartbeats, in milliseconds; default Discord's 41,250. */
  readonly heartbeatMs?: number;
  /** Checks bodies against Discord's description; default what `loadBodyCheck` finds, and `undefined` is no check. */
  readonly checkBody?: BodyCheck | undefined;
  /** What the bot under test promises of its messages beside Discord's limits; default nothing. */
  readonly promises?: MessageLimits;
}

/** What has a default. */
type Defaulted = Exclude<keyof DiscordOptions, "refuse" | "checkBody">;

/** Options with everything decided that has a default. */
export type Settings = Required<Pick<DiscordOptions, Defaulted>> & DiscordOptions;

/** What is not asked for. */
export const DEFAULTS: Required<Pick<DiscordOptions, Defaulted>> = {
  token: "loopback.token.of-a-test",
  ackDeadlineMs: 3_000,
  waitMs: 4_000,
  port: 0,
  shards: 1,
  guilds: 1,
  permissions: EVERY_PERMISSION,
  heartbeatMs: 41_250,
  promises: () => [],
};
