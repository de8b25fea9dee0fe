// Japanese, in the polite style (です・ます) that Discord uses.

import { japaneseLibrary } from "./library/japanese.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { count, formatDate, formatNumber, nameLanguage } = createPhrasing("ja");

const quote = (words: readonly string[]): string => words.map((word) => `「${word}」`).join("");

/** What the bot says in Japanese. */
export const japanese: Messages = {
  language: "ja",
  headline: {
    answered: "記事にはこう書かれています：",
    unsure: "質問に最も近い箇所です：",
    unanswered: "記事には書かれていません。",
  },
  conversation: {
    greeting: "こんにちは！質問してください。答えがどこに書かれているかをお見せします。",
    thanks: "どういたしまして。",
    farewell: "さようなら！",
    abuse: "本題に戻りましょう。",
    link: "リンクは開きません。言葉で質問してください。",
    fragment:
      "何の続きかわかりません。回答に返信するか、回答の下の「続けて質問」を押してください。",
    nothing: "言葉での質問が必要です。",
    about: "読んだ記事はこちらです。",
    summary: "記事の内容を最もよく表している文です：",
    paragraph: "段落を読むには記事を開いてください。",
    chat: "読んだもののことしかわかりません。それについて質問してください。",
    help: "読んだものの原文をそのまま引用し、場所を示して質問に答えます。",
  },
  reads: (code) => {
    const language = nameLanguage(code);
    return `読んだ記事は${language}です。${language}で質問してください。`;
  },
  absent: (words) => `${quote(words)}という言葉はどこにも出てきません。`,
  missing: (words, passages) =>
    passages > 1
      ? `最初の箇所は${quote(words)}に触れていません。`
      : `この箇所は${quote(words)}に触れていません。`,
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const named = [...sections, ...(rest > 0 ? [`ほか${formatNumber(rest)}件`] : [])];
    return sections.length === 0
      ? `記事の内容：${title}`
      : `記事の内容：${title}　セクション：${named.join("、")}`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `第${paragraph}段落` : `第${paragraph}段落、${section}`,
  untitled: "無題の記事",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { other: "#段落" }),
      count(words, { other: "#語" }),
      count(estimateMinutes(words), { other: "読むのに約#分" }),
    ].join("、"),
  paragraphs: (from, to) => (from === to ? `第${from}段落` : `第${from}～${to}段落`),
  more: (rest) => `ほか${formatNumber(rest)}件`,
  ...japaneseLibrary,
  labels: {
    inContext: "本文で見る",
    more: "ほかの箇所",
    followUp: "続けて質問",
    share: "共有",
    helpful: "役に立った",
    unhelpful: "役に立たなかった",
    read: "読み始める",
    previous: "◀ 前へ",
    next: "次へ ▶",
    sections: "セクションへ移動",
    questions: "答えられる質問",
    topics: "質問できる話題",
    menu: "操作を選択",
    delete: "この回答を削除",
  },
  moreHeadline: "ほかの箇所です：",
  faintHeadline: "質問とはもうほとんど関係のない箇所です：",
  sharedBy: (person) => `${person}さんが共有しました`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join("、"),
  writtenIn: (code) => nameLanguage(code),
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `全${formatNumber(paragraphs)}段落のうち第${from}段落`
      : `全${formatNumber(paragraphs)}段落のうち第${from}～${to}段落`,
  form: { title: "続けて質問", question: "これらの箇所についての質問" },
  reasonForm: {
    title: "役に立たなかった",
    label: "役に立たなかった理由を教えてください",
    reasons: {
      passage: "記事にはあるが、この箇所ではない",
      article: "記事には書かれていない",
      other: "その他",
    },
  },
  rated: {
    helpful: "「役に立った」と記録しました。ありがとうございます。",
    unhelpful: "「役に立たなかった」と記録しました。ありがとうございます。",
    already: "この回答はすでに評価していただいています。ありがとうございます。",
  },
  shared: "チャンネルに共有しました。",
  help: [
    "`/質問` に続けて質問を入力するか、ダイレクトメッセージを送ってください。回答に返信すると続けて質問できます。",
    "回答の下の `本文で見る` はその場所で記事を開き、メニューはほかの箇所を開きます。`/記事` は記事を最初から開きます。",
    "メッセージのメニューの「アプリ」にある `記事で検索` は、そのメッセージについて記事に書かれていることを表示します。",
    "答えがなければ、そうお伝えします。作り話は決してしません。",
  ],
  cutAfter: (characters) => count(characters, { other: "最初の#文字だけを読みました。" }),
  wait: (seconds) =>
    count(seconds, {
      other: "質問の間隔が短く、検索が追いつきません。#秒後にもう一度質問してください。",
    }),
  access: {
    channels: (channels) =>
      `ここではお答えしていません。${channels.join("、")}で質問してください。`,
    roles: (roles) => `ここで質問できるのは、${roles.join("、")}のロールを持つ人だけです。`,
    elsewhere:
      "サーバーの特定のロールを持つ人にだけお答えしています。ロールを確認できるサーバーで質問してください。",
  },
  trouble: {
    noText: "読めるのはテキストだけです。質問をメッセージとして入力してください。",
    noTextThere: "そのメッセージには、調べられるテキストがありません。",
    noMore: "質問に近い箇所はこれですべてです。",
    questionNotKept: "その質問の全文は残っていません。もう一度質問してください。",
    noSuchParagraph: "その番号の段落は記事にありません。`/記事` で段落の数を確認できます。",
    mayNotDelete: "回答を削除できるのは質問した人だけです。",
    mayNotShare: "ここには共有できません。このチャンネルに投稿する権限が足りません。",
    noJournal: "ありがとうございます。ただ、回答についての記録はもう取っていません。",
    articleChanged: "その回答のあとで記事が変わりました。もう一度質問してください。",
    unknownButton: "不明なボタンです。もう一度質問してください。",
    unknownCommand: "不明なコマンドです。/質問 または /ヘルプ をお試しください。",
    unexpected: "こちらで問題が発生しました。もう一度お試しください。",
    preparing:
      "少々お待ちください。まだ記事を読んでいます。1分ほどしてからもう一度質問してください。",
  },
  commands: {
    ask: {
      name: "質問",
      description: "記事について質問すると、記事を引用して答えます",
      options: {
        question: { name: "質問", description: "聞きたいことを自由に書いてください" },
        private: { name: "自分だけに表示", description: "回答を自分だけに表示する" },
      },
    },
    article: {
      name: "記事",
      description: "記事を読む：タイトル、セクション、または段落",
      options: {
        paragraph: { name: "段落", description: "開く段落の番号" },
      },
    },
    help: { name: "ヘルプ", description: "このボットの使い方", options: {} },
    find: "記事で検索",
  },
};
