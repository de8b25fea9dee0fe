// JSON from outside, read without trust: what is missing or of the wrong kind reads as empty.
// No knowledge of Discord in here.

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @returns the value if it is an object, else an empty one */
export function recordOf(value: unknown): JsonObject {
  return isRecord(value) ? value : {};
}

/** @returns the objects in the value if it is a list, else none */
export function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** @returns the value if it is a string, else `""` */
export function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** @returns the value if it is a number, the union of a list of flags (as discord.js takes them), else 0 */
export function numberOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((all, each) => all | numberOf(each), 0);
  return typeof value === "number" ? value : 0;
}

/** @returns the numbers in the value if it is a list, else `undefined` */
export function numbersOf(value: unknown): readonly number[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === "number") : undefined;
}

/** @returns whether the flags have the flag */
export function hasFlag(flags: unknown, flag: number): boolean {
  return (numberOf(flags) & flag) !== 0;
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

function isRecord(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
