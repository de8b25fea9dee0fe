// The example of the README, run as it stands there.

import { Client } from "discord.js";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startDiscord } from "./discord.ts";
import { textOf } from "./messages/view.ts";

test("the README's example does what it says", async () => {
  const discord = await startDiscord();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  client.on("interactionCreate", (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply("pong");
  });
  await client.login(discord.token);

  const { message } = await discord.slash("ping");
  const shown = message && textOf(message); // "pong"

  await client.destroy();
  await discord.stop();
  expect(shown).toBe("pong");
});

test("it is the example above", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const [, example = ""] = /```ts\n([^]*?)```/.exec(readme) ?? [];
  const here = readFileSync(new URL(import.meta.url), "utf8").replaceAll(/^ {2}/gm, "");
  const lines = example.split("\n").filter((line) => line !== "" && !line.startsWith("import "));
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter((line) => !here.includes(line))).toEqual([]);
});
