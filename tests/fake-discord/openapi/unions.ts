// Unions in Discord's OpenAPI description. Those whose variants one look tells apart (null, a constant, another
// `type`) are rewritten to say so, which admits the same bodies but names what is wrong in the variant that was
// meant. Permission bits may be a string, as Discord documents and discord.js sends them.

import { listOf, recordOf, stringOf, type JsonObject } from "../json.ts";

/**
 * Copies a schema, saying in unions which variant is meant.
 *
 * @param schemas - all schemas of the description, by name
 */
export function rewriteUnions(schema: unknown, schemas: JsonObject): unknown {
  if (Array.isArray(schema)) return schema.map((each) => rewriteUnions(each, schemas));
  if (typeof schema !== "object" || schema === null) return schema;
  const { oneOf, anyOf, ...rest } = recordOf(schema);
  const choice = findChoice(listOf(oneOf ?? anyOf), schemas);
  if (choice !== undefined) return { ...rest, ...choice };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "default_member_permissions"
        ? { anyOf: [value, { type: "string", pattern: "^\\d+$" }] }
        : rewriteUnions(value, schemas),
    ]),
  );
}

/** A union's variants as a choice, when one look tells which variant is meant. */
function findChoice(union: readonly JsonObject[], schemas: JsonObject): JsonObject | undefined {
  if (union.length < 2) return undefined;
  if (union.every((variant) => "const" in variant))
    return { enum: union.map((each) => each["const"]) };
  const [first, second] = union;
  if (union.length === 2 && first?.["type"] === "null") {
    return { if: first, else: rewriteUnions(second, schemas) };
  }
  const tags = union.map((variant) => findTags(variant, schemas));
  const isTold = tags.every((each) => each.length > 0) && areDistinct(tags.flat());
  return isTold ? createChoice(tags, union) : undefined;
}

/** The values of `type` that pick a variant of a union, when it is told apart by that. */
function findTags(variant: JsonObject, schemas: JsonObject): readonly unknown[] {
  const name = stringOf(variant["$ref"]).split("/").at(-1) ?? "";
  const { properties, required } = recordOf(schemas[name]);
  const { enum: values } = recordOf(recordOf(properties)["type"]);
  const isRequired = Array.isArray(required) && required.includes("type");
  return isRequired && Array.isArray(values) ? values : [];
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function createChoice(
  tags: readonly (readonly unknown[])[],
  union: readonly JsonObject[],
): JsonObject {
  return {
    type: "object",
    required: ["type"],
    properties: { type: { enum: tags.flat() } },
    allOf: union.map((variant, index) => ({
      if: { properties: { type: { enum: tags[index] } }, required: ["type"] },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: variant,
    })),
  };
}
