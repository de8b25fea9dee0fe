// Desk: what the handlers answer from, made once from the article, and how a question is answered
// there. Pure; what is to be recorded of an answer comes back with it.

import type { Answer, Ask } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import { passagesOf } from "../../core/article/passages.ts";
import type { Span } from "../../core/text/span.ts";
import { createSuggestions } from "../../core/query/autocomplete.ts";
import { type Topic, topicsOf } from "../../core/article/key-phrases.ts";
import type { QuestionEntry, Surface } from "../../ops/query-log.ts";
import type { MessageBody } from "../views/message.ts";
import { type Book, bookOf } from "../views/pages.ts";
import { renderArticle } from "../views/reader.ts";
import { renderAnswer } from "../views/answer.ts";

/** How the operator wants questions answered. */
export interface Manner {
  /** Answer alone to the asker in servers and groups, unless the command says otherwise. */
  readonly isPrivate: boolean;
  /** Answer messages in servers that mention the bot. */
  readonly answersMentions: boolean;
  /** Whether a journal is kept, so that it is worth asking what an answer was worth. */
  readonly keepsJournal: boolean;
}

/** What the handlers answer from. */
export interface Desk {
  readonly ask: Ask;
  readonly article: Article;
  readonly book: Book;
  readonly topics: readonly Topic[];
  readonly suggest: (typed: string, most: number) => readonly Topic[];
  readonly manner: Manner;
}

/** Prepares an article for the handlers. Reads all of it. */
export function createDesk(ask: Ask, article: Article, manner: Manner): Desk {
  const topics = topicsOf(article);
  return {
    ask,
    article,
    book: bookOf(article, passagesOf(article)),
    topics,
    suggest: createSuggestions(topics),
    manner,
  };
}

/** How a question came. */
export interface Asking {
  /** Not recorded when undefined: it is somebody else's message, or a question asked before. */
  readonly surface: Surface | undefined;
  readonly focus?: readonly Span[];
  readonly from?: number;
  readonly isShareable?: boolean;
}

/** An answer as it is sent, and what is recorded of it. */
export interface Answered {
  readonly answer: Answer;
  readonly message: MessageBody;
  readonly entry: QuestionEntry | undefined;
}

/** Answers a question. */
export function answered(
  question: string,
  { surface, focus = [], from = 0, isShareable = false }: Asking,
  { ask, article, book, topics, manner }: Desk,
): Answered {
  const answer = ask(question, { focus, from });
  const spans = spansOf(answer);
  const isAbout = answer.outcome === "conversation" && answer.intent === "about";
  const message = isAbout
    ? renderArticle(book)
    : renderAnswer(question, answer, article, {
        focus,
        from,
        topics,
        /** Asking once more, only to know, would double the time of each answer. */
        mayHaveMore: spans.length > 0,
        isShareable,
        isRated: manner.keepsJournal && surface !== undefined,
      });
  const { outcome } = answer;
  const { revision } = article;
  const isRecorded = surface !== undefined && outcome !== "conversation";
  const entry = { kind: "question", question, outcome, spans, revision, surface } as const;
  return { answer, message, entry: isRecorded ? { ...entry, surface } : undefined };
}

function spansOf(answer: Answer): readonly Span[] {
  return "excerpts" in answer ? answer.excerpts.map(({ start, end }) => ({ start, end })) : [];
}
