// Access: in which channels and to which roles the bot answers, where the operator limits that. Discord's own
// permissions for commands come first; this also holds for messages, and for apps that people bring along.

import { messagesByLanguage } from "../presentation/languages.ts";
import type { Messages } from "../presentation/messages.ts";
import { createRecentValues } from "./bounded-memory.ts";
import { type Reply, replyWithChoices, replyWithNote } from "./reply.ts";
import type { Origin, Request } from "./request.ts";
import type { Respond } from "./respond.ts";

/** Where and to whom the bot answers; an empty list limits nothing. */
export interface AccessPolicy {
  /** Ids of channels of servers; what is not in a server is not limited by them. */
  readonly channels: readonly string[];
  /** Ids of roles; outside of servers nobody has one. */
  readonly roles: readonly string[];
}

/**
 * Limits what is responded to.
 *
 * @param now - a monotonic clock, in milliseconds
 * @returns what tells people elsewhere, kindly and to them alone, where the bot answers; to messages in a channel
 *   once in ten minutes, so that it does not talk where it is not wanted
 */
export function restrictAccess(respond: Respond, policy: AccessPolicy, now: () => number): Respond {
  const told = createRecentValues<true>(mostTold, toldMs);
  return async (request, deadlineMs) => {
    const refusal = describeRefusal(request, policy);
    if (refusal === undefined) return respond(request, deadlineMs);
    const { event, channel } = request;
    const isKnown = event === "message" && told.recall(channel, now()) !== undefined;
    if (event === "edit" || isKnown) return { content: { kind: "nothing" } };
    if (event === "message") told.remember(channel, true, now());
    return refuse(request, refusal);
  };
}

/** What a channel was told is remembered for so long, in milliseconds; of so many channels. */
const toldMs = 600_000;
const mostTold = 2_000;

function refuse(request: Request, refusal: string): Reply {
  if (request.kind === "suggestion") return replyWithChoices([]);
  return replyWithNote(refusal, request);
}

/** So many channels or roles are named; a client shows their names. */
const mostNamed = 3;

function describeRefusal(
  { server, language }: Pick<Origin, "server" | "language">,
  { channels, roles }: AccessPolicy,
): string | undefined {
  const { access }: Messages = messagesByLanguage[language];
  if (channels.length > 0 && server !== undefined && !haveCommon(channels, server.channels))
    return access.channels(channels.slice(0, mostNamed).map((id) => `<#${id}>`));
  if (roles.length === 0) return undefined;
  if (server === undefined) return access.elsewhere;
  if (haveCommon(roles, server.roles)) return undefined;
  return access.roles(roles.slice(0, mostNamed).map((id) => `<@&${id}>`));
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.some((id) => others.includes(id));
}
