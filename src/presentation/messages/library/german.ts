// German: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in German of its library. */
export const germanLibrary: LibraryTable = {
  library: {
    unanswered: "Das steht in keinem der Artikel.",
    noSuchArticle: "Ich habe keinen Artikel dieses Namens. `/article` zeigt die, die ich habe.",
    covers: "Die Artikel sind",
    alsoIn: "auch in",
    list: "Ich antworte aus diesen Artikeln:",
    choose: "Einen Artikel öffnen",
    rest: "Die anderen findet `/article` am Namen.",
    toAsk: {
      name: "artikel",
      description: "Der Artikel, aus dem die Antwort kommen soll; ohne ihn aus allen",
    },
    toOpen: { name: "artikel", description: "Der Artikel, der geöffnet werden soll" },
  },
  shelf: {
    mayNotManage: "Das kann nur, wer den Server verwalten darf.",
    isOff: "Dokumente kann man nur auf Servern übergeben, und wo der Betreiber es erlaubt.",
    command: {
      name: "bibliothek",
      description: "Die Dokumente, die dieser Server übergeben hat",
      add: {
        name: "hinzufügen",
        description: "Ein Dokument übergeben, aus dem auf diesem Server geantwortet wird",
      },
      list: { name: "liste", description: "Die Dokumente auflisten" },
      remove: { name: "entfernen", description: "Ein Dokument wegnehmen" },
      document: { name: "dokument", description: "Der Name des Dokuments" },
    },
    form: {
      title: "Ein Dokument übergeben",
      file: "Das Dokument",
      fileHint:
        "Eine Datei .txt, .md oder .html bis 1 MB; alle auf diesem Server können danach fragen",
      name: "Sein Titel, wenn es ihn nicht selbst nennt",
      address: "Wo es im Web steht, wenn es dort steht",
    },
    none: "Dieser Server hat kein Dokument übergeben.",
    list: "Dieser Server hat diese Dokumente übergeben:",
    reading: "Ich lese dieses Dokument:",
    added: "Ich habe dieses Dokument genommen und antworte auf diesem Server daraus:",
    notRead:
      "Ich habe dieses Dokument, konnte es aber nicht mit den anderen lesen; warum, steht im Protokoll des Betreibers:",
    askRemoval: "Dieses Dokument wegnehmen?",
    remove: "Wegnehmen",
    removed: "Ich habe dieses Dokument weggenommen:",
    refused: {
      isTooLarge:
        "Ich nehme Dokumente bis 1 MB (eine Webseite darf 4 MB haben), und alle zusammen bis 2 MB.",
      isTooMany:
        "Ich nehme von einem Server höchstens 20 Dokumente. `/library remove` schafft Platz.",
      isNoText:
        "Das kann ich nicht lesen. Ich nehme Dateien .txt und .md in UTF-8 und Seiten .html, mit Text zum Zitieren.",
      isNoPage:
        "Ich habe auf dieser Seite keinen Artikel gefunden, oder sie ist zu aufwendig. Speichere ihren Text als .md oder .txt.",
      isBusy:
        "Ich lese noch ein anderes Dokument dieses Servers. Bitte versuch es gleich noch einmal.",
      isUnreachable: "Ich konnte die Datei nicht von Discord holen. Bitte versuch es noch einmal.",
    },
  },
};
