// Messages: what the bot says in its own words, as one type with a table for each language in messages/. A missing
// or extra key does not compile. The voice is plain, short and kind. Nothing is said about the article: what is
// said of that is quoted, in the article's own language.

import type { Conversation } from "../core/answer/conversation.ts";
import type { LanguageCode } from "../core/language/function-words.ts";
import type { LibraryMessages, ShelfMessages } from "./library-messages.ts";

/** Why an answer was not helpful: another passage answers, the article does not say, or something else. */
export const unhelpfulReasons = ["passage", "article", "other"] as const;

export type UnhelpfulReason = (typeof unhelpfulReasons)[number];

/** All that the bot says. */
export interface Messages {
  /** The language of the table. */
  readonly language: LanguageCode;
  /** Above the excerpts, by outcome. */
  readonly headline: {
    readonly answered: string;
    readonly unsure: string;
    readonly unanswered: string;
  };
  /** Replies to what is not a question to the article. */
  readonly conversation: Readonly<Record<Conversation["intent"], string>>;
  /** What the bot reads, to who asks in this language of an article in another; given that one's code. */
  readonly reads: (language: string) => string;
  /** Words of the question that the article does not have; at least one. */
  readonly absent: (words: readonly string[]) => string;
  /**
   * Words of the question that the best passage does not speak of, and how many passages are shown: the others may.
   * Marked and escaped for the surface.
   */
  readonly missing: (words: readonly string[], passages: number) => string;
  /** The first sections by name, and how many there are in all. */
  readonly covers: (title: string, sections: readonly string[], count: number) => string;
  readonly citation: (paragraph: number, section: string | undefined) => string;
  readonly untitled: string;
  readonly length: (paragraphs: number, words: number) => string;
  /** A section's range of paragraphs. */
  readonly paragraphs: (from: number, to: number) => string;
  /** That a list goes on. */
  readonly more: (count: number) => string;
  readonly library: LibraryMessages;
  readonly shelf: ShelfMessages;
  /** Labels of buttons and menus. */
  readonly labels: {
    readonly inContext: string;
    readonly more: string;
    readonly followUp: string;
    readonly share: string;
    readonly helpful: string;
    readonly unhelpful: string;
    readonly read: string;
    readonly previous: string;
    readonly next: string;
    readonly sections: string;
    /** Questions that were seen to be answered. */
    readonly questions: string;
    /** Questions and section titles, of which not all were. */
    readonly topics: string;
    /** What else can be done with an answer. */
    readonly menu: string;
    readonly delete: string;
  };
  /** Above the passages that follow those of an answer, and above those that are hardly close any more. */
  readonly moreHeadline: string;
  readonly faintHeadline: string;
  /** Below a private answer that somebody posted to the channel. */
  readonly sharedBy: (person: string) => string;
  /** Who wrote the article and when, in that order, as far as it says so; an ISO 8601 date as the language writes it. */
  readonly byline: (author: string | undefined, published: string | undefined) => string;
  /** Given the code of the article's language. */
  readonly writtenIn: (language: string) => string;
  /** Above a page of the article. */
  readonly pageOf: (from: number, to: number, paragraphs: number) => string;
  readonly form: {
    readonly title: string;
    readonly question: string;
  };
  /** The form that asks why an answer was not helpful. */
  readonly reasonForm: {
    readonly title: string;
    readonly label: string;
    readonly reasons: Readonly<Record<UnhelpfulReason, string>>;
  };
  readonly rated: {
    readonly helpful: string;
    readonly unhelpful: string;
    /** To somebody who says it again of the same answer. */
    readonly already: string;
  };
  /** On a private answer that was posted to the channel. */
  readonly shared: string;
  readonly help: readonly string[];
  /** Told to somebody who wrote more than is read. */
  readonly cutAfter: (characters: number) => string;
  /** Told to somebody who asks too fast. */
  readonly wait: (seconds: number) => string;
  /** Told to somebody who asks where the bot does not answer, or whom it does not; channels and roles as mentions. */
  readonly access: {
    readonly channels: (channels: readonly string[]) => string;
    readonly roles: (roles: readonly string[]) => string;
    /** Where nobody has a role. */
    readonly elsewhere: string;
  };
  /** Told when something can't be done as asked. */
  readonly trouble: {
    readonly noText: string;
    readonly noTextThere: string;
    readonly noMore: string;
    readonly questionNotKept: string;
    readonly noSuchParagraph: string;
    readonly mayNotShare: string;
    readonly mayNotDelete: string;
    readonly noJournal: string;
    readonly articleChanged: string;
    readonly unknownButton: string;
    readonly unknownCommand: string;
    readonly unexpected: string;
    readonly preparing: string;
  };
  /** In the menus of Discord. */
  readonly commands: {
    readonly ask: CommandTexts<"question" | "private">;
    readonly article: CommandTexts<"paragraph">;
    readonly help: CommandTexts<never>;
    /** The name of the command in the menu of a message. */
    readonly find: string;
  };
}

/** A name and what it stands for. */
export interface NamedText {
  /** At most 32 lower-case letters, digits, `-` and `_`, in any script. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** A slash command and its options. */
export interface CommandTexts<Option extends string> extends NamedText {
  readonly options: Readonly<Record<Option, NamedText>>;
}
