// English: the bot's voice, and the table that the others say again.

import { englishLibrary } from "./library/english.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { choosePlural, count, formatDate, formatNumber, joinAlternatives, measure, nameLanguage } =
  createPhrasing("en-GB");

const quote = (words: readonly string[]): string =>
  joinAlternatives(words.map((word) => `“${word}”`));

/** What the bot says in English. */
export const english: Messages = {
  language: "en",
  headline: {
    answered: "The article says:",
    unsure: "The closest passages:",
    unanswered: "The article does not say.",
  },
  conversation: {
    greeting: "Hello! Ask me a question, and I will show you where it is answered.",
    thanks: "You are welcome.",
    farewell: "Goodbye!",
    abuse: "Let us keep to the matter.",
    link: "I do not open links. Ask me a question in words.",
    fragment:
      "I do not know what that goes on from. Reply to an answer, or press “Follow up” below one.",
    nothing: "I need a question in words.",
    about: "This is what I have read.",
    summary: "The sentences that say most of what is in it:",
    paragraph: "Open the article to read a paragraph.",
    chat: "I only know what I have read. Ask me something about that.",
    help: "I answer questions by quoting what I have read, word for word, with the place.",
  },
  reads: (code) => {
    const language = nameLanguage(code);
    return `I have read an article in ${language}. Please ask in ${language}.`;
  },
  absent: (words) =>
    choosePlural(words.length, {
      one: `The word ${quote(words)} is not used anywhere.`,
      other: `The words ${quote(words)} are not used anywhere.`,
    }),
  missing: (words, passages) =>
    passages > 1
      ? `The first passage does not mention ${quote(words)}.`
      : `This passage does not mention ${quote(words)}.`,
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const named = [...sections, ...(rest > 0 ? [`and ${formatNumber(rest)} more`] : [])];
    return sections.length === 0
      ? `It is about: ${title}.`
      : `It is about: ${title}. Sections: ${named.join("; ")}.`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `Paragraph ${paragraph}` : `Paragraph ${paragraph}, ${section}`,
  untitled: "Untitled article",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { one: "# paragraph", other: "# paragraphs" }),
      count(words, { one: "# word", other: "# words" }),
      `about ${measure(estimateMinutes(words), "minute")} to read`,
    ].join(", "),
  paragraphs: (from, to) => (from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`),
  more: (rest) => `and ${formatNumber(rest)} more`,
  ...englishLibrary,
  labels: {
    inContext: "In context",
    more: "More passages",
    followUp: "Follow up",
    share: "Share",
    helpful: "Helpful",
    unhelpful: "Not helpful",
    read: "Start reading",
    previous: "◀ Previous",
    next: "Next ▶",
    sections: "Go to a section",
    questions: "Questions that I can answer",
    topics: "What to ask about",
    menu: "Choose an action",
    delete: "Delete this answer",
  },
  moreHeadline: "More passages:",
  faintHeadline: "More passages, hardly close to the question any more:",
  sharedBy: (person) => `Shared by ${person}`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join(", "),
  writtenIn: (code) => `in ${nameLanguage(code)}`,
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `Paragraph ${from} of ${formatNumber(paragraphs)}`
      : `Paragraphs ${from} to ${to} of ${formatNumber(paragraphs)}`,
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
    "When nothing answers, I say so. I never make anything up.",
  ],
  cutAfter: (characters) =>
    count(characters, {
      one: "I read only the first # character of that.",
      other: "I read only the first # characters of that.",
    }),
  wait: (seconds) =>
    `You are asking faster than I can look things up. Please ask again in ${measure(seconds, "second")}.`,
  access: {
    channels: (channels) => `I do not answer here. Please ask me in ${joinAlternatives(channels)}.`,
    roles: (roles) => `Only some may ask me here: people with the role ${joinAlternatives(roles)}.`,
    elsewhere: "I answer only some roles of a server. Please ask me there, where I can see yours.",
  },
  trouble: {
    noText: "I can only read text. Type your question as a message.",
    noTextThere: "There is no text in that message for me to look up.",
    noMore: "That was all that is close to your question.",
    questionNotKept: "I did not keep the whole of that question. Please ask it again.",
    noSuchParagraph:
      "The article has no paragraph of that number. `/article` shows how many it has.",
    mayNotDelete: "Only who asked can delete an answer.",
    mayNotShare: "I can't share it here: one of us may not post in this channel.",
    noJournal: "Thank you, but I no longer keep notes on my answers.",
    articleChanged: "The article has changed since that answer. Please ask again.",
    unknownButton: "I do not know this button. Please ask again.",
    unknownCommand: "I do not know this command. Try /ask or /help.",
    unexpected: "Something went wrong on my side. Please try again.",
    preparing: "One moment: I am still reading the article. Please ask again in a minute.",
  },
  commands: {
    ask: {
      name: "ask",
      description: "Ask a question about the article; the answer is quoted from it",
      options: {
        question: { name: "question", description: "Your question, in your own words" },
        private: { name: "private", description: "Show the answer only to me" },
      },
    },
    article: {
      name: "article",
      description: "Read the article: title, sections, or a paragraph",
      options: {
        paragraph: { name: "paragraph", description: "The number of the paragraph to open" },
      },
    },
    help: { name: "help", description: "How to use this bot", options: {} },
    find: "Find in article",
  },
};
