// Title: what a page calls itself, less the name of its site. `<title>` and Open Graph often say more than the
// page's own heading does: "Visit the lighthouse | Harbour Trust".

import type { Element, Root } from "hast";
import { EXIT, visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { attributeOf, findElement, textOf } from "./html.ts";
import { cleanLine, countWords } from "./text.ts";

/** What a page says of its title, each undefined when it does not. */
export interface TitleSources {
  /** Of its article, in JSON-LD. */
  readonly headline: string | undefined;
  /** Of Open Graph and the like. */
  readonly shared: string | undefined;
  /** The name of the site. */
  readonly site: string | undefined;
}

/**
 * Finds a page's title: the headline of its article, else its `<h1>` if that makes up most of a part of what it is
 * called elsewhere, else what it is called there.
 *
 * @returns undefined when only `<title>` tells, and no part of it is known for the title
 */
export function findTitle(
  tree: Root,
  { headline, shared, site }: TitleSources,
): string | undefined {
  if (headline !== undefined) return headline;
  const element = findElement(tree, "title");
  const titles = [element && cleanLine(textOf(element)), shared].flatMap((title) => title || []);
  const heading = listHeadings(tree).find(
    (each) => !isSame(each, site ?? "") && titles.some((title) => isMostOf(each, title)),
  );
  return heading ?? (shared === undefined ? undefined : withoutSite(shared, site));
}

/** Takes the name of a site off a title, with the sign between them. */
export function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const parts = splitTitle(title);
  const own = parts.filter((part) => !isSame(part, site));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length === parts.length) return title;
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
}

/** Takes the heading that says the title out of an article, in place: the title stands in front of it. */
export function removeTitle(content: Root, title: string | undefined): void {
  visit(content, { tagName: "h1" }, (heading, index, parent) => {
    if (title === undefined || !isSame(textOf(heading), title)) return undefined;
    if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
    return EXIT;
  });
}

/** The first-level headings, those of the main part in front; a site's name at its top is none, nor is a link to its start. */
function listHeadings(tree: Root): readonly string[] {
  const headings: string[] = [];
  const others: string[] = [];
  visitParents(tree, { tagName: "h1" }, (heading: Element, ancestors) => {
    const names = ancestors.flatMap((node) => (node.type === "element" ? node.tagName : []));
    const isContent = names.includes("main") || names.includes("article");
    const isBeside = names.some((name) => /^(?:header|nav|aside|footer)$/.test(name));
    const isHome = heading.children.some(
      (child) =>
        child.type === "element" &&
        /^(?:\/|\.\/|https?:\/\/[^/]*\/?)$/.test(attributeOf(child, "href") ?? ""),
    );
    const words = cleanLine(textOf(heading)).replace(/ ?[¶#§🔗]$/u, "");
    if (words === "" || isHome) return;
    if (isContent) headings.push(words);
    else if (!isBeside) others.push(words);
  });
  return [...headings.slice(0, mostHeadings), ...others.slice(0, mostHeadings)];
}

const mostHeadings = 20;

/** Whether a heading has at least half of the words of a part of a title. */
function isMostOf(heading: string, title: string): boolean {
  const words = ` ${foldWords(heading)} `;
  return (
    splitTitle(title).some(
      (part) =>
        ` ${foldWords(part)} `.includes(words) && countWords(heading) * 2 >= countWords(part),
    ) || isSame(heading, title)
  );
}

/** @param title - in one line, with single blanks */
function splitTitle(title: string): readonly string[] {
  return title.split(/ [–—·•:-] | ?[|»] ?|: /).filter((part) => part !== "");
}

function isSame(one: string, other: string): boolean {
  return foldWords(one) === foldWords(other);
}

function foldWords(text: string): string {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word).join(" ");
}
