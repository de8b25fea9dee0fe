// Send: brings what is said to Discord. What it is, is decided elsewhere; here each kind of content gets
// the form that Discord wants for it, in the place that the event came from.

import {
  InteractionResponseType,
  type REST,
  type RateLimitData,
  type RequestData,
  Routes,
} from "discord.js";
import { messagesByLanguage } from "../presentation/languages.ts";
import type { Destination } from "./destination.ts";
import { type Reply, type ReplyContent, replyWithChoices } from "./reply.ts";
import { isThreadRoute, nameThread, openThread } from "./threads.ts";
import { makePrivate } from "./views/message.ts";
import { renderTrouble } from "./views/notice.ts";

/** Discord forgets an interaction that is not answered within this time of its creation, in milliseconds. */
export const acknowledgeMs = 3_000;

/** A message may be answered late, but does not wait longer than this for a rate limit, in milliseconds. */
const longestWaitMs = 60_000;

/**
 * Sends what is said.
 *
 * @param signal - gives an interaction up: a late answer to it is of no use and is not tried again
 * @throws what Discord or the network says, or a TypeError for content that does not fit the destination
 */
export async function sendContent(
  rest: REST,
  { destination, reply }: { readonly destination: Destination; readonly reply: Reply },
  signal?: AbortSignal,
): Promise<void> {
  const { content } = reply;
  if (content.kind === "nothing") return;
  if (destination.event === "interaction")
    return sendResponse(rest, { destination, content }, signal);
  if (content.kind !== "message") throw new TypeError(`A message can't get ${content.kind}`);
  const { message } = content;
  if (destination.event === "edit") {
    const { channelId, replyId } = destination;
    await rest.patch(Routes.channelMessage(channelId, replyId), { body: message });
    return;
  }
  const { channelId, messageId, opensThread } = destination;
  const name = opensThread ? nameThread(reply) : undefined;
  const thread = name === undefined ? undefined : await openThread(rest, destination, name);
  const reference = { message_id: messageId, fail_if_not_exists: false };
  await rest.post(Routes.channelMessages(thread ?? channelId), {
    body: {
      ...message,
      ...(thread === undefined && { message_reference: reference }),
      // Discord drops a second reply to the same message.
      nonce: messageId,
      enforce_nonce: true,
    },
  });
}

/** Changes the message that an interaction was answered with. */
export async function changeReply(
  rest: REST,
  { applicationId, token }: Extract<Destination, { readonly event: "interaction" }>,
  { content }: Reply,
): Promise<void> {
  if (content.kind !== "message") throw new TypeError(`A message can't become ${content.kind}`);
  const body = content.message;
  await rest.patch(Routes.webhookMessage(applicationId, token), { auth: false, body });
}

/** Says that something went wrong, as far as that can be said there. */
export function apologize(destination: Destination): Reply {
  if (destination.event === "edit") return { content: { kind: "nothing" } };
  if (destination.event === "interaction" && destination.isTyping) return replyWithChoices([]);
  const messages = messagesByLanguage[destination.language];
  return {
    content: { kind: "message", message: renderTrouble("unexpected", messages), isPrivate: true },
  };
}

/**
 * Says which rate limits are not worth waiting for. discord.js waits for the rest, and would repeat
 * a request without a pause when it can't read how long to wait.
 */
export function isNotWorthWaiting({ route, retryAfter }: RateLimitData): boolean {
  const isBrief = route.startsWith("/interactions/") || isThreadRoute(route);
  const most = isBrief ? acknowledgeMs : longestWaitMs;
  return !(retryAfter > 0 && retryAfter <= most);
}

type SaidContent = Exclude<ReplyContent, { readonly kind: "nothing" }>;

interface Response {
  readonly destination: Extract<Destination, { readonly event: "interaction" }>;
  readonly content: SaidContent;
}

async function sendResponse(
  rest: REST,
  { destination: { id, applicationId, token }, content }: Response,
  signal: AbortSignal | undefined,
): Promise<void> {
  const body = formatResponse(content);
  const options: RequestData = { auth: false, body, ...(signal !== undefined && { signal }) };
  await rest.post(Routes.interactionCallback(id, token), options);
  if (content.kind === "deletion")
    await rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
  if (content.kind === "update" && content.followUp !== undefined)
    await rest.post(Routes.webhook(applicationId, token), {
      auth: false,
      body: content.followUp,
    });
}

/** The response to an interaction, as Discord's REST API takes it. */
function formatResponse(content: SaidContent) {
  switch (content.kind) {
    case "message":
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: content.isPrivate ? makePrivate(content.message) : content.message,
      };
    case "update":
      return { type: InteractionResponseType.UpdateMessage, data: content.message };
    case "deletion":
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case "form":
      return { type: InteractionResponseType.Modal, data: content.form };
    case "choices":
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: content.choices },
      };
    default:
      return content satisfies never;
  }
}
