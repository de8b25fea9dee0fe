// Memory over servers: `npm run bench:servers`. Starts the program with 4 shards against the stand-in
// and prints what it holds with few and many servers, and after many people have written to it.

import { once } from "node:events";
import { person } from "../fake-discord/users.ts";
import { startDiscord } from "../support/discord.ts";
import { isAnswering, start } from "../support/program.ts";
import { weigh, weighable } from "./weighing.ts";

const people = 1_000;

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

for (const guilds of [0, 10_000, 100_000]) {
  const discord = await startDiscord({ guilds, waitMs: 60_000, checkBody: undefined });
  const { token, apiUrl } = discord;
  const env = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, SHARD_COUNT: "4" };
  const child = start([], env, { nodeArgs: weighable });
  const weight = async (): Promise<string> => {
    const { heapUsed, rss } = await weigh(child);
    return `${mebibytes(heapUsed)} of heap, ${mebibytes(rss)} in all`;
  };
  await isAnswering(child);
  const connected = await weight();
  const asked = Array.from({ length: people }, (_, at) => {
    const author = person(String(1_200_000_000_000_000_000n + BigInt(at)), `asker ${at}`);
    return discord.directMessage("When did Kim travel to Russia?", { author });
  });
  await asked.at(-1)?.reply();
  console.log(
    `${guilds} servers: ${connected} when connected, ${await weight()} after ${people} people asked`,
  );
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
  await discord.stop();
}
