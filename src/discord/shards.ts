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
export const giveUpAfterSilenceMs = 300_000;

/** How often the connections are looked at, in milliseconds. */
const lookMs = 5_000;

/** A watch over a client's connections. */
export interface ShardWatch {
  readonly connections: () => readonly Connection[];
  readonly end: () => void;
}

/**
 * Watches a client's connections, from before it logs in.
 *
 * @param fail - receives the reason when the bot can't go on
 */
export function watchShards(
  client: Client,
  log: Logger,
  fail: (reason: BotError) => void,
): ShardWatch {
  let aliveAt = Date.now();
  const connectedAt = new Map<number, number>();
  const told = new Map<number, string>();
  const isBack = (shard: number, how: string): void => {
    aliveAt = Date.now();
    connectedAt.set(shard, aliveAt);
    told.delete(shard);
    log("info", how, { shard });
  };
  client.on(Events.ShardReady, (shard) => isBack(shard, "A shard is connected"));
  client.on(Events.ShardResume, (shard) => isBack(shard, "A shard has resumed"));
  client.on(Events.ShardReconnecting, (shard) => {
    if (told.has(shard)) return;
    told.set(shard, "");
    log("warn", "A shard has lost its connection and tries again", { shard });
  });
  client.on(Events.ShardDisconnect, ({ code }) => fail(explainClose(code)));
  client.on(Events.ShardError, (error, shard) => {
    const reason = explainError(error).message;
    /** A network that is gone is met twice a second; and of the end, `fail` tells. */
    if (told.get(shard) === reason || client.ws.shards.get(shard)?.status === Status.Disconnected)
      return;
    told.set(shard, reason);
    log("warn", reason, { shard });
  });
  const look = setInterval(() => {
    if (client.isReady() && client.ws.shards.some(({ status }) => status === Status.Ready))
      aliveAt = Date.now();
    else if (Date.now() - aliveAt >= giveUpAfterSilenceMs)
      fail(new BotError("Discord's gateway has not answered for 5 minutes: start the bot again"));
  }, lookMs);
  const connections = (): readonly Connection[] =>
    client.ws.shards.map(({ id, status, ping, lastPingTimestamp }) => {
      const heardAt = Math.max(lastPingTimestamp + ping, connectedAt.get(id) ?? 0);
      const silentMs = heardAt > 0 ? Date.now() - heardAt : undefined;
      return { shard: id, isConnected: status === Status.Ready, silentMs };
    });
  const end = (): void => {
    clearInterval(look);
    client.removeAllListeners(Events.ShardReconnecting);
  };
  return { connections, end };
}
