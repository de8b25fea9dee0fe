// Compiling before a start: done when something has changed, told when it is done, and else passed over.

import { execFileSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { expect, test } from "vitest";

const stamp = "dist/compiled-from";

test("what has not changed since it was compiled is not compiled again", () => {
  expect(existsSync(stamp)).toBe(true);
  const entry = "dist/tools/gaps.js";
  const longAgo = new Date("2020-01-01");
  utimesSync(entry, longAgo, longAgo);
  const said = execFileSync(process.execPath, ["src/tools/build.mjs"], { encoding: "utf8" });
  expect(said).toBe("");
  expect(statSync(entry).mtime).toEqual(longAgo);
});
