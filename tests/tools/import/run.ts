// The import as people start it: the built tool as a child process, and a server on loopback for
// the pages that it fetches.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { type RequestListener, createServer } from "node:http";
import { text } from "node:stream/consumers";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { parse } from "yaml";

/** What a run has left. */
export interface Run {
  readonly code: number | null;
  readonly article: string;
  readonly told: string;
}

/** Runs the tool to its end, with something on its standard input and in its environment. */
export async function importPage(
  args: readonly string[],
  input: string | Uint8Array = "",
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const tool = join(process.cwd(), "dist", "tools", "import", "main.js");
  const child = spawn(process.execPath, [tool, ...args], {
    env: { PATH: process.env["PATH"], ...env },
  });
  // The tool may end before it has read all of it.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const closed = once(child, "close");
  const [article, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code]: readonly (number | null)[] = await closed;
  return { code: code ?? null, article, told };
}

/** The path of a saved page. */
export function saved(name: string): string {
  return join(import.meta.dirname, "pages", name);
}

/** The content of a saved page. */
export function contentOf(name: string): Buffer {
  return readFileSync(saved(name));
}

/**
 * Serves pages until the test ends.
 *
 * @returns the address of the server, without a slash at its end
 */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("expected a port");
  return `http://127.0.0.1:${address.port}`;
}

/** Front matter as a YAML parser reads it, and what stands below it. */
export function partsOf(article: string): { readonly front: unknown; readonly body: string } {
  const [, front = "", body = article] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(article) ?? [];
  return { front: parse(front), body };
}
