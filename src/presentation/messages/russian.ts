// Russian. Discord says "вы" to its users, and so does the bot.

import { russianLibrary } from "./library/russian.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { choosePlural, count, formatDate, formatNumber, joinAlternatives, measure, nameLanguage } =
  createPhrasing("ru");

const quote = (words: readonly string[]): string =>
  joinAlternatives(words.map((word) => `«${word}»`));

/** "Neither … nor …", which Russian says where English says "or". */
const quoteNeither = (words: readonly string[]): string =>
  words.map((word) => `ни «${word}»`).join(", ");

/** What the bot says in Russian. */
export const russian: Messages = {
  language: "ru",
  headline: {
    answered: "В статье сказано:",
    unsure: "Самые близкие отрывки:",
    unanswered: "В статье об этом не сказано.",
  },
  conversation: {
    greeting: "Здравствуйте! Задайте вопрос, и я покажу, где на него есть ответ.",
    thanks: "Пожалуйста.",
    farewell: "До свидания!",
    abuse: "Давайте вернёмся к делу.",
    link: "Я не открываю ссылки. Задайте вопрос словами.",
    fragment:
      "Непонятно, к чему это относится. Ответьте на один из моих ответов или нажмите под ним «Уточнить».",
    nothing: "Мне нужен вопрос словами.",
    about: "Вот что я прочитал.",
    summary: "Предложения, в которых сказано главное:",
    paragraph: "Откройте статью, чтобы прочитать абзац.",
    chat: "Я знаю только то, что прочитал. Спросите меня об этом.",
    help: "Я отвечаю на вопросы дословными цитатами из того, что прочитал, и указываю место.",
  },
  reads: (code) =>
    `Язык статьи, которую я прочитал: ${nameLanguage(code)}. Пожалуйста, спрашивайте на нём.`,
  absent: (words) =>
    choosePlural(words.length, {
      one: `Слово ${quote(words)} нигде не встречается.`,
      other: `Нигде не встречаются ${quoteNeither(words)}.`,
    }),
  missing: (words, passages) => {
    const lack = words.length === 1 ? `нет слова ${quote(words)}` : `нет ${quoteNeither(words)}`;
    return passages > 1 ? `В первом отрывке ${lack}.` : `В этом отрывке ${lack}.`;
  },
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const named = [...sections, ...(rest > 0 ? [`и ещё ${formatNumber(rest)}`] : [])];
    return sections.length === 0
      ? `Тема статьи: ${title}.`
      : `Тема статьи: ${title}. Разделы: ${named.join("; ")}.`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `Абзац ${paragraph}` : `Абзац ${paragraph}, ${section}`,
  untitled: "Статья без названия",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { one: "# абзац", few: "# абзаца", other: "# абзацев" }),
      count(words, { one: "# слово", few: "# слова", other: "# слов" }),
      `время чтения — примерно ${measure(estimateMinutes(words), "minute")}`,
    ].join(", "),
  paragraphs: (from, to) => (from === to ? `абзац ${from}` : `абзацы ${from}–${to}`),
  more: (rest) => `и ещё ${formatNumber(rest)}`,
  ...russianLibrary,
  labels: {
    inContext: "Контекст",
    more: "Другие отрывки",
    followUp: "Уточнить",
    share: "Поделиться",
    helpful: "Помогло",
    unhelpful: "Не помогло",
    read: "Начать чтение",
    previous: "◀ Назад",
    next: "Далее ▶",
    sections: "Перейти к разделу",
    questions: "Вопросы, на которые я могу ответить",
    topics: "О чём можно спросить",
    menu: "Выбрать действие",
    delete: "Удалить этот ответ",
  },
  moreHeadline: "Другие отрывки:",
  faintHeadline: "Другие отрывки, уже почти не связанные с вопросом:",
  sharedBy: (person) => `Этим ответом делится ${person}`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join(", "),
  writtenIn: (code) => `язык — ${nameLanguage(code)}`,
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `Абзац ${from} из ${formatNumber(paragraphs)}`
      : `Абзацы ${from}–${to} из ${formatNumber(paragraphs)}`,
  form: { title: "Уточнить", question: "Ваш вопрос об этих отрывках" },
  reasonForm: {
    title: "Не помогло",
    label: "Почему ответ не помог?",
    reasons: {
      passage: "Это есть в статье, но не в этом отрывке",
      article: "Этого нет в статье",
      other: "Другое",
    },
  },
  rated: {
    helpful: "Отмечено: помогло. Спасибо.",
    unhelpful: "Отмечено: не помогло. Спасибо.",
    already: "Вы уже оценили этот ответ, спасибо.",
  },
  shared: "Отправлено в канал.",
  help: [
    "Введите `/спросить` и свой вопрос или напишите мне в личные сообщения. Ответ на мой ответ — это уточняющий вопрос.",
    "`Контекст` под ответом открывает статью в этом месте, меню — другие отрывки; `/статья` открывает её с начала.",
    "`Найти в статье` в меню сообщения, в разделе «Приложения», показывает, что о нём сказано в статье.",
    "Если ответа нет, я так и говорю. Я никогда ничего не выдумываю.",
  ],
  cutAfter: (characters) =>
    count(characters, {
      one: "Прочитано только начало: # символ.",
      few: "Прочитано только начало: # символа.",
      other: "Прочитано только начало: # символов.",
    }),
  wait: (seconds) =>
    `Вы спрашиваете быстрее, чем я успеваю искать. Пожалуйста, повторите вопрос через ${count(seconds, { one: "# секунду", few: "# секунды", other: "# секунд" })}.`,
  access: {
    channels: (channels) =>
      `Здесь я не отвечаю. Пожалуйста, спросите меня в ${joinAlternatives(channels)}.`,
    roles: (roles) =>
      `Здесь спрашивать меня могут только участники с ролью ${joinAlternatives(roles)}.`,
    elsewhere:
      "Я отвечаю только участникам с определёнными ролями на сервере. Пожалуйста, спросите меня там, где видно ваши роли.",
  },
  trouble: {
    noText: "Я умею читать только текст. Напишите вопрос сообщением.",
    noTextThere: "В этом сообщении нет текста, по которому можно искать.",
    noMore: "Это всё, что близко к вашему вопросу.",
    questionNotKept: "Этот вопрос сохранился не полностью. Пожалуйста, задайте его ещё раз.",
    noSuchParagraph: "В статье нет абзаца с таким номером. `/статья` показывает, сколько их.",
    mayNotDelete: "Удалить ответ может только тот, кто задал вопрос.",
    mayNotShare: "Здесь поделиться нельзя: одному из нас не разрешено писать в этом канале.",
    noJournal: "Спасибо, но оценки ответов больше не записываются.",
    articleChanged: "Статья изменилась с тех пор. Пожалуйста, задайте вопрос ещё раз.",
    unknownButton: "Эта кнопка мне незнакома. Пожалуйста, задайте вопрос ещё раз.",
    unknownCommand: "Эта команда мне незнакома. Попробуйте /спросить или /помощь.",
    unexpected: "У меня что-то пошло не так. Пожалуйста, попробуйте ещё раз.",
    preparing: "Одну минуту: я ещё читаю статью. Пожалуйста, повторите вопрос чуть позже.",
  },
  commands: {
    ask: {
      name: "спросить",
      description: "Задать вопрос о статье; ответ — цитата из неё",
      options: {
        question: { name: "вопрос", description: "Ваш вопрос, своими словами" },
        private: { name: "лично", description: "Показать ответ только мне" },
      },
    },
    article: {
      name: "статья",
      description: "Читать статью: название, разделы или один абзац",
      options: {
        paragraph: { name: "абзац", description: "Номер абзаца, который открыть" },
      },
    },
    help: { name: "помощь", description: "Как пользоваться этим ботом", options: {} },
    find: "Найти в статье",
  },
};
