// Shelf folder: the documents that servers hand over, as files in a folder with one folder a server, named by its
// id. A file is written beside its place and then put there in one step, so that it is there whole or not at all;
// its name is made safe, and nothing outside of the folder is ever touched.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ArticleError, computeRevision } from "../core/article/article.ts";
import { readFrontMatter } from "../core/article/front-matter.ts";
import type { Handover, HandedDocument, Shelf } from "../discord/shelf.ts";
import type { ShelfRefusal } from "../presentation/library-messages.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import type { CheckDocument } from "./document-check.ts";
import type { Download } from "./download.ts";
import { decodeText } from "./load.ts";

/** How much a server may hand over; sizes in bytes. */
export const shelfLimits: Readonly<Record<"documents" | "bytesEach" | "bytesTogether", number>> = {
  documents: 20,
  bytesEach: 1_000_000,
  bytesTogether: 2_000_000,
};

/** Names the folder of a server; undefined for what is no id of one. */
export function nameServerFolder(folder: string, server: string): string | undefined {
  return /^\d{1,20}$/.test(server) ? join(folder, server) : undefined;
}

/** What handed-over documents are got and looked at with. */
export interface ShelfTools {
  /** Gets a file from Discord. */
  readonly download: Download;
  /** Tells whether a text has anything to quote. */
  readonly check: CheckDocument;
}

/**
 * Keeps documents in a folder. What is asked of it is done one after the other.
 */
export function createShelf(folder: string, tools: ShelfTools): Shelf {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const list = async (server: string): Promise<readonly HandedDocument[]> => {
    const own = nameServerFolder(folder, server);
    return own === undefined ? [] : listDocuments(own);
  };
  return {
    list: (server) => inTurn(() => list(server)),
    async add(server, handover) {
      const own = nameServerFolder(folder, server);
      const name = nameSafely(handover.file.name);
      const read = await readHandover(handover, name, tools);
      if (own === undefined || "refusal" in read) return read.refusal ?? "isNoText";
      return inTurn(() => store(own, name, read.text));
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
 * ending that says what it is. What stands before a slash is left out.
 */
export function nameSafely(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const ending = /\.(?:md|markdown)$/i.test(last) ? ".md" : ".txt";
  const stem = last
    .slice(0, 300)
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, "-")
    .replace(/^[. ]+/, "")
    .slice(0, longestStem)
    .replace(/[. ]{1,80}$/, "");
  return `${/[\p{L}\p{N}]/u.test(stem) ? stem : "document"}${ending}`;
}

type ReadHandover =
  | { readonly text: string; readonly refusal?: undefined }
  | { readonly refusal: ShelfRefusal };

/** What Discord says of a file is looked at first, and what is in it again. */
async function readHandover(
  { file, title, address }: Handover,
  name: string,
  { download, check }: ShelfTools,
): Promise<ReadHandover> {
  if (/\.html?$/i.test(file.name)) return { refusal: "isHtml" };
  if (!/\.(?:txt|md|markdown)$/i.test(file.name)) return { refusal: "isNoText" };
  if (file.size > shelfLimits.bytesEach) return { refusal: "isTooLarge" };
  const bytes = await download(file.url, shelfLimits.bytesEach);
  if (bytes === "isTooLarge" || bytes === "isUnreachable") return { refusal: bytes };
  try {
    const text = addFrontMatter(decodeText(name, bytes), title, address);
    return (await check({ name, text })) ? { text } : { refusal: "isNoText" };
  } catch (error) {
    if (error instanceof ArticleError) return { refusal: "isNoText" };
    throw error;
  }
}

/** What a text says of itself counts more than what the form says of it. */
function addFrontMatter(text: string, title: string, address: string): string {
  const fields = [
    ...(title === "" ? [] : [`title: ${quoteTitle(title)}`]),
    ...(/^https?:\/\//.test(address) && URL.canParse(address)
      ? [`url: ${JSON.stringify(address)}`]
      : []),
  ];
  if (fields.length === 0 || readFrontMatter(text).end > 0) return text;
  return `---\n${fields.join("\n")}\n---\n\n${text}`;
}

/** In YAML, so that the title stands there as it is written; with both kinds of quotes one is made typographic. */
function quoteTitle(title: string): string {
  const line = sanitizeLine(title);
  if (!line.includes("'")) return `'${line}'`;
  return `"${line.replaceAll('"', "”").replaceAll("\\", "/")}"`;
}

async function store(
  folder: string,
  name: string,
  text: string,
): Promise<HandedDocument | ShelfRefusal> {
  const others = (await listDocuments(folder)).filter((each) => each.name !== name);
  if (others.length >= shelfLimits.documents) return "isTooMany";
  const bytes = Buffer.byteLength(text);
  const together = others.reduce((sum, each) => sum + each.bytes, bytes);
  if (together > shelfLimits.bytesTogether) return "isTooLarge";
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
