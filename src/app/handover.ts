// Handover: reads a document that somebody hands over: what Discord says of the file is looked at first, then what is
// in it. A page becomes Markdown in a thread with bounds, one page after the other, since it was written by strangers.

import { ArticleError, parseArticle } from "../core/article/article.ts";
import { detectFormat } from "../core/article/formats/detect.ts";
import { readFrontMatter } from "../core/article/front-matter.ts";
import type { Handover } from "../discord/shelf.ts";
import type { ShelfRefusal } from "../presentation/library-messages.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import type { Download } from "./download.ts";
import { decodeText } from "./load.ts";
import { createTurns } from "./turns.ts";
import { type Bounds, convertWithin } from "./web-page/bounds.ts";
import type { Page } from "./web-page/convert.ts";
import { ImportError } from "./web-page/import-error.ts";

/** How large a document may be, a page that one is made of, and all documents of a server. */
export const mostBytes: Readonly<Record<"document" | "page" | "together", number>> = {
  document: 1_000_000,
  page: 4_000_000,
  together: 2_000_000,
};

/** A page of 4 MB of prose takes some 200 MB; `deploy/` leaves room for it. */
const pageBounds: Bounds = { timeoutMs: 60_000, heap: 256 };

/** What documents are read with. */
export interface HandoverReading {
  /** Gets a file from Discord. */
  readonly download: Download;
  /** Makes Markdown of a page; throws an ImportError when that can't be done. */
  readonly convertPage: (page: Page) => Promise<string>;
}

/** Makes what reads documents, with {@link convertWithin} for pages. */
export function createHandoverReading(download: Download): HandoverReading {
  const inTurn = createTurns();
  return {
    download,
    convertPage: (page) => inTurn(async () => (await convertWithin(page, pageBounds)).article),
  };
}

/** The text of a document, with front matter, or why it is not taken. */
export type ReadHandover = { readonly text: string } | { readonly refusal: ShelfRefusal };

/**
 * Reads a document.
 *
 * @param name - what its file will be called
 */
export async function readHandover(
  handover: Handover,
  name: string,
  reading: HandoverReading,
): Promise<ReadHandover> {
  const { file } = handover;
  const isPage = /\.html?$/i.test(file.name);
  if (!isPage && !/\.(?:txt|md|markdown)$/i.test(file.name)) return { refusal: "isNoText" };
  const most = isPage ? mostBytes.page : mostBytes.document;
  if (file.size > most) return { refusal: "isTooLarge" };
  const bytes = await reading.download(file.url, most);
  if (typeof bytes === "string") return { refusal: bytes };
  try {
    const text = isPage ? await readPage(bytes, handover, reading) : readText(bytes, handover);
    parseArticle(text, detectFormat(text, name));
    return Buffer.byteLength(text) > mostBytes.document ? { refusal: "isTooLarge" } : { text };
  } catch (error) {
    if (error instanceof ArticleError) return { refusal: isPage ? "isNoPage" : "isNoText" };
    if (error instanceof ImportError) return { refusal: "isNoPage" };
    throw error;
  }
}

async function readPage(
  bytes: Uint8Array,
  { file, title, address }: Handover,
  { convertPage }: HandoverReading,
): Promise<string> {
  return convertPage({
    name: file.name,
    bytes,
    charset: undefined,
    address: isAddress(address) ? address : undefined,
    title: title === "" ? undefined : sanitizeLine(title),
  });
}

/** What a text says of itself counts more than what the form says of it. */
function readText(bytes: Uint8Array, { file, title, address }: Handover): string {
  const text = decodeText(file.name, bytes);
  const fields = [
    ...(title === "" ? [] : [`title: ${quoteTitle(title)}`]),
    ...(isAddress(address) ? [`url: ${JSON.stringify(address)}`] : []),
  ];
  if (fields.length === 0 || readFrontMatter(text).end > 0) return text;
  return `---\n${fields.join("\n")}\n---\n\n${text}`;
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** In YAML, so that the title stands there as it is written; with both kinds of quotes one is made typographic. */
function quoteTitle(title: string): string {
  const line = sanitizeLine(title);
  if (!line.includes("'")) return `'${line}'`;
  return `"${line.replaceAll('"', "”").replaceAll("\\", "/")}"`;
}
