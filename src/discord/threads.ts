// Threads: an answer to a mention may get a thread of its own, so that a channel keeps its flow. Where one can't be
// opened, the answer stands below the mention, as it would without threads.

import { DiscordAPIError, type REST, RateLimitError, Routes } from "discord.js";
import type { Reply } from "./reply.ts";
import { shorten } from "./views/message.ts";

/** Discord's limit for the name of a thread, in UTF-16 units. */
const longestName = 100;

/**
 * Names the thread for a reply after the question.
 *
 * @returns undefined for what is no answer from the article and needs no thread: a greeting, a word of trouble
 */
export function nameThread({ question, status }: Reply): string | undefined {
  const isAnswer = status === "answered" || status === "unsure" || status === "unanswered";
  return isAnswer && question !== undefined ? shorten(question, longestName) : undefined;
}

/**
 * Opens a thread for a message.
 *
 * @returns its id; undefined when Discord allows none there: it is forbidden, there is one, there are too many
 * @throws what the network says
 */
export async function openThread(
  rest: REST,
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
  name: string,
): Promise<string | undefined> {
  try {
    await rest.post(Routes.threads(channelId, messageId), { body: { name } });
    // Discord gives it the id of the message.
    return messageId;
  } catch (error) {
    if (error instanceof DiscordAPIError || error instanceof RateLimitError) return undefined;
    throw error;
  }
}

/** Whether a route of Discord's REST API, as discord.js names it, opens a thread. */
export function isThreadRoute(route: string): boolean {
  return /^\/channels\/[^/]+\/messages\/[^/]+\/threads$/.test(route);
}
