// Memory: what discord.js lists and remembers is let go, and the next message is answered all the same.

import { Events, GatewayIntentBits } from "discord.js";
import { expect, onTestFinished, test, vi } from "vitest";
import { sweepCaches, mostConversations } from "../../src/discord/cache.ts";
import { type EchoOptions, offlineBot } from "../fake-discord/echo-bot.ts";
import { person } from "../fake-discord/users.ts";

/** A client that is ready, whose memory is bounded, and whose clock the test moves. */
async function readyClient(options: EchoOptions, keepsServers: boolean) {
  vi.useFakeTimers({ toFake: ["setInterval", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const { client, discord } = await offlineBot(options);
  onTestFinished(sweepCaches(client, keepsServers));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return { client, discord };
}

test("servers are not kept, and conversations for a quarter of an hour", async () => {
  const { client, discord } = await readyClient({ guilds: 100 }, false);
  expect(client.guilds.cache.size).toBe(0);
  await discord.directMessage("hello").reply();
  expect(client.channels.cache.size).toBe(1);
  vi.advanceTimersByTime(800_000);
  expect(client.channels.cache.size).toBe(1);
  vi.advanceTimersByTime(200_000);
  expect(client.channels.cache.size).toBe(0);
  expect((await discord.directMessage("again").reply()).content).toBe("You said: again");
});

test("of more conversations than can be remembered those that were silent longest are let go", async () => {
  const { client, discord } = await readyClient({}, false);
  client.removeAllListeners(Events.MessageCreate);
  const write = (at: number) => {
    const author = person(String(1_200_000_000_000_000_000n + BigInt(at)), "somebody");
    vi.setSystemTime(Date.now() + 1);
    return discord.directMessage("hello", { author }).channelId;
  };
  const [first = "", second = ""] = Array.from({ length: mostConversations }, (_, at) => write(at));
  write(0);
  write(mostConversations);
  await discord.settled();
  vi.advanceTimersByTime(60_000);
  expect(client.channels.cache.size).toBe(mostConversations);
  expect([client.channels.cache.has(first), client.channels.cache.has(second)]).toEqual([
    true,
    false,
  ]);
});

test("channels of servers stay known where mentions are answered", async () => {
  const { DirectMessages, Guilds, GuildMessages } = GatewayIntentBits;
  const intents = DirectMessages | Guilds | GuildMessages;
  const { client, discord } = await readyClient({ intents }, true);
  const channel = { id: "1100000000000000777", type: 0, guild_id: discord.guildId, name: "news" };
  discord.dispatch("CHANNEL_CREATE", channel);
  await discord.settled();
  vi.advanceTimersByTime(1_000_000);
  expect(client.channels.cache.has(channel.id)).toBe(true);
});
