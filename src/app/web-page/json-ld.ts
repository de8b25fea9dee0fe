// What a page says of its article in JSON-LD, the vocabulary of schema.org: objects of any nesting in
// lists and `@graph`, where an author may be named by reference. Whatever is no such object is passed over.

/** What is said; each undefined when it is not. */
export interface LinkedData {
  readonly headline: string | undefined;
  /** Names, joined by commas. */
  readonly author: string | undefined;
  /** As it is written, mostly ISO 8601. */
  readonly published: string | undefined;
  readonly language: string | undefined;
}

/**
 * Reads a page's JSON-LD.
 *
 * @param scripts - the texts of its `application/ld+json` scripts
 */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const objects = scripts.flatMap((script) => objectsIn(parsed(script)));
  const article =
    objects.find((object) => typesOf(object).some((type) => articleType.test(type))) ??
    objects.find((object) => typesOf(object).includes("WebPage")) ??
    {};
  const byId = new Map(objects.flatMap((object) => idOf(object, "name")));
  return {
    headline: stringIn(article["headline"]) ?? stringIn(article["name"]),
    author: namesIn(article["author"], byId).join(", ") || undefined,
    published: stringIn(article["datePublished"]),
    language: stringIn(article["inLanguage"]),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

/** `NewsArticle`, `TechArticle`, `BlogPosting` and what else schema.org derives of `Article`. */
const articleType = /(?:Article|BlogPosting|Report|HowTo|Recipe|FAQPage)$/;

/** How many objects of a page are looked at. */
const mostObjects = 1_000;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** The objects of a value, outer ones first; no recursion, so that depth costs nothing. */
function objectsIn(value: unknown): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  const queue: unknown[] = [value];
  for (let next = 0; next < queue.length && next < mostObjects; next += 1) {
    const item = queue[next];
    if (Array.isArray(item)) for (const each of item.slice(0, mostObjects)) queue.push(each);
    else if (isObject(item)) {
      objects.push(item);
      queue.push(item["@graph"], item["mainEntity"], item["mainEntityOfPage"], item["author"]);
    }
  }
  return objects;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(object: JsonObject): readonly string[] {
  const type = object["@type"];
  return [type].flat().filter((each) => typeof each === "string");
}

function idOf(object: JsonObject, property: string): readonly (readonly [string, string])[] {
  const id = stringIn(object["@id"]);
  const value = stringIn(object[property]);
  return id === undefined || value === undefined ? [] : [[id, value]];
}

/** Names of people or organisations, given as texts, objects, references, or a list of these. */
function namesIn(value: unknown, byId: ReadonlyMap<string, string>): readonly string[] {
  const each = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = each.flatMap((item: unknown) => {
    if (!isObject(item)) return stringIn(item) ?? [];
    return stringIn(item["name"]) ?? byId.get(stringIn(item["@id"]) ?? "") ?? [];
  });
  return [...new Set(names)];
}

function stringIn(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
