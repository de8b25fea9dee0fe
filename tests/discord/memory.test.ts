// Memory: what discord.js lists and remembers is let go, and the next message is answered all the same.

import { Events } from "discord.js";
import { expect, onTestFinished, test, vi } from "vitest";
import { boundMemory } from "../../src/discord/memory.ts";
import { offlineBot } from "../support/echo-bot.ts";

test("servers are not kept, and conversations for a quarter of an hour", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const { client, discord } = await offlineBot({ guilds: 100 });
  onTestFinished(boundMemory(client, false));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  expect(client.guilds.cache.size).toBe(0);
  await discord.directMessage("hello").reply();
  expect(client.channels.cache.size).toBe(1);
  vi.advanceTimersByTime(800_000);
  expect(client.channels.cache.size).toBe(1);
  vi.advanceTimersByTime(200_000);
  expect(client.channels.cache.size).toBe(0);
  expect((await discord.directMessage("again").reply()).content).toBe("You said: again");
});
