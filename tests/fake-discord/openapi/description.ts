// Checks request bodies against Discord's own OpenAPI description, when there is one at hand. A schema is compiled
// when its operation is first called, once in a process, since the whole description takes seconds.
// The description is taken as it is but for what unions.ts rewrites.

import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import { recordOf, type JsonObject } from "../json.ts";
import type { BodyCheck, BodyProblem } from "./problems.ts";
import { rewriteUnions } from "./unions.ts";

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
  const check = createBodyCheck(recordOf(JSON.parse(readFileSync(file, "utf8"))));
  loaded.set(file, check);
  return check;
}

function createBodyCheck(description: JsonObject): BodyCheck {
  const schemas = recordOf(recordOf(description["components"])["schemas"]);
  const bodies = findRequestBodies(recordOf(description["paths"]));
  if (bodies.size === 0) throw new Error("Expected an OpenAPI description, got no request bodies");
  const ajv = new Ajv2020(OPTIONS);
  ajv.addSchema({
    $id: SCHEMA_ID,
    components: { schemas: rewriteUnions(schemas, schemas) },
    bodies: rewriteUnions([...bodies.values()], schemas),
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
    return validate(body) ? [] : describeErrors(validate.errors ?? []);
  };
}

/** The schema of the JSON body of each operation that takes one. */
function findRequestBodies(paths: JsonObject): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(recordOf(operations)).flatMap(([method, operation]) => {
        const content = recordOf(recordOf(recordOf(operation)["requestBody"])["content"]);
        const { schema } = recordOf(content["application/json"]);
        const entry: [string, unknown] = [`${method.toUpperCase()} ${path}`, schema];
        return schema === undefined ? [] : [entry];
      }),
    ),
  );
}

function describeErrors(errors: readonly ErrorObject[]): readonly BodyProblem[] {
  return errors
    .filter(({ keyword }) => keyword !== "if")
    .map(({ instancePath, message, params }) => ({
      path: instancePath.split("/").slice(1),
      message: `${message ?? "is invalid"} ${JSON.stringify(params)}`,
    }))
    .slice(0, MOST_PROBLEMS);
}
