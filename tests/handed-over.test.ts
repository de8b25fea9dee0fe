// The program while servers hand over documents: pages become articles, in a thread with bounds, and who waits is
// told how far it is.

import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Discord } from "./fake-discord/discord.ts";
import { GUILD_ID } from "./fake-discord/guilds.ts";
import { textOf } from "./fake-discord/messages/view.ts";
import type { Reply } from "./fake-discord/interactions/replies.ts";
import { startDiscord } from "./support/discord.ts";
import { isAnswering, start } from "./support/program.ts";
import { shown } from "./support/pullquote.ts";

const question = "When does the zeppelin leave?";
const longestMs = 120_000;

async function run(): Promise<{ discord: Discord; folder: string }> {
  const discord = await startDiscord({ waitMs: 90_000 });
  onTestFinished(() => discord.stop());
  const folder = mkdtempSync(join(tmpdir(), "pullquote-handed-over-"));
  const article = join(folder, "rules.md");
  writeFileSync(article, "# Rules\n\nQuiet hours begin at ten in the evening.\n");
  const child = start([], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ARTICLE: article,
    LIBRARY: join(folder, "library"),
    COOLDOWN: "99/1s",
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await isAnswering(child);
  return { discord, folder };
}

/** Fills in the form. */
async function handOver(
  discord: Discord,
  filename: string,
  content: string,
  values: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const form = await discord.slash("library", { add: {} });
  const file = discord.upload({ filename, content });
  return discord.modalSubmit(form, { file, ...values });
}

/** All states of a reply, until it says something. */
async function follow(reply: Reply, last: RegExp): Promise<readonly string[]> {
  const states = [shown(reply)];
  while (!last.test(states.at(-1) ?? "")) states.push(textOf(await reply.edited()));
  return states;
}

const end = /I have taken|I found no article|at most 1 MB|can't read that/;

const page = `<!doctype html><html lang="en"><head><title>Airship guide</title>
<script>document.title = "stolen"</script></head>
<body><nav><a href="/">Home of the zeppelin of nine</a></nav>
<article><h1>Airship guide</h1><p onclick="steal()">The <b>zeppelin</b> leaves the pier at seven, in any weather, and it
carries forty people with their bicycles.</p><p>Tickets are sold at the <a href="/kiosk">kiosk</a> beside the mast.</p>
<img src="https://tracker.example/pixel.gif" alt=""><script>steal()</script></article></body></html>`;

test(
  "a page becomes an article without its scripts and what stands around it, and is quoted",
  async () => {
    const { discord, folder } = await run();
    const address = "https://example.org/guide";
    const states = await follow(await handOver(discord, "guide.html", page, { address }), end);
    expect(states.at(-1)).toBe(
      "I have taken this document, and answer from it in this server: guide.md",
    );
    const asked = await discord.slash("ask", { question });
    expect(shown(asked)).toContain("leaves** the pier at seven");
    expect(shown(asked)).toContain("Airship guide");
    expect(shown(asked)).toContain(`${address}#`);
    const written = readFileSync(join(folder, "library", GUILD_ID, "guide.md"), "utf8");
    expect(written).toContain("[kiosk](https://example.org/kiosk)");
    for (const gone of ["steal", "nine", "tracker", "<"]) expect(written).not.toContain(gone);
  },
  longestMs,
);

interface Hostile {
  readonly what: string;
  readonly content: string;
  readonly words: RegExp;
}

test.each([
  { what: "nests without end", content: "<div>".repeat(200_000), words: /no article/ },
  {
    what: "is larger than Discord says it is",
    content: `<p>${"word ".repeat(2_000_000)}</p>`,
    words: /at most 1 MB/,
  },
  {
    what: "is drawn by a script",
    content: "<div id=a></div><script>draw()</script>",
    words: /no article/,
  },
  { what: "is none", content: "%PDF-1.7 and some more", words: /no article/ },
  {
    what: "takes too much memory",
    content: `<p>${"<b>x</b>".repeat(450_000)}`,
    words: /no article/,
  },
] as const satisfies readonly Hostile[])(
  "a page that $what is refused, and others are answered meanwhile",
  async ({ content, words }) => {
    const { discord, folder } = await run();
    const form = await discord.slash("library", { add: {} });
    const file = { ...discord.upload({ filename: "a.html", content }), size: 1_000 };
    const given = await discord.modalSubmit(form, { file });
    const rule = await discord.slash("ask", { question: "When do quiet hours begin?" });
    expect(shown(rule)).toContain("ten in the evening");
    const states = await follow(given, end);
    expect(states.at(-1)).toMatch(words);
    expect(readdirSync(folder)).toEqual(["rules.md"]);
  },
  longestMs,
);

test(
  "who hands over a long document is told how far it is, until it is answered from",
  async () => {
    const { discord } = await run();
    const lines = Array.from(
      { length: 12_000 },
      (_, at) => `The bell number ${at} of house ${at * 7} rings for the keeper of lamp ${at * 3}.`,
    );
    const text = `# Airships\n\nThe zeppelin leaves the pier at seven.\n\n${lines.join("\n\n")}\n`;
    const given = await handOver(discord, "airships.md", text);
    expect(shown(given)).toMatch(/^I am reading this document: airships\.md, \d+%$/);
    const second = await handOver(discord, "b.md", "# B\n\nSome words.\n");
    expect(shown(second)).not.toContain("I have taken");
    const states = await follow(given, end);
    const shares = states.flatMap((state) => /(\d+)%/.exec(state)?.[1] ?? []).map(Number);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(states.at(-1)).toContain("I have taken this document");
    expect(shown(await discord.slash("ask", { question }))).toContain("at seven");
  },
  longestMs,
);
