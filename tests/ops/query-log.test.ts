// The query log's file: whose it is, how long it gets, and what it may not be.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  QueryLogError,
  formatEntry,
  longestRecorded,
  openQueryLog,
} from "../../src/ops/query-log.ts";

const folder = mkdtempSync(join(tmpdir(), "pullquote-"));

test("nobody but its owner may read it, also when it was there before", async () => {
  const file = join(folder, "open.jsonl");
  writeFileSync(file, "", { mode: 0o644 });
  const append = await openQueryLog(file, 1_000);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await append("one\n");
  await append("two\n");
  expect(readFileSync(file, "utf8")).toBe("one\ntwo\n");
});

test("a file that would get too long is put aside, and the one before it goes", async () => {
  const file = join(folder, "long.jsonl");
  const append = await openQueryLog(file, 10);
  for (const line of ["first\n", "second\n", "third\n"]) await append(line);
  expect(readFileSync(file, "utf8")).toBe("third\n");
  expect(readFileSync(`${file}.1`, "utf8")).toBe("second\n");
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each([
  ["a pipe", "pipe", (file: string) => void execFileSync("mkfifo", [file])],
  ["a folder that is not there", "none/journal", () => {}],
])("%s is refused at the start", async (_, name, make) => {
  const file = join(folder, name);
  make(file);
  await expect(openQueryLog(file, 1_000)).rejects.toThrow(QueryLogError);
});

test("a device is refused at the start", async () => {
  await expect(openQueryLog("/dev/null", 1_000)).rejects.toThrow("a pipe or a device");
});

test("a question is recorded on one line, without what steers a terminal, and cut", () => {
  const question = `a\u001B]8;;x\u0007b\u202Ec\u0085d ${"x".repeat(2_000)}`;
  const entry = { kind: "verdict", question, verdict: "helpful" } as const;
  const line = formatEntry({ ...entry, spans: [], revision: "0" }, new Date(0));
  expect(line).not.toMatch(/[^\P{Cc}\n]|\\u00|[\u202A-\u202E]/u);
  expect(JSON.parse(line).question.length).toBeLessThanOrEqual(longestRecorded);
});
