// Many shards over many processes: each runs its own, and one registers the commands for all.

import { expect, onTestFinished, test, vi } from "vitest";
import { startBot } from "../../src/discord/client.ts";
import { textOf } from "../fake-discord/messages/view.ts";
import { answerFrom } from "../support/answering.ts";
import { startDiscord } from "../support/discord.ts";
import { answer, library, question, startPullquote } from "../support/pullquote.ts";

test("each process runs its shards, and the one with shard 0 registers the commands", async () => {
  const discord = await startDiscord({ guilds: 100 });
  const { token, apiUrl } = discord;
  const start = (ids: readonly number[]) =>
    startBot(
      { token, apiUrl, guildId: undefined, shards: { ids, count: 4 } },
      answerFrom(library),
      {
        log: () => {},
      },
    );
  const second = await start([2, 3]);
  expect(discord.commands()).toEqual([]);
  const first = await start([0, 1]);
  expect(discord.commands()).not.toEqual([]);
  const shards = discord.sessions.map(({ shard }) => shard.join(" of "));
  expect(shards.toSorted()).toEqual(["0 of 4", "1 of 4", "2 of 4", "3 of 4"]);
  for (const where of ["guild", "botDm"] as const) {
    const { message } = await discord.slash("ask", { question }, { where });
    expect(message && textOf(message)).toContain(answer);
  }
  expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
  await Promise.all([first.stop(), second.stop()]);
  await discord.stop();
});

test("by itself a process runs as many shards as Discord recommends", async () => {
  const { discord, monitor } = await startPullquote({ discord: { shards: 3 } });
  expect(discord.sessions).toHaveLength(3);
  expect(monitor.read()).toMatchObject({ isAlive: true, connections: [{}, {}, {}] });
});

test.each([3_600_000, -3_600_000])(
  "a time of day that is set by %i ms is no silence of a shard",
  async (ms) => {
    const { discord, monitor } = await startPullquote();
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime(Date.now() + ms);
    expect(monitor.read().isAlive).toBe(true);
    const silences = monitor.read().connections.map(({ silentMs = Number.NaN }) => silentMs);
    expect(silences).toHaveLength(discord.sessions.length);
    for (const silentMs of silences) {
      expect(silentMs).toBeGreaterThanOrEqual(0);
      expect(silentMs).toBeLessThan(60_000);
    }
  },
);
