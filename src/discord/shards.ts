// Shards: the process's connections to Discord's gateway. discord.js keeps them alive; here the
// operator is told how they fare, and a process that has lost them all for long is ended.

import { type Client, Events, Status } from "discord.js";
import type { Logger } from "../ops/logger.ts";
import type { Connection } from "../ops/metrics.ts";
import { BotError, explainClose, explainError } from "./errors.ts";

/**
 * A process without any connection for this long is ended, in milliseconds. discord.js tries again
 * by itself, but some silences it takes for life, such as a resumption that is never confirmed.
 */
const giveUpAfterSilenceMs = 300_000;

/** How often the connections are looked at, in milliseconds. */
const lookMs = 5_000;

/** A watch over a client's connections. */
export interface ShardWatch {
  readonly listConnections: () => readonly Connection[];
  readonly end: () => void;
}

/** What a watch is given. */
export interface ShardSurroundings {
  readonly log: Logger;
  /** Receives the reason when the bot can't go on. */
  readonly fail: (reason: BotError) => void;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
}

/** Watches a client's connections, from before it logs in. */
export function watchShards(client: Client, { log, fail, now }: ShardSurroundings): ShardWatch {
  const heartbeats = watchHeartbeats(client, now);
  /** Silence is counted in looks: time that this process did not run is nobody's silence. */
  let silentLooks = 0;
  const isBack = (shard: number): void => {
    silentLooks = 0;
    heartbeats.isHeard(shard);
  };
  logShards(client, log, isBack);
  client.on(Events.ShardDisconnect, ({ code }) => fail(explainClose(code)));
  const look = setInterval(() => {
    heartbeats.look();
    const isAlive =
      client.isReady() && client.ws.shards.some(({ status }) => status === Status.Ready);
    silentLooks = isAlive ? 0 : silentLooks + 1;
    if (silentLooks * lookMs >= giveUpAfterSilenceMs)
      fail(new BotError("Discord's gateway has not answered for 5 minutes: start the bot again"));
  }, lookMs);
  const listConnections = (): readonly Connection[] => {
    heartbeats.look();
    return client.ws.shards.map(({ id, status }) => ({
      shard: id,
      isConnected: status === Status.Ready,
      silentMs: heartbeats.measureSilence(id),
    }));
  };
  const end = (): void => {
    clearInterval(look);
    client.removeAllListeners(Events.ShardReconnecting);
  };
  return { listConnections, end };
}

/** Tells the operator of what becomes of each shard, and of one trouble once. */
function logShards(client: Client, log: Logger, isBack: (shard: number) => void): void {
  const told = new Map<number, string>();
  const welcome = (shard: number, how: string): void => {
    isBack(shard);
    told.delete(shard);
    log("info", how, { shard });
  };
  client.on(Events.ShardReady, (shard) => welcome(shard, "A shard is connected"));
  client.on(Events.ShardResume, (shard) => welcome(shard, "A shard has resumed"));
  client.on(Events.ShardReconnecting, (shard) => {
    if (told.has(shard)) return;
    told.set(shard, "");
    log("warn", "A shard has lost its connection and tries again", { shard });
  });
  client.on(Events.ShardError, (error, shard) => {
    const reason = explainError(error).message;
    // A network that is gone is met twice a second; and of the end, the failure tells.
    if (told.get(shard) === reason || client.ws.shards.get(shard)?.status === Status.Disconnected)
      return;
    told.set(shard, reason);
    log("warn", reason, { shard });
  });
}

/**
 * Keeps when each shard was last heard of by a clock that is never set. discord.js says when a heartbeat
 * was acknowledged by the time of day, which is good only for telling one from the next.
 */
function watchHeartbeats({ ws }: Client, now: () => number) {
  const heardAtMs = new Map<number, number>();
  const lastStamp = new Map<number, number>();
  return {
    isHeard: (shard: number): void => void heardAtMs.set(shard, now()),
    look(): void {
      for (const { id, lastPingTimestamp } of ws.shards.values()) {
        if (lastPingTimestamp <= 0 || lastStamp.get(id) === lastPingTimestamp) continue;
        lastStamp.set(id, lastPingTimestamp);
        heardAtMs.set(id, now());
      }
    },
    measureSilence(shard: number): number | undefined {
      const at = heardAtMs.get(shard);
      return at === undefined ? undefined : now() - at;
    },
  };
}
