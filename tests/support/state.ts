// What the stand-in remembers: interactions under way, messages, commands. Plain data; whoever changes it rings
// the bell, and whoever waits looks at it.

import type { APIMessage } from "discord.js";
import type { CommandStore } from "./commands.ts";
import type { Scene } from "./scene.ts";
import type { Bell } from "./waiting.ts";
import type { Wire } from "./wire.ts";

/** The bot's first answer to an interaction. */
export interface Callback {
  /** Discord's number for the kind of answer: 4 message, 5 deferred, 7 update, 8 choices, 9 modal. */
  readonly type: number;
  readonly data: Wire;
  /** The message that came out of it, if the kind makes or changes one. */
  readonly message: APIMessage | undefined;
  /** From the event to the answer, in milliseconds. */
  readonly afterMs: number;
}

/** An interaction that was sent to the client. */
export interface Pending {
  readonly interaction: Wire;
  readonly scene: Scene;
  /** When it was sent, in milliseconds of `performance.now()`. */
  readonly sentAtMs: number;
  /** Set as soon as Discord would count it as acknowledged. */
  isAcknowledged: boolean;
  /** Set once the answer has also been confirmed to the client. */
  callback: Callback | undefined;
  /** After how many milliseconds an answer came that was too late. */
  lateMs: number | undefined;
  /** The message that `@original` stands for. */
  originalId: string | undefined;
  /** Later states of the original, oldest first. */
  readonly edits: APIMessage[];
  readonly followUps: APIMessage[];
}

/** All that the stand-in remembers. */
export interface State {
  readonly bell: Bell;
  readonly commands: CommandStore;
  /** By the token of the interaction. */
  readonly pending: Map<string, Pending>;
  /** Present state of each message, by id. */
  readonly messages: Map<string, APIMessage>;
  /** Where the messages stand that answered an interaction, by id. */
  readonly scenes: Map<string, Scene>;
  /** What the bot posted to channels, oldest first. */
  readonly posts: APIMessage[];
  /** Ids of deleted messages. */
  readonly deleted: Set<string>;
  /** How often commands were overwritten. */
  registrations: number;
  /** Tells the client of a message that it made itself, as Discord does in direct messages. */
  echo(message: APIMessage): void;
}
