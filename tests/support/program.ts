// The program as people start it: a child process in an empty folder.

import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, on } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Its entry, in this checkout. */
export const built: string = join(process.cwd(), "dist", "main.js");

/** Where it is started. */
export const folder: string = mkdtempSync(join(tmpdir(), "pullquote-"));

/**
 * Starts it.
 *
 * @param args - as after `npm start --`
 * @param env - all that it has beside PATH
 * @param how - arguments for Node itself, and another entry than {@link built}
 */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { nodeArgs = [], main = built }: { nodeArgs?: readonly string[]; main?: string } = {},
): ChildProcess {
  return spawn(process.execPath, [...nodeArgs, main, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...env },
  });
}

/** Waits until it says that it answers on Discord. */
export async function isAnswering(child: ChildProcess): Promise<void> {
  await says(child, "is on Discord");
}

/**
 * Waits until it writes some words to standard error.
 *
 * @returns all that it has written there since the call
 */
export async function says({ stderr }: ChildProcess, words: string): Promise<string> {
  let said = "";
  for await (const [chunk] of on(stderr ?? new EventEmitter(), "data"))
    if ((said += String(chunk)).includes(words)) break;
  return said;
}

/**
 * Makes time pass a hundred times as fast in a program, so that what takes minutes can be tested. An
 * interaction's deadline of 3 seconds stays as it is, and the 15 seconds that a request may take are more than half
 * a second, or a busy machine would miss them.
 */
export const hurried: readonly string[] = [
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    import { syncBuiltinESMExports } from "node:module";
    import promises from "node:timers/promises";
    import timers from "node:timers";
    const speed = 100;
    const kept = { 3_000: 3_000, 15_000: 600 };
    for (const name of ["setTimeout", "setInterval"]) {
      const real = timers[name];
      globalThis[name] = timers[name] = (run, ms, ...rest) => real(run, kept[ms] ?? ms / speed, ...rest);
    }
    const { setTimeout } = promises;
    promises.setTimeout = (ms, ...rest) => setTimeout(ms / speed, ...rest);
    const { now } = Date;
    const startedAt = now();
    Date.now = () => startedAt + (now() - startedAt) * speed;
    syncBuiltinESMExports();
  `)}`,
];
