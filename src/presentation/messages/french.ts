// French. Discord says "tu" to its users, and so does the bot. A narrow space that does not break stands before
// high punctuation.

import { frenchLibrary } from "./library/french.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { choosePlural, count, formatDate, formatNumber, joinAlternatives, measure, nameLanguage } =
  createPhrasing("fr");

const quote = (words: readonly string[]): string =>
  joinAlternatives(words.map((word) => `«\u00A0${word}\u00A0»`));

/** What the bot says in French. */
export const french: Messages = {
  language: "fr",
  headline: {
    answered: "Ce que dit l’article\u00A0:",
    unsure: "Les passages les plus proches\u00A0:",
    unanswered: "L’article ne le dit pas.",
  },
  conversation: {
    greeting: "Bonjour\u00A0! Pose-moi une question, et je te montrerai où se trouve la réponse.",
    thanks: "Avec plaisir.",
    farewell: "Au revoir\u00A0!",
    abuse: "Restons-en au sujet.",
    link: "Je n’ouvre pas les liens. Pose-moi une question avec des mots.",
    fragment:
      "Je ne sais pas à quoi cela fait suite. Réponds à l’une de mes réponses, ou appuie sur «\u00A0Poursuivre\u00A0» en dessous.",
    nothing: "J’ai besoin d’une question écrite avec des mots.",
    about: "Voici ce que j’ai lu.",
    summary: "Les phrases qui en disent l’essentiel\u00A0:",
    paragraph: "Ouvre l’article pour lire un paragraphe.",
    chat: "Je ne connais que ce que j’ai lu. Pose-moi une question à ce sujet.",
    help: "Je réponds aux questions en citant ce que j’ai lu, mot pour mot, avec l’endroit exact.",
  },
  reads: (code) => {
    const language = nameLanguage(code);
    return `J’ai lu un article en ${language}. Pose ta question en ${language}, s’il te plaît.`;
  },
  absent: (words) =>
    choosePlural(words.length, {
      one: `Le mot ${quote(words)} ne figure nulle part.`,
      other: `Les mots ${quote(words)} ne figurent nulle part.`,
    }),
  missing: (words, passages) =>
    passages > 1
      ? `Le premier passage ne mentionne pas ${quote(words)}.`
      : `Ce passage ne mentionne pas ${quote(words)}.`,
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const others = count(rest, { one: "et # autre", other: "et # autres" });
    const named = [...sections, ...(rest > 0 ? [others] : [])];
    return sections.length === 0
      ? `Il parle de\u00A0: ${title}.`
      : `Il parle de\u00A0: ${title}. Sections\u00A0: ${named.join("\u00A0; ")}.`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `Paragraphe ${paragraph}` : `Paragraphe ${paragraph}, ${section}`,
  untitled: "Article sans titre",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { one: "# paragraphe", other: "# paragraphes" }),
      count(words, { one: "# mot", other: "# mots" }),
      `environ ${measure(estimateMinutes(words), "minute")} de lecture`,
    ].join(", "),
  paragraphs: (from, to) => (from === to ? `paragraphe ${from}` : `paragraphes ${from} à ${to}`),
  more: (rest) => count(rest, { one: "et # autre", other: "et # autres" }),
  ...frenchLibrary,
  labels: {
    inContext: "Contexte",
    more: "Autres passages",
    followUp: "Poursuivre",
    share: "Partager",
    helpful: "Utile",
    unhelpful: "Pas utile",
    read: "Commencer la lecture",
    previous: "◀ Précédent",
    next: "Suivant ▶",
    sections: "Aller à une section",
    questions: "Questions auxquelles je peux répondre",
    topics: "Sujets de questions",
    menu: "Choisir une action",
    delete: "Supprimer cette réponse",
  },
  moreHeadline: "Autres passages\u00A0:",
  faintHeadline: "Autres passages, qui n’ont presque plus de rapport avec la question\u00A0:",
  sharedBy: (person) => `Partagé par ${person}`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join(", "),
  writtenIn: (code) => `en ${nameLanguage(code)}`,
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `Paragraphe ${from} sur ${formatNumber(paragraphs)}`
      : `Paragraphes ${from} à ${to} sur ${formatNumber(paragraphs)}`,
  form: { title: "Question complémentaire", question: "Ta question sur ces passages" },
  reasonForm: {
    title: "Pas utile",
    label: "Pourquoi n’était-ce pas utile\u00A0?",
    reasons: {
      passage: "C’est dans l’article, mais pas dans ce passage",
      article: "Ce n’est pas dans l’article",
      other: "Autre chose",
    },
  },
  rated: {
    helpful: "Réponse notée comme utile, merci.",
    unhelpful: "Réponse notée comme pas utile, merci.",
    already: "Tu m’as déjà dit ce que tu penses de cette réponse, merci.",
  },
  shared: "Partagé dans le salon.",
  help: [
    "Tape `/demander` et ta question, ou envoie-moi un message privé. Répondre à une réponse, c’est poursuivre la question.",
    "`Contexte` sous une réponse ouvre l’article à cet endroit, et son menu les autres passages\u00A0; `/article` l’ouvre au début.",
    "`Chercher dans l’article`, dans le menu d’un message, sous Applications, te montre ce que l’article en dit.",
    "Quand rien n’y répond, je le dis. Je n’invente jamais rien.",
  ],
  cutAfter: (characters) =>
    count(characters, {
      one: "Je n’en ai lu que le premier caractère.",
      other: "Je n’en ai lu que les # premiers caractères.",
    }),
  wait: (seconds) =>
    `Tu poses des questions plus vite que je ne peux chercher. Repose la tienne dans ${measure(seconds, "second")}, s’il te plaît.`,
  access: {
    channels: (channels) =>
      `Je ne réponds pas ici. Pose-moi ta question dans ${joinAlternatives(channels)}, s’il te plaît.`,
    roles: (roles) =>
      `Ici, seules les personnes ayant le rôle ${joinAlternatives(roles)} peuvent me poser des questions.`,
    elsewhere:
      "Je ne réponds qu’à certains rôles d’un serveur. Pose-moi ta question là-bas, où je peux voir les tiens.",
  },
  trouble: {
    noText: "Je ne sais lire que du texte. Écris ta question dans un message.",
    noTextThere: "Il n’y a pas de texte à chercher dans ce message.",
    noMore: "C’était tout ce qui se rapproche de ta question.",
    questionNotKept:
      "Je n’ai pas gardé cette question en entier. Pose-la de nouveau, s’il te plaît.",
    noSuchParagraph:
      "L’article n’a pas de paragraphe portant ce numéro. `/article` montre combien il en a.",
    mayNotDelete: "Seule la personne qui a posé la question peut supprimer la réponse.",
    mayNotShare:
      "Je ne peux pas la partager ici\u00A0: l’un de nous deux n’a pas le droit d’écrire dans ce salon.",
    noJournal: "Merci, mais je ne prends plus de notes sur mes réponses.",
    articleChanged: "L’article a changé depuis cette réponse. Pose ta question de nouveau.",
    unknownButton: "Je ne connais pas ce bouton. Pose ta question de nouveau.",
    unknownCommand: "Je ne connais pas cette commande. Essaie /demander ou /aide.",
    unexpected: "Un problème est survenu de mon côté. Réessaie, s’il te plaît.",
    preparing:
      "Un instant\u00A0: je suis encore en train de lire l’article. Repose ta question dans une minute.",
  },
  commands: {
    ask: {
      name: "demander",
      description: "Pose une question sur l’article\u00A0; la réponse en est une citation",
      options: {
        question: { name: "question", description: "Ta question, avec tes propres mots" },
        private: { name: "privé", description: "Ne montrer la réponse qu’à moi" },
      },
    },
    article: {
      name: "article",
      description: "Lire l’article\u00A0: titre, sections ou un paragraphe",
      options: {
        paragraph: { name: "paragraphe", description: "Le numéro du paragraphe à ouvrir" },
      },
    },
    help: { name: "aide", description: "Comment utiliser ce bot", options: {} },
    find: "Chercher dans l’article",
  },
};
