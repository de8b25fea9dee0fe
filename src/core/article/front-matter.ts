// Front matter: what an article says of itself before it begins, between two lines of `---`.
// A few keys of one line each, read as they are written; this is no YAML. Whatever does not look
// like front matter throughout is left to the article.

import { type Span, sliceOf, trim } from "../text/span.ts";

/** What an article may say of itself; each value is verbatim. */
export interface Details {
  /** Where the article stands on the web, an http or https address. */
  readonly url: string | undefined;
  readonly author: string | undefined;
  /** When it was published, in the article's own way of writing dates. */
  readonly published: string | undefined;
  /** A BCP 47 tag such as `en` or `pt-BR`. */
  readonly language: string | undefined;
}

/** The front matter of a text. */
export interface FrontMatter {
  /** Where the article itself begins, in UTF-16 units; 0 without front matter. */
  readonly end: number;
  readonly title: Span | undefined;
  readonly details: Details;
  /** What the operator should know of: keys that are not read, values that can't be used. */
  readonly warnings: readonly string[];
}

/**
 * Reads the front matter of a text.
 *
 * @param text - the whole file, without a byte order mark; any line endings
 */
export function frontMatterOf(text: string): FrontMatter {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0].length;
  const inner = opening === undefined ? undefined : innerOf(text, opening);
  if (inner === undefined) return { end: 0, title: undefined, details: noDetails, warnings: [] };
  const values = new Map<string, Span>();
  const warnings: string[] = [];
  for (const { key, value } of inner.entries) {
    const name = key.toLowerCase();
    const problem = problemOf(name, sliceOf(text, value));
    if (problem !== undefined) warnings.push(`front matter: ${problem}`);
    else if (value.start < value.end) values.set(name, value);
  }
  const read = (name: string): string | undefined => {
    const value = values.get(name);
    return value && sliceOf(text, value);
  };
  return {
    end: inner.end,
    title: values.get("title"),
    details: {
      url: read("url"),
      author: read("author"),
      published: read("published"),
      language: read("language"),
    },
    warnings,
  };
}

const keys = ["title", "url", "author", "published", "language"];

const noDetails: Details = {
  url: undefined,
  author: undefined,
  published: undefined,
  language: undefined,
};

interface Entry {
  readonly key: string;
  readonly value: Span;
}

/** The entries up to the closing line; undefined when there is none, or prose stands before it. */
function innerOf(
  text: string,
  start: number,
): { readonly entries: readonly Entry[]; readonly end: number } | undefined {
  const entries: Entry[] = [];
  for (const { index, 0: whole, 1: line = "" } of text
    .slice(start)
    .matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) {
      return entries.length === 0 ? undefined : { entries, end: start + index + whole.length };
    }
    const key = /^([A-Za-z][\w-]*)[ \t]*:(?=[ \t]|$)/.exec(line);
    /** Empty lines, and further lines of a key that is not read, such as a list of tags. */
    const belongs = entries.length > 0 && /^(?:$|[ \t]|- )/.test(line);
    if (key === null && !belongs && !line.startsWith("#")) return undefined;
    if (key?.[1] === undefined) continue;
    const at = start + index;
    entries.push({ key: key[1], value: valueIn(text, at + key[0].length, at + line.length) });
  }
  return undefined;
}

/** A value without white space and without the quotation marks around it. */
function valueIn(text: string, start: number, end: number): Span {
  const value = trim(text, { start, end });
  return /^(["']).*\1$/.test(sliceOf(text, value))
    ? { start: value.start + 1, end: value.end - 1 }
    : value;
}

function problemOf(name: string, value: string): string | undefined {
  if (!keys.includes(name)) return `"${name}" is not read; it may have ${keys.join(", ")}`;
  if (name === "url" && value !== "" && !isWebAddress(value))
    return `expected url to be an http or https address, got ${JSON.stringify(value)}`;
  if (name === "language" && value !== "" && !isLanguage(value))
    return `expected language to be a tag such as en, got ${JSON.stringify(value)}`;
  return undefined;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value);
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
