// Library messages: what the bot says where it answers from several articles, and where servers hand over
// documents; a part of messages.ts, with a table for each language in messages/library/.

import type { NamedText } from "./messages.ts";

/** Why a document is not taken that somebody hands over. */
export type ShelfRefusal =
  | "isTooLarge"
  | "isTooMany"
  | "isNoText"
  | "isNoPage"
  | "isBusy"
  | "isUnreachable";

/** What is said where there are several articles. */
export interface LibraryMessages {
  readonly unanswered: string;
  readonly noSuchArticle: string;
  /** Before the names of the articles, after a colon. */
  readonly covers: string;
  /** After a place, before a colon and the names of other articles that say it in the same words. */
  readonly alsoIn: string;
  /** Above their list. */
  readonly list: string;
  readonly choose: string;
  /** Below a list that has no room for all. */
  readonly rest: string;
  /** The option of a command that names an article to ask, and one to open. */
  readonly toAsk: NamedText;
  readonly toOpen: NamedText;
}

/** What is said of documents that servers hand over; a name follows what is `added`, `removed` or asked for. */
export interface ShelfMessages {
  readonly mayNotManage: string;
  /** Told where nothing can be handed over. */
  readonly isOff: string;
  readonly command: NamedText & Readonly<Record<"add" | "list" | "remove" | "document", NamedText>>;
  readonly form: Readonly<Record<"title" | "file" | "fileHint" | "name" | "address", string>>;
  readonly none: string;
  readonly list: string;
  /** Told while it is read; the name follows, and how far that is. */
  readonly reading: string;
  readonly added: string;
  /** Told of a document that was taken and can't be read with the others. */
  readonly notRead: string;
  readonly askRemoval: string;
  readonly remove: string;
  readonly removed: string;
  readonly refused: Readonly<Record<ShelfRefusal, string>>;
}

/** Both parts of a language. */
export interface LibraryTable {
  readonly library: LibraryMessages;
  readonly shelf: ShelfMessages;
}
