// Delivery: brings replies to Discord, in the time that it gives and each one once.
// What is said is made elsewhere; here it is only sent.

import {
  type Interaction,
  InteractionResponseType,
  type Message,
  type RateLimitData,
  Routes,
} from "discord.js";
import type { Reception } from "./reception.ts";
import { type MessageBody, privately, renderTrouble } from "./render.ts";

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
  { toInteraction }: Reception,
  acknowledged: (ms: number) => void,
): Promise<void> {
  const receivedAt = performance.now();
  const deadline = AbortSignal.timeout(acknowledgeMs);
  const send = async (data: MessageBody): Promise<void> => {
    await interaction.client.rest.post(
      Routes.interactionCallback(interaction.id, interaction.token),
      {
        auth: false,
        body: { type: InteractionResponseType.ChannelMessageWithSource, data },
        signal: deadline,
      },
    );
    acknowledged(performance.now() - receivedAt);
  };
  await orApologise(
    () => toInteraction(interaction),
    send,
    () => privately(renderTrouble("unexpected")),
  );
}

/**
 * Answers a direct message.
 *
 * @param acknowledged - as in {@link answerInteraction}
 * @throws what kept the reply from being made or sent
 */
export async function answerMessage(
  message: Message,
  { toMessage }: Reception,
  acknowledged: (ms: number) => void,
): Promise<void> {
  const receivedAt = performance.now();
  const send = async (body: MessageBody): Promise<void> => {
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
  await orApologise(
    () => toMessage(message),
    send,
    () => renderTrouble("unexpected"),
  );
}

/**
 * Says which rate limits are not worth waiting for. discord.js waits for the rest, and would repeat
 * a request without a pause when it can't read how long to wait.
 */
export function isHopeless({ route, retryAfter }: RateLimitData): boolean {
  const most = route.startsWith("/interactions/") ? acknowledgeMs : longestWaitMs;
  return !(retryAfter > 0 && retryAfter <= most);
}

/** Sends a reply; when it can't even be made, the asker is told so and the error goes on to the log. */
async function orApologise(
  reply: () => MessageBody | undefined,
  send: (body: MessageBody) => Promise<void>,
  apology: () => MessageBody,
): Promise<void> {
  let body: MessageBody | undefined;
  try {
    body = reply();
  } catch (error) {
    await send(apology());
    throw error;
  }
  if (body !== undefined) await send(body);
}
