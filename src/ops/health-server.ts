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

/** A metric as Prometheus reads it. */
interface Metric {
  readonly name: string;
  readonly type: "gauge" | "counter" | "histogram";
  readonly help: string;
  /** Each behind the name: labels, if there are any, and a value. */
  readonly samples: readonly string[];
}

/** @see https://prometheus.io/docs/instrumenting/exposition_formats/ */
function renderMetrics(snapshot: Snapshot, identity: Identity): string {
  const metrics = [...listStates(snapshot, identity), ...listCounts(snapshot)];
  const lines = metrics.flatMap(({ name, type, help, samples }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map((sample) => `${name}${sample}`),
  ]);
  return [...lines, ""].join("\n");
}

/** What the process is like now. */
function listStates({ isAlive, connections }: Snapshot, identity: Identity): readonly Metric[] {
  const { article, since, prepared, restarts } = identity;
  return [
    {
      name: "pullquote_info",
      type: "gauge",
      help: "The article that is answered from.",
      samples: [`{revision="${article?.revision ?? ""}"} 1`],
    },
    {
      name: "pullquote_start_time_seconds",
      type: "gauge",
      help: "When the bot started, in seconds since 1970.",
      samples: [` ${since.getTime() / 1_000}`],
    },
    {
      name: "pullquote_prepared_ratio",
      type: "gauge",
      help: "How much of the article is prepared; questions are answered from 1 on.",
      samples: [` ${prepared.toFixed(2)}`],
    },
    {
      name: "pullquote_restarts_total",
      type: "counter",
      help: "How often answering has ended and was started again.",
      samples: [` ${restarts}`],
    },
    {
      name: "pullquote_alive",
      type: "gauge",
      help: "Whether every gateway connection of this process is of use.",
      samples: [` ${Number(isAlive)}`],
    },
    {
      name: "pullquote_shard_connected",
      type: "gauge",
      help: "Whether a shard is connected.",
      samples: connections.map((each) => `{shard="${each.shard}"} ${Number(each.isConnected)}`),
    },
    {
      name: "pullquote_shard_silent_seconds",
      type: "gauge",
      help: "Since a shard's last heartbeat was acknowledged.",
      samples: connections.map(
        ({ shard, silentMs = 0 }) => `{shard="${shard}"} ${silentMs / 1_000}`,
      ),
    },
  ];
}

/** What became of what was asked, and in which time. */
function listCounts({ statuses, acknowledged }: Snapshot): readonly Metric[] {
  const { within, count, sumMs } = acknowledged;
  return [
    {
      name: "pullquote_answers_total",
      type: "counter",
      help: "What became of questions.",
      samples: Object.entries(statuses).map(([status, times]) => `{fate="${status}"} ${times}`),
    },
    {
      name: "pullquote_acknowledge_seconds",
      type: "histogram",
      help: "From an event to Discord's word that it has the reply.",
      samples: [
        ...bucketsMs.map((most, at) => `_bucket{le="${most / 1_000}"} ${within[at] ?? 0}`),
        `_bucket{le="+Inf"} ${count}`,
        `_sum ${formatSeconds(sumMs)}`,
        `_count ${count}`,
      ],
    },
  ];
}

function formatSeconds(ms: number): string {
  return (ms / 1_000).toFixed(6);
}
