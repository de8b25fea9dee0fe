// Messages: everything that the bot says in its own words, in one place.
// The voice is plain, short and kind. Nothing here is about the article: what is said of that is
// quoted. Another language is another value of type Messages; a missing or extra key does not compile.

import type { Conversation } from "../core/answer/conversation.ts";
import type { LanguageCode } from "../core/language/function-words.ts";
import { formatCount } from "./counts.ts";
import {
  type LibraryMessages,
  type ShelfMessages,
  libraryMessages,
  shelfMessages,
} from "./library-messages.ts";

/** Why an answer was not helpful: another passage answers, the article does not say, or something else. */
export const unhelpfulReasons = ["passage", "article", "other"] as const;

export type UnhelpfulReason = (typeof unhelpfulReasons)[number];

/** All that the bot says. */
export interface Messages {
  /** Above the excerpts, by outcome. */
  readonly headline: {
    readonly answered: string;
    readonly unsure: string;
    readonly unanswered: string;
  };
  /** Replies to what is not a question to the article. */
  readonly conversation: Readonly<Record<Conversation["intent"], string>>;
  /** What the bot reads, to who asks in another language, in theirs; given the name of the article's in theirs. */
  readonly reads: Readonly<Record<LanguageCode, (language: string) => string>>;
  /** Words of the question that the article does not have; at least one. */
  readonly absent: (words: readonly string[]) => string;
  /** Words of the question that what is shown does not speak of; marked and escaped for the surface. */
  readonly missing: (words: readonly string[]) => string;
  /** The first sections by name, and how many there are in all. */
  readonly covers: (title: string, sections: readonly string[], count: number) => string;
  /** The article is named where there are several. */
  readonly citation: (paragraph: number, section?: string, article?: string) => string;
  readonly library: LibraryMessages;
  readonly untitled: string;
  readonly length: (paragraphs: number, words: number) => string;
  /** A section's range of paragraphs. */
  readonly paragraphs: (from: number, to: number) => string;
  /** That a list goes on. */
  readonly more: (count: number) => string;
  readonly shelf: ShelfMessages;
  /** Labels of buttons and menus. */
  readonly labels: {
    readonly inContext: string;
    readonly more: string;
    readonly followUp: string;
    readonly share: string;
    readonly helpful: string;
    readonly unhelpful: string;
    readonly read: string;
    readonly previous: string;
    readonly next: string;
    readonly sections: string;
    /** Questions that the article answers. */
    readonly questions: string;
    /** What else can be done with an answer. */
    readonly menu: string;
    readonly delete: string;
  };
  /** A question about a section of the article. */
  readonly about: (section: string) => string;
  /** Above the passages that follow those of an answer, and above those that are hardly close any more. */
  readonly moreHeadline: string;
  readonly faintHeadline: string;
  /** Below a private answer that somebody posted to the channel. */
  readonly sharedBy: (person: string) => string;
  /** Who wrote the article and when, in that order, as far as it says so. */
  readonly byline: (author: string | undefined, published: string | undefined) => string;
  readonly writtenIn: (language: string) => string;
  /** Above a page of the article. */
  readonly pageOf: (from: number, to: number, paragraphs: number) => string;
  readonly form: {
    readonly title: string;
    readonly question: string;
  };
  /** The form that asks why an answer was not helpful. */
  readonly reasonForm: {
    readonly title: string;
    readonly label: string;
    readonly reasons: Readonly<Record<UnhelpfulReason, string>>;
  };
  readonly rated: {
    readonly helpful: string;
    readonly unhelpful: string;
    /** To somebody who says it again of the same answer. */
    readonly already: string;
  };
  /** On a private answer that was posted to the channel. */
  readonly shared: string;
  readonly help: readonly string[];
  /** How to leave the prompt of a terminal. */
  readonly leave: string;
  /** Told to somebody who wrote more than is read. */
  readonly cutAfter: (characters: number) => string;
  /** Told to somebody who asks too fast. */
  readonly wait: (seconds: number) => string;
  /** Told when something can't be done as asked. */
  readonly trouble: {
    readonly noText: string;
    readonly noTextThere: string;
    readonly noMore: string;
    readonly questionNotKept: string;
    readonly noSuchParagraph: string;
    readonly noSuchArticle: string;
    readonly mayNotShare: string;
    readonly mayNotDelete: string;
    readonly mayNotManage: string;
    readonly noShelf: string;
    readonly noJournal: string;
    readonly articleChanged: string;
    readonly unknownButton: string;
    readonly unknownCommand: string;
    readonly unexpected: string;
    readonly preparing: string;
  };
  readonly commands: {
    readonly ask: string;
    readonly askQuestion: string;
    readonly askPrivate: string;
    readonly article: string;
    readonly articleParagraph: string;
    readonly articleName: string;
    readonly library: string;
    readonly libraryAdd: string;
    readonly libraryList: string;
    readonly libraryRemove: string;
    readonly libraryDocument: string;
    readonly askArticle: string;
    /** The name of the command in the menu of a message. */
    readonly find: string;
    readonly help: string;
  };
}

/** How many minutes a text takes to read, at 240 words a minute; at least 1. */
const formatMinutes = (words: number): number => Math.max(1, Math.round(words / 240));

/** "“a”, “b” or “c”". */
const formatList = (words: readonly string[]): string => {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
};

/** The bot's voice. */
export const messages: Messages = {
  headline: {
    answered: "The article says:",
    unsure: "The closest passages:",
    unanswered: "The article does not say.",
  },
  conversation: {
    greeting: "Hello! Ask me something about the article, and I will show you where it says so.",
    thanks: "You are welcome.",
    farewell: "Goodbye!",
    abuse: "Let us keep to the article.",
    link: "I do not open links. Ask me something about the article, in words.",
    fragment:
      "I do not know what that goes on from. Reply to an answer, or press “Ask a follow-up” below one.",
    nothing: "I need a question in words. Ask me something about the article.",
    about: "This is what I have read.",
    summary: "The sentences that say most of what is in it:",
    paragraph: "Open the article to read a paragraph.",
    chat: "I only know the article. Ask me something about it.",
    help: "I answer questions about one article by quoting it, word for word, with the place.",
  },
  reads: {
    en: (language) => `I have read an article in ${language}. Please ask in ${language}.`,
    de: (language) => `Ich habe einen Artikel auf ${language} gelesen. Bitte frag auf ${language}.`,
    fr: (language) =>
      `J’ai lu un article en ${language}. Posez la question en ${language}, s’il vous plaît.`,
    es: (language) => `He leído un artículo en ${language}. Pregunta en ${language}, por favor.`,
    pt: (language) => `Li um artigo em ${language}. Pergunte em ${language}, por favor.`,
    ru: (language) => `Язык статьи, которую я читаю: ${language}. Пожалуйста, спрашивайте на нём.`,
    ko: (language) => `제가 읽은 글은 ${language}로 되어 있습니다. ${language}로 질문해 주세요.`,
    ja: (language) => `読んだ記事は${language}です。${language}で質問してください。`,
  },
  absent: (words) => `It never uses the word${words.length === 1 ? "" : "s"} ${formatList(words)}.`,
  missing: (words) => `It does not mention ${formatList(words)}.`,
  covers: (title, sections, count) => {
    const named = sections.join("; ");
    const rest = count - sections.length;
    if (named === "") return `It is about: ${title}.`;
    return `It is about: ${title}. Sections: ${named}${rest > 0 ? `; and ${rest} more` : ""}.`;
  },
  citation: (paragraph, section, article) =>
    [`Paragraph ${paragraph}`, section, article].filter(Boolean).join(", "),
  library: libraryMessages,
  untitled: "Untitled article",
  length: (paragraphs, words) =>
    `${formatCount(paragraphs, "paragraph")}, ${formatCount(words, "word")}, about ${formatCount(formatMinutes(words), "minute")} to read`,
  paragraphs: (from, to) => (from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`),
  more: (count) => `and ${count.toLocaleString("en")} more`,
  shelf: shelfMessages,
  labels: {
    inContext: "In context",
    more: "More passages",
    followUp: "Ask a follow-up",
    share: "Share",
    helpful: "Helpful",
    unhelpful: "Not helpful",
    read: "Start reading",
    previous: "◀ Previous",
    next: "Next ▶",
    sections: "Go to a section",
    questions: "Questions that the article answers",
    menu: "More",
    delete: "Delete this answer",
  },
  about: (section) => `What about ${section}?`,
  moreHeadline: "More passages:",
  faintHeadline: "More passages, hardly close to the question any more:",
  sharedBy: (person) => `Shared by ${person}`,
  byline: (author, published) => [author, published].filter(Boolean).join(", "),
  writtenIn: (language) =>
    `in ${new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(language) ?? language}`,
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `Paragraph ${from} of ${paragraphs.toLocaleString("en")}`
      : `Paragraphs ${from} to ${to} of ${paragraphs.toLocaleString("en")}`,
  form: { title: "Ask a follow-up", question: "Your question about these passages" },
  reasonForm: {
    title: "Not helpful",
    label: "Why was it not helpful?",
    reasons: {
      passage: "It is in the article, but not in this passage",
      article: "It is not in the article",
      other: "Something else",
    },
  },
  rated: {
    helpful: "Noted as helpful, thank you.",
    unhelpful: "Noted as not helpful, thank you.",
    already: "You have told me what you think of this answer, thank you.",
  },
  shared: "Shared with the channel.",
  help: [
    "Type `/ask` and your question, or send me a direct message. A reply to an answer is a follow-up.",
    "`In context` below an answer opens the article there, its menu the other passages; `/article` opens it at the start.",
    "`Find in article` in a message's menu, under Apps, shows you what the article says about it.",
    "When the article does not say, I say so. I never make anything up.",
  ],
  leave: 'At a prompt, "exit", "quit" or Ctrl-D leaves.',
  cutAfter: (characters) =>
    `I read only the first ${formatCount(characters, "character")} of that.`,
  wait: (seconds) =>
    `You are asking faster than I can look things up. Please ask again in ${formatCount(seconds, "second")}.`,
  trouble: {
    noText: "I can only read text. Type your question as a message.",
    noTextThere: "There is no text in that message for me to look up.",
    noMore: "That was all that is close to your question.",
    questionNotKept: "I did not keep the whole of that question. Please ask it again.",
    noSuchParagraph:
      "The article has no paragraph of that number. `/article` shows how many it has.",
    noSuchArticle: "I have no article of that name. `/article` shows those that I have.",
    mayNotDelete: "Only who asked can delete an answer.",
    mayNotManage: "Only who may manage the server can do that.",
    noShelf: "Documents can be handed over in servers alone, and where the operator allows it.",
    mayNotShare: "I can't share it here: one of us may not post in this channel.",
    noJournal: "Thank you, but I no longer keep notes on my answers.",
    articleChanged: "The article has changed since that answer. Please ask again.",
    unknownButton: "I do not know this button. Please ask again.",
    unknownCommand: "I do not know this command. Try /ask or /help.",
    unexpected: "Something went wrong on my side. Please try again.",
    preparing: "One moment: I am still reading the article. Please ask again in a minute.",
  },
  commands: {
    ask: "Ask a question about the article; the answer is quoted from it",
    askQuestion: "Your question, in your own words",
    askPrivate: "Show the answer only to me",
    article: "Read the article: title, sections, or a paragraph",
    articleParagraph: "The number of the paragraph to open",
    articleName: "The article to open",
    library: "The documents that this server has handed over",
    libraryAdd: "Hand over a document to answer from in this server",
    libraryList: "List the documents",
    libraryRemove: "Take a document away",
    libraryDocument: "The name of the document",
    askArticle: "The article to answer from; without it, all of them",
    find: "Find in article",
    help: "How to use this bot",
  },
};
