// What a person fills in, as Discord sends it to the bot: the options of a command, the fields of a form.

import { ApplicationCommandOptionType, ComponentType } from "discord.js";
import { listOf, numberOf, recordOf, stringOf, type JsonObject } from "../json.ts";

/** Values of a command's options, by name; those of a subcommand stand below its name. */
export type OptionValues = Readonly<
  Record<string, string | number | boolean | Readonly<Record<string, string | number | boolean>>>
>;

/** A file that somebody uploads in a form. */
export interface Upload {
  readonly filename: string;
  /** As Discord says it, in bytes. */
  readonly size: number;
  /** Where Discord keeps it. */
  readonly url: string;
}

/** What is filled in, by custom id. */
export type FormValues = Readonly<Record<string, string | Upload>>;

/**
 * Makes the options that come with an interaction.
 *
 * @param focused - the name of the one that is being typed; default none
 */
export function createOptions(options: OptionValues, focused?: string): readonly JsonObject[] {
  return Object.entries(options).map(([name, value]) =>
    typeof value === "object"
      ? {
          name,
          type: ApplicationCommandOptionType.Subcommand,
          options: createOptions(value, focused),
        }
      : {
          name,
          type: optionTypeOf(value),
          value,
          ...(name === focused ? { focused: true } : {}),
        },
  );
}

/** Describes the files of a form as Discord does, beside the fields that name them. */
export function resolveUploads(values: FormValues): JsonObject {
  const uploads = Object.values(values).filter((value) => typeof value === "object");
  return uploads.length === 0
    ? {}
    : { resolved: { attachments: Object.fromEntries(uploads.map(describeUpload)) } };
}

/** A file has the same id wherever it is spoken of. */
const uploadId = "1200000000000000001";

function describeUpload({ filename, size, url }: Upload): readonly [string, JsonObject] {
  return [uploadId, { id: uploadId, filename, size, url, proxy_url: url, ephemeral: true }];
}

/**
 * Fills in a component of a form.
 *
 * @param id - the number it gets when it has none
 * @param values - by custom id; what is not there stays empty
 * @returns the component as it comes back: without labels, with the value
 */
export function fillComponent(component: JsonObject, id: number, values: FormValues): JsonObject {
  const { type, custom_id, components, component: inner } = component;
  const numbered = { type, id: numberOf(component["id"]) || id };
  if (inner !== undefined) {
    return { ...numbered, component: fillComponent(recordOf(inner), id + 100, values) };
  }
  if (components !== undefined) {
    const inside = listOf(components).map((each, at) => fillComponent(each, id * 100 + at, values));
    return { ...numbered, components: inside };
  }
  if (custom_id === undefined) return numbered;
  const value = values[stringOf(custom_id)] ?? "";
  if (type === ComponentType.FileUpload)
    return { ...numbered, custom_id, values: value === "" ? [] : [uploadId] };
  if (type === ComponentType.RadioGroup)
    return { ...numbered, custom_id, value: value === "" ? null : value };
  return type === ComponentType.StringSelect
    ? { ...numbered, custom_id, values: value === "" ? [] : [value] }
    : { ...numbered, custom_id, value };
}

function optionTypeOf(value: string | number | boolean): ApplicationCommandOptionType {
  if (typeof value === "string") return ApplicationCommandOptionType.String;
  if (typeof value === "boolean") return ApplicationCommandOptionType.Boolean;
  return Number.isInteger(value)
    ? ApplicationCommandOptionType.Integer
    : ApplicationCommandOptionType.Number;
}
