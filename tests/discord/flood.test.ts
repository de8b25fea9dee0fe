// A flood: one person who asks too fast is asked to wait, kindly and privately; nobody else waits.

import { MessageFlags } from "discord.js";
import { expect, onTestFinished, test, vi } from "vitest";
import type { QueryLogEntry } from "../../src/ops/query-log.ts";
import { buttonsOf, textOf } from "../fake-discord/messages/view.ts";
import { person } from "../fake-discord/users.ts";
import { answer, library, question, startPullquote, use } from "../support/pullquote.ts";

const most = 5;
const wait = /ask again in \d+ seconds?\.$/;

test("the sixth command in ten seconds is told to wait, where only the asker sees it", async () => {
  const { discord } = await startPullquote({ isRateLimited: true });
  for (let asked = 0; asked < most; asked++) await discord.slash("ask", { question });
  const { message } = await discord.slash("ask", { question }, { where: "guild" });
  expect(message && textOf(message)).toMatch(wait);
  expect(message?.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
});

test("of a flood of messages the first too many is answered once, and then silence", async () => {
  const { discord, logged } = await startPullquote({ isRateLimited: true });
  const asked = Array.from({ length: most }, () => discord.directMessage(question));
  await Promise.all(asked.map((each) => each.reply()));
  expect(textOf(await discord.directMessage(question).reply())).toMatch(wait);
  const seventh = discord.directMessage(question);
  await seventh.unanswered(() => discord.slash("help"));
  const other = discord.directMessage(question, { author: person("1100000000000000301", "eve") });
  expect(textOf(await other.reply())).toContain(answer);
  expect(logged.join()).not.toMatch(/warn|error/);
});

test("verdicts are counted, so that one person does not fill the journal", async () => {
  const entries: QueryLogEntry[] = [];
  const record = (entry: QueryLogEntry): void => void entries.push(entry);
  const { discord } = await startPullquote({
    isRateLimited: true,
    library: { ...library, record },
  });
  const found = await discord.slash("ask", { question }, { where: "guild" });
  for (let pressed = 1; pressed < most; pressed++) await use(discord, found, "Helpful");
  const last = await use(discord, found, "Helpful");
  expect(last.message && textOf(last.message)).toMatch(wait);
  expect(entries.filter(({ kind }) => kind === "verdict")).toHaveLength(1);
});

test("reading on and asking for help is not counted", async () => {
  const { discord } = await startPullquote({ isRateLimited: true });
  const { message } = await discord.slash("ask", { question });
  const [button] = message ? buttonsOf(message) : [];
  for (let read = 0; read < most; read++) {
    await discord.press(button?.customId ?? "", { message });
    await discord.slash("help");
  }
  const again = await discord.slash("ask", { question });
  expect(again.message && textOf(again.message)).toContain(answer);
});

test("a time of day that is set back by an hour makes nobody wait longer", async () => {
  const { discord } = await startPullquote({ isRateLimited: true });
  const asked = Array.from({ length: most }, () => discord.directMessage(question));
  await Promise.all(asked.map((each) => each.reply()));
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() - 3_600_000);
  const told = textOf(await discord.directMessage(question).reply());
  expect(Number(/in (\d+) seconds?\.$/.exec(told)?.[1])).toBeLessThanOrEqual(10);
});

test("sharing is counted", async () => {
  const { discord } = await startPullquote({ isRateLimited: true });
  const found = await discord.slash("ask", { question, private: true }, { where: "guild" });
  const share = found.message && buttonsOf(found.message).find(({ label }) => label === "Share");
  for (let shared = 1; shared < most; shared++)
    await discord.press(share?.customId ?? "", { message: found.message });
  const last = await discord.press(share?.customId ?? "", { message: found.message });
  expect(last.message && textOf(last.message)).toMatch(wait);
});
