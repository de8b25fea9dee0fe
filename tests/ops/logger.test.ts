// The log: one line an event, for machines or for people, and no secret in any.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type LoggerOptions, createLogger } from "../../src/ops/logger.ts";

function logged(options: Partial<LoggerOptions>) {
  const lines: string[] = [];
  const log = createLogger({
    level: "info",
    format: "json",
    secrets: ["s3cret"],
    write: (line) => lines.push(line),
    now: () => new Date(0),
    ...options,
  });
  return { lines, log };
}

test("an event is one line of JSON", () => {
  const { lines, log } = logged({});
  log("warn", "lost\nit", { shard: 1, why: undefined });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    time: "1970-01-01T00:00:00.000Z",
    level: "warn",
    message: "lost\nit",
    shard: 1,
  });
});

test("for people an event is words, and what was asked does not steer the terminal", () => {
  const { lines, log } = logged({ format: "text" });
  log("info", "asked", { question: "a\u001B[2Jb\nc", outcome: undefined });
  expect(lines).toEqual([expect.stringMatching(/^\d\d:00:00 info asked \(question: a\[2Jb c\)$/)]);
});

test.each(["json", "text"] as const)("no %s line holds what steers a terminal", (format) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...steering), (text, sign) => {
      const { lines, log } = logged({ format });
      log("error", `${text}${sign}${text}`, { question: `${sign}${text}` });
      expect(lines.join("")).not.toMatch(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});

/** What clears, hides, turns or links text in a terminal. */
const steering = ["\u001B]8;;http://x\u0007", "\u009B2J", "\u202E", "\u2066", "\u007F", "\r"];

test("what is below the level is not told", () => {
  const { lines, log } = logged({ level: "warn", format: "text" });
  log("debug", "a");
  log("info", "b");
  log("warn", "c");
  log("error", "d");
  expect(lines.map((line) => line.slice(-1))).toEqual(["c", "d"]);
});

test.each(["json", "text"] as const)("no %s line holds a secret", (format) => {
  const { lines, log } = logged({ format });
  log("error", "refused s3cret", { header: "Bot s3cret" });
  expect(lines.join()).not.toContain("s3cret");
  expect(lines.join()).toContain("Bot [secret]");
});
