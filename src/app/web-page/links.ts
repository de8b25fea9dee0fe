// Links and images of an article, made to hold outside of its page: addresses are absolute, and what
// leads nowhere is left as its words.

import type { Element, ElementContent, Root } from "hast";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { attributeOf } from "./html.ts";
import { withoutControls } from "./text.ts";

/** What became of them. */
export interface LinkCounts {
  readonly images: number;
  /** Links that became plain words, since their address is relative to an unknown one or no web address. */
  readonly unresolved: number;
}

/**
 * Makes links and images absolute, in place, and takes control characters out of the text.
 *
 * @param base - what relative addresses are resolved against
 */
export function resolveLinks(tree: Root, base: string | undefined): LinkCounts {
  let images = 0;
  let unresolved = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === "text") node.value = withoutControls(node.value);
    if (node.type !== "element" || parent === undefined || index === undefined) return undefined;
    const replaceBy = (...nodes: readonly ElementContent[]): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index];
    };
    if (node.tagName === "a" && isEmpty(node)) return replaceBy();
    if (node.tagName === "a" && !resolve(node, "href", base)) {
      unresolved += attributeOf(node, "href") === undefined ? 0 : 1;
      return replaceBy({ ...node, tagName: "span", properties: {} });
    }
    if (node.tagName !== "img") return undefined;
    const alt = (attributeOf(node, "alt") ?? "").trim();
    if (alt === "") return replaceBy();
    images += 1;
    return resolve(node, "src", base) ? undefined : replaceBy({ type: "text", value: alt });
  });
  return { images, unresolved };
}

function isEmpty(link: Element): boolean {
  let isShown = false;
  visit(link, (node) => {
    isShown ||= node.type === "text" && node.value.trim() !== "";
    isShown ||= node.type === "element" && node.tagName === "img";
    return isShown ? EXIT : undefined;
  });
  return !isShown;
}

/** @returns whether the address can be used */
function resolve(element: Element, property: "href" | "src", base: string | undefined): boolean {
  const value = attributeOf(element, property);
  if (value === undefined || !URL.canParse(value, base)) return false;
  const url = new URL(value, base);
  if (!usable.has(url.protocol)) return false;
  element.properties[property] = url.href;
  return true;
}

const usable: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);
