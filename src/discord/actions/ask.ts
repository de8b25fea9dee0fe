// Desk: what the handlers answer from, made once from the article, and how a question is answered
// there. Pure; what is to be recorded of an answer comes back with it.

import type { Answer, Ask } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import type { Span } from "../../core/text/span.ts";
import { createAutocomplete } from "../../core/query/autocomplete.ts";
import { type KeyPhrase, findKeyPhrases } from "../../core/article/key-phrases.ts";
import type { QuestionEntry, Surface } from "../../ops/query-log.ts";
import type { MessageBody } from "../views/message.ts";
import { type Pages, createPages } from "../views/pages.ts";
import { renderArticle } from "../views/reader.ts";
import { renderAnswer } from "../views/answer.ts";

/** How the operator wants questions answered. */
export interface ReplyPolicy {
  /** Answer alone to the asker in servers and groups, unless the command says otherwise. */
  readonly isPrivate: boolean;
  /** Answer messages in servers that mention the bot. */
  readonly answersMentions: boolean;
  /** Whether a journal is kept, so that it is worth asking what an answer was worth. */
  readonly keepsQueryLog: boolean;
}

/** What the handlers answer from. */
export interface AnswerSource {
  readonly ask: Ask;
  readonly article: Article;
  readonly pages: Pages;
  readonly keyPhrases: readonly KeyPhrase[];
  readonly suggest: (typed: string, most: number) => readonly KeyPhrase[];
  readonly policy: ReplyPolicy;
}

/** Prepares an article for the handlers. Reads all of it. */
export function createAnswerSource(ask: Ask, article: Article, policy: ReplyPolicy): AnswerSource {
  const keyPhrases = findKeyPhrases(article);
  return {
    ask,
    article,
    pages: createPages(article, splitPassages(article)),
    keyPhrases,
    suggest: createAutocomplete(keyPhrases),
    policy,
  };
}

/** How a question came. */
export interface QuestionContext {
  /** Not recorded when undefined: it is somebody else's message, or a question asked before. */
  readonly surface: Surface | undefined;
  readonly focus?: readonly Span[];
  readonly from?: number;
  readonly isShareable?: boolean;
}

/** An answer as it is sent, and what is recorded of it. */
export interface AnsweredQuestion {
  readonly answer: Answer;
  readonly message: MessageBody;
  readonly entry: QuestionEntry | undefined;
}

/** Answers a question. */
export function answerQuestion(
  question: string,
  { surface, focus = [], from = 0, isShareable = false }: QuestionContext,
  { ask, article, pages, keyPhrases, policy }: AnswerSource,
): AnsweredQuestion {
  const answer = ask(question, { focus, from });
  const spans = listSpans(answer);
  const isAbout = answer.outcome === "conversation" && answer.intent === "about";
  const message = isAbout
    ? renderArticle(pages)
    : renderAnswer(question, answer, article, {
        focus,
        from,
        topics: keyPhrases,
        /** Asking once more, only to know, would double the time of each answer. */
        mayHaveMore: spans.length > 0,
        isShareable,
        isRated: policy.keepsQueryLog && surface !== undefined,
      });
  const { outcome } = answer;
  const { revision } = article;
  const isRecorded = surface !== undefined && outcome !== "conversation";
  const entry = { kind: "question", question, outcome, spans, revision, surface } as const;
  return { answer, message, entry: isRecorded ? { ...entry, surface } : undefined };
}

function listSpans(answer: Answer): readonly Span[] {
  return "excerpts" in answer ? answer.excerpts.map(({ start, end }) => ({ start, end })) : [];
}
