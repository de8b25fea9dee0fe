// Documents that servers hand over: who may, what is taken and what not, who is answered from it, and that it is
// there after a restart. Files come from a server that stands for Discord's.

import { createServer } from "node:http";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { createDownload } from "../../src/app/download.ts";
import { answerServers, startAnswering } from "../../src/app/serve-library.ts";
import type { Answering } from "../../src/discord/answering.ts";
import type { Discord } from "../fake-discord/discord.ts";
import { GUILD_ID, listGuildIds } from "../fake-discord/guilds.ts";
import type { Upload } from "../fake-discord/interactions/values.ts";
import { shown, startPullquote, use } from "../support/pullquote.ts";

const guide = "# Boat guide\n\nThe zeppelin leaves the pier at seven.\n";
const question = "When does the zeppelin leave?";
const rule = "# Rules\n\nQuiet hours begin at ten in the evening.\n";

/** What may be done without managing the server. */
const permissions = String(PermissionFlagsBits.SendMessages);

interface Files {
  readonly origin: string;
  /** Says that a file is there. */
  readonly put: (filename: string, text: string, size?: number) => Upload;
  readonly asked: readonly string[];
}

/** A file that is refused, with what is said of it and how often it is fetched. */
interface NotTaken {
  readonly what: string;
  readonly file: Readonly<Parameters<Files["put"]>>;
  readonly words: string;
  readonly requests: number;
}

/** Serves files as Discord does. */
async function serveFiles(): Promise<Files> {
  const texts = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.end(texts.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    origin,
    asked,
    put(filename, text, size = Buffer.byteLength(text)) {
      const path = `/attachments/${texts.size}`;
      texts.set(path, text);
      return { filename, size, url: `${origin}${path}` };
    },
  };
}

function answerWith(folder: string, origin: string, log: string[]): Answering {
  const policy = { isPrivate: false, keepsQueryLog: false };
  const ground = join(folder, "rules.md");
  writeFileSync(ground, rule);
  const sources = [ground];
  const library = join(folder, "library");
  const tell = (level: string, message: string): void => void log.push(`${level}: ${message}`);
  const common = startAnswering(sources, policy, tell);
  return answerServers({ sources, library, apiUrl: origin }, common, {
    start: (all) => startAnswering(all, policy, tell),
    log: tell,
    state: { library: undefined, onCount: () => {}, onChange: () => {} },
  });
}

async function startWithShelf() {
  const folder = mkdtempSync(join(tmpdir(), "pullquote-shelf-"));
  const files = await serveFiles();
  const lines: string[] = [];
  const config = { features: { hasLibrary: true, takesDocuments: true } };
  const setup = { answering: answerWith(folder, files.origin, lines), config };
  const pullquote = await startPullquote(setup);
  const restart = () =>
    pullquote.restart({ answering: answerWith(folder, files.origin, lines), config });
  const listFiles = (server: string = GUILD_ID): readonly string[] =>
    readdirSync(join(folder, "library", server));
  return { ...pullquote, files, folder, restart, listFiles };
}

/** Fills in the form. */
async function handOver(
  discord: Discord,
  file: Upload,
  values: Readonly<Record<string, string>> = {},
) {
  const form = await discord.slash("library", { add: {} });
  return discord.modalSubmit(form, { file, ...values });
}

test("a document is taken, answered from, listed, and taken away again; each is written down", async () => {
  const { discord, files, listFiles, told } = await startWithShelf();
  const before = await discord.slash("ask", { question });
  expect(shown(before)).not.toContain("pier");
  const taken = await handOver(discord, files.put("guide.md", guide));
  expect(shown(taken)).toBe(
    "I have taken this document, and answer from it in this server: guide.md",
  );
  await told(/A document was added/);
  expect(listFiles()).toEqual(["guide.md"]);
  const after = await discord.slash("ask", { question });
  expect(shown(after)).toContain("Boat guide");
  expect(shown(await discord.slash("library", { list: {} }))).toContain("- guide.md, 1 KB");
  const place = { focused: "document" };
  expect(await discord.autocomplete("library", { remove: { document: "gui" } }, place)).toEqual([
    { name: "guide.md", value: "guide.md" },
  ]);
  const wish = await discord.slash("library", { remove: { document: "guide.md" } });
  expect(listFiles()).toEqual(["guide.md"]);
  expect(shown(await use(discord, wish, "Take it away"))).toBe(
    "I have taken this document away: guide.md",
  );
  await told(/A document was removed/);
  expect(listFiles()).toEqual([]);
  expect(shown(await discord.slash("ask", { question }))).not.toContain("Boat guide");
});

test("it is there after a restart, with what the form says of it, and its buttons work", async () => {
  const { discord, files, restart } = await startWithShelf();
  const text = "The zeppelin leaves the pier at seven.\n\nIt has forty seats.\n";
  await handOver(discord, files.put("a.txt", text), {
    title: 'The "blue" book',
    address: "https://example.org/blue",
  });
  const asked = await discord.slash("ask", { question });
  expect(shown(asked)).toContain('The "blue" book');
  expect(shown(asked)).toContain("https://example.org/blue#");
  await restart();
  expect(shown(await discord.slash("ask", { question }))).toContain('The "blue" book');
  expect(shown(await use(discord, asked, "In context"))).toContain("forty seats");
});

test("who may not manage the server can do nothing, not even with somebody else's form or button", async () => {
  const { discord, files, listFiles } = await startWithShelf();
  const refusal = "Only who may manage the server can do that.";
  const place = { permissions, unregistered: true };
  expect(shown(await discord.slash("library", { add: {} }, place))).toBe(refusal);
  expect(shown(await discord.slash("library", { list: {} }, place))).toBe(refusal);
  const form = await discord.slash("library", { add: {} });
  const file = files.put("guide.md", guide);
  expect(shown(await discord.modalSubmit(form, { file }, { permissions }))).toBe(refusal);
  expect(files.asked).toEqual([]);
  await handOver(discord, file);
  const wish = await discord.slash("library", { remove: { document: "guide.md" } });
  expect(shown(await use(discord, { ...wish, permissions }, "Take it away"))).toBe(refusal);
  const typing = { focused: "document", ...place };
  expect(await discord.autocomplete("library", { remove: { document: "" } }, typing)).toEqual([]);
  expect(listFiles()).toEqual(["guide.md"]);
});

test("what one server hands over, no other server and no direct message knows of", async () => {
  const { discord, files } = await startWithShelf();
  await handOver(discord, files.put("guide.md", guide));
  const asked = await discord.slash("ask", { question });
  const [, other = ""] = listGuildIds(2);
  for (const place of [{ guildId: other }, { where: "botDm" }] as const) {
    const reply = shown(await discord.slash("ask", { question }, place));
    expect(reply).not.toContain("Boat guide");
    expect(reply).toContain("“zeppelin”");
    const named = { question: "When?", article: "guide.md" };
    expect(shown(await discord.slash("ask", named, place))).toContain("no article of that name");
    const typing = { focused: "article", ...place };
    expect(await discord.autocomplete("article", { article: "" }, typing)).toHaveLength(1);
    const { customId, value } = pressOf(asked);
    expect(customId).toContain(value);
    const pressed = await discord.press(customId, { message: asked.message, ...place });
    expect(shown(pressed)).toContain("has changed");
  }
});

function pressOf({ message }: Awaited<ReturnType<Discord["slash"]>>) {
  const id = /"custom_id":"(context:([0-9a-z]{7})[^"]*)"/.exec(JSON.stringify(message)) ?? [];
  return { customId: id[1] ?? "", value: id[2] ?? "" };
}

test.each([
  {
    what: "one of 11 MB, which is not even asked for",
    file: ["a.md", guide, 11_000_000],
    words: "at most 1 MB",
    requests: 0,
  },
  {
    what: "one that is larger than Discord says",
    file: ["a.md", "word. ".repeat(200_000), 100],
    words: "at most 1 MB",
    requests: 1,
  },
  { what: "a picture", file: ["a.png", "x"], words: "can't read that", requests: 0 },
  {
    what: "a picture that is called a text",
    file: ["a.txt", "a\u0000b"],
    words: "can't read that",
    requests: 1,
  },
  { what: "an empty text", file: ["a.txt", " \n"], words: "can't read that", requests: 1 },
] as const satisfies readonly NotTaken[])("not taken: $what", async ({ file, words, requests }) => {
  const { discord, files, folder, told } = await startWithShelf();
  const reply = await handOver(discord, files.put(file[0], file[1], file[2]));
  expect(shown(reply)).toContain(words);
  expect(files.asked).toHaveLength(requests);
  expect(readdirSync(folder)).toEqual(["rules.md"]);
  await told(/A document was refused/);
});

test("a name is made safe, and nothing is written outside of the server's folder", async () => {
  const { discord, files, folder, listFiles } = await startWithShelf();
  for (const name of [
    "../../rules.md",
    "..\\..\\rules.md",
    "/etc/pass wd.md",
    ".env.txt",
    "a\u202Eb.md",
  ])
    await handOver(discord, files.put(name, `${guide}\n${JSON.stringify(name)}\n`));
  expect(listFiles()).toEqual(["a-b.md", "env.txt", "pass wd.md", "rules.md"]);
  expect(readdirSync(folder).toSorted()).toEqual(["library", "rules.md"]);
  expect(shown(await discord.slash("ask", { question: "When do quiet hours begin?" }))).toContain(
    "ten in the evening",
  );
});

test("a server may hand over so many and no more; one of the same name takes its place", async () => {
  const { discord, files, listFiles } = await startWithShelf();
  for (let at = 0; at < 20; at++)
    await handOver(discord, files.put(`${at}.txt`, `Bell ${at} rings at noon.\n`));
  const more = await handOver(discord, files.put("more.txt", guide));
  expect(shown(more)).toContain("at most 20 documents");
  await handOver(discord, files.put("7.txt", guide));
  expect(listFiles()).toHaveLength(20);
});

test("a file is fetched from Discord alone", async () => {
  const { origin, put } = await serveFiles();
  const { url } = put("guide.md", guide);
  expect(await createDownload()(url, 1_000)).toBe("isUnreachable");
  expect(await createDownload(`${origin}/api`)("https://example.org/a", 1_000)).toBe(
    "isUnreachable",
  );
  expect(await createDownload(`${origin}/api`)(url, 10)).toBe("isTooLarge");
  const bytes = await createDownload(`${origin}/api`)(url, 1_000);
  expect(typeof bytes === "string" ? bytes : Buffer.from(bytes).toString()).toBe(guide);
});

test("where nothing may be handed over there is no such command", async () => {
  const { discord } = await startPullquote();
  expect(JSON.stringify(discord.commands())).not.toContain("library");
  const reply = await discord.slash("library", { list: {} }, { unregistered: true });
  expect(shown(reply)).toContain("where the operator allows it");
});
