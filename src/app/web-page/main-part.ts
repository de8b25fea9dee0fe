// Main part: what the page itself marks as its content (`<main>`, `<article>`, else its body). It is taken whole
// where Readability, which looks for long prose, has passed over sections, tables and lists in the midst of it.

import type { Element, Root } from "hast";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { removeBeside } from "./beside.ts";
import { attributeOf, textOf } from "./html.ts";
import { cleanLine, countWords } from "./text.ts";

/** What is taken for the article of a page. */
export interface ChosenContent {
  readonly content: Root;
  /** Headings of the main part that it lacks, in order. */
  readonly lost: readonly string[];
}

/**
 * Chooses between what Readability has found and the whole main part of a page.
 *
 * @param tree - the page without clutter; what stands beside the text of its main part is taken out
 * @param found - undefined when nothing was found
 */
export function chooseContent(tree: Root, found: Root | undefined): ChosenContent {
  const part = findMainPart(tree);
  const headings = listUnits(part).filter(({ heading }) => heading !== undefined);
  removeBeside(part);
  const children = part.type === "root" ? part.children : [{ ...part, tagName: "div" }];
  const whole: Root = { type: "root", children };
  const content = found === undefined || isPoorer(found, part) ? whole : found;
  const known = listKeys(content);
  const lost = headings.filter(({ key }) => !known.has(key));
  return { content, lost: lost.flatMap(({ heading }) => heading ?? []) };
}

/**
 * Whether an article is only some of a page's main part. Of a small page that marks its main part always, since
 * what Readability finds of little text is chance; of others, when it lacks something above its end.
 */
function isPoorer(found: Root, part: Element | Root): boolean {
  if (isLaidOutInTables(part)) return false;
  const isSmall = countWords(textOf(found)) <= smallest;
  const isMarked = part.type === "element" && part.tagName !== "body";
  // A page of links is nothing but what stands beside other pages.
  const isMost = countWords(textOf(part)) * 2 >= countWords(textOf(found));
  if (isSmall && isMarked) return isMost;
  const known = listKeys(found);
  const units = listUnits(part);
  const last = isSmall ? units.length : units.findLastIndex(({ key }) => known.has(key));
  return units.slice(0, last + 1).some(({ key, isLandmark }) => isLandmark && !known.has(key));
}

/** In words; Readability is made for longer articles. */
const smallest = 250;

function listKeys(tree: Root): ReadonlySet<string> {
  return new Set(listUnits(tree).map(({ key }) => key));
}

function findMainPart(tree: Root): Element | Root {
  const mains: Element[] = [];
  const articles: Element[] = [];
  const bodies: Element[] = [];
  visit(tree, "element", (element) => {
    if (element.tagName === "body") bodies.push(element);
    if (element.tagName === "main" || attributeOf(element, "role") === "main") mains.push(element);
    if (element.tagName !== "article") return undefined;
    articles.push(element);
    return SKIP;
  });
  const article = articles.length === 1 ? articles[0] : undefined;
  const titled = article !== undefined && holdsHeading(article) ? article : undefined;
  return titled ?? mains[0] ?? article ?? bodies[0] ?? tree;
}

function holdsHeading(element: Element): boolean {
  let isFound = false;
  visit(element, { tagName: "h1" }, () => {
    isFound = true;
    return EXIT;
  });
  return isFound;
}

/** A block of a page, to be found again in an article. */
interface Unit {
  readonly key: string;
  /** Whether a reader would miss it more than a paragraph. */
  readonly isLandmark: boolean;
  /** The words of a heading. */
  readonly heading: string | undefined;
}

function listUnits(tree: Element | Root): readonly Unit[] {
  const units: Unit[] = [];
  visit(tree, "element", (element) => {
    const kind = kinds.get(element.tagName);
    const start = kind === undefined ? "" : readStart(element);
    if (kind === undefined || start === "") return;
    const isLandmark =
      kind === "heading" || kind === "list" || (kind === "table" && hasHeader(element));
    const heading = kind === "heading" ? cleanLine(textOf(element)) : undefined;
    units.push({ key: `${kind} ${start}`, isLandmark, heading });
  });
  return units;
}

/** The first level is the title, which Readability takes out. */
const kinds: ReadonlyMap<string, "heading" | "list" | "table" | "text"> = new Map([
  ...(["h2", "h3", "h4", "h5", "h6"] as const).map((name) => [name, "heading"] as const),
  ...(["ul", "ol", "dl"] as const).map((name) => [name, "list"] as const),
  ["table", "table"],
  ...(["p", "pre", "blockquote"] as const).map((name) => [name, "text"] as const),
]);

/** The first signs of an element, without blanks. */
function readStart(element: Element): string {
  let start = "";
  let nodes = 0;
  visit(element, (node) => {
    nodes += 1;
    if (node.type === "text") start += node.value.slice(0, 1_000).replaceAll(/\s+/g, "");
    return start.length >= longestStart || nodes > mostNodes ? EXIT : undefined;
  });
  return start.slice(0, longestStart);
}

const longestStart = 80;
const mostNodes = 300;

function hasHeader(table: Element): boolean {
  let isFound = false;
  visit(table, "element", ({ tagName }) => {
    isFound ||= tagName === "th" || tagName === "caption";
    return isFound ? EXIT : undefined;
  });
  return isFound;
}

/** Whether a page's columns are those of a table, as they were once: whole, it would be one cell. */
function isLaidOutInTables(part: Element | Root): boolean {
  let isLaidOut = false;
  visit(part, { tagName: "td" }, (cell) => {
    visit(cell, "element", ({ tagName }) => {
      isLaidOut ||= /^(?:table|h[1-3])$/.test(tagName);
      return isLaidOut ? EXIT : undefined;
    });
    return isLaidOut ? EXIT : SKIP;
  });
  return isLaidOut;
}
