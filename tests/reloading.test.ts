// The program while its articles change: it reads them anew, in the middle of a conversation and without a pause; keeps
// what it has when a file is broken; sees a folder that is swapped as a ConfigMap's is; and obeys SIGHUP.

import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Discord } from "./fake-discord/discord.ts";
import { textOf } from "./fake-discord/messages/view.ts";
import { startDiscord } from "./support/discord.ts";
import { isAnswering, says, start } from "./support/program.ts";
import { shown, use } from "./support/pullquote.ts";

const question = "When does the ferry leave?";
const ferry = (time: string): string =>
  `# Boat guide\n\nThe ferry leaves the pier at ${time}.\n\nLife vests hang beside the rudder.\n`;
const rules = "# House rules\n\nQuiet hours begin at ten in the evening.\n";

/** Waits for 30 seconds, for which the program looks for changes by itself, are long over. */
const longestMs = 60_000;

async function run(article: string): Promise<{ discord: Discord; child: ChildProcess }> {
  const discord = await startDiscord({ waitMs: 15_000 });
  onTestFinished(() => discord.stop());
  const { token, apiUrl } = discord;
  const child = start([], { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ARTICLE: article });
  onTestFinished(() => void child.kill("SIGKILL"));
  await isAnswering(child);
  return { discord, child };
}

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "pullquote-articles-"));
}

async function ask(discord: Discord): Promise<string> {
  return textOf(await discord.directMessage(question).reply());
}

const anew = "I have read the articles anew";

test(
  "a changed file is answered from at once, and an old answer's buttons say so",
  async () => {
    const file = join(makeFolder(), "guide.md");
    writeFileSync(file, ferry("seven"));
    const { discord, child } = await run(file);
    const before = await discord.slash("ask", { question });
    expect(shown(before)).toContain("at seven");
    const changed = says(child, anew);
    writeFileSync(file, ferry("eight"));
    await changed;
    expect(await ask(discord)).toContain("at eight");
    expect(shown(await use(discord, before, "In context"))).toContain("The article has changed");
  },
  longestMs,
);

test(
  "a broken file changes nothing and is told of; mended, it is read",
  async () => {
    const file = join(makeFolder(), "guide.md");
    writeFileSync(file, ferry("seven"));
    const { discord, child } = await run(file);
    const kept = says(child, "I go on with those that I have");
    writeFileSync(file, "%PDF-1.7");
    expect(await kept).toContain("expected a text, found a PDF");
    expect(await ask(discord)).toContain("at seven");
    const mended = says(child, anew);
    writeFileSync(file, ferry("nine"));
    await mended;
    expect(await ask(discord)).toContain("at nine");
  },
  longestMs,
);

test(
  "a file that comes into the folder is answered from, and the commands follow",
  async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "rules.md"), rules);
    const { discord, child } = await run(folder);
    expect(JSON.stringify(discord.commands())).not.toContain("The article to answer from");
    const changed = says(child, anew);
    writeFileSync(join(folder, "guide.md"), ferry("seven"));
    await changed;
    expect(await ask(discord)).toContain("Boat guide");
    await discord.registered(2);
    expect(JSON.stringify(discord.commands())).toContain("The article to answer from");
    const gone = says(child, anew);
    rmSync(join(folder, "guide.md"));
    await gone;
    expect(await ask(discord)).not.toContain("pier");
  },
  longestMs,
);

test(
  "a folder that is swapped as a whole, as a ConfigMap is, is read anew",
  async () => {
    const folder = makeFolder();
    const publish = (version: string, time: string): void => {
      mkdirSync(join(folder, version));
      writeFileSync(join(folder, version, "guide.md"), ferry(time));
      symlinkSync(version, join(folder, "..data_tmp"));
      renameSync(join(folder, "..data_tmp"), join(folder, "..data"));
    };
    publish("..v1", "seven");
    symlinkSync(join("..data", "guide.md"), join(folder, "guide.md"));
    const { discord, child } = await run(join(folder, "guide.md"));
    const changed = says(child, anew);
    publish("..v2", "eight");
    await changed;
    expect(await ask(discord)).toContain("at eight");
  },
  longestMs,
);

test(
  "SIGHUP reads anew, whether anything has changed or not",
  async () => {
    const file = join(makeFolder(), "guide.md");
    writeFileSync(file, ferry("seven"));
    const { discord, child } = await run(file);
    const read = says(child, anew);
    child.kill("SIGHUP");
    await read;
    expect(await ask(discord)).toContain("at seven");
  },
  longestMs,
);
