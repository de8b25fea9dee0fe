// Health: tells an orchestrator and a metrics collector how the bot fares, over HTTP.
// It only reads; nothing can be changed or asked through it.

import { createServer } from "node:http";
import { once } from "node:events";
import { formatJson } from "../presentation/display-text.ts";
import { type Snapshot, bucketsMs } from "./metrics.ts";

/** Where the health of the bot is told. */
export interface HealthConfig {
  readonly host: string;
  /** A TCP port; 0 is any that is free. */
  readonly port: number;
}

/** What the bot is, beside how it fares. */
export interface Identity {
  /** Undefined until it is read. */
  readonly article: { readonly title: string | undefined; readonly revision: string } | undefined;
  /** How much of the article is prepared, 0..1: below 1, a bot that starts, not one that is dead. */
  readonly prepared: number;
  /** How often answering has ended and was started again. */
  readonly restarts: number;
  readonly since: Date;
}

/**
 * Listens for `GET /healthz` and `GET /metrics`.
 *
 * @param read - how the bot fares now
 * @returns the port that it listens on, and how to stop
 * @throws what the system says when it can't listen there
 */
export async function serveHealth(
  { host, port }: HealthConfig,
  identify: () => Identity,
  read: () => Snapshot,
): Promise<{ readonly port: number; readonly stop: () => void }> {
  const server = createServer(limits, (request, response) => {
    request.resume();
    const send = (status: number, type: string, body: string): void => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    };
    const path = request.method === "GET" ? request.url?.split("?")[0] : undefined;
    if (path === "/healthz") {
      const snapshot = read();
      const identity = identify();
      const isWell = snapshot.isAlive || identity.prepared < 1;
      send(isWell ? 200 : 503, "application/json", renderHealth(snapshot, identity));
    } else if (path === "/metrics") {
      send(200, "text/plain; version=0.0.4; charset=utf-8", renderMetrics(read(), identify()));
    } else send(404, "text/plain", "GET /healthz or /metrics\n");
  });
  server.maxConnections = mostConnections;
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: typeof address === "object" && address !== null ? address.port : port, stop };
}

/** Probes and a collector take a few connections, each for a moment. */
const mostConnections = 50;

/** In milliseconds: a request is a line and some headers, and nobody needs longer to send them. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

function renderHealth(snapshot: Snapshot, { article, prepared, ...identity }: Identity): string {
  const { since, restarts } = identity;
  return formatJson({
    status: prepared < 1 ? "starting" : snapshot.isAlive ? "alive" : "dead",
    ...(prepared < 1 && { preparing: `${Math.floor(100 * prepared)} %` }),
    shards: snapshot.connections,
    article: article === undefined ? null : { title: article.title, revision: article.revision },
    since: since.toISOString(),
    restarts,
    answers: snapshot.statuses,
    acknowledgedMs: snapshot.acknowledgedMs ?? null,
  });
}

/** @see https://prometheus.io/docs/instrumenting/exposition_formats/ */
function renderMetrics(snapshot: Snapshot, identity: Identity): string {
  const { article, since, prepared, restarts } = identity;
  const { connections, statuses, acknowledged } = snapshot;
  const listShards = (
    name: string,
    valueOf: (at: (typeof connections)[number]) => number,
  ): string[] => connections.map((each) => `${name}{shard="${each.shard}"} ${valueOf(each)}`);
  return [
    "# HELP pullquote_info The article that is answered from.",
    "# TYPE pullquote_info gauge",
    `pullquote_info{revision="${article?.revision ?? ""}"} 1`,
    "# HELP pullquote_start_time_seconds When the bot started, in seconds since 1970.",
    "# TYPE pullquote_start_time_seconds gauge",
    `pullquote_start_time_seconds ${since.getTime() / 1_000}`,
    "# HELP pullquote_prepared_ratio How much of the article is prepared; questions are answered from 1 on.",
    "# TYPE pullquote_prepared_ratio gauge",
    `pullquote_prepared_ratio ${prepared.toFixed(2)}`,
    "# HELP pullquote_restarts_total How often answering has ended and was started again.",
    "# TYPE pullquote_restarts_total counter",
    `pullquote_restarts_total ${restarts}`,
    "# HELP pullquote_alive Whether every gateway connection of this process is of use.",
    "# TYPE pullquote_alive gauge",
    `pullquote_alive ${Number(snapshot.isAlive)}`,
    "# HELP pullquote_shard_connected Whether a shard is connected.",
    "# TYPE pullquote_shard_connected gauge",
    ...listShards("pullquote_shard_connected", ({ isConnected }) => Number(isConnected)),
    "# HELP pullquote_shard_silent_seconds Since a shard's last heartbeat was acknowledged.",
    "# TYPE pullquote_shard_silent_seconds gauge",
    ...listShards("pullquote_shard_silent_seconds", ({ silentMs = 0 }) => silentMs / 1_000),
    "# HELP pullquote_answers_total What became of questions.",
    "# TYPE pullquote_answers_total counter",
    ...Object.entries(statuses).map(
      ([status, count]) => `pullquote_answers_total{fate="${status}"} ${count}`,
    ),
    "# HELP pullquote_acknowledge_seconds From an event to Discord's word that it has the reply.",
    "# TYPE pullquote_acknowledge_seconds histogram",
    ...bucketsMs.map(
      (most, at) =>
        `pullquote_acknowledge_seconds_bucket{le="${most / 1_000}"} ${acknowledged.within[at] ?? 0}`,
    ),
    `pullquote_acknowledge_seconds_bucket{le="+Inf"} ${acknowledged.count}`,
    `pullquote_acknowledge_seconds_sum ${formatSeconds(acknowledged.sumMs)}`,
    `pullquote_acknowledge_seconds_count ${acknowledged.count}`,
    "",
  ].join("\n");
}

function formatSeconds(ms: number): string {
  return (ms / 1_000).toFixed(6);
}
