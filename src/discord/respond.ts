// Reception: what happens around an answer. Who asks too fast is asked to wait, and what was answered
// is told to the log and the monitor. The handlers behind it know nothing of either.

import type { Interaction, Message } from "discord.js";
import type { Decision, RateLimiter } from "../ops/rate-limiter.ts";
import type { Logger } from "../ops/logger.ts";
import type { Recorder } from "../ops/query-log.ts";
import type { Metrics } from "../ops/metrics.ts";
import type { ReplyPolicy } from "./actions/ask.ts";
import { type Library, createHandlers } from "./handlers.ts";
import { makePrivate } from "./views/message.ts";
import type { EditReply, MessageReply } from "./actions/messages.ts";
import { renderWait } from "./views/answer.ts";
import { type Reply, replyPublicly } from "./reply.ts";

/** Answers events; undefined when there is nothing to say. */
export interface Responder {
  readonly toInteraction: (interaction: Interaction) => Reply | undefined;
  readonly toMessage: (message: Message) => MessageReply | undefined;
  readonly toEdit: (before: Pick<Message, "content">, message: Message) => EditReply | undefined;
  /** Keeps the journal; does nothing when there is none. */
  readonly record: Recorder;
}

/** Who is told what happens. */
export interface Telemetry {
  readonly log: Logger;
  readonly monitor: Metrics;
}

/** Makes a reception in front of what is answered from. */
export function createResponder(
  library: Library,
  policy: Omit<ReplyPolicy, "keepsQueryLog">,
  cooldown: RateLimiter,
  { log, monitor: { count } }: Telemetry,
): Responder {
  /** Who has not asked yet in the event at hand. One event is over before the next one begins. */
  let newcomer: string | undefined;
  const admit = (person: string): void => {
    const admission = cooldown(person, Date.now());
    if (admission.isAllowed) return;
    count("delayed");
    throw new TooFast(admission);
  };
  const ask: Library["ask"] = (question, options) => {
    if (newcomer !== undefined) admit(newcomer);
    const answer = library.ask(question, options);
    if (newcomer !== undefined) {
      count(answer.outcome);
      log("debug", "A question", { question, outcome: answer.outcome });
    }
    newcomer = undefined;
    return answer;
  };
  const handlers = createHandlers({ ...library, ask }, policy);
  return {
    toInteraction(interaction) {
      newcomer = interaction.user.id;
      return orWait(
        () => {
          const reply = handlers.onInteraction(interaction);
          /** Each verdict is a line of the journal, which one person is not to fill. */
          if (reply?.entry?.kind === "verdict") admit(interaction.user.id);
          return reply;
        },
        ({ waitMs }) => replyPublicly(makePrivate(renderWait(waitMs))),
      );
    },
    /** A flood of messages is answered once and then passed over. */
    toMessage(message) {
      newcomer = message.author.id;
      return orWait(
        () => handlers.onMessage(message),
        ({ waitMs, isFirst }) =>
          isFirst ? { message: renderWait(waitMs), entry: undefined } : undefined,
      );
    },
    /** The reply to what an edited message said before stays when there is no time for another. */
    toEdit(before, message) {
      newcomer = message.author.id;
      return orWait(
        () => handlers.onEdit(before, message),
        () => undefined,
      );
    },
    record: library.record ?? (() => {}),
  };
}

type Refusal = Extract<Decision, { isAllowed: false }>;

/** Thrown to a handler that asks for somebody who has to wait. */
class TooFast extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super("asked too fast");
    this.refusal = refusal;
  }
}

function orWait<T>(
  reply: () => T | undefined,
  wait: (refusal: Refusal) => T | undefined,
): T | undefined {
  try {
    return reply();
  } catch (error) {
    if (error instanceof TooFast) return wait(error.refusal);
    throw error;
  }
}
