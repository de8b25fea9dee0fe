// Messages as Discord returns them: made from a request body, edited by another, or written by a person. Also the
// readers with which a test looks at one: its text, its buttons, one component.

import { MessageFlags, type APIAttachment, type APIMessage, type APIUser } from "discord.js";
import { APPLICATION_ID, BOT_USER, snowflake } from "./identities.ts";
import { allComponents } from "./limits-components.ts";
import { ownersOf, type Scene } from "./scene.ts";
import { listOf, numberOf, recordOf, stringOf, type Wire } from "./wire.ts";

/** A button of a message. */
export interface ShownButton {
  readonly label: string;
  /** `""` for a link. */
  readonly customId: string;
  readonly disabled: boolean;
}

/** A menu of a message. */
export interface ShownMenu {
  readonly customId: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** @returns all text that the message shows: content, then text displays, a line each */
export function textOf(message: APIMessage): string {
  const displays = componentsOf(message).flatMap(({ type, content }) =>
    type === 10 ? [stringOf(content)] : [],
  );
  return [message.content, ...displays].filter((each) => each !== "").join("\n");
}

/** @returns the buttons of the message, in reading order */
export function buttonsOf(message: APIMessage): readonly ShownButton[] {
  return componentsOf(message)
    .filter(({ type }) => type === 2)
    .map(({ label, custom_id, disabled }) => ({
      label: stringOf(label),
      customId: stringOf(custom_id),
      disabled: disabled === true,
    }));
}

/** @returns the button of a label */
export function buttonOf(message: APIMessage | undefined, label: string): ShownButton {
  const buttons = message === undefined ? [] : buttonsOf(message);
  const found = buttons.find((each) => each.label === label);
  if (found === undefined) {
    throw new Error(`No button "${label}", only: ${buttons.map((each) => each.label).join(", ")}`);
  }
  return found;
}

/** @returns the menu of the message, with its options */
export function menuOf(message: APIMessage | undefined): ShownMenu {
  const menu = message && componentsOf(message).find(({ type }) => type === 3);
  if (menu === undefined) throw new Error("The message has no menu");
  const options = listOf(menu["options"]).map(({ label, value }) => ({
    label: stringOf(label),
    value: stringOf(value),
  }));
  return { customId: stringOf(menu["custom_id"]), options };
}

/** @returns every component of the message, nested ones included, outermost first */
export function componentsOf(message: APIMessage): readonly Wire[] {
  return allComponents(listOf(message.components));
}

/** Who writes a message, where, and what it answers. */
export interface Origin {
  readonly channelId: string;
  readonly author: APIUser;
  /** Discord's number for the kind of message; default 0, an ordinary one. */
  readonly type?: number | undefined;
  readonly attachments?: readonly Partial<APIAttachment>[] | undefined;
  readonly repliesTo?: APIMessage | undefined;
}

/** Makes a message out of a request body. */
export function messageFrom(body: Wire, origin: Origin): APIMessage {
  const { repliesTo, type } = origin;
  const message: Wire = {
    id: snowflake(),
    type: type ?? (repliesTo === undefined ? 0 : 19),
    channel_id: origin.channelId,
    author: origin.author,
    content: stringOf(body["content"]),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: (origin.attachments ?? []).map(attachmentFrom),
    embeds: [],
    components: numbered(listOf(body["components"])),
    pinned: false,
    flags: numberOf(body["flags"]),
    ...(repliesTo === undefined
      ? {}
      : {
          message_reference: {
            type: 0,
            channel_id: repliesTo.channel_id,
            message_id: repliesTo.id,
          },
          referenced_message: repliesTo,
        }),
  };
  return message as unknown as APIMessage;
}

/** Makes the message that answers an interaction, of which it carries the traces. */
export function answerFrom(body: Wire, interaction: Wire, scene: Scene): APIMessage {
  const { id, type, data, message } = interaction;
  const { name, type: commandType } = recordOf(data);
  const owners = ownersOf(scene);
  const metadata: Wire = {
    id,
    type,
    user: scene.user,
    authorizing_integration_owners: owners,
    ...(type === 2 ? { name, command_type: commandType } : {}),
    ...(type === 3 ? { interacted_message_id: recordOf(message)["id"] } : {}),
  };
  const isSlash = type === 2 && commandType === 1;
  return {
    ...messageFrom(body, {
      channelId: scene.channelId,
      author: BOT_USER,
      type: isSlash ? 20 : type === 2 ? 23 : 0,
    }),
    application_id: APPLICATION_ID,
    webhook_id: APPLICATION_ID,
    ...(type === 2 ? { interaction: { id, type, name, user: scene.user } } : {}),
    interaction_metadata: metadata,
  } as unknown as APIMessage;
}

/** Applies an edit: what the body names is replaced, the flag of Components V2 stays once it is set. */
export function edited(message: APIMessage, body: Wire): APIMessage {
  const flags = (numberOf(message.flags) | numberOf(body["flags"])) & ~MessageFlags.Loading;
  const changed: Wire = {
    ...message,
    ...("content" in body ? { content: stringOf(body["content"]) } : {}),
    ...("components" in body ? { components: numbered(listOf(body["components"])) } : {}),
    flags,
    edited_timestamp: new Date().toISOString(),
  };
  return changed as unknown as APIMessage;
}

function attachmentFrom(attachment: Partial<APIAttachment>): APIAttachment {
  const id = snowflake();
  const url = `https://cdn.discordapp.com/attachments/1/${id}/picture.png`;
  return { id, filename: "picture.png", size: 1_024, url, proxy_url: url, ...attachment };
}

/** Gives each component the number that Discord gives to those without one. */
function numbered(components: readonly Wire[]): readonly Wire[] {
  const taken = new Set(allComponents(components).map(({ id }) => numberOf(id)));
  let next = 0;
  const number = (component: Wire): Wire => {
    let id = numberOf(component["id"]);
    if (id === 0) {
      do next += 1;
      while (taken.has(next));
      id = next;
    }
    const { components: inside, accessory } = component;
    return {
      ...component,
      id,
      ...(inside === undefined ? {} : { components: listOf(inside).map(number) }),
      ...(accessory === undefined ? {} : { accessory: number(recordOf(accessory)) }),
    };
  };
  return components.map(number);
}
