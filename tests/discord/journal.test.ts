// The journal: what is recorded of questions and verdicts, what never is, and a disk that refuses.

import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import {
  type QueryLogEntry,
  createRecorder,
  formatEntry,
  openQueryLog,
} from "../../src/ops/query-log.ts";
import { createCondition } from "../fake-discord/condition.ts";
import type { Discord } from "../fake-discord/discord.ts";
import type { Reply } from "../fake-discord/interactions/replies.ts";
import { ASKER, person } from "../fake-discord/users.ts";
import type { TestLibrary } from "../support/answering.ts";
import {
  answer,
  libraryOf,
  offers,
  question,
  seed,
  shown,
  startPullquote,
  use,
} from "../support/pullquote.ts";

const EPHEMERAL = 64;
const UPDATE = 7;

/** The real article, with a journal that is kept in memory. */
function recorded() {
  const entries: QueryLogEntry[] = [];
  const condition = createCondition(4_000, () => JSON.stringify(entries));
  const library: TestLibrary = {
    ...libraryOf(seed),
    record(entry) {
      entries.push(entry);
      condition.notify();
    },
  };
  const recording = (count: number): Promise<readonly QueryLogEntry[]> =>
    condition.until(() => (entries.length >= count ? entries : undefined), `${count} records`);
  return { library, recording };
}

test("each question is recorded with what came of it, on every surface", async () => {
  const { library, recording } = recorded();
  const { discord } = await startPullquote({ library, config: { answersMentions: true } });
  await discord.slash("ask", { question });
  await discord.directMessage("How do I make carbonara?").reply();
  await discord.serverMessage(`<@${discord.applicationId}> ${question}`).reply();
  await discord.directMessage("hi").reply();
  const entries = await recording(3);
  expect(
    entries.map((entry) => entry.kind === "question" && [entry.surface, entry.outcome]),
  ).toEqual([
    ["slash command", "answered"],
    ["direct message", "unanswered"],
    ["mention", "answered"],
  ]);
  const [first] = entries;
  const [span] = first?.spans ?? [];
  expect(span && seed.slice(span.start, span.end)).toContain(answer);
});

/** Calls an answer not helpful, and says why. */
async function callUnhelpful(discord: Discord, found: Reply, reason: string): Promise<Reply> {
  const form = await use(discord, found, "Not helpful");
  expect(form.data).toMatchObject({ title: "Not helpful" });
  return discord.modalSubmit({ ...form, message: found.message }, { reason });
}

test.each([
  { where: "botDm", install: "guild", private: false },
  { where: "guild", install: "guild", private: true },
  { where: "guild", install: "user", private: true },
  { where: "privateChannel", install: "user", private: true },
] as const)("a verdict shows on an answer of one's own, and is given once: %o", async (place) => {
  const { library, recording } = recorded();
  const { discord } = await startPullquote({ library });
  const found = await discord.slash("ask", { question, private: place.private }, place);
  const bad = await callUnhelpful(discord, found, "article");
  expect(bad.type).toBe(UPDATE);
  expect(shown(bad)).toContain(answer);
  expect(shown(bad)).toContain("Noted as not helpful");
  expect(offers(bad.message, "Not helpful") || offers(bad.message, "Helpful")).toBe(false);
  expect((await recording(2)).slice(1)).toEqual([
    expect.objectContaining({ question, verdict: "unhelpful", reason: "article" }),
  ]);
});

test("on an answer that many see, a verdict is between its giver and the bot, and counts once", async () => {
  const { library, recording } = recorded();
  const { discord } = await startPullquote({ library });
  const found = await discord.slash("ask", { question });
  const thanks = await use(discord, found, "Helpful");
  expect((thanks.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  expect(shown(thanks)).toContain("Noted as helpful");
  expect(shown(await use(discord, found, "Not helpful"))).toContain("You have told me");
  const other = { ...found, user: person("5", "bob") };
  expect(shown(await use(discord, other, "Helpful"))).toContain("Noted as helpful");
  expect((await recording(3)).map((entry) => entry.kind)).toEqual([
    "question",
    "verdict",
    "verdict",
  ]);
});

test("what the article does not say can be judged too, without a reason", async () => {
  const { library, recording } = recorded();
  const { discord } = await startPullquote({ library });
  const missed = await discord.slash("ask", { question: "How do I make carbonara?" });
  await callUnhelpful(discord, missed, "");
  const [, verdict] = await recording(2);
  expect(verdict).toMatchObject({ verdict: "unhelpful", spans: [] });
  expect(verdict).not.toHaveProperty("reason");
});

test("without a journal nobody is asked for a verdict, and old buttons say so", async () => {
  const { library } = recorded();
  const { discord, restart } = await startPullquote({ library });
  const found = await discord.slash("ask", { question });
  await restart({ library: libraryOf(seed) });
  expect(shown(await use(discord, found, "Helpful"))).toContain("no longer keep notes");
  const again = await discord.slash("ask", { question });
  expect(offers(again.message, "Helpful")).toBe(false);
});

test("no names and no ids are written", async () => {
  const { library, recording } = recorded();
  const { discord } = await startPullquote({ library });
  await discord.directMessage(`What did <@${ASKER.id}> say, ${ASKER.id}? <#123> <:a:456>`).reply();
  const lines = (await recording(1)).map((entry) => formatEntry(entry, new Date(0)));
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ question: "What did … say, …? … …" });
  expect(lines[0]).not.toMatch(/\d{17}/);
  expect(lines[0]).not.toContain(ASKER.username);
});

test("a journal that can't be written costs the record, is told once, and is tried again", async () => {
  const logged: string[] = [];
  const condition = createCondition(4_000, () => logged.join());
  const written: string[] = [];
  let isFull = true;
  const { record } = createRecorder(
    async (line) => {
      if (isFull) throw new Error("ENOSPC: no space left on device");
      written.push(line);
      condition.notify();
    },
    () => new Date(0),
    (line) => logged.push(line),
  );
  const { discord } = await startPullquote({ library: { ...libraryOf(seed), record } });
  expect(shown(await discord.slash("ask", { question }))).toContain(answer);
  expect(shown(await discord.slash("ask", { question }))).toContain(answer);
  await discord.settled();
  isFull = false;
  await discord.slash("ask", { question });
  await condition.until(() => written[0], "a line in the journal");
  expect(logged).toEqual([expect.stringContaining("ENOSPC")]);
});

test("npm run gaps reads what the journal wrote", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "pullquote-")), "journal.jsonl");
  const append = await openQueryLog(file, 1_000_000);
  const { record, settle } = createRecorder(append, () => new Date(), expect.unreachable);
  const condition = createCondition(4_000, () => "");
  let isRecorded: true | undefined;
  const library: TestLibrary = {
    ...libraryOf(seed),
    record(entry) {
      record(entry);
      isRecorded = true;
      condition.notify();
    },
  };
  const { discord } = await startPullquote({ library });
  await discord.slash("ask", { question: "How do I make carbonara?" });
  await condition.until(() => isRecorded, "a record");
  await settle();
  expect(await readFile(file, "utf8")).toContain("carbonara");
  const { stdout } = await promisify(execFile)("npx", ["tsx", "src/tools/gaps.ts", file]);
  expect(stdout).toMatch(
    /^1 +0 +0 +\S+ +\S+ +How do I make carbonara\?\nQuestions: 1\. Gaps: 1\.\n$/m,
  );
});
