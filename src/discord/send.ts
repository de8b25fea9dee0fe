// Delivery: brings replies to Discord, in the time that it gives and each one once.
// What is said is made elsewhere; here it is only sent, and then recorded.

import {
  type Interaction,
  InteractionResponseType,
  type Message,
  type RateLimitData,
  Routes,
} from "discord.js";
import type { Recorder } from "../ops/query-log.ts";
import { makePrivate } from "./views/message.ts";
import type { MessageReply } from "./actions/messages.ts";
import type { Responder } from "./respond.ts";
import { renderTrouble } from "./views/answer.ts";
import { type Reply, replyPublicly } from "./reply.ts";

/** Discord forgets an interaction that is not answered within this time, in milliseconds. */
const acknowledgeMs = 3_000;

/** A direct message may be answered late, but does not wait longer than this for a rate limit. */
const longestWaitMs = 60_000;

/**
 * Answers an interaction. A late answer is of no use: it is given up and not tried again.
 *
 * @param acknowledged - receives the milliseconds until Discord had the reply
 * @throws what kept the reply from being made or sent
 */
export async function answerInteraction(
  interaction: Interaction,
  { toInteraction, record }: Responder,
  acknowledged: (ms: number) => void,
): Promise<void> {
  const receivedAt = performance.now();
  /** Not AbortSignal.timeout, which goes on, and aborts at a cost, when the answer is long sent. */
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), acknowledgeMs);
  const send = async ({ response }: Reply): Promise<void> => {
    await interaction.client.rest.post(
      Routes.interactionCallback(interaction.id, interaction.token),
      { auth: false, body: response, signal: deadline.signal },
    );
    acknowledged(performance.now() - receivedAt);
  };
  try {
    await sendOrApologize(
      () => toInteraction(interaction),
      send,
      createApology(interaction),
      record,
    );
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Answers a direct message or a mention.
 *
 * @param acknowledged - as in {@link answerInteraction}
 * @throws what kept the reply from being made or sent
 */
export async function answerMessage(
  message: Message,
  { toMessage, record }: Responder,
  acknowledged: (ms: number) => void,
): Promise<void> {
  const receivedAt = performance.now();
  const send = async ({ message: body }: MessageReply): Promise<void> => {
    await message.client.rest.post(Routes.channelMessages(message.channelId), {
      body: {
        ...body,
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        /** Discord drops a second reply to the same message. */
        nonce: message.id,
        enforce_nonce: true,
      },
    });
    acknowledged(performance.now() - receivedAt);
  };
  const apology = { message: renderTrouble("unexpected"), entry: undefined };
  await sendOrApologize(() => toMessage(message), send, apology, record);
}

/**
 * Answers an edited message, in the place of the reply to what it was before.
 *
 * @throws what kept the reply from being made or sent
 */
export async function answerEdit(
  before: Pick<Message, "content">,
  message: Message,
  { toEdit, record }: Responder,
): Promise<void> {
  const reply = toEdit(before, message);
  if (reply === undefined) return;
  const route = Routes.channelMessage(message.channelId, reply.replaces);
  await message.client.rest.patch(route, { body: reply.message });
  if (reply.entry) record(reply.entry);
}

/**
 * Says which rate limits are not worth waiting for. discord.js waits for the rest, and would repeat
 * a request without a pause when it can't read how long to wait.
 */
export function isNotWorthWaiting({ route, retryAfter }: RateLimitData): boolean {
  const most = route.startsWith("/interactions/") ? acknowledgeMs : longestWaitMs;
  return !(retryAfter > 0 && retryAfter <= most);
}

/** Somebody who is typing can't be told anything but that there is nothing to choose. */
function createApology(interaction: Interaction): Reply {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return interaction.isAutocomplete()
    ? { response: { type, data: { choices: [] } } }
    : replyPublicly(makePrivate(renderTrouble("unexpected")));
}

/** Sends a reply; when it can't even be made, the asker is told so and the error goes on to the log. */
async function sendOrApologize<T extends Pick<Reply, "entry">>(
  make: () => T | undefined,
  send: (reply: T) => Promise<void>,
  apology: T,
  record: Recorder,
): Promise<void> {
  let reply: T | undefined;
  try {
    reply = make();
  } catch (error) {
    await send(apology);
    throw error;
  }
  if (reply === undefined) return;
  await send(reply);
  if (reply.entry) record(reply.entry);
}
