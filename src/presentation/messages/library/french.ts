// French: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in French of its library. */
export const frenchLibrary: LibraryTable = {
  library: {
    unanswered: "Aucun des articles ne le dit.",
    noSuchArticle: "Je n’ai pas d’article de ce nom. `/article` montre ceux que j’ai.",
    covers: "Les articles sont",
    alsoIn: "aussi dans",
    list: "Je réponds à partir de ces articles :",
    choose: "Ouvrir un article",
    rest: "`/article` trouve les autres par leur nom.",
    toAsk: { name: "article", description: "L’article dont tirer la réponse ; sans lui, tous" },
    toOpen: { name: "article", description: "L’article à ouvrir" },
  },
  shelf: {
    mayNotManage: "Seules les personnes qui peuvent gérer le serveur peuvent faire cela.",
    isOff: "On ne peut confier des documents que sur un serveur, et là où l’exploitant le permet.",
    command: {
      name: "bibliothèque",
      description: "Les documents que ce serveur a confiés",
      add: {
        name: "ajouter",
        description: "Confier un document dont tirer les réponses sur ce serveur",
      },
      list: { name: "liste", description: "Lister les documents" },
      remove: { name: "retirer", description: "Retirer un document" },
      document: { name: "nom", description: "Le nom du document" },
    },
    form: {
      title: "Confier un document",
      file: "Le document",
      fileHint: "Un fichier .txt, .md ou .html d’au plus 1 Mo ; tout le serveur peut l’interroger",
      name: "Son titre, s’il ne le dit pas lui-même",
      address: "Son adresse sur le web, s’il en a une",
    },
    none: "Ce serveur n’a confié aucun document.",
    list: "Ce serveur a confié ces documents :",
    reading: "Je lis ce document :",
    added: "J’ai pris ce document, et j’en tire mes réponses sur ce serveur :",
    notRead:
      "J’ai ce document, mais je n’ai pas pu le lire avec les autres ; le journal de l’exploitant dit pourquoi :",
    askRemoval: "Retirer ce document ?",
    remove: "Le retirer",
    removed: "J’ai retiré ce document :",
    refused: {
      isTooLarge:
        "Je prends des documents de 1 Mo au plus (4 Mo pour une page web), et de 2 Mo en tout.",
      isTooMany: "Je prends au plus 20 documents d’un serveur. `/library remove` fait de la place.",
      isNoText:
        "Je ne peux pas lire cela. Je prends des fichiers .txt et .md en UTF-8 et des pages .html, avec du texte à citer.",
      isNoPage:
        "Je n’ai pas trouvé d’article dans cette page, ou elle est trop lourde à lire. Enregistrez son texte en .md ou .txt.",
      isBusy:
        "Je lis encore un autre document de ce serveur. Réessayez dans un instant, s’il vous plaît.",
      isUnreachable: "Je n’ai pas pu obtenir le fichier de Discord. Réessayez, s’il vous plaît.",
    },
  },
};
