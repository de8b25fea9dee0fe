// Conversation: replies to messages that ask nothing of the article: a greeting, "what can you do?",
// "paragraph 5", "tldr".

import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passages.ts";
import {
  type SmallTalk,
  parseParagraphRequest,
  recognizeDoubtful,
  recognizeSmallTalk,
} from "../query/small-talk.ts";
import { createCache } from "../text/cache.ts";
import { type Span, contains } from "../text/span.ts";
import type { Excerpt } from "./excerpts.ts";
import { selectSummary } from "./summary.ts";

/** A reply to what is no question to the article. */
export type Conversation =
  /** It goes on from something ("and why?"), and nothing was shown before. */
  | { readonly outcome: "conversation"; readonly intent: "fragment" }
  /** A greeting, thanks, "what can you do?". */
  | { readonly outcome: "conversation"; readonly intent: Exclude<SmallTalk, "summary"> }
  /** The article's most central sentences, in its order. */
  | {
      readonly outcome: "conversation";
      readonly intent: "summary";
      readonly excerpts: readonly [Excerpt, ...Excerpt[]];
    }
  /** A paragraph is to be read. */
  | {
      readonly outcome: "conversation";
      readonly intent: "paragraph";
      /** As the asker counts, from 1; the article may have fewer. */
      readonly paragraph: number;
    };

/** Recognises conversation before and after an article, or a part of its text, was searched. */
export interface Converse {
  /** What a message wants that can't be a question to the article; undefined for any other. */
  readonly beforeSearch: (message: string, within?: Span) => Conversation | undefined;
  /** What a message wants to which the article has nothing to say: "How does it work?". */
  readonly afterSearch: (message: string, within?: Span) => Conversation | undefined;
}

/**
 * Prepares conversation about an article.
 *
 * @param passages - all of the article's
 */
export function createConversation(article: Article, passages: readonly Passage[]): Converse {
  const whole: Span = { start: 0, end: article.text.length };
  /** Each is made when it is first asked for: an article does not change. */
  const summarize = createCache(mostSummaries, (part: Span) => {
    const inside = passages.filter((passage) => contains(part, passage));
    return selectSummary(article, spreadOver(inside), summaryLength);
  });
  const reply = (intent: SmallTalk | undefined, within = whole): Conversation | undefined => {
    if (intent === undefined) return undefined;
    if (intent !== "summary") return { outcome: "conversation", intent };
    const [first, ...others] = summarize(within);
    return first === undefined
      ? { outcome: "conversation", intent: "about" }
      : { outcome: "conversation", intent, excerpts: [first, ...others] };
  };
  return {
    beforeSearch: (message, within) => {
      const paragraph = parseParagraphRequest(message);
      if (paragraph === undefined) return reply(recognizeSmallTalk(message), within);
      return { outcome: "conversation", intent: "paragraph", paragraph };
    },
    afterSearch: (message, within) => reply(recognizeDoubtful(message), within),
  };
}

/** Of so many parts of the text, such as the articles of a library, summaries are kept. */
const mostSummaries = 1_000;

/** Sentences in a summary, as many as excerpts in an answer. */
const summaryLength = 3;

/** How many passages are compared with one another for a summary. */
const mostCompared = 5_000;

/** So many passages, evenly spread over the article, if it has more. */
function spreadOver(passages: readonly Passage[]): readonly Passage[] {
  const step = Math.ceil(passages.length / mostCompared);
  return passages.filter((_, at) => at % step === 0);
}
