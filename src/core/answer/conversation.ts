// Conversation: replies to messages that need no search in the article: a greeting, "what can you do?", "paragraph 5",
// "tldr"; and to those that it is known to answer or to rule on, since it asks the same or since nothing else is asked.

import type { Article } from "../article/article.ts";
import { tellLanguage } from "../article/article-language.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import type { Passage } from "../article/passages.ts";
import type { LanguageCode } from "../language/function-words.ts";
import { stem } from "../language/stemmer.ts";
import { tokenize } from "../language/tokens.ts";
import { recognizeSpokenSmallTalk } from "../query/spoken-small-talk.ts";
import {
  type SmallTalk,
  parseParagraphRequest,
  recognizeDoubtful,
  recognizeSmallTalk,
} from "../query/small-talk.ts";
import type { Span } from "../text/span.ts";
import { type OwnAnswer, createAskedQuestions } from "./asked-questions.ts";
import type { Excerpt } from "./excerpts.ts";
import { type RulesAnswer, createRulesAnswer } from "./stated-rules.ts";
import { type Summarize, createSummarizer } from "./summary.ts";

/** A reply to what is no question to the article. */
export type Conversation =
  /** It goes on from something ("and why?"), and nothing was shown before. */
  | { readonly outcome: "conversation"; readonly intent: "fragment" }
  /** A greeting, thanks, "what can you do?". */
  | {
      readonly outcome: "conversation";
      readonly intent: Exclude<SmallTalk, "summary">;
      /** The language that it was said in; left out for English. */
      readonly language?: LanguageCode;
    }
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

/** Replies to messages without a search. Undefined is said of every message that is not of the kind. */
export interface Converse {
  /** What a message wants that can't be a question to the article. */
  readonly beforeSearch: (message: string, how?: Said) => Conversation | undefined;
  /** The paragraphs of a part of the text, by default all of it, below a question that it asks in the same words. */
  readonly findOwnAnswers: (message: string, within?: Span) => readonly Paragraph[];
  /** What the article says below a question that it asks itself. */
  readonly answerAsked: (message: string, how?: Said) => OwnAnswer | undefined;
  /** What the article rules, for who asks for nothing else: "what must I not do?". */
  readonly answerRules: (message: string, how?: Said) => RulesAnswer | undefined;
  /** What a message wants to which the article has nothing to say: "How does it work?". */
  readonly afterSearch: (message: string, how?: Said) => Conversation | undefined;
}

/** How a message was said. */
export interface Said {
  /** The language that the asker speaks; default unknown. */
  readonly spoken?: LanguageCode | undefined;
  /** The part of the text that is asked; default all of it. */
  readonly within?: Span | undefined;
}

/** An article that is spoken about. */
export interface Topic {
  readonly article: Article;
  /** All of the article's. */
  readonly passages: readonly Passage[];
  /** The stems of its words. */
  readonly used: ReadonlySet<string>;
}

/**
 * Prepares conversation about an article.
 */
export function createConversation({ article, passages, used }: Topic): Converse {
  const whole: Span = { start: 0, end: article.text.length };
  const asked = createAskedQuestions(article);
  const answerRules = createRulesAnswer(article, passages);
  const summarize = createSummarizer(article, passages);
  const language = tellLanguage(article);
  return {
    beforeSearch: (message, { spoken, within = whole } = {}) => {
      const paragraph = parseParagraphRequest(message);
      if (paragraph !== undefined)
        return { outcome: "conversation", intent: "paragraph", paragraph };
      if (asked.find(message, within).length > 0) return undefined;
      const intent = recognizeSmallTalk(message);
      if (intent !== undefined) return reply(intent, within, summarize);
      const said = replySpoken(message, spoken);
      // "Aide" is help in French, and somebody in an English article.
      const isOfArticle = said?.language !== language && isMadeOf(used, message);
      return isOfArticle ? undefined : said;
    },
    findOwnAnswers: (message, within = whole) => asked.find(message, within),
    answerAsked: (message, { within = whole } = {}) => asked.answer(message, within),
    answerRules: (message, { within = whole } = {}) => answerRules(message, within),
    afterSearch: (message, { spoken, within = whole } = {}) => {
      const intent = recognizeDoubtful(message);
      return intent === undefined ? replySpoken(message, spoken) : reply(intent, within, summarize);
    },
  };
}

function reply(intent: SmallTalk, within: Span, summarize: Summarize): Conversation {
  if (intent !== "summary") return { outcome: "conversation", intent };
  const [first, ...others] = summarize(within);
  return first === undefined
    ? { outcome: "conversation", intent: "about" }
    : { outcome: "conversation", intent, excerpts: [first, ...others] };
}

type SpokenReply = Extract<Conversation, { readonly language?: LanguageCode }>;

function replySpoken(message: string, spoken: LanguageCode | undefined): SpokenReply | undefined {
  const said = recognizeSpokenSmallTalk(message, spoken);
  return said && { outcome: "conversation", ...said };
}

function isMadeOf(stems: ReadonlySet<string>, message: string): boolean {
  return tokenize(message).every(({ term }) => stems.has(stem(term)));
}
