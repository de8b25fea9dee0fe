// What stands beside the text of a page's main part and is known by how it is called, hidden or linked: shares,
// comments, teasers of other pages. Used where the main part is taken as it stands, without Readability's search.

import type { Element, Root, RootContent } from "hast";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { attributeOf, textOf } from "./html.ts";
import { countWords } from "./text.ts";

/** Takes out of a part of a page what is no text of it, in place, and the headings that nothing is left below. */
export function removeBeside(part: Element | Root): void {
  removeElements(part, isBeside);
  const empty = listEmptyHeadings(part);
  removeElements(part, (element) => empty.has(element));
}

function removeElements(part: Element | Root, isRemoved: (element: Element) => boolean): void {
  const isKept = (node: RootContent): boolean => node.type !== "element" || !isRemoved(node);
  visit(part, (node) => {
    if (node.type === "element") node.children = node.children.filter(isKept);
    else if (node.type === "root") node.children = node.children.filter(isKept);
  });
}

function isBeside(element: Element): boolean {
  const { tagName } = element;
  if (tags.has(tagName) || roles.has(attributeOf(element, "role") ?? "") || isHidden(element))
    return true;
  if (tagName === "ul" || tagName === "ol") return isLinked(element);
  const isNamed = boxes.has(tagName) && isCalledClutter(element) && !holds(element, "h1");
  return isNamed || (cards.has(tagName) && isTeaser(element));
}

const tags: ReadonlySet<string> = new Set("aside footer nav noscript form input select".split(" "));
const roles: ReadonlySet<string> = new Set(
  "complementary contentinfo navigation banner search".split(" "),
);
const boxes: ReadonlySet<string> = new Set("div section article p figure".split(" "));
const cards: ReadonlySet<string> = new Set("div li article section a".split(" "));

function isHidden(element: Element): boolean {
  const style = attributeOf(element, "style") ?? "";
  return (
    (element.properties["hidden"] ?? false) !== false ||
    attributeOf(element, "ariaHidden") === "true" ||
    /(?:display: ?none|visibility: ?hidden)/i.test(style)
  );
}

/**
 * By a word of its classes, or all of its id, which sections have from their headings; "has-sidebar" is what
 * stands beside one, and a "menu" may be that of an inn.
 */
function isCalledClutter(element: Element): boolean {
  const id = element.tagName === "section" ? "" : (attributeOf(element, "id") ?? "");
  const names = (attributeOf(element, "className") ?? "").split(" ");
  return [id, ...names].some((name) => {
    const words = name
      .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[-_]/);
    if (outer.has(name)) return true;
    if (/^(?:has|with|no|is)$/.test(words[0] ?? "")) return false;
    return name === id ? clutter.has(name) : words.some((word) => clutter.has(word));
  });
}

const outer: ReadonlySet<string> = new Set(
  "header site-header masthead footer site-footer page-footer".split(" "),
);

const clutter: ReadonlySet<string> = new Set(
  (
    "ad ads advert advertisement banner breadcrumb breadcrumbs catlinks comments cookie disqus feedback modal nav navbar " +
    "navigation newsletter pager pagination popup promo promotion recommendations recommended related share sharing " +
    "sidebar signup social sponsor sponsored subscribe teaser teasers toc"
  ).split(" "),
);

function holds(element: Element, tagName: string): boolean {
  let isFound = false;
  visit(element, { tagName }, () => {
    isFound = true;
    return EXIT;
  });
  return isFound;
}

/** Whether all words lead elsewhere; a telephone number and an address of mail do not. */
function isLinked(element: Element): boolean {
  let own = 0;
  let linked = 0;
  visit(element, (node) => {
    if (node.type === "text") own += countWords(node.value);
    if (own > 0) return EXIT;
    if (node.type !== "element" || node.tagName !== "a" || isContact(node)) return undefined;
    linked += countWords(textOf(node));
    return SKIP;
  });
  return own === 0 && linked > 0;
}

function isContact(link: Element): boolean {
  return /^(?:mailto|tel):/i.test(attributeOf(link, "href") ?? "");
}

/** A few words below a heading that leads to another page. */
function isTeaser(card: Element): boolean {
  let nodes = 0;
  let linkedHeadings = 0;
  let headings = 0;
  visit(card, "element", (element) => {
    nodes += 1;
    if (nodes > mostOfTeaser) return EXIT;
    if (/^h[1-6]$/.test(element.tagName)) {
      headings += 1;
      const isInLink = card.tagName === "a" || linksAway(element);
      linkedHeadings += isInLink ? 1 : 0;
    }
    if (element.tagName === "a" && !isFragment(element) && holdsHeading(element))
      linkedHeadings += 1;
    return undefined;
  });
  return headings === 1 && linkedHeadings > 0 && countWords(textOf(card)) <= mostOfTeaser;
}

/** Words, and elements. */
const mostOfTeaser = 60;

function linksAway(heading: Element): boolean {
  return heading.children.some(
    (child) =>
      child.type === "element" &&
      child.tagName === "a" &&
      !isFragment(child) &&
      textOf(child).trim() === textOf(heading).trim(),
  );
}

function isFragment(link: Element): boolean {
  return (attributeOf(link, "href") ?? "#").startsWith("#");
}

function holdsHeading(element: Element): boolean {
  return element.children.some(
    (child) => child.type === "element" && /^h[1-6]$/.test(child.tagName),
  );
}

/** From the last to the first: what has neither words nor headings with words below it. */
function listEmptyHeadings(part: Element | Root): ReadonlySet<Element> {
  const order: (Element | undefined)[] = [];
  visit(part, (node) => {
    if (node.type === "element" && /^h[1-6]$/.test(node.tagName)) {
      order.push(node);
      return SKIP;
    }
    const isText = node.type === "text" && node.value.trim() !== "";
    if (isText || (node.type === "element" && node.tagName === "img")) order.push(undefined);
    return undefined;
  });
  const empty = new Set<Element>();
  let hasText = false;
  let filled: number[] = [];
  for (const heading of order.toReversed()) {
    if (heading === undefined) hasText = true;
    else {
      const level = Number(heading.tagName.slice(1));
      const isFilled = hasText || filled.some((each) => each > level);
      filled = [...filled.filter((each) => each < level), ...(isFilled ? [level] : [])];
      if (!isFilled) empty.add(heading);
      hasText = false;
    }
  }
  return empty;
}
