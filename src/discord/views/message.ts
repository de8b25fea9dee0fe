// Message: the parts that every reply is made of. Pure: values in, parts of a request body out.
// `createMessage` is the one door for replies: what goes through it pings nobody.

import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { type LanguageCode, languageCodes } from "../../core/language/function-words.ts";
import { sanitizeLine } from "../../presentation/display-text.ts";
import type { Messages } from "../../presentation/messages.ts";

/** A message for Discord's REST API. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: [] };
}

/** Colours of the line at a message's left edge: green, amber and grey say how sure the bot is. */
export const outcomeColors: Readonly<
  Record<"answered" | "unsure" | "unanswered" | "plain", number>
> = {
  answered: 0x2e_a0_43,
  unsure: 0xd2_99_22,
  unanswered: 0x84_8d_97,
  plain: 0x58_65_f2,
};

/**
 * Makes a message of its parts.
 *
 * @param accent - the colour of its line, 0xRRGGBB
 * @param components - in the order in which they are read
 * @param spoken - the table of the bot's own words, whose language is read back when the message is changed
 */
export function createMessage(
  accent: number,
  components: APIComponentInContainer[],
  { language }: Pick<Messages, "language">,
): MessageBody {
  const id = containerIds[language];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, id, accent_color: accent, components }],
    allowed_mentions: { parse: [] },
  };
}

/** Makes a message that only the person who asked can see. */
export function makePrivate(message: MessageBody): MessageBody {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}

/**
 * Ids of texts that are read back from a message. Discord numbers the components without an id from 1,
 * and a message has at most 40, so these are never given to another.
 */
export const componentIds = {
  /** The question that the message answers. */
  question: 1_001,
  /** The start of a question that is too long to be shown. */
  cutQuestion: 1_002,
  /** Thanks for a verdict, and that the answer was shared. */
  verdict: 1_003,
  shared: 1_004,
} as const;

/** Ids of the container, by the language of the bot's own words in it. */
const containerIds: Readonly<Record<LanguageCode, number>> = {
  en: 2_001,
  de: 2_002,
  fr: 2_003,
  es: 2_004,
  pt: 2_005,
  ru: 2_006,
  ko: 2_007,
  ja: 2_008,
};

/**
 * Reads the language of a message back.
 *
 * @param id - of its container
 * @returns undefined when the version that sent it did not say
 */
export function readLanguage(id: number | undefined): LanguageCode | undefined {
  return languageCodes.find((code) => containerIds[code] === id);
}

/**
 * Makes a text; what is not ours in it is escaped by the caller.
 *
 * @param id - for a text that is read back, one of {@link componentIds}
 */
export function createText(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id !== undefined && { id }) };
}

/** Makes a button. */
export function createButton(
  label: string,
  customId: string,
  state: { readonly isDisabled?: boolean; readonly isChosen?: boolean } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: state.isChosen === true ? ButtonStyle.Success : ButtonStyle.Secondary,
    label: shorten(label, longestLabel),
    custom_id: customId,
    ...(state.isDisabled === true && { disabled: true }),
  };
}

/**
 * Makes a row of buttons, at most 5.
 *
 * @returns the row in a list, which is empty without buttons: Discord refuses an empty row
 */
export function createRow(
  buttons: APIButtonComponentWithCustomId[],
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}

/**
 * Makes a menu from which one thing is chosen, at most {@link mostOptions}.
 *
 * @returns the menu in its row, in a list that is empty when there is nothing to choose
 */
export function createMenu(
  customId: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIActionRowComponent<APIStringSelectComponent>[] {
  if (options.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId,
          placeholder,
          options: options.slice(0, mostOptions).map(({ label, ...option }) => ({
            ...option,
            label: shorten(label, longestOption),
          })),
        },
      ],
    },
  ];
}

/** Discord's limits: options of a menu, characters of a button's label and of an option's. */
export const mostOptions = 25;
const longestLabel = 80;
export const longestOption = 100;

/**
 * Cuts plain text, which Discord shows as it is, to a length.
 *
 * @returns at most `most` UTF-16 units, on one line and never blank; no character is split
 */
export function shorten(line: string, most: number): string {
  const plain = sanitizeLine(line).trim() || "…";
  if (plain.length <= most) return plain;
  return `${plain
    .slice(0, most - 1)
    .replace(/\p{Cs}$/u, "")
    .trimEnd()}…`;
}
