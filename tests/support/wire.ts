// JSON as it goes over the wire, read without trust: what is missing or of the wrong kind reads as empty.
// No knowledge of Discord in here.

/** A JSON object. */
export type Wire = Readonly<Record<string, unknown>>;

/** @returns the value if it is an object, else an empty one */
export function recordOf(value: unknown): Wire {
  return isRecord(value) ? value : {};
}

/** @returns the objects in the value if it is a list, else none */
export function listOf(value: unknown): readonly Wire[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** @returns the value if it is a string, else `""` */
export function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** @returns the value if it is a number, the sum of a list of numbers (flags of discord.js), else 0 */
export function numberOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum | numberOf(each), 0);
  return typeof value === "number" ? value : 0;
}

/** @returns whether the value says nothing: missing, null, `""` or `[]` */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isRecord(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
