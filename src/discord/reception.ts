// Reception: what happens around an answer. Who asks too fast is asked to wait, and what was answered
// is told to the log and the monitor. The handlers behind it know nothing of either.

import type { Interaction, Message } from "discord.js";
import type { Admission, Cooldown } from "../cooldown.ts";
import type { Log } from "../log.ts";
import type { Monitor } from "../monitor.ts";
import { type Library, replyToInteraction, replyToMessage } from "./handlers.ts";
import { type MessageBody, privately, renderWait } from "./render.ts";

/** Answers events; undefined when there is nothing to say. */
export interface Reception {
  readonly toInteraction: (interaction: Interaction) => MessageBody | undefined;
  readonly toMessage: (message: Message) => MessageBody | undefined;
}

/** Makes a reception in front of what is answered from. */
export function createReception(
  library: Library,
  cooldown: Cooldown,
  log: Log,
  { count }: Monitor,
): Reception {
  /** Who has not asked yet in the event at hand. One event is over before the next one begins. */
  let newcomer: string | undefined;
  const ask: Library["ask"] = (question, options) => {
    const admission = newcomer === undefined ? undefined : cooldown(newcomer, Date.now());
    if (admission?.isAdmitted === false) {
      count("delayed");
      throw new TooFast(admission);
    }
    const answer = library.ask(question, options);
    if (newcomer !== undefined) {
      count(answer.outcome);
      log("debug", "A question", { question, outcome: answer.outcome });
    }
    newcomer = undefined;
    return answer;
  };
  const answering = { ...library, ask };
  return {
    toInteraction(interaction) {
      newcomer = interaction.user.id;
      return orWait(
        () => replyToInteraction(interaction, answering),
        ({ waitMs }) => privately(renderWait(waitMs)),
      );
    },
    /** A flood of messages is answered once and then passed over. */
    toMessage(message) {
      newcomer = message.author.id;
      return orWait(
        () => replyToMessage(message, answering),
        ({ waitMs, isFirst }) => (isFirst ? renderWait(waitMs) : undefined),
      );
    },
  };
}

type Refusal = Extract<Admission, { isAdmitted: false }>;

/** Thrown to a handler that asks for somebody who has to wait. */
class TooFast extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super("asked too fast");
    this.refusal = refusal;
  }
}

function orWait(
  reply: () => MessageBody | undefined,
  wait: (refusal: Refusal) => MessageBody | undefined,
): MessageBody | undefined {
  try {
    return reply();
  } catch (error) {
    if (error instanceof TooFast) return wait(error.refusal);
    throw error;
  }
}
