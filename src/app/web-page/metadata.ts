// What a page says of itself in its head: JSON-LD first, since it is written for machines, then
// Open Graph, then the older ways. Values are checked, never repaired by guesswork.

import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { webAddress } from "./address.ts";
import { attributeOf, findElement, textOf } from "./html.ts";
import { readLinkedData } from "./json-ld.ts";
import { cleanLine } from "./text.ts";
import { findTitle } from "./title.ts";

/** The front matter of an article; each is one line. */
export interface Metadata {
  readonly title: string | undefined;
  /** An http or https address. */
  readonly url: string | undefined;
  readonly author: string | undefined;
  /** An ISO 8601 date where the page gives one, else its own words. */
  readonly published: string | undefined;
  /** A BCP 47 tag. */
  readonly language: string | undefined;
}

/** What a page says of itself and of its site. */
export interface PageMetadata extends Metadata {
  /** The name of the site, which is no part of a title. */
  readonly site: string | undefined;
}

/**
 * Reads a page's metadata.
 *
 * @param tree - the whole page
 * @param address - where it was found
 */
export function readMetadata(tree: Root, address: string | undefined): PageMetadata {
  const head = readHead(tree);
  const linked = readLinkedData(head.scripts);
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => head.meta.get(name)).find((value) => value !== undefined);
  const site = firstLine([meta("og:site_name", "application-name")]);
  return {
    title: findTitle(tree, {
      headline: firstLine([linked.headline]),
      shared: firstLine([meta("og:title", "twitter:title", "dc.title")]),
      site,
    }),
    site,
    url: addressOf([head.canonical, meta("og:url"), address], address),
    author: firstLine([
      linked.author,
      meta("author", "dc.creator", "parsely-author"),
      notAddress(meta("article:author")),
      head.author,
    ]),
    published: dateOf(
      firstLine([linked.published, meta(...dateNames), head.published, meta("dc.date", "date")]),
    ),
    language: languageOf([
      head.language,
      meta("og:locale"),
      meta("content-language"),
      linked.language,
    ]),
  };
}

const dateNames = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "dcterms.created",
];

interface Head {
  /** By name, property or http-equiv in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly scripts: readonly string[];
}

function readHead(tree: Root): Head {
  const meta = new Map<string, string>();
  const found = new Map<string, string>();
  const scripts: string[] = [];
  visit(tree, "element", (element) => {
    const rel = (attributeOf(element, "rel") ?? "").toLowerCase().split(" ");
    if (element.tagName === "meta") addMeta(meta, element);
    if (element.tagName === "link" && rel.includes("canonical"))
      setFirst(found, "canonical", attributeOf(element, "href"));
    if (element.tagName === "a" && rel.includes("author"))
      setFirst(found, "author", textOf(element));
    if (element.tagName === "time" && isPublication(element))
      setFirst(found, "published", attributeOf(element, "dateTime") ?? textOf(element));
    if (attributeOf(element, "type")?.toLowerCase() === "application/ld+json")
      scripts.push(textOf(element));
  });
  const html = findElement(tree, "html");
  return {
    meta,
    canonical: found.get("canonical"),
    author: found.get("author"),
    published: found.get("published"),
    language: html && attributeOf(html, "lang"),
    scripts,
  };
}

function setFirst(found: Map<string, string>, key: string, value: string | undefined): void {
  if (!found.has(key) && value !== undefined && value.trim() !== "") found.set(key, value);
}

function addMeta(meta: Map<string, string>, element: Element): void {
  const content = attributeOf(element, "content");
  if (content === undefined || content.trim() === "") return;
  for (const property of ["property", "name", "itemProp", "httpEquiv"]) {
    const name = attributeOf(element, property)?.toLowerCase();
    if (name !== undefined && !meta.has(name)) meta.set(name, content);
  }
}

function isPublication(element: Element): boolean {
  return (
    element.properties["pubDate"] !== undefined ||
    (attributeOf(element, "itemProp") ?? "").split(" ").includes("datePublished") ||
    /\b(?:dt-published|entry-date|published)\b/.test(attributeOf(element, "className") ?? "")
  );
}

function firstLine(values: readonly (string | undefined)[]): string | undefined {
  return values.map((value) => cleanLine(value ?? "")).find((line) => line !== "");
}

function notAddress(value: string | undefined): string | undefined {
  return value === undefined || /^https?:/i.test(value) ? undefined : value;
}

function addressOf(
  values: readonly (string | undefined)[],
  base: string | undefined,
): string | undefined {
  const from = base === undefined ? undefined : webAddress(base);
  const addresses = values.map((value) => value && webAddress(value.trim(), from)?.href);
  return addresses.find((address) => address !== undefined && address !== "");
}

/** The date without the time of day, as the publisher's clock had it; other words as they are. */
function dateOf(value: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value ?? "")?.[0] ?? value;
}

function languageOf(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    try {
      const [tag] = Intl.getCanonicalLocales((value ?? "").trim().replaceAll("_", "-"));
      if (tag !== undefined && tag !== "und") return tag;
    } catch {
      // No language tag: the next value may be one.
    }
  }
  return undefined;
}
