// What stands on a page beside its article and is known by its mark-up: scripts, navigation, cookie
// banners, link signs of headings. Taken out before the article is looked for, and counted by kind.

import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { attributeOf, textOf } from "./html.ts";

/** How many of each kind were left out, by its name in the singular. */
export type LeftOut = Map<string, number>;

/**
 * Takes clutter out of a page, in place.
 *
 * @returns what was taken out; forms and media are only counted, since some pages are one whole form
 */
export function removeClutter(tree: Root): LeftOut {
  const leftOut: LeftOut = new Map();
  visit(tree, "element", (element, index, parent) => {
    const kind = kindOf(element);
    if (kind !== undefined && kind !== "") leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
    const isKept = kind === undefined || countedOnly.has(kind);
    if (isKept || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return leftOut;
}

const countedOnly: ReadonlySet<string> = new Set(["form"]);

const kindOfTag: ReadonlyMap<string, string> = new Map([
  ["script", "script"],
  ["style", "style sheet"],
  ["template", ""],
  ["base", ""],
  ["nav", "navigation block"],
  ["menu", "navigation block"],
  ["dialog", "dialog"],
  ["form", "form"],
  ["button", "button"],
  ["iframe", "embedded frame"],
  ["object", "embedded frame"],
  ["embed", "embedded frame"],
  ["video", "video"],
  ["audio", "audio player"],
  ["canvas", "drawing"],
  ["svg", "drawing"],
]);

const kindOfRole: ReadonlyMap<string, string> = new Map([
  ["navigation", "navigation block"],
  ["menu", "navigation block"],
  ["menubar", "navigation block"],
  ["search", "form"],
  ["dialog", "dialog"],
  ["alertdialog", "dialog"],
]);

/** The empty name is of what nobody misses. */
function kindOf(element: Element): string | undefined {
  if (isPermalink(element) || hasClass(element, unmissed)) return "";
  if (isReferenceMark(element)) return "reference mark";
  if (hasClass(element, /^navbox$/)) return "navigation block";
  if (isCookieBanner(element)) return "cookie banner";
  return (
    kindOfTag.get(element.tagName) ??
    kindOfRole.get((attributeOf(element, "role") ?? "").toLowerCase())
  );
}

/** The sign beside a heading that links to it. */
function isPermalink(element: Element): boolean {
  return (
    element.tagName === "a" &&
    (attributeOf(element, "href") ?? "").includes("#") &&
    /^\s*[¶#§🔗]\uFE0F?\s*$/u.test(shortTextOf(element))
  );
}

/** "[edit]" beside the headings of a wiki, where it says what it is, and the numbers of lines of code. */
const unmissed =
  /^(?:mw-editsection|siteSub|linenos?|lineno|line-?numbers?|lineNumbers?|gutter|rouge-gutter|blob-num)$/;

function hasClass(element: Element, pattern: RegExp): boolean {
  const id = attributeOf(element, "id") ?? "";
  if (["html", "body", "main", "article", "pre", "code"].includes(element.tagName)) return false;
  return [id, ...(attributeOf(element, "className") ?? "").split(" ")].some((name) =>
    pattern.test(name),
  );
}

/** "[1]" behind a statement, which leads to a list of sources. */
function isReferenceMark(element: Element): boolean {
  return element.tagName === "sup" && /^\s*\[[^[\]]{1,20}\]\s*$/.test(shortTextOf(element));
}

/** Short, with something to press, and named as such: an article on cookies has headings. */
function isCookieBanner(element: Element): boolean {
  const names = `${attributeOf(element, "id") ?? ""} ${attributeOf(element, "className") ?? ""}`;
  if (!/cookie|consent|gdpr|onetrust/i.test(names)) return false;
  if (["html", "body", "main", "article"].includes(element.tagName)) return false;
  let hasButton = false;
  let hasArticle = false;
  visit(element, "element", ({ tagName }) => {
    if (["button", "input", "a"].includes(tagName)) hasButton = true;
    if (["main", "article", "h1", "pre"].includes(tagName)) hasArticle = true;
  });
  return hasButton && !hasArticle && textOf(element).length <= longestBanner;
}

/** In UTF-16 units. */
const longestBanner = 3_000;

/** The text of an element that has few children, so that long ones cost nothing. */
function shortTextOf(element: Element): string {
  return element.children.length > 3 ? "" : textOf(element);
}
