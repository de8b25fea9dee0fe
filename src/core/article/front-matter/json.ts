// JSON: reads front matter that is one object at the start of a file.

import type { Span } from "../../text/span.ts";
import { type Matter, readValue, type Value } from "./value.ts";

/**
 * Reads an object.
 *
 * @returns undefined when the range is no JSON object
 */
export function readJson(text: string, object: Span): Matter | undefined {
  const source = text.slice(object.start, object.end);
  const parsed = parseObject(source);
  if (parsed === undefined) return undefined;
  const values = new Map<string, Value>();
  for (const [key, value] of Object.entries(parsed)) {
    const read = readValue(text, value, findPlace(source, key, object.start));
    if (read !== undefined) values.set(key.toLowerCase(), read);
  }
  return { values, problems: [] };
}

function parseObject(source: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(source);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
      ? parsed
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where a value that is a text stands, if its key and quotation mark do. */
function findPlace(source: string, key: string, offset: number): Span | undefined {
  const written = JSON.stringify(key);
  const at = source.indexOf(written);
  if (at === -1) return undefined;
  const value = /\s*:\s*"((?:[^"\\\r\n]|\\.)*)"/y;
  value.lastIndex = at + written.length;
  const words = value.exec(source)?.[1];
  if (words === undefined) return undefined;
  const end = offset + value.lastIndex - 1;
  return { start: end - words.length, end };
}
