// Builds the program before any test if it has changed, for those that start it as a child process.

import { execFileSync } from "node:child_process";

/** Called by vitest. */
export function setup(): void {
  execFileSync(process.execPath, ["src/tools/build.mjs"], { stdio: "inherit" });
}
