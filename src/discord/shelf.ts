// Shelf: the documents that people hand over in their server, as the bot knows them. What keeps them is the
// program's matter (app/shelf-folder.ts); each server has its own, and nothing here goes from one to another.

import type { ShelfRefusal } from "../presentation/library-messages.ts";
import type { UploadedFile } from "./request.ts";

/** A document of a server. */
export interface HandedDocument {
  /** The name of its file. */
  readonly name: string;
  /** Of its text. */
  readonly revision: string;
  readonly bytes: number;
}

/** A document that is handed over. */
export interface Handover {
  readonly file: UploadedFile;
  /** What the form says of it; empty where nothing was filled in. */
  readonly title: string;
  readonly address: string;
}

/** How far the answers of a server are that are being prepared from its documents. */
export interface Preparation {
  /** 0..1. */
  readonly readShare: () => number;
  /** Whether the documents could be read, once that is known; never rejects. */
  readonly isRead: Promise<boolean>;
}

/** Keeps the documents of servers. A server is named by its id. */
export interface Shelf {
  /** In the order of their names. */
  readonly list: (server: string) => Promise<readonly HandedDocument[]>;
  /** Takes a document; one of the same name is replaced. */
  readonly add: (server: string, handover: Handover) => Promise<HandedDocument | ShelfRefusal>;
  /**
   * Takes a document away.
   *
   * @returns the document; undefined when there is none with a text of that revision
   */
  readonly remove: (server: string, revision: string) => Promise<HandedDocument | undefined>;
  /** Prepares answers from what a server has, before anybody asks. */
  readonly prepare: (server: string) => Preparation;
}
