// Portuguese: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in Portuguese of its library. */
export const portugueseLibrary: LibraryTable = {
  library: {
    unanswered: "Nenhum dos artigos diz isso.",
    noSuchArticle: "Não tenho nenhum artigo com esse nome. `/article` mostra os que tenho.",
    covers: "Os artigos são",
    alsoIn: "também em",
    list: "Respondo a partir destes artigos:",
    choose: "Abrir um artigo",
    rest: "`/article` encontra os outros pelo nome.",
    toAsk: { name: "artigo", description: "O artigo de onde tirar a resposta; sem ele, todos" },
    toOpen: { name: "artigo", description: "O artigo a abrir" },
  },
  shelf: {
    mayNotManage: "Só quem pode gerenciar o servidor pode fazer isso.",
    isOff: "Só se pode entregar documentos em servidores, e onde o operador permite.",
    command: {
      name: "biblioteca",
      description: "Os documentos que este servidor entregou",
      add: {
        name: "adicionar",
        description: "Entregar um documento de onde responder neste servidor",
      },
      list: { name: "lista", description: "Mostrar os documentos" },
      remove: { name: "remover", description: "Remover um documento" },
      document: { name: "documento", description: "O nome do documento" },
    },
    form: {
      title: "Entregar um documento",
      file: "O documento",
      fileHint:
        "Um arquivo .txt, .md ou .html de até 1 MB; todo o servidor pode perguntar sobre ele",
      name: "Seu título, se ele mesmo não o diz",
      address: "Seu endereço na web, se tiver",
    },
    none: "Este servidor não entregou nenhum documento.",
    list: "Este servidor entregou estes documentos:",
    reading: "Estou lendo este documento:",
    added: "Recebi este documento e respondo a partir dele neste servidor:",
    notRead:
      "Tenho este documento, mas não consegui lê-lo com os outros; o registro do operador diz por quê:",
    askRemoval: "Remover este documento?",
    remove: "Remover",
    removed: "Removi este documento:",
    refused: {
      isTooLarge: "Aceito documentos de até 1 MB (uma página da web, 4 MB), e de 2 MB no total.",
      isTooMany: "Aceito no máximo 20 documentos de um servidor. `/library remove` abre espaço.",
      isNoText:
        "Não consigo ler isso. Aceito arquivos .txt e .md em UTF-8 e páginas .html, com texto para citar.",
      isNoPage:
        "Não encontrei nenhum artigo nessa página, ou ela é pesada demais para ler. Salve o texto como .md ou .txt.",
      isBusy: "Ainda estou lendo outro documento deste servidor. Tente de novo daqui a pouco.",
      isUnreachable: "Não consegui obter o arquivo do Discord. Tente de novo, por favor.",
    },
  },
};
