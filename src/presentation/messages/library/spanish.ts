// Spanish: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in Spanish of its library. */
export const spanishLibrary: LibraryTable = {
  library: {
    unanswered: "Ninguno de los artículos lo dice.",
    noSuchArticle: "No tengo ningún artículo con ese nombre. `/article` muestra los que tengo.",
    covers: "Los artículos son",
    alsoIn: "también en",
    list: "Respondo con estos artículos:",
    choose: "Abrir un artículo",
    rest: "`/article` encuentra los demás por su nombre.",
    toAsk: {
      name: "artículo",
      description: "El artículo del que sacar la respuesta; sin él, todos",
    },
    toOpen: { name: "artículo", description: "El artículo que abrir" },
  },
  shelf: {
    mayNotManage: "Solo puede hacerlo quien puede gestionar el servidor.",
    isOff: "Solo se pueden entregar documentos en un servidor, y donde el operador lo permite.",
    command: {
      name: "biblioteca",
      description: "Los documentos que ha entregado este servidor",
      add: {
        name: "añadir",
        description: "Entregar un documento del que responder en este servidor",
      },
      list: { name: "lista", description: "Mostrar los documentos" },
      remove: { name: "quitar", description: "Quitar un documento" },
      document: { name: "documento", description: "El nombre del documento" },
    },
    form: {
      title: "Entregar un documento",
      file: "El documento",
      fileHint:
        "Un archivo .txt, .md o .html de hasta 1 MB; todo el servidor puede preguntar por él",
      name: "Su título, si no lo dice él mismo",
      address: "Su dirección en la web, si la tiene",
    },
    none: "Este servidor no ha entregado ningún documento.",
    list: "Este servidor ha entregado estos documentos:",
    reading: "Estoy leyendo este documento:",
    added: "He tomado este documento y respondo con él en este servidor:",
    notRead:
      "Tengo este documento, pero no pude leerlo con los demás; el registro del operador dice por qué:",
    askRemoval: "¿Quitar este documento?",
    remove: "Quitarlo",
    removed: "He quitado este documento:",
    refused: {
      isTooLarge: "Acepto documentos de hasta 1 MB (una página web, 4 MB), y de 2 MB en total.",
      isTooMany: "Acepto como mucho 20 documentos de un servidor. `/library remove` hace sitio.",
      isNoText:
        "No puedo leer eso. Acepto archivos .txt y .md en UTF-8 y páginas .html, con texto que citar.",
      isNoPage:
        "No encontré ningún artículo en esa página, o cuesta demasiado leerla. Guarda su texto como .md o .txt.",
      isBusy:
        "Todavía estoy leyendo otro documento de este servidor. Inténtalo de nuevo en un momento.",
      isUnreachable: "No pude obtener el archivo de Discord. Inténtalo de nuevo, por favor.",
    },
  },
};
