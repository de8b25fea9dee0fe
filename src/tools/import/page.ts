// Where a page comes from: a file, standard input or the web. Bytes only: what they mean is decided
// in encoding.ts. Nothing is read beyond the largest page, so a device or an endless answer ends.

import { createReadStream } from "node:fs";
import { pathToFileURL } from "node:url";
import { collect } from "./collect.ts";
import { webAddress } from "../../app/web-page/address.ts";
import type { Page } from "../../app/web-page/convert.ts";
import { ImportError } from "../../app/web-page/import-error.ts";
import type { Command } from "./command.ts";
import { download } from "./download.ts";
import { foreignKind } from "./kinds.ts";

/**
 * Reads a page.
 *
 * @param input - standard input, read for the source `-`
 * @throws {@link ImportError} when it can't be read, is empty, too large, or plainly no HTML
 */
export async function loadPage(command: Command, input: AsyncIterable<Uint8Array>): Promise<Page> {
  const page = await read(command, input);
  if (page.bytes.every(isBlank)) throw new ImportError(`${page.name} is empty`);
  const problem = foreignKind(page.bytes);
  if (problem !== undefined) throw new ImportError(`${page.name} is ${problem}`);
  return page;
}

async function read(command: Command, input: AsyncIterable<Uint8Array>): Promise<Page> {
  const { source, timeoutMs } = command;
  const url = /^https?:/i.test(source) ? webAddress(source) : undefined;
  if (url !== undefined) {
    const { url: last, bytes, charset } = await download(url, timeoutMs);
    return { name: last.href, bytes, charset, address: (command.url ?? last).href };
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source))
    throw new ImportError(`expected a file or an http or https address, got ${source}`);
  const name = source === "-" ? "standard input" : source;
  const chunks = source === "-" ? input : createReadStream(pathToFileURL(source));
  try {
    const bytes = await collect(chunks, name);
    return { name, bytes, charset: undefined, address: command.url?.href };
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError(`${name}: ${reasonOf(error)}`);
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "expected a file, found a directory";
  if (code === "EACCES" || code === "EPERM") return "the file may not be read by this user";
  return error instanceof Error ? error.message : String(error);
}
