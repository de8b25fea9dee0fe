// Library messages: what the bot says where it answers from several articles, and where servers hand over
// documents; a part of messages.ts.

import { formatCount } from "./counts.ts";
import type { NamedText } from "./messages.ts";

/** Why a document is not taken that somebody hands over. */
export type ShelfRefusal = "isTooLarge" | "isTooMany" | "isNoText" | "isHtml" | "isUnreachable";

/** What is said where there are several articles. */
export interface LibraryMessages {
  readonly unanswered: string;
  readonly noSuchArticle: string;
  /** The first articles by name, and how many there are in all. */
  readonly covers: (titles: readonly string[], count: number) => string;
  readonly list: (count: number) => string;
  readonly choose: string;
  /** Below a list that has no room for all. */
  readonly rest: (count: number) => string;
  /** The option of a command that names an article to ask, and one to open. */
  readonly toAsk: NamedText;
  readonly toOpen: NamedText;
}

/** What is said of documents that servers hand over. */
export interface ShelfMessages {
  readonly mayNotManage: string;
  /** Told where nothing can be handed over. */
  readonly isOff: string;
  readonly command: NamedText & Readonly<Record<"add" | "list" | "remove" | "document", NamedText>>;
  readonly form: Readonly<Record<"title" | "file" | "fileHint" | "name" | "address", string>>;
  readonly list: (count: number) => string;
  readonly size: (bytes: number) => string;
  readonly added: (name: string) => string;
  readonly askRemoval: (name: string) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly refused: Readonly<Record<ShelfRefusal, string>>;
}

/** The bot's voice. */
export const libraryMessages: LibraryMessages = {
  unanswered: "None of the articles says.",
  noSuchArticle: "I have no article of that name. `/article` shows those that I have.",
  covers: (titles, count) => {
    const rest = count - titles.length;
    return `They are: ${titles.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
  },
  list: (count) => `I answer from ${formatCount(count, "article")}:`,
  choose: "Open an article",
  rest: (count) => `and ${count.toLocaleString("en")} more: \`/article\` finds them by name.`,
  toAsk: {
    name: "article",
    description: "The article to answer from; without it, all of them",
  },
  toOpen: { name: "article", description: "The article to open" },
};

/** The bot's voice. */
export const shelfMessages: ShelfMessages = {
  mayNotManage: "Only who may manage the server can do that.",
  isOff: "Documents can be handed over in servers alone, and where the operator allows it.",
  command: {
    name: "library",
    description: "The documents that this server has handed over",
    add: { name: "add", description: "Hand over a document to answer from in this server" },
    list: { name: "list", description: "List the documents" },
    remove: { name: "remove", description: "Take a document away" },
    document: { name: "document", description: "The name of the document" },
  },
  form: {
    title: "Hand over a document",
    file: "The document",
    fileHint: "A .txt or .md file of at most 1 MB; everybody in this server can ask about it",
    name: "Its title, if it does not say so itself",
    address: "Where it stands on the web, if it does",
  },
  list: (count) =>
    count === 0
      ? "This server has handed over no document."
      : `This server has handed over ${formatCount(count, "document")}:`,
  size: (bytes) => `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString("en")} KB`,
  added: (name) => `I have taken ${name}, and answer from it in this server.`,
  askRemoval: (name) => `Take ${name} away?`,
  remove: "Take it away",
  removed: (name) => `I have taken ${name} away.`,
  refused: {
    isTooLarge: "I take documents of at most 1 MB, and 2 MB of all together.",
    isTooMany: "I take at most 20 documents from a server. `/library remove` makes room.",
    isNoText: "I can't read that. I take .txt and .md files in UTF-8, with text to quote.",
    isHtml: "I do not take web pages. Save the text as .md or .txt first.",
    isUnreachable: "I could not get the file from Discord. Please try again.",
  },
};
