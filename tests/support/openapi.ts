// Checks request bodies against Discord's own OpenAPI description, when there is one at hand. A schema is compiled
// when its operation is first called, once in a process, since the whole description takes seconds.
// The description is taken as it is but for two things: unions whose variants one look tells apart (null, a
// constant, another `type`) are rewritten to say so, which admits the same bodies but names what is wrong in the
// variant that was meant; and permission bits may be a string, as Discord documents and discord.js sends them.

import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import { listOf, recordOf, stringOf, type Wire } from "./wire.ts";

/** Something wrong in a request body. */
export interface BodyProblem {
  /** Keys and indexes from the body to the place. */
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Checks the body of an operation.
 *
 * @param operation - method and path template, for example `POST /channels/{channel_id}/messages`
 * @returns what is wrong; nothing when it is valid, or the operation takes no body
 */
export type BodyCheck = (operation: string, body: unknown) => readonly BodyProblem[];

const OPTIONS: Options = {
  strict: false,
  allErrors: true,
  validateSchema: false,
  inlineRefs: false,
  formats: {
    snowflake: (text: string) => /^\d{1,20}$/.test(text) && BigInt(text) < 2n ** 64n,
    nonce: (text: string) => text.length <= 25,
    uri: (text: string) => URL.canParse(text),
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
    int32: { type: "number", validate: (value: number) => (value | 0) === value },
    int64: true,
    double: true,
  },
};

/** Of one body; where no look tells variants apart, each variant adds its own. */
const MOST_PROBLEMS = 12;

const SCHEMA_ID = "https://discord.invalid/openapi";

const loaded = new Map<string, BodyCheck>();

/**
 * Reads an OpenAPI description.
 *
 * @param file - the path of the description, JSON
 * @returns the check by its schemas; the same one for the same file
 * @throws when the file cannot be read or is not an OpenAPI description
 */
export function readBodyCheck(file: string): BodyCheck {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const check = bodyCheckBy(recordOf(JSON.parse(readFileSync(file, "utf8"))));
  loaded.set(file, check);
  return check;
}

function bodyCheckBy(description: Wire): BodyCheck {
  const schemas = recordOf(recordOf(description["components"])["schemas"]);
  const bodies = requestBodies(recordOf(description["paths"]));
  if (bodies.size === 0) throw new Error("Expected an OpenAPI description, got no request bodies");
  const ajv = new Ajv2020(OPTIONS);
  ajv.addSchema({
    $id: SCHEMA_ID,
    components: { schemas: told(schemas, schemas) },
    bodies: told([...bodies.values()], schemas),
  });
  const operations = [...bodies.keys()];
  const compiled = new Map<string, ValidateFunction | undefined>();
  return (operation, body) => {
    const index = operations.indexOf(operation);
    if (index === -1) return [];
    if (!compiled.has(operation)) {
      compiled.set(operation, ajv.getSchema(`${SCHEMA_ID}#/bodies/${index}`));
    }
    const validate = compiled.get(operation);
    if (validate === undefined) throw new Error(`No schema for ${operation}`);
    return validate(body) ? [] : problemsOf(validate.errors ?? []);
  };
}

/** The schema of the JSON body of each operation that takes one. */
function requestBodies(paths: Wire): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(recordOf(operations)).flatMap(([method, operation]) => {
        const content = recordOf(recordOf(recordOf(operation)["requestBody"])["content"]);
        const { schema } = recordOf(content["application/json"]);
        return schema === undefined ? [] : [[`${method.toUpperCase()} ${path}`, schema] as const];
      }),
    ),
  );
}

/** Copies a schema, saying in unions which variant is meant; see the head of this file. */
function told(schema: unknown, schemas: Wire): unknown {
  if (Array.isArray(schema)) return schema.map((each) => told(each, schemas));
  if (typeof schema !== "object" || schema === null) return schema;
  const { oneOf, anyOf, ...rest } = recordOf(schema);
  const choice = choiceOf(listOf(oneOf ?? anyOf), schemas);
  if (choice !== undefined) return { ...rest, ...choice };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "default_member_permissions"
        ? { anyOf: [value, { type: "string", pattern: "^\\d+$" }] }
        : told(value, schemas),
    ]),
  );
}

/** A union's variants as a choice, when one look tells which variant is meant. */
function choiceOf(union: readonly Wire[], schemas: Wire): Wire | undefined {
  if (union.length < 2) return undefined;
  if (union.every((variant) => "const" in variant))
    return { enum: union.map((each) => each["const"]) };
  const [first, second] = union;
  if (union.length === 2 && first?.["type"] === "null") {
    return { if: first, else: told(second, schemas) };
  }
  const tags = union.map((variant) => tagsOf(variant, schemas));
  const isTold = tags.every((each) => each.length > 0) && isSet(tags.flat());
  return isTold ? choiceBy(tags, union) : undefined;
}

/** The values of `type` that pick a variant of a union, when it is told apart by that. */
function tagsOf(variant: Wire, schemas: Wire): readonly unknown[] {
  const name = stringOf(variant["$ref"]).split("/").at(-1) ?? "";
  const { properties, required } = recordOf(schemas[name]);
  const { enum: values } = recordOf(recordOf(properties)["type"]);
  const isRequired = Array.isArray(required) && required.includes("type");
  return isRequired && Array.isArray(values) ? values : [];
}

function isSet(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function choiceBy(tags: readonly (readonly unknown[])[], union: readonly Wire[]): Wire {
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

function problemsOf(errors: readonly ErrorObject[]): readonly BodyProblem[] {
  return errors
    .filter(({ keyword }) => keyword !== "if")
    .map(({ instancePath, message, params }) => ({
      path: instancePath.split("/").slice(1),
      message: `${message ?? "is invalid"} ${JSON.stringify(params)}`,
    }))
    .slice(0, MOST_PROBLEMS);
}
