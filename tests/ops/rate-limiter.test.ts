// The rate limiter: how often one person may ask, and that it forgets.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createRateLimiter, mostRemembered } from "../../src/ops/rate-limiter.ts";

test("so many questions pass, then the wait is told, and only the first time as new", () => {
  const admit = createRateLimiter({ count: 2, windowMs: 10_000 });
  expect(admit("ann", 0)).toEqual({ isAllowed: true });
  expect(admit("ann", 4_000)).toEqual({ isAllowed: true });
  expect(admit("ann", 5_000)).toEqual({ isAllowed: false, waitMs: 5_000, isFirst: true });
  expect(admit("ann", 6_000)).toEqual({ isAllowed: false, waitMs: 4_000, isFirst: false });
  expect(admit("ann", 10_000)).toEqual({ isAllowed: true });
  expect(admit("ann", 10_001)).toEqual({ isAllowed: false, waitMs: 3_999, isFirst: true });
});

test("nobody waits for somebody else", () => {
  const admit = createRateLimiter({ count: 1, windowMs: 10_000 });
  admit("ann", 0);
  expect(admit("bob", 0)).toEqual({ isAllowed: true });
});

test("no stretch of time holds more questions of one person than it may", () => {
  const events = fc.array(fc.tuple(fc.constantFrom("ann", "bob"), fc.nat(5_000)));
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 4 }), (asked, count) => {
      const admit = createRateLimiter({ count, windowMs: 10_000 });
      const admitted: [string, number][] = [];
      let nowMs = 0;
      for (const [person, pauseMs] of asked) {
        nowMs += pauseMs;
        const { isAllowed } = admit(person, nowMs);
        const recent = admitted.filter(([who, at]) => who === person && at > nowMs - 10_000);
        expect(isAllowed).toBe(recent.length < count);
        if (isAllowed) admitted.push([person, nowMs]);
      }
    }),
  );
});

test("those who asked longest ago are forgotten when too many come", () => {
  const admit = createRateLimiter({ count: 1, windowMs: 10_000 });
  for (let person = 0; person <= mostRemembered; person++) admit(String(person), 0);
  expect(admit("0", 1)).toEqual({ isAllowed: true });
  expect(admit(String(mostRemembered), 1).isAllowed).toBe(false);
});
