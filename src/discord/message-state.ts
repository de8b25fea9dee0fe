// Message state: what a message of the bot shows, read back from the message itself, since nothing else
// remembers it. Spans and revision stand in the custom ids; the question is the text with the question's
// component id. Displayed text is never searched.

import {
  type APIComponentInContainer,
  ComponentType,
  type Message,
  MessageFlags,
} from "discord.js";
import type { LanguageCode } from "../core/language/function-words.ts";
import type { Span } from "../core/text/span.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import { parseCustomId } from "./custom-id.ts";
import { outcomeColors, readLanguage } from "./views/message.ts";
import { type ShownQuestion, readQuestion } from "./views/question.ts";

/** What a message of the bot shows, as far as a question may go on from it. */
export interface EarlierAnswer {
  /** Undefined when it answers none, or was sent by a version that did not mark it. */
  readonly question: ShownQuestion | undefined;
  /** The excerpts of the article of the first, best first. */
  readonly spans: readonly Span[];
  /** Of the article that the spans refer to; undefined when no component tells one. */
  readonly revision: string | undefined;
  /** How many excerpts were shown so far, and what the question followed up on; undefined without further ones. */
  readonly more: FurtherExcerpts | undefined;
}

/** Where the excerpts stand that follow those of an answer. */
export interface FurtherExcerpts {
  readonly value: number;
  readonly spans: readonly Span[];
  /** Of the article that the spans refer to. */
  readonly revision: string;
  /** Whether the question was asked of that article alone. */
  readonly isHere: boolean;
}

/** What a message of the bot shows. */
export interface MessageState extends EarlierAnswer {
  /** Its id; empty for a message that is none of Discord's. */
  readonly id: string;
  /** As it was sent: what stands in its container, in order. */
  readonly parts: readonly APIComponentInContainer[];
  /** The colour of its line, 0xRRGGBB. */
  readonly accent: number;
  /** Of the bot's own words in it; undefined when it was sent by a version that did not mark it. */
  readonly language: LanguageCode | undefined;
  /** Whether the asker alone sees it. */
  readonly isPrivate: boolean;
}

/**
 * Reads the state of a message.
 *
 * @param message - written by the bot, by this version or by another
 */
export function readMessageState(
  message: Pick<Message, "id" | "components" | "flags">,
): MessageState {
  const { components, flags } = message;
  const container = components.find((each) => each.type === ComponentType.Container)?.toJSON();
  const parts = container?.components ?? [];
  const requests = parts.flatMap(listCustomIds).flatMap((id) => parseCustomId(id) ?? []);
  const more = requests.find(({ action }) => action === "more" || action === "moreHere");
  const revision = requests[0]?.revision;
  return {
    id: message.id,
    parts,
    accent: container?.accent_color ?? outcomeColors.plain,
    language: readLanguage(container?.id),
    isPrivate: flags.has(MessageFlags.Ephemeral),
    question: readQuestion(parts),
    spans: requests.flatMap((request) =>
      request.action === "context" && request.revision === revision ? request.spans : [],
    ),
    revision,
    more: more && {
      value: more.value,
      spans: more.spans,
      revision: more.revision,
      isHere: more.action === "moreHere",
    },
  };
}

/**
 * Completes a question that the message shows cut.
 *
 * @param original - the text that the message answered, if it is known and was not edited since
 */
export function completeQuestion(state: MessageState, original: string | undefined): MessageState {
  const { question } = state;
  if (question === undefined || question.isWhole || original === undefined) return state;
  const isSame = sanitizeLine(original).startsWith(question.text);
  return isSame ? { ...state, question: { text: original, isWhole: true } } : state;
}

function listCustomIds(part: APIComponentInContainer): readonly string[] {
  const pressable =
    part.type === ComponentType.ActionRow
      ? part.components
      : part.type === ComponentType.Section
        ? [part.accessory]
        : [];
  return pressable.flatMap((each) => {
    const ids = "custom_id" in each ? [each.custom_id] : [];
    const values = "options" in each ? each.options.map(({ value }) => value) : [];
    return [...ids, ...values];
  });
}
