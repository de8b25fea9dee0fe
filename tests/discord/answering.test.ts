// The queue before what answers: what can't be in time is dropped and never computed, and suggestions let
// questions pass.

import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { ShedError, createAnswerQueue } from "../../src/discord/answering.ts";
import type { Reply } from "../../src/discord/reply.ts";
import { type Request, cutText } from "../../src/discord/request.ts";

const origin = {
  event: "interaction",
  person: "ann",
  language: "en",
  channel: "here",
  isAmongOthers: true,
  mayShare: true,
} as const;
const ask = (text: string): Request => ({
  ...origin,
  kind: "question",
  surface: "slash command",
  asked: cutText(text),
});
const suggest = (typed: string): Request => ({
  ...origin,
  kind: "suggestion",
  field: "question",
  typed,
});
const reply: Reply = { content: { kind: "nothing" } };

/** A queue before something that answers when the test says so. */
function createSlow() {
  const clock = { nowMs: 0 };
  const begun: string[] = [];
  const finishing: (() => void)[] = [];
  const answer = (request: Request): Promise<Reply> => {
    begun.push(request.kind === "suggestion" ? request.typed : "question");
    return new Promise((resolve) => finishing.push(() => resolve(reply)));
  };
  /** Finishes what is under way, and then what comes after it, until nothing is left. */
  const finish = async (): Promise<void> => {
    for (let next = finishing.shift(); next !== undefined; next = finishing.shift()) {
      next();
      for (let turn = 0; turn < 3; turn++) await setImmediate();
    }
  };
  return { clock, begun, finish, answerInTurn: createAnswerQueue({ answer }, () => clock.nowMs) };
}

test("what waited beyond its deadline is passed over without being computed", async () => {
  const { clock, begun, finish, answerInTurn } = createSlow();
  const first = Array.from({ length: 8 }, () => answerInTurn(ask("now"), 2_000));
  const late = answerInTurn(ask("late"), 2_000);
  const younger = answerInTurn(ask("younger"), 3_000);
  const outcome = Promise.allSettled([late, younger]);
  clock.nowMs = 2_001;
  await finish();
  expect(await Promise.all(first)).toEqual(first.map(() => reply));
  expect(await outcome).toEqual([
    { status: "rejected", reason: expect.any(ShedError) },
    { status: "fulfilled", value: reply },
  ]);
  expect(begun).toHaveLength(9);
});

test("of those that wait the newest goes first", async () => {
  const { begun, finish, answerInTurn } = createSlow();
  const all = Array.from({ length: 8 }, () => answerInTurn(suggest("busy"), 2_000));
  all.push(answerInTurn(suggest("older"), 2_000), answerInTurn(suggest("newer"), 2_000));
  await finish();
  await Promise.all(all);
  expect(begun.slice(8)).toEqual(["newer", "older"]);
});

test("a question that came earlier goes before suggestions", async () => {
  const { begun, finish, answerInTurn } = createSlow();
  const all = Array.from({ length: 8 }, () => answerInTurn(ask("busy"), 2_000));
  all.push(answerInTurn(ask("asked"), 2_000), answerInTurn(suggest("typing"), 2_000));
  await finish();
  await Promise.all(all);
  expect(begun.slice(8)).toEqual(["question", "typing"]);
});

test("what fails costs itself alone", async () => {
  const answer = async ({ kind }: Request): Promise<Reply> => {
    if (kind === "suggestion") throw new Error("stumbled");
    return reply;
  };
  const answerInTurn = createAnswerQueue({ answer }, () => 0);
  await expect(answerInTurn(suggest("x"), 1)).rejects.toThrow("stumbled");
  expect(await answerInTurn(ask("x"), 1)).toEqual(reply);
});
