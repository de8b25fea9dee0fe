// Value: what a key of front matter says, whatever the format: its words, and where they stand.

import { type Span, sliceOf, trim } from "../../text/span.ts";

/** The value of a key. */
export interface Value {
  /** On one line; the names of a list are joined by commas. Never empty. */
  readonly text: string;
  /** Where the text stands word for word, but for white space; undefined when it does not. */
  readonly span: Span | undefined;
}

/** What a reader of one format found between the fences. */
export interface Matter {
  /** By key in lower case. */
  readonly values: ReadonlyMap<string, Value>;
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Reads a value as words: a text, a number, the names of a list, the `name` of an entry.
 *
 * @param place - where the value may stand
 * @returns undefined when there are no words
 */
export function readValue(
  text: string,
  value: unknown,
  place: Span | undefined,
): Value | undefined {
  const words = fold(readWords(value));
  if (words === "") return undefined;
  const span = place && trim(text, place);
  const isVerbatim = span !== undefined && fold(sliceOf(text, span)) === words;
  return { text: words, span: isVerbatim ? span : undefined };
}

function readWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    return value
      .map((each: unknown) => readWords(each))
      .filter((words) => words !== "")
      .join(", ");
  }
  if (typeof value === "object" && value !== null && "name" in value) return readWords(value.name);
  return "";
}

function fold(words: string): string {
  return words.trim().replace(/\s+/g, " ");
}
