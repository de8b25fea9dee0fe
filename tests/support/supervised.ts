// The program on a loopback Discord, as a supervisor sees it: what it says, how it ends, and its health.

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { Discord } from "../fake-discord/discord.ts";
import { textOf } from "../fake-discord/messages/view.ts";
import type { DiscordOptions } from "../fake-discord/options.ts";
import { startDiscord } from "./discord.ts";
import { built, start } from "./program.ts";
import { question } from "./pullquote.ts";

/** Starts a loopback Discord that ends with the test. */
export async function standIn(options: DiscordOptions = {}): Promise<Discord> {
  const discord = await startDiscord({ waitMs: 15_000, ...options });
  onTestFinished(() => discord.stop());
  return discord;
}

/**
 * Starts the program on it; it ends with the test at the latest.
 *
 * @param nodeArgs - arguments for Node itself
 * @param env - beside token and address
 * @param main - its entry; default that of this checkout
 */
export function connect(
  { token, apiUrl }: Discord,
  nodeArgs: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  main: string = built,
): ChildProcess {
  const own = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...env };
  const child = start([], own, { nodeArgs, main });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** What a program says until its end, and its exit code. */
export async function endOf(child: ChildProcess): Promise<{
  readonly code: number | null;
  /** What it said of errors, one for each line. */
  readonly errors: readonly string[];
}> {
  const exit = once(child, "exit");
  const said = child.stderr ? await text(child.stderr) : "";
  const [code] = await exit;
  const lines: readonly { readonly level: string; readonly message: string }[] = said
    .split("\n")
    .flatMap((line) => (line.startsWith("{") ? JSON.parse(line) : []));
  const errors = lines.flatMap(({ level, message }) => (level === "error" ? message : []));
  return { code, errors };
}

/** Asks in a direct message, and reads the reply. */
export async function replyOf(discord: Discord, asked: string = question): Promise<string> {
  return textOf(await discord.directMessage(asked).reply());
}

/** Asks for the health at the port that a program has said. */
export function createHealthCheck(said: string): () => Promise<Response> {
  const [, port] = /"port":(\d+)/.exec(said) ?? [];
  return () => fetch(`http://127.0.0.1:${port}/healthz`);
}
