// Overload: when more is asked than can be answered, what is answered is in time, the rest is dropped with a
// count, and nothing waits without end.

import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Answering } from "../../src/discord/answering.ts";
import { person } from "../fake-discord/users.ts";
import { answerFrom } from "../support/answering.ts";
import { library, question, startPullquote } from "../support/pullquote.ts";

const asker = (at: number) => person(String(1_200_000_000_000_000_000n + BigInt(at)), "asker");

/** Answers one after the other, each in so many milliseconds. */
function answerSlowly(ms: number): Answering & { readonly computed: () => number } {
  const { ready, answer } = answerFrom(library);
  let last: Promise<unknown> = ready;
  let computed = 0;
  return {
    ready,
    computed: () => computed,
    answer(request) {
      computed += 1;
      const reply = last.then(() => pause(ms)).then(() => answer(request));
      last = reply;
      return reply;
    },
  };
}

test("of too many commands those that are answered are in time, and no others are computed", async () => {
  const answering = answerSlowly(20);
  const { discord, monitor, logged } = await startPullquote({
    answering,
    mayFail: true,
    discord: { waitMs: 5_000 },
  });
  const asked = Array.from({ length: 400 }, async (_, at) => {
    const sentAt = performance.now();
    await discord.slash("ask", { question }, { user: asker(at) });
    return performance.now() - sentAt;
  });
  const outcomes = await Promise.allSettled(asked);
  const times = outcomes.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  const { shed, lost } = monitor.read().statuses;
  expect(times.length).toBeGreaterThan(20);
  expect(times.filter((ms) => ms < 3_000).length).toBeGreaterThanOrEqual(0.9 * times.length);
  expect(times.length + shed + lost).toBe(400);
  expect(answering.computed()).toBeLessThanOrEqual(times.length + lost);
  expect(logged.filter((line) => line.includes("passed over")).length).toBeLessThan(4);
});

test("messages beyond what Discord takes in two seconds are dropped, and the others answered", async () => {
  const { discord, monitor } = await startPullquote({ discord: { waitMs: 15_000 } });
  const asked = Array.from({ length: 200 }, (_, at) =>
    discord.directMessage(question, { author: asker(at) }),
  );
  const outcomes = await Promise.allSettled(asked.map((each) => each.reply()));
  const answered = outcomes.filter(({ status }) => status === "fulfilled").length;
  const { shed, lost } = monitor.read().statuses;
  expect(answered).toBeGreaterThanOrEqual(100);
  /** Some are answered before the last ones come, and make room. */
  expect(shed).toBeGreaterThan(50);
  expect({ sum: answered + shed, lost }).toEqual({ sum: 200, lost: 0 });
});
