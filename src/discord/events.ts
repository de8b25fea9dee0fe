// Events: the way of an event: it is read into a request, answered, sent, and told of, in that order. An
// event that can't be answered costs no other event anything.

import type { Interaction, Message, REST } from "discord.js";
import { type MeasureAge, createAgeMeasure } from "./event-age.ts";
import { readInteraction } from "./interaction-request.ts";
import { readLocale } from "./locales.ts";
import { findEditedReply, readEdit, readMessage, readMessageLanguage } from "./message-request.ts";
import { ShedError } from "./answering.ts";
import { mayOpenThread } from "./permissions.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import type { Respond } from "./respond.ts";
import type { Destination, EventKind } from "./destination.ts";
import { acknowledgeMs, apologize, changeReply, sendContent } from "./send.ts";
import {
  LateError,
  type Telemetry,
  createShedReport,
  reportAudit,
  reportLoss,
  reportReply,
} from "./telemetry.ts";

/** What an event needs on its way. */
export interface EventSurroundings {
  readonly rest: REST;
  readonly respond: Respond;
  readonly telemetry: Telemetry;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
  /** Whether mentions are answered in threads of their own; default false. */
  readonly opensThreads?: boolean;
  /** Is told what an event failed of, after the telemetry. */
  readonly onFailure: (kind: EventKind, error: unknown) => void;
}

/** Takes events. No call throws or waits. */
export interface EventHandler {
  readonly onInteraction: (interaction: Interaction) => void;
  readonly onMessage: (message: Message) => void;
  readonly onEdit: (before: Pick<Message, "content">, message: Message) => void;
  /** Resolves when everything that was taken so far is answered or lost. */
  readonly settle: () => Promise<void>;
}

/** Makes what takes the events of a client. */
export function createEventHandler(surroundings: EventSurroundings): EventHandler {
  const { telemetry, now, onFailure, opensThreads = false } = surroundings;
  const measureAge = createAgeMeasure();
  const reportShed = createShedReport(telemetry, now);
  const inFlight = new Set<Promise<void>>();
  let messages = 0;
  const take = (kind: EventKind, locate: () => Event | undefined): void => {
    let isCounted = false;
    let id: string | undefined;
    const find = (): Event | undefined => {
      const event = locate();
      id = event?.id;
      return event;
    };
    const respond: Respond = async (request, deadlineMs) => {
      if (request.event !== "interaction") {
        if (messages >= mostMessages) throw new ShedError("too many messages are under way");
        messages += 1;
        isCounted = true;
      }
      return surroundings.respond(request, deadlineMs);
    };
    const attempt = answerEvent(find, { ...surroundings, respond }, measureAge)
      .catch((error: unknown) => {
        if (error instanceof ShedError) {
          reportShed();
          return;
        }
        reportLoss(telemetry, { kind, id }, error);
        onFailure(kind, error);
      })
      .finally(() => {
        if (isCounted) messages -= 1;
        inFlight.delete(attempt);
      });
    inFlight.add(attempt);
  };
  return {
    onInteraction: (interaction) => take("interaction", () => locateInteraction(interaction)),
    onMessage: (message) => take("message", () => locateMessage(message, opensThreads)),
    onEdit: (before, message) => take("edit", () => locateEdit(before, message)),
    async settle() {
      await Promise.all(inFlight);
    },
  };
}

/**
 * How many messages are answered at once. discord.js sends 50 replies a second, as Discord allows, and lets the
 * others wait; this is what it sends in two seconds.
 */
const mostMessages = 100;

interface Event {
  /** Discord's id of the interaction or the message. */
  readonly id: string;
  readonly destination: Destination;
  /** By Discord's clock, in milliseconds. */
  readonly createdMs: number;
  /** Reads what is asked; undefined when it is not for the bot to answer. */
  readonly read: () => Request | undefined;
}

function locateInteraction(interaction: Interaction): Event {
  const { id, applicationId, token, locale, createdTimestamp } = interaction;
  const language = readLocale(locale);
  const isTyping = interaction.isAutocomplete();
  return {
    id,
    destination: { event: "interaction", id, applicationId, token, language, isTyping },
    createdMs: createdTimestamp,
    read: () => readInteraction(interaction),
  };
}

function locateMessage(message: Message, opensThreads: boolean): Event {
  const { id, channelId, createdTimestamp } = message;
  return {
    id,
    destination: {
      event: "message",
      channelId,
      messageId: id,
      opensThread: opensThreads && mayOpenThread(message),
      language: readMessageLanguage(message),
    },
    createdMs: createdTimestamp,
    read: () => readMessage(message),
  };
}

function locateEdit(before: Pick<Message, "content">, message: Message): Event | undefined {
  const { id, createdTimestamp } = message;
  const reply = findEditedReply(before, message);
  if (reply === undefined) return undefined;
  return {
    id,
    destination: { event: "edit", channelId: reply.channelId, replyId: reply.id },
    createdMs: createdTimestamp,
    read: () => readEdit(message),
  };
}

/** An interaction that has no more time left than this is not answered, in milliseconds. */
const leastLeftMs = 100;

/** Of an interaction's time, this much is kept for sending the reply, in milliseconds. */
const sendingMs = 400;

async function answerEvent(
  locate: () => Event | undefined,
  { rest, respond, telemetry, now }: EventSurroundings,
  measureAge: MeasureAge,
): Promise<void> {
  const event = locate();
  if (event === undefined) return;
  const { destination, createdMs } = event;
  const receivedMs = now();
  /** An edit has the id of its message, which says nothing of when it was made. */
  const ageMs = destination.event === "edit" ? 0 : measureAge(createdMs, receivedMs);
  const isUrgent = destination.event === "interaction";
  if (isUrgent && acknowledgeMs - ageMs < leastLeftMs)
    throw new LateError(`it came ${Math.round(ageMs)} ms after it was made`);
  const deadlineMs = isUrgent ? receivedMs + acknowledgeMs - ageMs : Number.POSITIVE_INFINITY;
  /** A message may be old and is answered all the same, but waits for its turn no longer than an interaction. */
  const turnMs = receivedMs + acknowledgeMs - (isUrgent ? ageMs : 0) - sendingMs;
  const { reply, error } = await makeReply(event, (request) => respond(request, turnMs));
  if (reply !== undefined) {
    reportAudit(telemetry.log, reply.audit);
    try {
      await sendInTime(rest, { destination, reply }, deadlineMs - now());
      if (error === undefined) reportReply(telemetry, reply, now() - receivedMs);
    } finally {
      await followReply(reply.later, destination, { rest, telemetry });
    }
  }
  if (error !== undefined) throw error;
}

/** Changes a reply as it goes on. What it tells the operator is told even if Discord takes none of it. */
async function followReply(
  later: AsyncIterable<Reply> | undefined,
  destination: Destination,
  { rest, telemetry }: Pick<EventSurroundings, "rest" | "telemetry">,
): Promise<void> {
  if (later === undefined || destination.event !== "interaction") return;
  let failure: unknown;
  for await (const reply of later) {
    reportAudit(telemetry.log, reply.audit);
    failure = await changeReply(rest, destination, reply).catch((error: unknown) => error);
  }
  if (failure !== undefined) throw failure;
}

/** Makes the reply; when that fails there is an apology and the error, but none for what is passed over. */
async function makeReply(
  { destination, read }: Event,
  respond: (request: Request) => Promise<Reply>,
): Promise<{
  readonly reply: Reply | undefined;
  readonly error?: unknown;
}> {
  try {
    const request = read();
    return { reply: request && (await respond(request)) };
  } catch (error) {
    if (error instanceof ShedError) throw error;
    return { reply: apologize(destination), error };
  }
}

/** Sends a reply within a time, if there is one. */
async function sendInTime(
  rest: REST,
  sent: Parameters<typeof sendContent>[1],
  leftMs: number,
): Promise<void> {
  if (leftMs === Number.POSITIVE_INFINITY) return sendContent(rest, sent);
  if (leftMs <= 0) throw new LateError(`its answer came ${Math.round(-leftMs)} ms too late`);
  /** Not AbortSignal.timeout, which goes on, and aborts at a cost, when the answer is long sent. */
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), leftMs);
  try {
    await sendContent(rest, sent, deadline.signal);
  } finally {
    clearTimeout(timer);
  }
}
