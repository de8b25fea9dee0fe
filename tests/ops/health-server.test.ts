// Health over HTTP, of a bot that is connected to the stand-in.

import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { serveHealth } from "../../src/ops/health-server.ts";
import { library, question, startPullquote } from "../support/pullquote.ts";

async function startHealthy() {
  const running = await startPullquote();
  const state = { prepared: 1 };
  const { revision } = library.article;
  const { port, stop } = await serveHealth(
    { host: "127.0.0.1", port: 0 },
    () => ({
      article: { title: "A title", revision },
      prepared: state.prepared,
      restarts: 2,
      since: new Date(0),
    }),
    running.monitor.read,
  );
  onTestFinished(stop);
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { ...running, state, get, port };
}

test("/healthz tells of shards, article, answers and times", async () => {
  const { discord, get } = await startHealthy();
  await discord.slash("ask", { question });
  await discord.slash("ask", { question: "How do I make carbonara?" });
  await discord.slash("ask", { question: "hello" });
  const response = await get("/healthz");
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: "alive",
    shards: [{ shard: 0, isConnected: true, silentMs: expect.any(Number) }],
    article: { title: "A title", revision: library.article.revision },
    since: "1970-01-01T00:00:00.000Z",
    restarts: 2,
    answers: {
      answered: 1,
      unsure: 0,
      unanswered: 1,
      conversation: 1,
      delayed: 0,
      shed: 0,
      lost: 0,
    },
    acknowledgedMs: { p50: expect.any(Number), p95: expect.any(Number), p99: expect.any(Number) },
  });
});

test("while the gateway is gone it says 503, and 200 when it is back", async () => {
  const { discord, get, told } = await startHealthy();
  discord.closeGateway(4000);
  await told(/lost its connection/);
  const dead = await get("/healthz");
  expect(dead.status).toBe(503);
  expect(await dead.json()).toMatchObject({ status: "dead", shards: [{ isConnected: false }] });
  await told(/has resumed/);
  expect((await get("/healthz")).status).toBe(200);
});

test("while the article is prepared it is starting, whatever its connections", async () => {
  const { discord, get, state, told } = await startHealthy();
  state.prepared = 0.409;
  discord.closeGateway(4000);
  await told(/lost its connection/);
  const starting = await get("/healthz");
  expect(starting.status).toBe(200);
  expect(await starting.json()).toMatchObject({ status: "starting", preparing: "40 %" });
  await told(/has resumed/);
});

test("/metrics is in Prometheus's text format", async () => {
  const { discord, get } = await startHealthy();
  await discord.slash("ask", { question });
  const response = await get("/metrics");
  expect(response.headers.get("content-type")).toContain("version=0.0.4");
  const lines = (await response.text()).split("\n");
  expect(lines.at(-1)).toBe("");
  const sample = /^pullquote_[a-z_]+(?:\{[a-z]+="[^"\\]*"\})? (?:\d+(?:\.\d+)?)$/;
  const comment =
    /^# (?:HELP pullquote_[a-z_]+ \S|TYPE pullquote_[a-z_]+ (?:gauge|counter|histogram)$)/;
  for (const line of lines.slice(0, -1))
    expect(line).toMatch(line.startsWith("#") ? comment : sample);
  expect(lines).toContain('pullquote_answers_total{fate="answered"} 1');
  expect(lines).toContain('pullquote_shard_connected{shard="0"} 1');
  expect(lines).toContain('pullquote_acknowledge_seconds_bucket{le="+Inf"} 1');
});

test("those who connect and say nothing take no more than so many connections, and not for long", async () => {
  const { port } = await startHealthy();
  const sockets = Array.from({ length: 80 }, () =>
    connect(port, "127.0.0.1").on("error", () => {}),
  );
  const ended = await Promise.all(
    sockets.map(async (socket) => {
      socket.resume();
      const startedAt = performance.now();
      await once(socket, "close");
      return performance.now() - startedAt;
    }),
  );
  expect(Math.max(...ended)).toBeLessThan(15_000);
});

test("there is nothing else, and nothing to change", async () => {
  const { get } = await startHealthy();
  expect((await get("/")).status).toBe(404);
  expect((await get("/healthz", { method: "POST", body: "x" })).status).toBe(404);
});
