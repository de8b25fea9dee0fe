// Scenes: the replies that the gallery shows, each a real payload: what an action answers to a request.

import { type QuestionContext, answerQuestion } from "../../discord/actions/answer-question.ts";
import type { AnswerSource } from "../../discord/answer-source.ts";
import { renderHelp } from "../../discord/views/conversation.ts";
import { renderArticle } from "../../discord/views/cover.ts";
import type { MessageBody } from "../../discord/views/message.ts";
import { renderContext } from "../../discord/views/reader.ts";
import { english } from "../../presentation/messages/english.ts";

/** A reply, and what somebody did to get it. */
export interface Scene {
  readonly name: string;
  readonly above: string;
  readonly message: MessageBody;
}

const owner = "1100000000000000300";

/** Makes README's picture and the gallery. */
export function createScenes(question: string, source: AnswerSource): readonly Scene[] {
  const ask = (text: string, context: Partial<QuestionContext> = {}): MessageBody =>
    answerQuestion(
      { text, isCut: false },
      { language: "en", surface: "slash command", owner, ...context },
      source,
    ).message;
  const pages = { ...source.pages, messages: english };
  const answer = source.ask(question);
  const focus = "excerpts" in answer ? answer.excerpts : [];
  const [best] = focus;
  const page = best === undefined ? undefined : renderContext(best, pages);
  return [
    { name: "answer", above: "asker used /ask", message: ask(question) },
    {
      name: "private",
      above: "Only you can see this",
      message: ask(question, { isShareable: true, owner: undefined }),
    },
    { name: "unsure", above: "asker used /ask", message: ask("Why is Washington worried?") },
    {
      name: "unanswered",
      above: "asker used /ask",
      message: ask("How do I make carbonara?"),
    },
    {
      name: "language",
      above: "asker used /ask",
      message: ask("Wann ist Kim mit dem Zug nach Russland gereist?", { language: "de" }),
    },
    { name: "more", above: "Only you can see this", message: ask(question, { from: 3 }) },
    ...(page === undefined
      ? []
      : [{ name: "context", above: "Only you can see this", message: page }]),
    { name: "article", above: "Only you can see this", message: renderArticle(pages) },
    {
      name: "help",
      above: "Only you can see this",
      message: renderHelp(source.article, {
        messages: english,
        suggestions: source.suggestions.list(),
      }),
    },
  ];
}
