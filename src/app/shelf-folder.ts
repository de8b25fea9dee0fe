// Shelf folder: the documents that servers hand over, as files in a folder with one folder a server, named by its
// id. A file is written beside its place and then put there in one step, so that it is there whole or not at all;
// its name is made safe, and nothing outside of the folder is ever touched.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { computeRevision } from "../core/article/article.ts";
import type { HandedDocument, Shelf } from "../discord/shelf.ts";
import type { ShelfRefusal } from "../presentation/library-messages.ts";
import { mostBytes } from "./handed-text.ts";
import type { ReadDocument } from "./handover.ts";
import { createTurns } from "./turns.ts";

/** How many documents a server may have. */
const mostDocuments = 20;

/** Names the folder of a server; undefined for what is no id of one. */
export function nameServerFolder(folder: string, server: string): string | undefined {
  return /^\d{1,20}$/.test(server) ? join(folder, server) : undefined;
}

/** The documents in a folder, without what prepares answers from them. */
export type ShelfFolder = Omit<Shelf, "prepare">;

/**
 * Keeps documents in a folder. What is asked of it is done one after the other; a server that hands over a document
 * while another of its own is being read is refused.
 */
export function createShelf(folder: string, readDocument: ReadDocument): ShelfFolder {
  const inTurn = createTurns();
  const busy = new Set<string>();
  const list = async (server: string): Promise<readonly HandedDocument[]> => {
    const own = nameServerFolder(folder, server);
    return own === undefined ? [] : listDocuments(own);
  };
  return {
    list: (server) => inTurn(() => list(server)),
    async add(server, handover) {
      const own = nameServerFolder(folder, server);
      if (own === undefined) return "isNoText";
      if (busy.has(server)) return "isBusy";
      busy.add(server);
      try {
        const read = await readDocument(handover);
        if ("refusal" in read) return read.refusal;
        const name = nameSafely(handover.file.name);
        return await inTurn(() => store(own, name, read.text));
      } finally {
        busy.delete(server);
      }
    },
    remove: (server, revision) =>
      inTurn(async () => {
        const own = nameServerFolder(folder, server);
        const found = (await list(server)).find((each) => each.revision === revision);
        if (own === undefined || found === undefined) return undefined;
        await rm(join(own, found.name));
        return found;
      }),
  };
}

async function listDocuments(folder: string): Promise<readonly HandedDocument[]> {
  const names = await readdir(folder).catch(() => []);
  const shown = names.filter((name) => /^[^.].*\.(?:md|txt)$/i.test(name)).toSorted();
  return Promise.all(
    shown.map(async (name) => {
      const path = join(folder, name);
      const [{ size }, content] = await Promise.all([stat(path), readFile(path, "utf8")]);
      return { name, bytes: size, revision: computeRevision(content.replace(/^\uFEFF/, "")) };
    }),
  );
}

/** UTF-16 units: with its ending, a name fits into a message's menu. */
const longestStem = 80;

/**
 * Makes the name of a file safe on any system: letters, digits, blanks, `-`, `_` and `.` between them, and an
 * ending that says what it is: a page becomes Markdown. What stands before a slash is left out.
 */
export function nameSafely(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const ending = /\.(?:md|markdown|html?)$/i.test(last) ? ".md" : ".txt";
  const stem = last
    .slice(0, 300)
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, "-")
    .replace(/^[. ]+/, "")
    .slice(0, longestStem)
    .replace(/[. ]{1,80}$/, "");
  return `${/[\p{L}\p{N}]/u.test(stem) ? stem : "document"}${ending}`;
}

async function store(
  folder: string,
  name: string,
  text: string,
): Promise<HandedDocument | ShelfRefusal> {
  const others = (await listDocuments(folder)).filter((each) => each.name !== name);
  if (others.length >= mostDocuments) return "isTooMany";
  const bytes = Buffer.byteLength(text);
  const together = others.reduce((sum, each) => sum + each.bytes, bytes);
  if (together > mostBytes.together) return "isTooLarge";
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeFile(aside, text, { flag: "wx", flush: true });
    await rename(aside, join(folder, name));
  } finally {
    await rm(aside, { force: true });
  }
  return { name, bytes, revision: computeRevision(text) };
}
