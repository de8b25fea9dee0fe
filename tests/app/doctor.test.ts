// The doctor: what it says of a setup that is well and of ones that are not, as it is printed.

import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { type Discord } from "../fake-discord/discord.ts";
import { startDiscord } from "../support/discord.ts";
import { isAnswering, start } from "../support/program.ts";

interface Examined {
  readonly said: string;
  readonly code: number;
}

async function examine(
  env: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<Examined> {
  const child = start(["doctor", ...more], env);
  const exit = once(child, "exit");
  const said = child.stdout === null ? "" : await text(child.stdout);
  const [code] = await exit;
  return { said, code };
}

/** A Discord of the test's own, on which the bot has registered its commands or not. */
async function startWith({ isRegistered }: { readonly isRegistered: boolean }): Promise<Discord> {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  if (!isRegistered) return discord;
  const child = start([], envFor(discord));
  await isAnswering(child);
  child.kill("SIGTERM");
  await once(child, "exit");
  return discord;
}

function envFor({ token, apiUrl }: Discord): Readonly<Record<string, string>> {
  return { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl };
}

test("of a setup that is well, every line says so", async () => {
  const discord = await startWith({ isRegistered: true });
  const { said, code } = await examine(envFor(discord));
  expect(said.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^well +article\.txt: 20 paragraphs/),
    "well     The lexicon can be read.",
    "well     The token is that of bot-under-test.",
    "well     It installs for servers and people.",
    "well     It may connect 999 more times today, of 1000.",
    "well     Its commands are registered everywhere.",
    "well     It has the permissions that it needs, in 1 server.",
  ]);
  expect(code).toBe(0);
});

test("it names what is missing, and changes nothing", async () => {
  const discord = await startWith({ isRegistered: false });
  const { said, code } = await examine({ ...envFor(discord), ANSWER_MENTIONS: "true" });
  expect(said).toContain(
    "problem  Not registered everywhere: ask, article, help, Find in article.",
  );
  expect(said).toMatch(
    /^problem {2}It lacks permissions in A server \(Send Messages in Threads\)/m,
  );
  expect(discord.requests.every(({ method }) => method === "GET")).toBe(true);
  expect(code).toBe(1);
});

test("a mistyped key is told once, in a sentence that ends once", async () => {
  const child = start(["doctor"], { DISCORD_TOKN: "x" });
  const exit = once(child, "exit");
  const [said, warned] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (stream === null ? "" : text(stream))),
  );
  await exit;
  expect(said).toContain("problem  DISCORD_TOKN is not read. Is DISCORD_TOKEN meant?\n");
  expect(warned).not.toContain("DISCORD_TOKN");
});

test.each([
  ["a token that is refused", { DISCORD_TOKEN: "a.b.c" }, /^problem {2}Discord refused the token/m],
  ["no token", {}, /^problem {2}No DISCORD_TOKEN is set/m],
  ["no article", { ARTICLE: "none.txt" }, /^problem {2}none\.txt: there is no such file/m],
])("%s is a problem", async (_, env, expected) => {
  const discord = await startWith({ isRegistered: false });
  const { said, code } = await examine({ DISCORD_API_URL: discord.apiUrl, ...env });
  expect(said).toMatch(expected);
  expect(code).toBe(1);
});
