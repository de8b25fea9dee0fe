// Discord's limits for the components of a message: which may stand where, how many, and the texts in each.
// Sums over a whole message are in limits-check.ts.

import { ButtonStyle, ComponentType as Type } from "discord.js";
import { isBlank, listOf, recordOf, stringOf, type Wire } from "./wire.ts";

const LIMITS = {
  buttonsInRow: 5,
  customId: 100,
  label: 80,
  selectOptions: 25,
  optionText: 100,
  placeholder: 150,
  sectionTexts: 3,
} as const;

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
export function componentViolations(components: readonly Wire[]): readonly string[] {
  const all = allComponents(components);
  return [
    ...placed(components, "message", "components"),
    ...repeated(
      all.map(({ custom_id }) => custom_id),
      "custom_id",
    ),
    ...repeated(
      all.map(({ id }) => (id === 0 ? undefined : id)),
      "id",
    ),
  ];
}

/** @returns every component with the ones inside it, outermost first */
export function allComponents(components: readonly Wire[]): readonly Wire[] {
  return components.flatMap((each) => [
    each,
    ...allComponents(listOf(each["components"])),
    ...allComponents(listOf([each["accessory"], each["component"]])),
  ]);
}

/** @returns a violation when there are more than allowed */
export function atMost(count: number, most: number, what: string): readonly string[] {
  return count <= most ? [] : [`${what}: at most ${most}, got ${count}`];
}

/** @returns a violation when a required text is blank or too long */
export function sized(text: unknown, most: number, what: string): readonly string[] {
  const { length } = stringOf(text).trim() === "" ? "" : stringOf(text);
  return length >= 1 && length <= most ? [] : [`${what}: 1 to ${most} characters, got ${length}`];
}

function placed(list: readonly Wire[], place: keyof typeof IN, at: string): readonly string[] {
  const allowed: readonly unknown[] = IN[place];
  return list.flatMap((each, index) =>
    allowed.includes(each["type"])
      ? single(each, `${at}[${index}]`)
      : [`${at}[${index}]: type ${String(each["type"])} may not stand here (${place})`],
  );
}

function single(component: Wire, at: string): readonly string[] {
  const inside = listOf(component["components"]);
  switch (component["type"]) {
    case Type.Container:
      return [...some(inside, at), ...placed(inside, "container", at)];
    case Type.ActionRow:
      return [...some(inside, at), ...row(inside, at), ...placed(inside, "row", at)];
    case Type.Section:
      return [
        ...some(inside, at),
        ...atMost(inside.length, LIMITS.sectionTexts, `${at}: text displays in a section`),
        ...placed(inside, "section", at),
        ...placed([recordOf(component["accessory"])], "accessory", `${at}.accessory`),
      ];
    case Type.TextDisplay:
      return stringOf(component["content"]).trim() === "" ? [`${at}: empty text display`] : [];
    case Type.Button:
      return button(component, at);
    case Type.StringSelect:
      return [...select(component, at), ...options(component, at)];
    default:
      return SELECTS.includes(Number(component["type"])) ? select(component, at) : [];
  }
}

function some(inside: readonly Wire[], at: string): readonly string[] {
  return inside.length === 0 ? [`${at}: has nothing inside`] : [];
}

function row(inside: readonly Wire[], at: string): readonly string[] {
  const hasSelect = inside.some(({ type }) => SELECTS.includes(Number(type)));
  return hasSelect
    ? atMost(inside.length, 1, `${at}: components in a row with a select`)
    : atMost(inside.length, LIMITS.buttonsInRow, `${at}: buttons in a row`);
}

function button(component: Wire, at: string): readonly string[] {
  const { style, label, emoji, custom_id, url } = component;
  if (style === ButtonStyle.Premium) return [];
  const isLink = style === ButtonStyle.Link;
  return [
    ...(isBlank(label) && !isBlank(emoji) ? [] : sized(label, LIMITS.label, `${at}.label`)),
    ...(isLink
      ? sized(url, 512, `${at}.url`)
      : sized(custom_id, LIMITS.customId, `${at}.custom_id`)),
    ...(isLink === isBlank(custom_id) ? [] : [`${at}: a link has a url, others a custom_id`]),
  ];
}

function select(component: Wire, at: string): readonly string[] {
  const { placeholder } = component;
  return [
    ...sized(component["custom_id"], LIMITS.customId, `${at}.custom_id`),
    ...atMost(stringOf(placeholder).length, LIMITS.placeholder, `${at}.placeholder`),
  ];
}

function options(component: Wire, at: string): readonly string[] {
  const list = listOf(component["options"]);
  const most = LIMITS.optionText;
  return [
    ...some(list, `${at}.options`),
    ...atMost(list.length, LIMITS.selectOptions, `${at}.options`),
    ...list.flatMap(({ label, value, description }, index) => [
      ...sized(label, most, `${at}.options[${index}].label`),
      ...sized(value, most, `${at}.options[${index}].value`),
      ...atMost(stringOf(description).length, most, `${at}.options[${index}].description`),
    ]),
    ...repeated(
      list.map(({ value }) => value),
      `${at}: option value`,
    ),
  ];
}

function repeated(values: readonly unknown[], what: string): readonly string[] {
  const present = values.filter((value) => !isBlank(value));
  const again = present.filter((value, index) => present.indexOf(value) !== index);
  return again.map((value) => `${what} ${JSON.stringify(value)} is used more than once`);
}
