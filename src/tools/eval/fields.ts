// Fields: reads values of unknown shape, and says where one is not as expected.

/** Thrown when a file is not as described; names the place. */
export class FieldError extends Error {
  override readonly name = "FieldError";
}

/** The fields of an object, with the place that they were read from. */
export interface Fields {
  readonly text: (key: string, otherwise?: string) => string;
  readonly texts: (key: string) => readonly string[];
  readonly flag: (key: string) => boolean | undefined;
  readonly objects: (key: string) => readonly Fields[];
}

/**
 * Reads JSON that holds an object.
 *
 * @param where - named in errors
 * @throws {@link FieldError} when it is something else
 */
export function parseFields(json: string, where: string): Fields {
  try {
    return readFields(JSON.parse(json), where);
  } catch (error) {
    if (error instanceof FieldError) throw error;
    throw new FieldError(`${where}: expected JSON; ${error instanceof Error ? error.message : ""}`);
  }
}

function readFields(value: unknown, where: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FieldError(`${where}: expected an object, got ${JSON.stringify(value)}`);
  }
  const read = new Map<string, unknown>(Object.entries(value));
  const explainField = (key: string, expected: string): FieldError =>
    new FieldError(
      `${where}: expected ${expected} in "${key}", got ${JSON.stringify(read.get(key))}`,
    );
  const list = (key: string): readonly unknown[] => {
    const found = read.get(key) ?? [];
    if (!Array.isArray(found)) throw explainField(key, "a list");
    return found;
  };
  return {
    text: (key, otherwise) => {
      const found = read.get(key) ?? otherwise;
      if (typeof found !== "string") throw explainField(key, "a text");
      return found;
    },
    texts: (key) =>
      list(key).map((item) => {
        if (typeof item !== "string") throw explainField(key, "a list of texts");
        return item;
      }),
    flag: (key) => {
      const found = read.get(key);
      if (found !== undefined && typeof found !== "boolean")
        throw explainField(key, "true or false");
      return found;
    },
    objects: (key) =>
      list(key).map((item, index) => readFields(item, `${where}, ${key} ${index + 1}`)),
  };
}
