// Shards: which part of the events a connection gets. A server's events go to shard (id >> 22) mod count, direct
// messages and all else to shard 0, as Discord documents under "Sharding".

import { numberOf, recordOf, stringOf } from "../json.ts";

/** The number of a shard, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** @returns the shard that an IDENTIFY names; the only one when it names none */
export function readShard(value: unknown): Shard {
  const [id, count]: readonly unknown[] = Array.isArray(value) ? value : [];
  return [numberOf(id), numberOf(count) || 1];
}

/** @returns whether the server is told to the shard */
export function hasGuild([id, count]: Shard, guildId: string): boolean {
  return (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(id);
}

/** @returns whether an event with this data is sent to the shard */
export function isForShard(shard: Shard, data: unknown): boolean {
  const guildId = stringOf(recordOf(data)["guild_id"]);
  return /^\d+$/.test(guildId) ? hasGuild(shard, guildId) : shard[0] === 0;
}
