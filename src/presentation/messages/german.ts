// German. Discord says "du" to its users, and so does the bot.

import { germanLibrary } from "./library/german.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { choosePlural, count, formatDate, formatNumber, joinAlternatives, measure, nameLanguage } =
  createPhrasing("de");

const quote = (words: readonly string[]): string =>
  joinAlternatives(words.map((word) => `„${word}“`));

/** What the bot says in German. */
export const german: Messages = {
  language: "de",
  headline: {
    answered: "Im Artikel steht:",
    unsure: "Was der Frage am nächsten kommt:",
    unanswered: "Das steht nicht im Artikel.",
  },
  conversation: {
    greeting: "Hallo! Stell mir eine Frage, und ich zeige dir, wo die Antwort steht.",
    thanks: "Gern geschehen.",
    farewell: "Tschüss!",
    abuse: "Bleiben wir bei der Sache.",
    link: "Ich öffne keine Links. Stell mir eine Frage in Worten.",
    fragment:
      "Ich weiß nicht, worauf sich das bezieht. Antworte auf eine meiner Antworten oder drücke darunter auf „Nachfragen“.",
    nothing: "Ich brauche eine Frage in Worten.",
    about: "Das habe ich gelesen.",
    summary: "Diese Sätze sagen das meiste von dem, was darin steht:",
    paragraph: "Öffne den Artikel, um einen Absatz zu lesen.",
    chat: "Ich kenne nur, was ich gelesen habe. Frag mich etwas dazu.",
    help: "Ich beantworte Fragen, indem ich wörtlich zitiere, was ich gelesen habe, und die Stelle nenne.",
  },
  reads: (code) => {
    const language = nameLanguage(code);
    return `Ich habe einen Artikel auf ${language} gelesen. Bitte frag auf ${language}.`;
  },
  absent: (words) =>
    choosePlural(words.length, {
      one: `Das Wort ${quote(words)} kommt nirgends vor.`,
      other: `Die Wörter ${quote(words)} kommen nirgends vor.`,
    }),
  missing: (words, passages) =>
    passages > 1
      ? `In der ersten Stelle ist von ${quote(words)} nicht die Rede.`
      : `In dieser Stelle ist von ${quote(words)} nicht die Rede.`,
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const named = [...sections, ...(rest > 0 ? [`und ${formatNumber(rest)} weitere`] : [])];
    return sections.length === 0
      ? `Es geht um: ${title}.`
      : `Es geht um: ${title}. Abschnitte: ${named.join("; ")}.`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `Absatz ${paragraph}` : `Absatz ${paragraph}, ${section}`,
  untitled: "Artikel ohne Titel",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { one: "# Absatz", other: "# Absätze" }),
      count(words, { one: "# Wort", other: "# Wörter" }),
      `etwa ${measure(estimateMinutes(words), "minute")} Lesezeit`,
    ].join(", "),
  paragraphs: (from, to) => (from === to ? `Absatz ${from}` : `Absätze ${from} bis ${to}`),
  more: (rest) => `und ${formatNumber(rest)} weitere`,
  ...germanLibrary,
  labels: {
    inContext: "Im Kontext",
    more: "Mehr Stellen",
    followUp: "Nachfragen",
    share: "Teilen",
    helpful: "Hilfreich",
    unhelpful: "Nicht hilfreich",
    read: "Lesen",
    previous: "◀ Zurück",
    next: "Weiter ▶",
    sections: "Zu einem Abschnitt springen",
    questions: "Fragen, die ich beantworten kann",
    topics: "Wonach du fragen kannst",
    menu: "Aktion wählen",
    delete: "Diese Antwort löschen",
  },
  moreHeadline: "Mehr Stellen:",
  faintHeadline: "Mehr Stellen, die kaum noch mit der Frage zu tun haben:",
  sharedBy: (person) => `Geteilt von ${person}`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join(", "),
  writtenIn: (code) => `auf ${nameLanguage(code)}`,
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `Absatz ${from} von ${formatNumber(paragraphs)}`
      : `Absätze ${from} bis ${to} von ${formatNumber(paragraphs)}`,
  form: { title: "Nachfragen", question: "Deine Frage zu diesen Stellen" },
  reasonForm: {
    title: "Nicht hilfreich",
    label: "Warum war das nicht hilfreich?",
    reasons: {
      passage: "Es steht im Artikel, aber nicht an dieser Stelle",
      article: "Es steht nicht im Artikel",
      other: "Etwas anderes",
    },
  },
  rated: {
    helpful: "Als hilfreich vermerkt, danke.",
    unhelpful: "Als nicht hilfreich vermerkt, danke.",
    already: "Du hast mir schon gesagt, was du von dieser Antwort hältst, danke.",
  },
  shared: "Im Kanal geteilt.",
  help: [
    "Gib `/fragen` und deine Frage ein oder schick mir eine Direktnachricht. Wer auf eine Antwort antwortet, fragt nach.",
    "`Im Kontext` unter einer Antwort öffnet dort den Artikel, das Menü die anderen Stellen; `/artikel` öffnet ihn am Anfang.",
    "`Im Artikel suchen` im Menü einer Nachricht, unter Apps, zeigt dir, was der Artikel dazu sagt.",
    "Wenn nichts die Frage beantwortet, sage ich das. Ich denke mir nie etwas aus.",
  ],
  cutAfter: (characters) =>
    count(characters, {
      one: "Davon habe ich nur das erste Zeichen gelesen.",
      other: "Davon habe ich nur die ersten # Zeichen gelesen.",
    }),
  wait: (seconds) =>
    `Du fragst schneller, als ich nachschlagen kann. Bitte warte ${measure(seconds, "second")} und frag dann noch einmal.`,
  access: {
    channels: (channels) =>
      `Hier antworte ich nicht. Bitte frag mich in ${joinAlternatives(channels)}.`,
    roles: (roles) =>
      `Hier dürfen mich nur manche fragen: wer die Rolle ${joinAlternatives(roles)} hat.`,
    elsewhere:
      "Ich antworte nur bestimmten Rollen eines Servers. Bitte frag mich dort, wo ich deine sehen kann.",
  },
  trouble: {
    noText: "Ich kann nur Text lesen. Schreib deine Frage als Nachricht.",
    noTextThere: "In dieser Nachricht steht kein Text, den ich nachschlagen könnte.",
    noMore: "Das war alles, was deiner Frage nahekommt.",
    questionNotKept: "Ich habe diese Frage nicht ganz behalten. Bitte stell sie noch einmal.",
    noSuchParagraph:
      "Einen Absatz mit dieser Nummer hat der Artikel nicht. `/artikel` zeigt, wie viele es sind.",
    mayNotDelete: "Eine Antwort kann nur löschen, wer gefragt hat.",
    mayNotShare:
      "Hier kann ich sie nicht teilen: Einer von uns beiden darf in diesem Kanal nicht schreiben.",
    noJournal: "Danke, aber zu meinen Antworten wird nichts mehr aufgezeichnet.",
    articleChanged: "Der Artikel hat sich seit dieser Antwort geändert. Bitte frag noch einmal.",
    unknownButton: "Diese Schaltfläche kenne ich nicht. Bitte frag noch einmal.",
    unknownCommand: "Diesen Befehl kenne ich nicht. Versuch es mit /fragen oder /hilfe.",
    unexpected: "Bei mir ist etwas schiefgegangen. Bitte versuch es noch einmal.",
    preparing: "Einen Moment: Ich lese den Artikel noch. Bitte frag in einer Minute noch einmal.",
  },
  commands: {
    ask: {
      name: "fragen",
      description: "Stell eine Frage zum Artikel; die Antwort wird daraus zitiert",
      options: {
        question: { name: "frage", description: "Deine Frage, in deinen eigenen Worten" },
        private: { name: "privat", description: "Die Antwort nur mir zeigen" },
      },
    },
    article: {
      name: "artikel",
      description: "Den Artikel lesen: Titel, Abschnitte oder einen Absatz",
      options: {
        paragraph: { name: "absatz", description: "Die Nummer des Absatzes, der geöffnet wird" },
      },
    },
    help: { name: "hilfe", description: "Wie man diesen Bot benutzt", options: {} },
    find: "Im Artikel suchen",
  },
};
