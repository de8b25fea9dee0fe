// Handover: reads a document that somebody hands over: what Discord says of the file is looked at first, then what is
// in it. What may take long is read in a thread with bounds, one document after the other: strangers wrote it.

import { extname } from "node:path";
import type { Handover } from "../discord/shelf.ts";
import { type Bounds, BoundsError, runWithin } from "./bounded-thread.ts";
import type { Download } from "./download.ts";
import { type HandedText, type ReadHandover, mostBytes, readText } from "./handed-text.ts";
import { createTurns } from "./turns.ts";

/** What the thread gets. */
export interface HandedBytes extends HandedText {
  /** Whether it is HTML. */
  readonly isPage: boolean;
}

/** A page of 4 MB of prose takes some 200 MB; `deploy/` leaves room for it. */
const bounds: Bounds = { timeoutMs: 60_000, heap: 256 };

/** Up to this many bytes, a text is read in a moment, here. */
const longestHere = 50_000;

/** Reads a document. */
export type ReadDocument = (handover: Handover) => Promise<ReadHandover>;

/**
 * Makes what reads documents.
 *
 * @param download - gets a file from Discord
 */
export function createDocumentReader(download: Download): ReadDocument {
  const inTurn = createTurns();
  return async ({ file: { name, size, url }, title, address }) => {
    const isPage = /\.html?$/i.test(name);
    if (!isPage && !/\.(?:txt|md|markdown)$/i.test(name)) return { refusal: "isNoText" };
    const most = isPage ? mostBytes.page : mostBytes.document;
    if (size > most) return { refusal: "isTooLarge" };
    const bytes = await download(url, most);
    if (typeof bytes === "string") return { refusal: bytes };
    const handed: HandedBytes = {
      isPage,
      name,
      bytes,
      title: title === "" ? undefined : title,
      address: isAddress(address) ? address : undefined,
    };
    const isShort = !isPage && bytes.length <= longestHere;
    return isShort ? readText(handed) : inTurn(() => readInThread(handed));
  };
}

async function readInThread(handed: HandedBytes): Promise<ReadHandover> {
  const file = new URL(`./handover-worker${extname(import.meta.url)}`, import.meta.url);
  try {
    return await runWithin<ReadHandover>({ file, data: handed }, bounds);
  } catch (error) {
    if (error instanceof BoundsError) return { refusal: handed.isPage ? "isNoPage" : "isNoText" };
    throw error;
  }
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
