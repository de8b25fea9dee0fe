// Portuguese as it is written in Brazil. Discord says "você" to its users, and so does the bot.

import { portugueseLibrary } from "./library/portuguese.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { choosePlural, count, formatDate, formatNumber, joinAlternatives, measure, nameLanguage } =
  createPhrasing("pt-BR");

const quote = (words: readonly string[]): string =>
  joinAlternatives(words.map((word) => `“${word}”`));

/** What the bot says in Portuguese. */
export const portuguese: Messages = {
  language: "pt",
  headline: {
    answered: "O artigo diz:",
    unsure: "Os trechos mais próximos:",
    unanswered: "O artigo não diz isso.",
  },
  conversation: {
    greeting: "Olá! Faça uma pergunta e eu mostro onde está a resposta.",
    thanks: "De nada.",
    farewell: "Até logo!",
    abuse: "Vamos ficar no assunto.",
    link: "Eu não abro links. Faça uma pergunta em palavras.",
    fragment:
      "Não sei a que isso se refere. Responda a uma das minhas respostas ou clique em “Continuar” abaixo dela.",
    nothing: "Preciso de uma pergunta em palavras.",
    about: "Isto é o que eu li.",
    summary: "As frases que mais dizem sobre o conteúdo:",
    paragraph: "Abra o artigo para ler um parágrafo.",
    chat: "Eu só conheço o que li. Pergunte algo sobre isso.",
    help: "Respondo a perguntas citando o que li, palavra por palavra, com o lugar exato.",
  },
  reads: (code) => {
    const language = nameLanguage(code);
    return `Li um artigo em ${language}. Pergunte em ${language}, por favor.`;
  },
  absent: (words) =>
    choosePlural(words.length, {
      one: `A palavra ${quote(words)} não aparece em lugar nenhum.`,
      other: `As palavras ${quote(words)} não aparecem em lugar nenhum.`,
    }),
  missing: (words, passages) =>
    passages > 1
      ? `O primeiro trecho não menciona ${quote(words)}.`
      : `Este trecho não menciona ${quote(words)}.`,
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const named = [...sections, ...(rest > 0 ? [`e mais ${formatNumber(rest)}`] : [])];
    return sections.length === 0
      ? `O assunto é: ${title}.`
      : `O assunto é: ${title}. Seções: ${named.join("; ")}.`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `Parágrafo ${paragraph}` : `Parágrafo ${paragraph}, ${section}`,
  untitled: "Artigo sem título",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { one: "# parágrafo", other: "# parágrafos" }),
      count(words, { one: "# palavra", other: "# palavras" }),
      `cerca de ${measure(estimateMinutes(words), "minute")} de leitura`,
    ].join(", "),
  paragraphs: (from, to) => (from === to ? `parágrafo ${from}` : `parágrafos ${from} a ${to}`),
  more: (rest) => `e mais ${formatNumber(rest)}`,
  ...portugueseLibrary,
  labels: {
    inContext: "No contexto",
    more: "Mais trechos",
    followUp: "Continuar",
    share: "Compartilhar",
    helpful: "Útil",
    unhelpful: "Não foi útil",
    read: "Começar a ler",
    previous: "◀ Anterior",
    next: "Próximo ▶",
    sections: "Ir para uma seção",
    questions: "Perguntas que posso responder",
    topics: "Sobre o que perguntar",
    menu: "Escolher uma ação",
    delete: "Excluir esta resposta",
  },
  moreHeadline: "Mais trechos:",
  faintHeadline: "Mais trechos, que já quase não têm relação com a pergunta:",
  sharedBy: (person) => `Compartilhado por ${person}`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join(", "),
  writtenIn: (code) => `em ${nameLanguage(code)}`,
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `Parágrafo ${from} de ${formatNumber(paragraphs)}`
      : `Parágrafos ${from} a ${to} de ${formatNumber(paragraphs)}`,
  form: { title: "Continuar perguntando", question: "Sua pergunta sobre estes trechos" },
  reasonForm: {
    title: "Não foi útil",
    label: "Por que não foi útil?",
    reasons: {
      passage: "Está no artigo, mas não neste trecho",
      article: "Não está no artigo",
      other: "Outra coisa",
    },
  },
  rated: {
    helpful: "Resposta marcada como útil, obrigado.",
    unhelpful: "Resposta marcada como não útil, obrigado.",
    already: "Você já me disse o que acha desta resposta, obrigado.",
  },
  shared: "Compartilhado no canal.",
  help: [
    "Digite `/perguntar` e a sua pergunta, ou me envie uma mensagem direta. Responder a uma resposta é continuar perguntando.",
    "`No contexto`, abaixo de uma resposta, abre o artigo ali, e o menu abre os outros trechos; `/artigo` abre o artigo no início.",
    "`Buscar no artigo`, no menu de uma mensagem, em Apps, mostra o que o artigo diz sobre ela.",
    "Quando nada responde, eu aviso. Eu nunca invento nada.",
  ],
  cutAfter: (characters) =>
    count(characters, {
      one: "Li apenas o primeiro caractere disso.",
      other: "Li apenas os primeiros # caracteres disso.",
    }),
  wait: (seconds) =>
    `Você está perguntando mais rápido do que eu consigo procurar. Pergunte de novo em ${measure(seconds, "second")}, por favor.`,
  access: {
    channels: (channels) =>
      `Eu não respondo aqui. Pergunte em ${joinAlternatives(channels)}, por favor.`,
    roles: (roles) => `Aqui só quem tem o cargo ${joinAlternatives(roles)} pode me perguntar.`,
    elsewhere:
      "Só respondo a certos cargos de um servidor. Pergunte por lá, onde posso ver os seus.",
  },
  trouble: {
    noText: "Eu só consigo ler texto. Escreva sua pergunta em uma mensagem.",
    noTextThere: "Não há texto nessa mensagem para eu procurar.",
    noMore: "Isso era tudo o que chega perto da sua pergunta.",
    questionNotKept: "Não guardei essa pergunta inteira. Pergunte de novo, por favor.",
    noSuchParagraph:
      "O artigo não tem um parágrafo com esse número. `/artigo` mostra quantos ele tem.",
    mayNotDelete: "Só quem perguntou pode excluir uma resposta.",
    mayNotShare:
      "Não posso compartilhar aqui: um de nós dois não tem permissão para escrever neste canal.",
    noJournal: "Obrigado, mas eu não faço mais anotações sobre as minhas respostas.",
    articleChanged: "O artigo mudou desde essa resposta. Pergunte de novo, por favor.",
    unknownButton: "Não conheço este botão. Pergunte de novo, por favor.",
    unknownCommand: "Não conheço este comando. Tente /perguntar ou /ajuda.",
    unexpected: "Algo deu errado do meu lado. Tente de novo, por favor.",
    preparing: "Um momento: ainda estou lendo o artigo. Pergunte de novo daqui a um minuto.",
  },
  commands: {
    ask: {
      name: "perguntar",
      description: "Faça uma pergunta sobre o artigo; a resposta é uma citação dele",
      options: {
        question: { name: "pergunta", description: "Sua pergunta, com as suas palavras" },
        private: { name: "privado", description: "Mostrar a resposta só para mim" },
      },
    },
    article: {
      name: "artigo",
      description: "Ler o artigo: título, seções ou um parágrafo",
      options: {
        paragraph: { name: "parágrafo", description: "O número do parágrafo a abrir" },
      },
    },
    help: { name: "ajuda", description: "Como usar este bot", options: {} },
    find: "Buscar no artigo",
  },
};
