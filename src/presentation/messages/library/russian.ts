// Russian: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in Russian of its library. */
export const russianLibrary: LibraryTable = {
  library: {
    unanswered: "Ни в одной из статей этого нет.",
    noSuchArticle: "У меня нет статьи с таким названием. `/article` покажет те, что есть.",
    covers: "Статьи",
    list: "Я отвечаю по этим статьям:",
    choose: "Открыть статью",
    rest: "Остальные найдёт по названию `/article`.",
    toAsk: { name: "статья", description: "Статья, по которой отвечать; без неё — по всем" },
    toOpen: { name: "статья", description: "Статья, которую открыть" },
  },
  shelf: {
    mayNotManage: "Это может сделать только тот, кто управляет сервером.",
    isOff:
      "Документы можно передавать только на серверах и там, где это разрешено владельцем бота.",
    command: {
      name: "библиотека",
      description: "Документы, которые передал этот сервер",
      add: {
        name: "добавить",
        description: "Передать документ, по которому отвечать на этом сервере",
      },
      list: { name: "список", description: "Показать документы" },
      remove: { name: "убрать", description: "Убрать документ" },
      document: { name: "документ", description: "Название документа" },
    },
    form: {
      title: "Передать документ",
      file: "Документ",
      fileHint: "Файл .txt или .md до 1 МБ; спрашивать о нём смогут все на этом сервере",
      name: "Заголовок, если его нет в самом документе",
      address: "Адрес в интернете, если он есть",
    },
    none: "Этот сервер не передал ни одного документа.",
    list: "Этот сервер передал такие документы:",
    added: "Документ принят, на этом сервере я отвечаю и по нему:",
    askRemoval: "Убрать этот документ?",
    remove: "Убрать",
    removed: "Документ убран:",
    refused: {
      isTooLarge: "Я беру документы до 1 МБ, а все вместе — до 2 МБ.",
      isTooMany:
        "От одного сервера я беру не больше 20 документов. Место освободит `/library remove`.",
      isNoText:
        "Этого я не могу прочитать. Я беру файлы .txt и .md в UTF-8 с текстом, который можно цитировать.",
      isHtml: "Веб-страницы я не беру. Сначала сохраните текст как .md или .txt.",
      isUnreachable: "Не удалось получить файл от Discord. Попробуйте ещё раз.",
    },
  },
};
