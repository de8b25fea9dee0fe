// The source itself: what must not stand in it. The tools beside the bot are not looked at, nor are the
// files that start threads: that which answers, and that which reads what somebody hands over.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const startThreads = /^app\/(?:answering-|bounded-thread|handover-worker)/;

test("what the bot runs evaluates no text, starts no process and imports nothing that is named at run time", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("tools") && !startThreads.test(file),
  );
  expect(sources.length).toBeGreaterThan(20);
  const forbidden = /\beval\(|new Function|\bimport\s*\(|child_process|node:vm|worker_threads/;
  const guilty = sources.filter((file) => forbidden.test(readFileSync(join("src", file), "utf8")));
  expect(guilty).toEqual([]);
});
