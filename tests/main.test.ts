// The program as people start it: a child process, its streams, its exit code.

import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { textOf } from "./fake-discord/messages/view.ts";
import { startDiscord } from "./support/discord.ts";
import { built, folder, isAnswering, start } from "./support/program.ts";

async function run(
  args: readonly string[],
  input = "",
  env: Record<string, string> = {},
  main = built,
) {
  const child = start(args, env, { main });
  child.stdin?.end(input);
  const exit = once(child, "exit");
  const [out, err] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
  ]);
  const [code] = await exit;
  return { out, err, code };
}

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test("JSON lines: one line out for each line in, and nothing else", async () => {
  const { out, code } = await run(
    ["ask", "--json"],
    'When did Kim travel to Russia?\n{"id":7,"question":"hi"}\n',
  );
  const [first, second] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first.excerpts[0].text).toContain("armored train");
  expect(second).toMatchObject({ id: 7, outcome: "conversation", excerpts: [] });
  expect(code).toBe(0);
});

test("JSON for one question, given as an argument", async () => {
  const { out, code } = await run(["ask", "--json", "When did Kim travel to Russia?"]);
  expect(JSON.parse(out).excerpts[0].text).toContain("armored train");
  expect(code).toBe(0);
});

test("who asks more than is read is told", async () => {
  const long = `When did Kim travel to Russia? ${"x ".repeat(1_000)}`;
  const { out } = await run(["ask"], `${long}\nhi\n`);
  expect(out.match(/I read only the first 2,000 characters of that/g)).toHaveLength(1);
  const json = await run(["ask", "--json"], `${long}\nhi\n`);
  const cut = json.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).isCut);
  expect(cut).toEqual([true, undefined]);
});

test("nothing that an article or a question holds steers the terminal", async () => {
  const sign = "\u001B]8;;http://x\u0007\u009B2J\u202E\u2066";
  const article = fileOf(
    "steering.md",
    `---\nurl: https://example.org/${sign}\nauthor: A${sign}\nlanguge: ${sign}\n---\n# Of ${sign} foxes\n\nThe fox ${sign} sleeps in a den.\n`,
  );
  const asked = `Where does the fox ${sign} sleep?\nhelp\nwhat ${sign} zebra?\n`;
  for (const args of [[], ["--json"]]) {
    const { out, err } = await run(["ask", "--article", article, ...args], asked);
    expect(out).toContain("fox");
    expect(`${out}${err}`).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
  }
});

test("the help shows how it is used", async () => {
  expect(await run(["--help"])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage:/) });
});

test("without a token it says so and answers in the terminal, without colour in a pipe", async () => {
  const { out, err, code } = await run(
    [],
    "When did Kim travel to Russia?\nHow do I make carbonara?\nhelp\n",
  );
  expect(err).toMatch(/^No DISCORD_TOKEN is set.*\n$/);
  expect(out).toContain("Paragraph 11");
  expect(out).toContain("The article does not say.");
  expect(out).toContain('"exit"');
  expect(out).not.toContain("\u001B");
  expect(code).toBe(0);
});

test.each([
  ["an empty file", fileOf("empty.txt", ""), /empty/],
  ["a PDF", fileOf("a.pdf", "%PDF-1.7\n"), /found a PDF; save its text/],
  ["a file in UTF-16", fileOf("wide.txt", Uint8Array.of(255, 254, 72, 0)), /UTF-16/],
  ["a device", "/dev/zero", /a pipe or a device/],
  ["a file that is not UTF-8", fileOf("latin.txt", Uint8Array.of(72, 233, 46)), /UTF-8/],
  [
    "a folder without articles",
    mkdtempSync(join(folder, "empty-")),
    /\.txt or \.md files, found none/,
  ],
  ["a missing file", join(folder, "none.txt"), /no such file/],
  ["a file over 2 MB", fileOf("large.txt", "A. ".repeat(700_000)), /at most 2 MB, found 2\.1 MB/],
])("%s is refused in one line", async (_, file, reason) => {
  const { out, err, code } = await run(["ask", "hi", "--article", file]);
  expect(err.trimEnd().split("\n")).toEqual([expect.stringMatching(reason)]);
  expect(out).toBe("");
  expect(code).toBe(1);
});

test.each([
  ["JSON lines", ["ask", "--json"]],
  ["answers", ["ask"]],
])("%s that nobody reads any longer end it quietly", async (_, args) => {
  const child = start(args);
  child.stdout?.destroy();
  const exit = once(child, "exit");
  child.stdin?.write("hi\nhi\nhi\n");
  expect(child.stderr && (await text(child.stderr))).toBe("");
  expect(await exit).toEqual([0, null]);
});

test("an explanation shows the place and the features of the five best passages", async () => {
  const { out, code } = await run([
    "ask",
    "--explain",
    "When",
    "did",
    "Kim",
    "travel",
    "to",
    "Russia?",
  ]);
  expect(out.match(/^\d\. /gm)).toEqual(["1. ", "2. ", "3. ", "4. ", "5. "]);
  expect(out).toMatch(/^Asks for: time$/m);
  expect(out).toMatch(
    /^1\. .*armored train[^:]*\n {3}Paragraph 11: MiniSearch [\d.]+, score [\d.]+, chance \d+ %\n/m,
  );
  expect(out).toMatch(/^Does the first excerpt answer\? (?:yes|no): \d+ %, from \d+ % on$/m);
  expect(out).toMatch(/^Phrase \(time\): “September 2023”, \d+ %, in bold$/m);
  expect(out).toMatch(/^ {3}time +[\d.]+ × +[\d.]+ = +[\d.]+$/m);
  expect(code).toBe(0);
});

test("without the lexicon it says so and answers by the article's own words", async () => {
  const bare = mkdtempSync(join(folder, "bare-"));
  cpSync("dist", join(bare, "dist"), { recursive: true });
  cpSync("seeds/article.txt", join(bare, "seeds", "article.txt"));
  cpSync("package.json", join(bare, "package.json"));
  symlinkSync(join(process.cwd(), "node_modules"), join(bare, "node_modules"));
  const { out, err, code } = await run(
    ["ask", "When did Kim travel to Russia?"],
    "",
    {},
    join(bare, "dist", "main.js"),
  );
  expect(err).toMatch(/^.*lexicon\.bin: there is no such file\..*\n$/);
  expect(out).toContain("armored train");
  expect(code).toBe(0);
});

test.each([
  ["an unknown option", ["ask", "--bogus"]],
  ["an explanation of nothing", ["ask", "--explain"]],
  ["JSON and an explanation at once", ["ask", "--json", "--explain", "why?"]],
  ["an unknown command", ["answer"]],
])("%s shows how it is used", async (_, args) => {
  expect(await run(args)).toMatchObject({ code: 2, err: expect.stringContaining("Usage:") });
});

test("a token that Discord refuses ends it with one line that does not tell the token", async () => {
  const discord = await startDiscord();
  const { err, code } = await run([], "", {
    DISCORD_TOKEN: "wrong.to.ken",
    DISCORD_API_URL: discord.apiUrl,
  });
  expect(err).toMatch(/^\{.*"level":"error","message":"Discord refused the token.*\n$/);
  expect(err).not.toContain("wrong.to.ken");
  expect(code).toBe(1);
  await discord.stop();
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s closes the gateway and exits with 0",
  async (signal) => {
    const discord = await startDiscord();
    const child = start([], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await isAnswering(child);
    const exit = once(child, "exit");
    const said = child.stderr ? text(child.stderr) : "";
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    expect(await said).not.toContain("lost its connection");
    await discord.stop();
  },
);

test("a reply that Discord never takes does not keep it from stopping", async () => {
  const discord = await startDiscord();
  const child = start([], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  if (child.stderr) await once(child.stderr, "data");
  const reply = "POST /channels/{channel_id}/messages";
  /** The client gives up an attempt after 15 seconds and makes the next. */
  for (const status of [0, 0]) discord.respondNext(reply, { status });
  discord.directMessage("hi");
  await discord.requested(reply);
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  await discord.stop();
});

test("a gateway that is lost for good ends it with a reason and a non-zero exit code", async () => {
  const discord = await startDiscord();
  const child = start([], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  await isAnswering(child);
  const said = child.stderr ? text(child.stderr) : "";
  const exit = once(child, "exit");
  discord.closeGateway(4004);
  expect(await exit).toEqual([1, null]);
  expect(await said).toContain("the gateway was closed with 4004");
  await discord.stop();
});

test("what can't be used of the front matter is told, and the question answered", async () => {
  const matter = "---\nautor: Jane\nurl: https://example.org/fox\n---\n";
  const file = fileOf("matter.txt", `${matter}The fox runs over the hill.`);
  const { out, err, code } = await run(["ask", "Where does the fox run?", "--article", file]);
  expect(err).toMatch(/^front matter: "autor" is not read.*\n$/);
  expect(out).toContain("The fox runs over the hill.");
  expect(out).toContain("Paragraph 1: https://example.org/fox#:~:text=The%20fox%20runs");
  expect(code).toBe(0);
});

/** Asks on Discord with a journal; returns what the program said. */
async function askWithJournal(journal: string): Promise<string> {
  const discord = await startDiscord();
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, JOURNAL: journal };
  const child = start([], env);
  await isAnswering(child);
  const said = child.stderr ? text(child.stderr) : "";
  const { message } = await discord.slash("ask", { question: "When did Kim travel to Russia?" });
  expect(message && textOf(message)).toContain("armored train");
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  await discord.stop();
  return said;
}

test("a journal gets a line for a question, also when the bot is stopped right after", async () => {
  const file = join(folder, "journal.jsonl");
  expect(await askWithJournal(file)).not.toContain("journal");
  expect(readFileSync(file, "utf8")).toMatch(/"question":"When did Kim[^\n]*\n$/);
});

test("a journal that can't be written ends the start with one line", async () => {
  const discord = await startDiscord();
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, JOURNAL: folder };
  const { err, code } = await run([], "", env);
  expect(err.match(/JOURNAL: [^\n]*can't be written/g)).toHaveLength(1);
  expect(code).toBe(1);
  await discord.stop();
});
