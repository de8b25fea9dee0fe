// English: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in English of its library. */
export const englishLibrary: LibraryTable = {
  library: {
    unanswered: "None of the articles says.",
    noSuchArticle: "I have no article of that name. `/article` shows those that I have.",
    covers: "The articles are",
    alsoIn: "also in",
    list: "I answer from these articles:",
    choose: "Open an article",
    rest: "`/article` finds the others by name.",
    toAsk: { name: "article", description: "The article to answer from; without it, all of them" },
    toOpen: { name: "article", description: "The article to open" },
  },
  shelf: {
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
      fileHint:
        "A .txt, .md or .html file of at most 1 MB; everybody in this server can ask about it",
      name: "Its title, if it does not say so itself",
      address: "Where it stands on the web, if it does",
    },
    none: "This server has handed over no document.",
    list: "This server has handed over these documents:",
    reading: "I am reading this document:",
    added: "I have taken this document, and answer from it in this server:",
    notRead:
      "I have this document, but could not read it with the others; my operator’s log says why:",
    askRemoval: "Take this document away?",
    remove: "Take it away",
    removed: "I have taken this document away:",
    refused: {
      isTooLarge:
        "I take documents of at most 1 MB (a web page may have 4 MB), and 2 MB of all together.",
      isTooMany: "I take at most 20 documents from a server. `/library remove` makes room.",
      isNoText:
        "I can't read that. I take .txt and .md files in UTF-8 and .html pages, with text to quote.",
      isNoPage:
        "I found no article in that page, or it takes too much to read. Save its text as .md or .txt.",
      isBusy: "I am still reading another document of this server. Please try again in a moment.",
      isUnreachable: "I could not get the file from Discord. Please try again.",
    },
  },
};
