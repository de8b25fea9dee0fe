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
import { buttonOf } from "../fake-discord/messages/view.ts";
import { ASKER } from "../fake-discord/users.ts";
import type { TestLibrary } from "../support/answering.ts";
import { answer, libraryOf, question, seed, shown, startPullquote } from "../support/pullquote.ts";

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

test.each([
  { where: "botDm", install: "guild", private: false },
  { where: "guild", install: "guild", private: true },
  { where: "guild", install: "user", private: true },
  { where: "privateChannel", install: "user", private: true },
] as const)("a verdict shows on an answer of one's own, and can be changed: %o", async (place) => {
  const { library, recording } = recorded();
  const { discord } = await startPullquote({ library });
  const found = await discord.slash("ask", { question, private: place.private }, place);
  const bad = await discord.press(buttonOf(found.message, "Not helpful").customId, found);
  expect(bad.type).toBe(UPDATE);
  expect(buttonOf(bad.message, "Not helpful").disabled).toBe(true);
  expect(shown(bad)).toContain(answer);
  const good = await discord.press(buttonOf(bad.message, "Helpful").customId, bad);
  expect(buttonOf(good.message, "Helpful").disabled).toBe(true);
  expect(buttonOf(good.message, "Not helpful").disabled).toBe(false);
  expect((await recording(3)).slice(1)).toEqual([
    expect.objectContaining({ question, verdict: "unhelpful", isChange: false }),
    expect.objectContaining({ question, verdict: "helpful", isChange: true }),
  ]);
});

test("on an answer that many see, a verdict is between its giver and the bot", async () => {
  const { library, recording } = recorded();
  const { discord } = await startPullquote({ library });
  const found = await discord.slash("ask", { question });
  const thanks = await discord.press(buttonOf(found.message, "Helpful").customId, found);
  expect((thanks.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  expect(shown(thanks)).toContain("Noted as helpful");
  const changed = await discord.press(buttonOf(thanks.message, "Not helpful").customId, thanks);
  expect(shown(changed)).toContain("Noted as not helpful");
  expect((await recording(3)).at(-1)).toMatchObject({
    question,
    verdict: "unhelpful",
    isChange: true,
  });
});

test("without a journal nobody is asked for a verdict, and old buttons say so", async () => {
  const { library } = recorded();
  const { discord, restart } = await startPullquote({ library });
  const found = await discord.slash("ask", { question });
  await restart({ library: libraryOf(seed) });
  const { customId } = buttonOf(found.message, "Helpful");
  expect(shown(await discord.press(customId, found))).toContain("no longer keep notes");
  const again = await discord.slash("ask", { question });
  expect(() => buttonOf(again.message, "Helpful")).toThrow(/No button/);
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
  expect(stdout).toBe("1\tHow do I make carbonara? (1 unanswered)\nQuestions: 1. Gaps: 1.\n");
});
