// The cooldown: how often one person may ask, and that it forgets.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createRateLimiter, mostRemembered } from "../../src/ops/rate-limiter.ts";

test("so many questions pass, then the wait is told, and only the first time as new", () => {
  const cooldown = createRateLimiter({ count: 2, windowMs: 10_000 });
  expect(cooldown("ann", 0)).toEqual({ isAllowed: true });
  expect(cooldown("ann", 4_000)).toEqual({ isAllowed: true });
  expect(cooldown("ann", 5_000)).toEqual({ isAllowed: false, waitMs: 5_000, isFirst: true });
  expect(cooldown("ann", 6_000)).toEqual({ isAllowed: false, waitMs: 4_000, isFirst: false });
  expect(cooldown("ann", 10_000)).toEqual({ isAllowed: true });
  expect(cooldown("ann", 10_001)).toEqual({ isAllowed: false, waitMs: 3_999, isFirst: true });
});

test("nobody waits for somebody else", () => {
  const cooldown = createRateLimiter({ count: 1, windowMs: 10_000 });
  cooldown("ann", 0);
  expect(cooldown("bob", 0)).toEqual({ isAllowed: true });
});

test("no stretch of time holds more questions of one person than it may", () => {
  const events = fc.array(fc.tuple(fc.constantFrom("ann", "bob"), fc.nat(5_000)));
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 4 }), (asked, count) => {
      const cooldown = createRateLimiter({ count, windowMs: 10_000 });
      const admitted: [string, number][] = [];
      let nowMs = 0;
      for (const [person, pauseMs] of asked) {
        nowMs += pauseMs;
        const { isAllowed } = cooldown(person, nowMs);
        const recent = admitted.filter(([who, at]) => who === person && at > nowMs - 10_000);
        expect(isAllowed).toBe(recent.length < count);
        if (isAllowed) admitted.push([person, nowMs]);
      }
    }),
  );
});

test("those who asked longest ago are forgotten when too many come", () => {
  const cooldown = createRateLimiter({ count: 1, windowMs: 10_000 });
  for (let person = 0; person <= mostRemembered; person++) cooldown(String(person), 0);
  expect(cooldown("0", 1)).toEqual({ isAllowed: true });
  expect(cooldown(String(mostRemembered), 1).isAllowed).toBe(false);
});
