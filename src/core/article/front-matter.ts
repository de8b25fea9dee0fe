// Front matter: what an article says of itself before it begins: YAML between lines of `---`, TOML between
// lines of `+++`, or one JSON object. Whatever does not look like it is left to the article.

import { isOneEdit } from "../text/edit-distance.ts";
import type { Span } from "../text/span.ts";
import { readJson } from "./front-matter/json.ts";
import { readToml } from "./front-matter/toml.ts";
import type { Matter } from "./front-matter/value.ts";
import { readYaml } from "./front-matter/yaml.ts";

/** What an article may say of itself. */
export interface Details {
  /** Where the article stands on the web, an http or https address. */
  readonly url: string | undefined;
  /** One name or several, joined by commas. */
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
  /** Where the title stands; over several lines when it is written so. */
  readonly title: Span | undefined;
  readonly details: Details;
  /** What the operator should know of: values that can't be used, keys that look misspelt. */
  readonly warnings: readonly string[];
}

/**
 * Reads the front matter of a text. Empty lines may stand before it.
 *
 * @param text - the whole file, without a byte order mark; any line endings
 */
export function readFrontMatter(text: string): FrontMatter {
  const found = findMatter(text);
  if (found === undefined) return { end: 0, title: undefined, details: noDetails, warnings: [] };
  const { values, problems } = found.matter;
  const warnings = [...problems, ...[...values.keys()].flatMap((key) => slipOf(key) ?? [])];
  const details: Record<keyof Details, string | undefined> = { ...noDetails };
  for (const field of fields) {
    const value = field.keys.map((key) => values.get(key)).find((each) => each !== undefined);
    const problem = value && field.problemOf(value.text);
    if (problem !== undefined) warnings.push(problem);
    else details[field.name] = value?.text;
  }
  return {
    end: found.end,
    title: values.get("title")?.span,
    details,
    warnings: warnings.map((warning) => `front matter: ${warning}`),
  };
}

const noDetails: Details = {
  url: undefined,
  author: undefined,
  published: undefined,
  language: undefined,
};

interface Field {
  readonly name: keyof Details;
  /** Our own key first, then those of other tools. */
  readonly keys: readonly string[];
  problemOf(value: string): string | undefined;
}

const fields: readonly Field[] = [
  {
    name: "url",
    keys: ["url", "canonical_url", "canonicalurl", "canonical"],
    problemOf: findUrlProblem,
  },
  { name: "author", keys: ["author", "authors"], problemOf: () => undefined },
  {
    name: "published",
    keys: ["published", "date", "pubdate", "publishdate", "published_at"],
    problemOf: () => undefined,
  },
  { name: "language", keys: ["language", "lang", "locale"], problemOf: findLanguageProblem },
];

function findUrlProblem(value: string): string | undefined {
  const isWebAddress = /^https?:\/\/[^\s/]/i.test(value) && !/[\s\p{Cc}\p{Cf}]/u.test(value);
  return isWebAddress
    ? undefined
    : `expected url to be an http or https address, got ${JSON.stringify(value)}`;
}

function findLanguageProblem(value: string): string | undefined {
  try {
    if (Intl.getCanonicalLocales(value.replace("_", "-")).length === 1) return undefined;
  } catch {
    // The warning below says it.
  }
  return `expected language to be a tag such as en, got ${JSON.stringify(value)}`;
}

/** A key that is one edit away from one that is read; others belong to other tools. */
function slipOf(key: string): string | undefined {
  const known = ["title", ...fields.flatMap(({ keys }) => keys)];
  if (known.includes(key)) return undefined;
  const meant = known.find((each) => each.length > 3 && isOneEdit(key, each));
  return meant && `"${key}" is not read; did you mean ${meant}?`;
}

interface Found {
  readonly matter: Matter;
  readonly end: number;
}

function findMatter(text: string): Found | undefined {
  const opening = /^(?:[ \t\r\n]*[\r\n])?(?:(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)|(?=\{))/.exec(text);
  if (opening === null) return undefined;
  const [{ length: start }, fence] = opening;
  const closing = closings.get(fence ?? "{");
  if (closing === undefined) return undefined;
  closing.lastIndex = start;
  const line = closing.exec(text);
  if (line === null) return undefined;
  const [whole, sign = ""] = line;
  const inner = { start, end: line.index + (fence === undefined ? sign.length : 0) };
  const matter = fence === undefined ? readJson(text, inner) : chooseReader(fence)(text, inner);
  return matter && { matter, end: line.index + whole.length };
}

function chooseReader(fence: string): (text: string, inner: Span) => Matter | undefined {
  return fence === "---" ? readYaml : readToml;
}

/** The line that ends each kind, with its line end. */
const closings: ReadonlyMap<string, RegExp> = new Map([
  ["---", /^(---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![^]))/gm],
  ["+++", /^(\+\+\+)[ \t]*(?:\r\n|\r|\n|$(?![^]))/gm],
  ["{", /^(\})[ \t]*(?:\r\n|\r|\n|$(?![^]))/gm],
]);
