// Places: where each element of a page stands, so that its neighbours can be found without a search.

import type { Element, Parents, Root } from "hast";
import { visit } from "unist-util-visit";
import { attributeOf } from "./html.ts";

/** The elements of a page, as long as it is not changed. */
export interface Places {
  readonly ofElement: ReadonlyMap<Element, { readonly parent: Parents; readonly index: number }>;
  /** The first element of each id. */
  readonly byId: ReadonlyMap<string, Element>;
}

/** Notes where the elements of a page stand. */
export function readPlaces(tree: Root): Places {
  const ofElement = new Map<Element, { readonly parent: Parents; readonly index: number }>();
  const byId = new Map<string, Element>();
  visit(tree, "element", (element, index, parent) => {
    if (index !== undefined && parent !== undefined) ofElement.set(element, { parent, index });
    const id = attributeOf(element, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  });
  return { ofElement, byId };
}

/**
 * Lists the elements around one, the innermost first.
 *
 * @param most - how many
 */
export function listAncestors(
  { ofElement }: Places,
  element: Element,
  most: number,
): readonly Element[] {
  const ancestors: Element[] = [];
  let around = ofElement.get(element)?.parent;
  while (around?.type === "element" && ancestors.length < most) {
    ancestors.push(around);
    around = ofElement.get(around)?.parent;
  }
  return ancestors;
}

/**
 * Finds the element that follows one, or what holds nothing but it.
 *
 * @param most - how many elements around it may hold nothing else
 */
export function findNext(places: Places, element: Element, most: number): Element | undefined {
  for (const inner of [element, ...listAncestors(places, element, most)]) {
    const place = places.ofElement.get(inner);
    if (place === undefined) return undefined;
    const { parent, index } = place;
    const next = parent.children.slice(index + 1, index + 4).find((node) => !isBlank(node));
    if (next !== undefined) return next.type === "element" ? next : undefined;
    if (index > 3 || !parent.children.slice(0, index).every(isBlank)) return undefined;
  }
  return undefined;
}

function isBlank(node: Parents["children"][number]): boolean {
  return node.type === "comment" || (node.type === "text" && node.value.trim() === "");
}
