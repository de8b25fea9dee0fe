// YAML: reads front matter key by key, so that a line that is no YAML costs no more than its key. The
// only file that names the package.

import { isMap, isScalar, parseDocument, type Scalar } from "yaml";
import { type Span, sliceOf, trim } from "../../text/span.ts";
import { type Matter, readValue, type Value } from "./value.ts";

interface Entry {
  readonly key: string;
  readonly start: number;
  /** Where the value begins. */
  readonly value: number;
  end: number;
}

/**
 * Reads what stands between two fences.
 *
 * @returns undefined when it is rather prose than keys
 */
export function readYaml(text: string, inner: Span): Matter | undefined {
  const { entries, odd } = listEntries(text, inner);
  if (entries.length === 0 || odd.length * 2 > entries.length) return undefined;
  const values = new Map<string, Value>();
  const problems = odd.map((line) => `expected "key: value", got ${JSON.stringify(line)}`);
  for (const entry of entries) {
    const value = readEntry(text, entry);
    if (value === "broken") problems.push(`the value of "${entry.key}" is no YAML`);
    else if (value !== undefined) values.set(entry.key.toLowerCase(), value);
  }
  return { values, problems };
}

const keyLine =
  /^(?:"([^"]+)"|'([^']+)'|([\p{L}_$@][\p{L}\p{M}\p{N}_$@.:/-]*?))[ \t]*:(?=[ \t]|$)/u;

/** Splits at the lines that begin a key; all other lines but odd ones go on with the key before. */
function listEntries(
  text: string,
  inner: Span,
): { readonly entries: readonly Entry[]; readonly odd: readonly string[] } {
  const entries: Entry[] = [];
  const odd: string[] = [];
  for (const { index, 0: line } of sliceOf(text, inner).matchAll(/[^\r\n]+/g)) {
    const start = inner.start + index;
    const end = start + line.length;
    const match = keyLine.exec(line.slice(0, longestKey));
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    const last = entries.at(-1);
    if (key !== undefined)
      entries.push({ key, start, value: start + (match?.[0].length ?? 0), end });
    else if (/^(?:\s|-[ \t]|-$|[\]}])/.test(line) && last !== undefined) last.end = end;
    else if (!line.startsWith("#") && line.trim() !== "") odd.push(line.slice(0, longestKey));
  }
  return { entries, odd };
}

/** In UTF-16 units. */
const longestKey = 100;

function readEntry(text: string, entry: Entry): Value | "broken" | undefined {
  const source = text.slice(entry.start, entry.end);
  const document = tryTo(() =>
    parseDocument(source, {
      schema: "failsafe",
      logLevel: "silent",
      uniqueKeys: false,
    }),
  );
  if (document === undefined) return "broken";
  const pair = isMap(document.contents) ? document.contents.items[0] : undefined;
  if (document.errors.length > 0 || pair === undefined) return readPlain(text, entry);
  const node = pair.value;
  const place = isScalar(node) ? findPlace(source, node) : undefined;
  const span = place && { start: entry.start + place.start, end: entry.start + place.end };
  const read = tryTo(() => ({
    value: readValue(text, isScalar(node) ? node.value : document.toJS()[entry.key], span),
  }));
  return read === undefined ? "broken" : read.value;
}

/** What holds itself or too much, or is nested too deep, makes parser and reader throw in the end. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** "title: Tides: an introduction" is no YAML, yet everybody sees what is meant. */
function readPlain(text: string, { value, end }: Entry): Value | "broken" | undefined {
  const span = trim(text, { start: value, end });
  const written = sliceOf(text, span);
  return /[\r\n]/.test(written) || /^[[{&*!|>%@`]/.test(written)
    ? "broken"
    : readValue(text, written, span);
}

/** Where the words of a scalar stand: within its quotation marks, below the sign of a block. */
function findPlace(source: string, scalar: Scalar): Span | undefined {
  if (!scalar.range) return undefined;
  const [start, end] = scalar.range;
  switch (scalar.type) {
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE":
      return { start: start + 1, end: end - 1 };
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL": {
      const line = source.slice(start, end).search(/[\r\n]/);
      return line === -1 ? undefined : { start: start + line, end };
    }
    default:
      return { start, end };
  }
}
