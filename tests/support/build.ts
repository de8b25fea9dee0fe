// Builds the program once before any test, for those that start it as a child process.

import { execFileSync } from "node:child_process";

/** Called by vitest. */
export function setup(): void {
  execFileSync(process.execPath, [
    "node_modules/typescript/bin/tsc",
    "--project",
    "tsconfig.build.json",
  ]);
}
