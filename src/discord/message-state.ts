// Shown: what a message of ours shows, read back from the message itself. That is where the state of
// a conversation is kept: the question in the text, the spans in the buttons.

import { type APIComponentInContainer, ComponentType, type Message } from "discord.js";
import type { Span } from "../core/text/span.ts";
import { parseComponentId } from "./custom-id.ts";
import { unescapeMarkdown } from "./views/markdown.ts";

/** What a message of ours shows. */
export interface MessageState {
  /** As it was asked; a long one as it was cut. */
  readonly question: string;
  /** The excerpts, best first. */
  readonly spans: readonly Span[];
  /** Of the article that the spans refer to. */
  readonly revision: string;
}

/**
 * Reads an answer back.
 *
 * @param message - written by the bot
 * @returns what it shows; undefined when it is no answer
 */
export function readMessageState(message: Pick<Message, "components">): MessageState | undefined {
  const parts = listParts(message);
  const requests = parts.flatMap(listCustomIds).flatMap((id) => parseComponentId(id) ?? []);
  const [first] = parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? part : []));
  const question = /^\*\*(.+)\*\*$/m.exec(first?.content ?? "")?.[1];
  const revision = requests[0]?.revision;
  if (question === undefined || revision === undefined) return undefined;
  const excerpts = requests.filter(({ action }) => action === "context");
  return {
    question: unescapeMarkdown(question),
    spans: excerpts.flatMap(({ spans }) => spans),
    revision,
  };
}

/** The parts of a message as they were sent: what stands in its container, in order. */
export function listParts({ components }: Pick<Message, "components">): APIComponentInContainer[] {
  return components.flatMap((each) =>
    each.type === ComponentType.Container ? each.toJSON().components : [],
  );
}

function listCustomIds(part: APIComponentInContainer): readonly string[] {
  const pressable =
    part.type === ComponentType.ActionRow
      ? part.components
      : part.type === ComponentType.Section
        ? [part.accessory]
        : [];
  return pressable.flatMap((each) => ("custom_id" in each ? each.custom_id : []));
}
