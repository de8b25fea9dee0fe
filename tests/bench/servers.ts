// Memory over servers: `npm run bench:servers`. Starts the program with 4 shards against the stand-in
// and prints what it holds with few and many servers, and after many people have written to it.

import { once } from "node:events";
import { person } from "../support/identities.ts";
import { startDiscord } from "../support/discord.ts";
import { isAnswering, says, start } from "../support/program.ts";

const people = 1_000;

/** On SIGUSR2 a program collects its garbage and says how much is left. */
const weighable = [
  "--expose-gc",
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    process.on("SIGUSR2", () => {
      gc();
      const { heapUsed, rss } = process.memoryUsage();
      const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(1) + " MiB";
      console.error("[" + mebibytes(heapUsed) + " of heap, " + mebibytes(rss) + " in all]");
    });
  `)}`,
];

for (const guilds of [0, 10_000, 100_000]) {
  const discord = await startDiscord({ guilds, waitMs: 60_000, openapi: undefined });
  const { token, apiUrl } = discord;
  const env = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, SHARD_COUNT: "4" };
  const child = start([], env, { nodeArgs: weighable });
  const weight = async (): Promise<string> => {
    const said = says(child, "]");
    child.kill("SIGUSR2");
    return /\[(.*)\]/.exec(await said)?.[1] ?? "";
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
