// README: short enough to be read, true in what it names, and what it shows is what is printed.

import { execFileSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { configKeys } from "../src/app/settings.ts";
import { english as messages } from "../src/presentation/messages/english.ts";
import { startDiscord } from "./support/discord.ts";
import { readPaper } from "./support/papers.ts";
import { built, folder, says, start } from "./support/program.ts";

const readme = readPaper("README.md");

test("it has at most 1,200 words", () => {
  expect(readme.text.split(/\s+/).filter((word) => word !== "").length).toBeLessThanOrEqual(1_200);
});

test("the settings that it names are read", () => {
  const named = [...readme.text.matchAll(/`([A-Z]+(?:_[A-Z]+)*)[`=]/g)].map(([, key = ""]) => key);
  expect(named.length).toBeGreaterThan(5);
  const known = new Set<string>(configKeys);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});

test("its labels are those of the bot", () => {
  const shown = [...readme.text.matchAll(/^\| "([^"]+)" \| [^|]+ \|$/gm)].map(([, label]) => label);
  const headlines = Object.values(messages.headline);
  expect(shown).toHaveLength(headlines.length);
  for (const [at, headline] of headlines.entries())
    expect(headline.startsWith(shown[at] ?? "?")).toBe(true);
});

test("its commands are those of the bot", () => {
  const { text } = readme;
  for (const label of ["inContext", "more", "followUp", "helpful", "unhelpful"] as const)
    expect(text).toContain(`*${messages.labels[label]}*`);
  expect(text).toContain(`*${messages.commands.find}*`);
});

/** What README shows of a command's output, up to an ellipsis. */
function readShown(command: string): readonly string[] {
  const block = readme.blocks.find(({ lines: [first = ""] }) => first.startsWith(`$ ${command}`));
  const lines = block?.lines.slice(1) ?? [];
  expect(lines).not.toEqual([]);
  return lines.at(-1) === "…" ? lines.slice(0, -1) : lines;
}

test("it shows the answer that is printed", () => {
  const shown = readShown("npm run --silent ask").join("\n");
  const [, question = ""] = /^\$ npm run --silent ask -- "(.*)"$/m.exec(readme.text) ?? [];
  const printed = execFileSync(process.execPath, [built, "ask", question], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  expect(printed.startsWith(`${shown}\n`)).toBe(true);
});

test("it shows what is printed once the bot is on Discord", async () => {
  const shown = readShown("npm start").map((line) => line.replace(/^\d\d:\d\d:\d\d info /, ""));
  const discord = await startDiscord();
  const child = start([], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await discord.stop();
  });
  const said = await says(child, "is on Discord");
  const printed = said
    .trimEnd()
    .split("\n")
    .map((line): string => {
      const { message, shard } = JSON.parse(line);
      return shard === undefined ? message : `${message} (shard: ${shard})`;
    });
  expect(printed.map(withoutName)).toEqual(shown.map(withoutName));
});

/** Name and id are the operator's own. */
function withoutName(line: string): string {
  return line.replace(/^\S+(?= is on Discord)/, "").replace(/(?<=client_id=)[^&]+/, "");
}
