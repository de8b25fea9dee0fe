// TOML: reads front matter between lines of `+++`. The only file that names the package.

import { parse, TomlDate, TomlError } from "smol-toml";
import { type Span, sliceOf } from "../../text/span.ts";
import { type Matter, readValue, type Value } from "./value.ts";

/** A line that is no TOML is left out with a warning; after as many of them nothing is read. */
const mostProblems = 10;

/** Reads what stands between two fences. */
export function readToml(text: string, inner: Span): Matter {
  const problems: string[] = [];
  const lines = sliceOf(text, inner).split(/\r\n|\r|\n/);
  for (;;) {
    try {
      return { values: listValues(text, inner, parse(lines.join("\n"))), problems };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const at = Math.min(Math.max(error.line, 1), lines.length) - 1;
      problems.push(`expected TOML, got ${JSON.stringify((lines[at] ?? "").slice(0, 100))}`);
      if (problems.length >= mostProblems || lines[at] === "")
        return { values: new Map(), problems };
      lines[at] = "";
    }
  }
}

function listValues(
  text: string,
  inner: Span,
  table: Readonly<Record<string, unknown>>,
): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [key, value] of Object.entries(table)) {
    const place = findValue(text, inner, key);
    const isDate = value instanceof TomlDate;
    const words = isDate && place ? sliceOf(text, place) : isDate ? value.toISOString() : value;
    const read = readValue(text, words, place);
    if (read !== undefined) values.set(key.toLowerCase(), read);
  }
  return values;
}

const valueLine = /^[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([\w-]+))[ \t]*=[ \t]*(.*)$/gm;

/** Where the value of a key stands, without quotation marks, when it stands in one line. */
function findValue(text: string, inner: Span, key: string): Span | undefined {
  for (const match of sliceOf(text, inner).matchAll(valueLine)) {
    if ((match[1] ?? match[2] ?? match[3]) !== key) continue;
    const rest = match[4] ?? "";
    const start = inner.start + match.index + match[0].length - rest.length;
    const quoted = /^"([^"\\]*)"|^'([^']*)'/.exec(rest);
    const words = quoted?.[1] ?? quoted?.[2];
    if (words !== undefined) return { start: start + 1, end: start + 1 + words.length };
    return { start, end: start + rest.replace(/\s*(?:#.*)?$/, "").length };
  }
  return undefined;
}
