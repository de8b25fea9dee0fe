// Ages of events: told by two clocks that need not agree, and used to drop what can't be answered in time.

import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { createAgeMeasure, offsetWindowMs } from "../../src/discord/event-age.ts";
import { textOf } from "../fake-discord/messages/view.ts";
import { answer, question, startPullquote } from "../support/pullquote.ts";

test("an event is as old as it is later than the youngest one", () => {
  const measureAge = createAgeMeasure();
  expect(measureAge(1_000, 50)).toBe(0);
  expect(measureAge(1_100, 2_650)).toBe(2_500);
  expect(measureAge(4_000, 3_050)).toBe(0);
});

test("how the clocks differ does not matter", () => {
  const events = fc.array(fc.tuple(fc.nat(1_000), fc.nat(4_000)), { maxLength: 50 });
  fc.assert(
    fc.property(events, fc.integer({ min: -1e12, max: 1e12 }), (list, offset) => {
      const ages = (zero: number): readonly number[] => {
        const measureAge = createAgeMeasure();
        let nowMs = 0;
        return list.map(([pauseMs, delayMs]) => {
          nowMs += pauseMs;
          return measureAge(zero + nowMs - delayMs, nowMs);
        });
      };
      expect(ages(offset)).toEqual(ages(0));
    }),
  );
});

test("a clock that runs a thousandth too fast for a day makes no event old", () => {
  const measureAge = createAgeMeasure();
  const ages = Array.from({ length: 1_440 }, (_, minute) =>
    measureAge(minute * 60_000, minute * 60_060),
  );
  expect(Math.max(...ages)).toBeLessThan(2_000);
});

test("after a long pause the first event is taken for new, whatever the clocks did meanwhile", () => {
  const measureAge = createAgeMeasure();
  measureAge(0, 0);
  expect(measureAge(10 * offsetWindowMs, 10 * offsetWindowMs + 9_000)).toBe(0);
});

test("an event without a time is taken for new, and spoils no other", () => {
  const measureAge = createAgeMeasure();
  expect(measureAge(Number.NaN, 10)).toBe(0);
  expect(measureAge(20, 20)).toBe(0);
});

/** Has the next interactions made so long ago, by their ids. */
function makeOlder(ms: number): void {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() - ms);
}

const callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";

test("an interaction that comes too late is dropped, told, counted, and not computed", async () => {
  const { discord, monitor, told } = await startPullquote();
  await discord.slash("help");
  const before = discord.requests.filter(({ operation }) => operation === callback).length;
  makeOlder(5_000);
  discord.slash("ask", { question }).catch(() => {});
  const line = await told(/^warn: An interaction was dropped/);
  expect(line).toMatch(/it came (?:49|5\d)\d\d ms after it was made$/);
  expect(monitor.read().statuses).toMatchObject({ answered: 0, lost: 1 });
  expect(discord.requests.filter(({ operation }) => operation === callback)).toHaveLength(before);
  vi.useRealTimers();
  const { message } = await discord.slash("ask", { question });
  expect(message && textOf(message)).toContain(answer);
});

test("a message that comes late is answered all the same", async () => {
  const { discord } = await startPullquote();
  await discord.slash("help");
  makeOlder(5_000);
  expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
});
