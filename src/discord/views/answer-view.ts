// Answer view: what a message shows of an answer and offers beside it. Types only.

import type { Answer } from "../../core/answer/answer.ts";
import type { Span } from "../../core/text/span.ts";
import type { Messages } from "../../presentation/messages.ts";
import type { AskableQuestion } from "./conversation.ts";
import type { NameArticle } from "./excerpts.ts";

/** A question and what the article has to say to it. */
export interface AnsweredText {
  /** As the asker typed it; a long one is shown cut. */
  readonly question: string;
  readonly answer: Answer;
}

/** What an answer's message offers beside the answer. */
export interface AnswerView {
  /** What the bot says in its own words. */
  readonly messages: Messages;
  /** What the question followed up on. */
  readonly focus?: readonly Span[];
  /** How many better excerpts the asker has seen before these; default 0. */
  readonly from?: number;
  /** The article that further excerpts are asked of first, or alone; default the one of the first excerpt. */
  readonly goesOnIn?: { readonly revision: string; readonly isHere: boolean };
  /** What the articles are called, where there are several and all were asked. */
  readonly labels?: readonly string[] | undefined;
  readonly nameArticle?: NameArticle;
  /** Whether the asker alone sees it, and may post it to the channel. */
  readonly isShareable?: boolean;
  /** Whether to ask what the answer was worth. */
  readonly isRated?: boolean;
  /** A sentence of the bot's own below the question; default none. */
  readonly note?: string | undefined;
  /** The id of who may delete it; default nobody. */
  readonly owner?: string | undefined;
  /** What the asker can ask instead, best first. */
  readonly suggestions?: readonly AskableQuestion[];
}

/** An answer that shows excerpts. */
export type FoundAnswer = Extract<Answer, { readonly outcome: "answered" | "unsure" }>;
