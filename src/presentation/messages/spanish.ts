// Spanish, for Spain and Latin America alike. Discord says "tú" to its users, and so does the bot.

import { spanishLibrary } from "./library/spanish.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { choosePlural, count, formatDate, formatNumber, joinAlternatives, measure, nameLanguage } =
  createPhrasing("es");

const quote = (words: readonly string[]): string =>
  joinAlternatives(words.map((word) => `«${word}»`));

/** What the bot says in Spanish. */
export const spanish: Messages = {
  language: "es",
  headline: {
    answered: "El artículo dice:",
    unsure: "Los pasajes más cercanos:",
    unanswered: "El artículo no lo dice.",
  },
  conversation: {
    greeting: "¡Hola! Hazme una pregunta y te mostraré dónde está la respuesta.",
    thanks: "De nada.",
    farewell: "¡Hasta luego!",
    abuse: "Sigamos con el tema.",
    link: "No abro enlaces. Hazme una pregunta en palabras.",
    fragment:
      "No sé a qué se refiere eso. Responde a una de mis respuestas o pulsa «Repreguntar» debajo de ella.",
    nothing: "Necesito una pregunta en palabras.",
    about: "Esto es lo que he leído.",
    summary: "Las frases que resumen mejor lo que dice:",
    paragraph: "Abre el artículo para leer un párrafo.",
    chat: "Solo conozco lo que he leído. Pregúntame algo sobre eso.",
    help: "Respondo a preguntas citando lo que he leído, palabra por palabra, con el lugar exacto.",
  },
  reads: (code) => {
    const language = nameLanguage(code);
    return `He leído un artículo en ${language}. Pregunta en ${language}, por favor.`;
  },
  absent: (words) =>
    choosePlural(words.length, {
      one: `La palabra ${quote(words)} no aparece en ninguna parte.`,
      other: `Las palabras ${quote(words)} no aparecen en ninguna parte.`,
    }),
  missing: (words, passages) =>
    passages > 1
      ? `El primer pasaje no menciona ${quote(words)}.`
      : `Este pasaje no menciona ${quote(words)}.`,
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const named = [...sections, ...(rest > 0 ? [`y ${formatNumber(rest)} más`] : [])];
    return sections.length === 0
      ? `Trata de: ${title}.`
      : `Trata de: ${title}. Secciones: ${named.join("; ")}.`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `Párrafo ${paragraph}` : `Párrafo ${paragraph}, ${section}`,
  untitled: "Artículo sin título",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { one: "# párrafo", other: "# párrafos" }),
      count(words, { one: "# palabra", other: "# palabras" }),
      `aproximadamente ${measure(estimateMinutes(words), "minute")} de lectura`,
    ].join(", "),
  paragraphs: (from, to) => (from === to ? `párrafo ${from}` : `párrafos ${from} a ${to}`),
  more: (rest) => `y ${formatNumber(rest)} más`,
  ...spanishLibrary,
  labels: {
    inContext: "En contexto",
    more: "Más pasajes",
    followUp: "Repreguntar",
    share: "Compartir",
    helpful: "Útil",
    unhelpful: "No es útil",
    read: "Empezar a leer",
    previous: "◀ Anterior",
    next: "Siguiente ▶",
    sections: "Ir a una sección",
    questions: "Preguntas que puedo responder",
    topics: "Sobre qué preguntar",
    menu: "Elegir una acción",
    delete: "Eliminar esta respuesta",
  },
  moreHeadline: "Más pasajes:",
  faintHeadline: "Más pasajes, que apenas tienen ya que ver con la pregunta:",
  sharedBy: (person) => `Compartido por ${person}`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join(", "),
  writtenIn: (code) => `en ${nameLanguage(code)}`,
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `Párrafo ${from} de ${formatNumber(paragraphs)}`
      : `Párrafos ${from} a ${to} de ${formatNumber(paragraphs)}`,
  form: { title: "Seguir preguntando", question: "Tu pregunta sobre estos pasajes" },
  reasonForm: {
    title: "No es útil",
    label: "¿Por qué no fue útil?",
    reasons: {
      passage: "Está en el artículo, pero no en este pasaje",
      article: "No está en el artículo",
      other: "Otra cosa",
    },
  },
  rated: {
    helpful: "Anotada como útil, gracias.",
    unhelpful: "Anotada como no útil, gracias.",
    already: "Ya me has dicho qué te parece esta respuesta, gracias.",
  },
  shared: "Compartido en el canal.",
  help: [
    "Escribe `/preguntar` y tu pregunta, o envíame un mensaje directo. Responder a una respuesta es seguir preguntando.",
    "`En contexto`, debajo de una respuesta, abre ahí el artículo, y su menú los demás pasajes; `/artículo` lo abre por el principio.",
    "`Buscar en el artículo`, en el menú de un mensaje, en Aplicaciones, te muestra lo que el artículo dice al respecto.",
    "Cuando nada lo responde, te lo digo. Nunca me invento nada.",
  ],
  cutAfter: (characters) =>
    count(characters, {
      one: "Solo he leído el primer carácter de eso.",
      other: "Solo he leído los primeros # caracteres de eso.",
    }),
  wait: (seconds) =>
    `Preguntas más rápido de lo que puedo buscar. Vuelve a preguntar dentro de ${measure(seconds, "second")}, por favor.`,
  access: {
    channels: (channels) =>
      `Aquí no respondo. Pregúntame en ${joinAlternatives(channels)}, por favor.`,
    roles: (roles) =>
      `Aquí solo pueden preguntarme quienes tienen el rol ${joinAlternatives(roles)}.`,
    elsewhere:
      "Solo respondo a ciertos roles de un servidor. Pregúntame allí, donde puedo ver los tuyos.",
  },
  trouble: {
    noText: "Solo puedo leer texto. Escribe tu pregunta en un mensaje.",
    noTextThere: "En ese mensaje no hay texto que pueda buscar.",
    noMore: "Eso era todo lo que se acerca a tu pregunta.",
    questionNotKept: "No he guardado esa pregunta entera. Vuelve a hacerla, por favor.",
    noSuchParagraph:
      "El artículo no tiene ningún párrafo con ese número. `/artículo` muestra cuántos tiene.",
    mayNotDelete: "Solo quien preguntó puede eliminar una respuesta.",
    mayNotShare:
      "No puedo compartirla aquí: uno de los dos no tiene permiso para escribir en este canal.",
    noJournal: "Gracias, pero ya no tomo notas sobre mis respuestas.",
    articleChanged: "El artículo ha cambiado desde esa respuesta. Vuelve a preguntar, por favor.",
    unknownButton: "No conozco este botón. Vuelve a preguntar, por favor.",
    unknownCommand: "No conozco este comando. Prueba /preguntar o /ayuda.",
    unexpected: "Algo ha fallado por mi parte. Inténtalo de nuevo, por favor.",
    preparing:
      "Un momento: todavía estoy leyendo el artículo. Vuelve a preguntar en un minuto, por favor.",
  },
  commands: {
    ask: {
      name: "preguntar",
      description: "Haz una pregunta sobre el artículo; la respuesta es una cita de él",
      options: {
        question: { name: "pregunta", description: "Tu pregunta, con tus propias palabras" },
        private: { name: "privado", description: "Mostrarme la respuesta solo a mí" },
      },
    },
    article: {
      name: "artículo",
      description: "Leer el artículo: título, secciones o un párrafo",
      options: {
        paragraph: { name: "párrafo", description: "El número del párrafo que se abre" },
      },
    },
    help: { name: "ayuda", description: "Cómo usar este bot", options: {} },
    find: "Buscar en el artículo",
  },
};
