// Request: what somebody asks of the bot, as plain data that knows nothing of discord.js. An event is read
// into a request once (interaction-request.ts, message-request.ts); what follows looks at nothing else.

import { longestQuestion } from "../core/answer/answer.ts";
import type { LanguageCode } from "../core/language/function-words.ts";
import type { ComponentRequest } from "./custom-id.ts";
import type { UnhelpfulReason } from "../presentation/messages.ts";
import type { EventKind } from "./destination.ts";
import type { Handover } from "./shelf.ts";
import type { EarlierAnswer, MessageState } from "./message-state.ts";

/** Where in a server somebody asks, and as whom. */
export interface ServerPlace {
  /** The server's id. */
  readonly id: string;
  /** The channel's id, and of a thread that of the channel that it belongs to, as far as that is known. */
  readonly channels: readonly string[];
  /** Ids of the asker's roles. */
  readonly roles: readonly string[];
}

/** Who asks, and what may be done where they ask. */
export interface Origin {
  /** The kind of event that brought it. */
  readonly event: EventKind;
  /** The asker's id. */
  readonly person: string;
  /** What to speak to them. */
  readonly language: LanguageCode;
  /** The channel's id; a thread has one of its own. */
  readonly channel: string;
  /** Undefined outside of servers. */
  readonly server?: ServerPlace | undefined;
  /** Whether other people than the asker see the channel. */
  readonly isAmongOthers: boolean;
  /** Whether the asker may manage the server; default false. */
  readonly mayManage?: boolean;
  /** Whether an answer may be posted to the channel on the asker's behalf. */
  readonly mayShare: boolean;
}

/** Text that somebody wrote, no longer than {@link longestQuestion}. */
export interface AskedText {
  readonly text: string;
  /** Whether there was more of it. */
  readonly isCut: boolean;
}

/** A question by a command, a direct message or a mention. */
export interface QuestionRequest extends Origin {
  readonly kind: "question";
  readonly surface: "slash command" | "direct message" | "mention";
  /** Empty for a message without text. */
  readonly asked: AskedText;
  /** The article to answer from, as the asker named it; undefined for all. */
  readonly articleName?: string | undefined;
  /** What the asker wants for this question; undefined leaves it to the reply policy. */
  readonly wantsPrivate?: boolean | undefined;
  /** What the bot said that the question may follow up on. */
  readonly earlier?: EarlierAnswer | undefined;
  /** Whether it replies to what the bot said, and so follows up on it a little sooner; default false. */
  readonly isReply?: boolean;
}

/** What the article says about a message of somebody. */
export interface LookUpRequest extends Origin {
  readonly kind: "look-up";
  /** Empty when the message has no text. */
  readonly asked: AskedText;
}

/** The article itself, from its cover or from a paragraph. */
export interface ArticleRequest extends Origin {
  readonly kind: "article";
  readonly paragraph: number | undefined;
  /** The article to open, as the asker named it. */
  readonly articleName?: string | undefined;
}

/** How the bot is used. */
export interface HelpRequest extends Origin {
  readonly kind: "help";
}

/** The documents of a server: to hand one over, to list them, to take one away. */
export interface ShelfRequest extends Origin {
  readonly kind: "shelf";
  readonly action: "add" | "list" | "remove";
  /** Of the document to take away. */
  readonly name?: string | undefined;
}

/** A file that somebody hands over, as Discord describes it. */
export interface UploadedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly url: string;
}

/** A command that this version does not have. */
export interface UnknownCommandRequest extends Origin {
  readonly kind: "unknown command";
}

/** Suggestions for a question, or for the name of an article, that is being typed. */
export interface SuggestionRequest extends Origin {
  readonly kind: "suggestion";
  readonly field: "question" | "article" | "document";
  readonly typed: string;
}

/** A button or a menu of a message of the bot. */
export interface PressRequest extends Origin {
  readonly kind: "press";
  /** Undefined when the id is none that the bot writes. */
  readonly component: ComponentRequest | undefined;
  /** The value that was chosen from the reader's outline; empty for all else. */
  readonly chosen: string;
  /** The message that the component stands on. */
  readonly on: MessageState;
}

/** A form that was filled in: that for a follow-up, or that which asks for a reason. */
export interface FormRequest extends Origin {
  readonly kind: "form";
  /** Undefined when the id is none that the bot writes. */
  readonly component: ComponentRequest | undefined;
  /** The question; empty in a form that asks for none. */
  readonly asked: AskedText;
  /** The reason that was chosen, if there is one. */
  readonly reason: UnhelpfulReason | undefined;
  /** The document that is handed over, in the form for one. */
  readonly upload?: Handover | undefined;
  /** The message that the form was opened from, if Discord says it. */
  readonly on: MessageState | undefined;
}

/** Everything that the bot can be asked for. */
export type Request =
  | QuestionRequest
  | LookUpRequest
  | ArticleRequest
  | HelpRequest
  | ShelfRequest
  | UnknownCommandRequest
  | SuggestionRequest
  | PressRequest
  | FormRequest;

/** Cuts a text to what is read of it. Everything that meets a stranger's text meets it after this. */
export function cutText(text: string): AskedText {
  return { text: text.slice(0, longestQuestion), isCut: text.length > longestQuestion };
}
