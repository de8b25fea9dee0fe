// Discord's limits for the components of a message: which may stand where, how many, and the texts in each.
// Sums over a whole message are in message.ts.

import { ButtonStyle, ComponentType as Type } from "discord.js";
import { isBlank, listOf, recordOf, stringOf, type JsonObject } from "../json.ts";
import { allComponents } from "../messages/components.ts";
import { checkAtMost, checkDistinct, checkText } from "./texts.ts";

const LIMITS = {
  buttonsInRow: 5,
  customId: 100,
  label: 80,
  selectOptions: 25,
  optionText: 100,
  placeholder: 150,
  sectionTexts: 3,
  url: 512,
} as const satisfies Record<string, number>;

const SELECTS: readonly number[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];
const BLOCKS: readonly number[] = [
  Type.ActionRow,
  Type.Section,
  Type.TextDisplay,
  Type.MediaGallery,
  Type.File,
  Type.Separator,
];

/** What may stand in what. */
const IN = {
  message: [...BLOCKS, Type.Container],
  container: BLOCKS,
  row: [Type.Button, ...SELECTS],
  section: [Type.TextDisplay],
  accessory: [Type.Button, Type.Thumbnail],
} as const satisfies Record<string, readonly number[]>;

/** @returns one sentence for each violation in or among the components of a message */
export function checkComponents(components: readonly JsonObject[]): readonly string[] {
  const all = allComponents(components);
  return [
    ...checkPlaces(components, "message", "components"),
    ...checkDistinct(
      all.map(({ custom_id }) => custom_id),
      "custom_id",
    ),
    ...checkDistinct(
      all.map(({ id }) => (id === 0 ? undefined : id)),
      "id",
    ),
  ];
}

function checkPlaces(
  list: readonly JsonObject[],
  place: keyof typeof IN,
  at: string,
): readonly string[] {
  const allowed: readonly unknown[] = IN[place];
  return list.flatMap((each, index) =>
    allowed.includes(each["type"])
      ? checkComponent(each, `${at}[${index}]`)
      : [`${at}[${index}]: type ${String(each["type"])} may not stand here (${place})`],
  );
}

function checkComponent(component: JsonObject, at: string): readonly string[] {
  const inside = listOf(component["components"]);
  switch (component["type"]) {
    case Type.Container:
      return [...checkFilled(inside, at), ...checkPlaces(inside, "container", at)];
    case Type.ActionRow:
      return [
        ...checkFilled(inside, at),
        ...checkRow(inside, at),
        ...checkPlaces(inside, "row", at),
      ];
    case Type.Section:
      return [
        ...checkFilled(inside, at),
        ...checkAtMost(inside.length, LIMITS.sectionTexts, `${at}: text displays in a section`),
        ...checkPlaces(inside, "section", at),
        ...checkPlaces([recordOf(component["accessory"])], "accessory", `${at}.accessory`),
      ];
    case Type.TextDisplay:
      return stringOf(component["content"]).trim() === "" ? [`${at}: empty text display`] : [];
    case Type.Button:
      return checkButton(component, at);
    case Type.StringSelect:
      return [...checkSelect(component, at), ...checkOptions(component, at)];
    default:
      return SELECTS.includes(Number(component["type"])) ? checkSelect(component, at) : [];
  }
}

function checkFilled(inside: readonly JsonObject[], at: string): readonly string[] {
  return inside.length === 0 ? [`${at}: has nothing inside`] : [];
}

function checkRow(inside: readonly JsonObject[], at: string): readonly string[] {
  const hasSelect = inside.some(({ type }) => SELECTS.includes(Number(type)));
  return hasSelect
    ? checkAtMost(inside.length, 1, `${at}: components in a row with a select`)
    : checkAtMost(inside.length, LIMITS.buttonsInRow, `${at}: buttons in a row`);
}

function checkButton(component: JsonObject, at: string): readonly string[] {
  const { style, label, emoji, custom_id, url } = component;
  if (style === ButtonStyle.Premium) return [];
  const isLink = style === ButtonStyle.Link;
  return [
    ...(isBlank(label) && !isBlank(emoji) ? [] : checkText(label, LIMITS.label, `${at}.label`)),
    ...(isLink
      ? checkText(url, LIMITS.url, `${at}.url`)
      : checkText(custom_id, LIMITS.customId, `${at}.custom_id`)),
    ...(isLink === isBlank(custom_id) ? [] : [`${at}: a link has a url, others a custom_id`]),
  ];
}

function checkSelect(component: JsonObject, at: string): readonly string[] {
  const { placeholder } = component;
  return [
    ...checkText(component["custom_id"], LIMITS.customId, `${at}.custom_id`),
    ...checkAtMost(stringOf(placeholder).length, LIMITS.placeholder, `${at}.placeholder`),
  ];
}

function checkOptions(component: JsonObject, at: string): readonly string[] {
  const list = listOf(component["options"]);
  const most = LIMITS.optionText;
  return [
    ...checkFilled(list, `${at}.options`),
    ...checkAtMost(list.length, LIMITS.selectOptions, `${at}.options`),
    ...list.flatMap(({ label, value, description }, index) => [
      ...checkText(label, most, `${at}.options[${index}].label`),
      ...checkText(value, most, `${at}.options[${index}].value`),
      ...checkAtMost(stringOf(description).length, most, `${at}.options[${index}].description`),
    ]),
    ...checkDistinct(
      list.map(({ value }) => value),
      `${at}: option value`,
    ),
  ];
}
