// What the loopback Discord remembers: interactions under way, messages, commands. Plain data; whoever changes it
// notifies the condition, and whoever waits looks at it.

import type { Condition } from "./condition.ts";
import type { CommandStore } from "./commands.ts";
import type { Context } from "./interactions/context.ts";
import type { PendingInteraction } from "./interactions/pending.ts";
import type { Message } from "./messages/messages.ts";

/** All that the loopback Discord remembers. */
export interface Store {
  readonly condition: Condition;
  readonly commands: CommandStore;
  /** By token. */
  readonly interactions: Map<string, PendingInteraction>;
  /** Present state of each message, by id. */
  readonly messages: Map<string, Message>;
  /** Where the messages stand that answered an interaction, by id. */
  readonly contexts: Map<string, Context>;
  /** What the bot posted to channels, oldest first. */
  readonly posts: Message[];
  /** What was uploaded, by id. */
  readonly files: Map<string, string>;
  /** Ids of deleted messages. */
  readonly deleted: Set<string>;
  /** How often commands were overwritten. */
  registrations: number;
  /**
   * Makes ready what checks a callback. Compiling its schema takes seconds on a busy machine, which would be those
   * that the bot has for its answer.
   */
  readonly prepareCallbackCheck: () => void;
  /** Sends an event to the client. */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Tells the client of a message that it made itself, as Discord does in direct messages. */
  readonly echo: (message: Message) => void;
}
