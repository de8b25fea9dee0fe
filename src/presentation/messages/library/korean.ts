// Korean: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in Korean of its library. */
export const koreanLibrary: LibraryTable = {
  library: {
    unanswered: "어느 글에도 나와 있지 않습니다.",
    noSuchArticle: "그런 이름의 글은 없습니다. `/article`이 있는 글을 보여 줍니다.",
    covers: "글 목록",
    alsoIn: "같은 글이 있는 곳",
    list: "다음 글에서 답합니다.",
    choose: "글 열기",
    rest: "나머지는 `/article`이 이름으로 찾습니다.",
    toAsk: { name: "글", description: "답을 찾을 글. 없으면 모든 글에서 찾습니다" },
    toOpen: { name: "글", description: "열 글" },
  },
  shelf: {
    mayNotManage: "서버를 관리할 수 있는 사람만 할 수 있습니다.",
    isOff: "문서는 서버에서만, 운영자가 허용한 곳에서만 맡길 수 있습니다.",
    command: {
      name: "서재",
      description: "이 서버가 맡긴 문서",
      add: { name: "추가", description: "이 서버에서 답할 때 쓸 문서를 맡깁니다" },
      list: { name: "목록", description: "문서 목록을 보여 줍니다" },
      remove: { name: "삭제", description: "문서를 없앱니다" },
      document: { name: "문서", description: "문서의 이름" },
    },
    form: {
      title: "문서 맡기기",
      file: "문서",
      fileHint: "1 MB 이하의 .txt, .md 또는 .html 파일. 이 서버의 모두가 질문할 수 있습니다",
      name: "문서에 제목이 없으면 그 제목",
      address: "웹에 있으면 그 주소",
    },
    none: "이 서버가 맡긴 문서가 없습니다.",
    list: "이 서버가 맡긴 문서입니다.",
    reading: "이 문서를 읽고 있습니다:",
    added: "이 문서를 받았고, 이 서버에서 여기서도 답합니다:",
    notRead:
      "이 문서를 받았지만 다른 문서와 함께 읽지 못했습니다. 까닭은 운영자의 기록에 있습니다:",
    askRemoval: "이 문서를 없앨까요?",
    remove: "없애기",
    removed: "이 문서를 없앴습니다:",
    refused: {
      isTooLarge: "문서는 하나에 1 MB(웹 페이지는 4 MB), 모두 합쳐 2 MB까지 받습니다.",
      isTooMany: "서버마다 문서를 20개까지 받습니다. `/library remove`로 자리를 만들 수 있습니다.",
      isNoText:
        "읽을 수 없습니다. 인용할 글이 있는 UTF-8 .txt와 .md 파일, .html 페이지를 받습니다.",
      isNoPage:
        "그 페이지에서 글을 찾지 못했거나 읽기에 너무 무겁습니다. 글을 .md나 .txt로 저장해 주세요.",
      isBusy: "아직 이 서버의 다른 문서를 읽고 있습니다. 잠시 후에 다시 해 주세요.",
      isUnreachable: "디스코드에서 파일을 가져오지 못했습니다. 다시 해 주세요.",
    },
  },
};
