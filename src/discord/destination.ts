// Destination: where a reply goes, as an event tells it. Sending knows how to get there.

import type { LanguageCode } from "../core/language/function-words.ts";

/** Where a reply goes. */
export type Destination =
  | {
      readonly event: "interaction";
      readonly id: string;
      readonly applicationId: string;
      readonly token: string;
      /** What to speak to the asker if they can't be answered; of a message, that of its text. */
      readonly language: LanguageCode;
      /** Whether it asks for suggestions: nothing else can be said then. */
      readonly isTyping: boolean;
    }
  /** Below a message. */
  | {
      readonly event: "message";
      readonly channelId: string;
      readonly messageId: string;
      /** Whether an answer goes to a thread of its own. */
      readonly opensThread: boolean;
      readonly language: LanguageCode;
    }
  /** In the place of a reply to what an edited message said before. */
  | { readonly event: "edit"; readonly channelId: string; readonly replyId: string };

/** The kinds of event that a reply is sent to. */
export type EventKind = Destination["event"];
