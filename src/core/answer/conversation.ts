// Conversation: replies to messages that ask nothing of the article: a greeting, "what can you do?",
// "paragraph 5", "tldr".

import type { Article } from "../article/article.ts";
import { tellLanguage } from "../article/article-language.ts";
import type { Passage } from "../article/passages.ts";
import type { LanguageCode } from "../language/function-words.ts";
import { stem } from "../language/stemmer.ts";
import { tokenize, unspaced } from "../language/tokens.ts";
import { recognizeSpokenSmallTalk } from "../query/spoken-small-talk.ts";
import {
  type SmallTalk,
  parseParagraphRequest,
  recognizeDoubtful,
  recognizeSmallTalk,
} from "../query/small-talk.ts";
import { readRuleQuestion } from "../query/rule-question.ts";
import type { RuleKind } from "../language/english/rules.ts";
import { createCache } from "../text/cache.ts";
import { type Span, contains, sliceOf } from "../text/span.ts";
import { type AskedQuestions, type OwnAnswer, collectAskedQuestions } from "./asked-questions.ts";
import type { Excerpt } from "./excerpts.ts";
import { listRules, quoteRules } from "./stated-rules.ts";
import { selectSummary } from "./summary.ts";

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

/** Recognises conversation before and after an article, or a part of its text, was searched. */
export interface Converse {
  /** What a message wants that can't be a question to the article; undefined for any other. */
  readonly beforeSearch: (message: string, how?: Said) => Conversation | undefined;
  /** Whether the article asks the very same. */
  readonly isAsked: (message: string) => boolean;
  /** What the article says below a question that it asks itself. */
  readonly answerAsked: (message: string, how?: Said) => OwnAnswer | undefined;
  /** What the article rules, for who asks for nothing else: "what must I not do?". */
  readonly answerRules: (message: string, how?: Said) => RulesAnswer | undefined;
  /** What a message wants to which the article has nothing to say: "How does it work?". */
  readonly afterSearch: (message: string, how?: Said) => Conversation | undefined;
}

/** The sentences that say what must, may or must not be done; which of them is meant is not known. */
export interface RulesAnswer {
  readonly outcome: "unsure";
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
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
  /** Each is made when it is first asked for: an article does not change. */
  const summarize = createCache(mostSummaries, (part: Span) => {
    const inside = passages.filter((passage) => contains(part, passage));
    return selectSummary(article, spreadOver(article.text, inside), summaryLength);
  });
  const findRules = createCache(mostKinds, (kind: RuleKind) => listRules(article, passages, kind));
  let asked: AskedQuestions | undefined;
  const findAsked = (): AskedQuestions => (asked ??= collectAskedQuestions(article));
  const language = tellLanguage(article);
  const reply = (intent: SmallTalk | undefined, within = whole): Conversation | undefined => {
    if (intent === undefined) return undefined;
    if (intent !== "summary") return { outcome: "conversation", intent };
    const [first, ...others] = summarize(within);
    return first === undefined
      ? { outcome: "conversation", intent: "about" }
      : { outcome: "conversation", intent, excerpts: [first, ...others] };
  };
  /** "Aide" is help in French, and somebody in an English article. */
  const isOwnWord = ({ language: said }: { readonly language?: LanguageCode }, message: string) =>
    said !== language && tokenize(message).every(({ term }) => used.has(stem(term)));
  return {
    beforeSearch: (message, { spoken, within } = {}) => {
      const paragraph = parseParagraphRequest(message);
      if (paragraph !== undefined)
        return { outcome: "conversation", intent: "paragraph", paragraph };
      if (findAsked().has(message)) return undefined;
      const said = reply(recognizeSmallTalk(message), within) ?? replySpoken(message, spoken);
      return said !== undefined && "language" in said && isOwnWord(said, message)
        ? undefined
        : said;
    },
    isAsked: (message) => findAsked().has(message),
    answerAsked: (message, { within = whole } = {}) => {
      const answer = findAsked().answer(message);
      return answer?.excerpts.every((each) => contains(within, each)) === true ? answer : undefined;
    },
    answerRules(message, { within = whole } = {}) {
      const kind = readRuleQuestion(message);
      if (kind === undefined) return undefined;
      const [first, ...others] = quoteRules(article, findRules(kind), {
        most: rulesLength,
        within,
      });
      return first && { outcome: "unsure", excerpts: [first, ...others] };
    },
    afterSearch: (message, { spoken, within } = {}) =>
      reply(recognizeDoubtful(message), within) ?? replySpoken(message, spoken),
  };
}

/** Of so many parts of the text, such as the articles of a library, summaries are kept. */
const mostSummaries = 1_000;

function replySpoken(message: string, spoken: LanguageCode | undefined): Conversation | undefined {
  const said = recognizeSpokenSmallTalk(message, spoken);
  return said && { outcome: "conversation", ...said };
}

/** Of rules there are so many kinds. */
const mostKinds = 3;

/** Rules in an answer, as many as excerpts in any other. */
const rulesLength = 3;

/** Sentences in a summary, as many as excerpts in an answer. */
const summaryLength = 3;

/**
 * UTF-16 units of all that is compared for a summary, which is made while somebody waits: some 30 ms. An article of twenty
 * pages is shorter.
 */
const mostCompared = 100_000;
/** … of a script without spaces, whose words cost ten times as much to part. */
const mostUnspaced = 10_000;

/** All passages, or so much of them, evenly spread over the article, if they are longer together. */
function spreadOver(text: string, passages: readonly Passage[]): readonly Passage[] {
  const [first] = passages;
  const isSpaced = first === undefined || !unspaced.test(sliceOf(text, first));
  const most = isSpaced ? mostCompared : mostUnspaced;
  const total = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total <= most) return passages;
  let [passed, kept] = [0, 0];
  return passages.filter(({ start, end }) => {
    const isDue = kept <= (passed / total) * most;
    passed += end - start;
    if (isDue) kept += end - start;
    return isDue;
  });
}
