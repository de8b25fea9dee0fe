// Japanese: what is said of several articles, and of documents that servers hand over.

import type { LibraryTable } from "../../library-messages.ts";

/** What the bot says in Japanese of its library. */
export const japaneseLibrary: LibraryTable = {
  library: {
    unanswered: "どの記事にも書かれていません。",
    noSuchArticle: "その名前の記事はありません。`/article` で、ある記事が見られます。",
    covers: "記事の一覧",
    alsoIn: "同じ文があるもの",
    list: "次の記事から答えます。",
    choose: "記事を開く",
    rest: "ほかの記事は `/article` で名前から探せます。",
    toAsk: { name: "記事", description: "答えを探す記事。なければすべての記事から探します" },
    toOpen: { name: "記事", description: "開く記事" },
  },
  shelf: {
    mayNotManage: "サーバーを管理できる人だけができます。",
    isOff: "文書を預けられるのはサーバーの中だけで、運営者が許している場合に限ります。",
    command: {
      name: "書庫",
      description: "このサーバーが預けた文書",
      add: { name: "追加", description: "このサーバーで答えに使う文書を預けます" },
      list: { name: "一覧", description: "文書の一覧を見せます" },
      remove: { name: "削除", description: "文書を取り除きます" },
      document: { name: "文書", description: "文書の名前" },
    },
    form: {
      title: "文書を預ける",
      file: "文書",
      fileHint: "1 MB までの .txt、.md、.html のファイル。このサーバーの全員が質問できます",
      name: "文書に題名がなければ、その題名",
      address: "ウェブにあれば、そのアドレス",
    },
    none: "このサーバーが預けた文書はありません。",
    list: "このサーバーが預けた文書です。",
    reading: "この文書を読んでいます:",
    added: "この文書を受け取りました。このサーバーではここからも答えます:",
    notRead:
      "この文書を受け取りましたが、ほかの文書と合わせて読めませんでした。理由は運営者の記録にあります:",
    askRemoval: "この文書を取り除きますか?",
    remove: "取り除く",
    removed: "この文書を取り除きました:",
    refused: {
      isTooLarge: "文書は一つ 1 MB(ウェブページは 4 MB)、合わせて 2 MB まで受け取ります。",
      isTooMany:
        "一つのサーバーから受け取る文書は 20 までです。`/library remove` で空きができます。",
      isNoText:
        "読めません。引用できる文のある UTF-8 の .txt と .md、.html のページを受け取ります。",
      isNoPage:
        "そのページに記事が見つからないか、読むのに重すぎます。文を .md か .txt で保存してください。",
      isBusy: "このサーバーの別の文書をまだ読んでいます。少し待ってからもう一度お試しください。",
      isUnreachable: "Discord からファイルを受け取れませんでした。もう一度お試しください。",
    },
  },
};
