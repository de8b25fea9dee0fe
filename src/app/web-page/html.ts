// HTML as a tree (hast): parsed as browsers do, written back, and read. The one idea: elements are
// counted while they are opened, so that a page which nests without end is refused at once.

import type { Element, Nodes, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import type { TreeAdapter } from "parse5";
import { EXIT, visit } from "unist-util-visit";
import { ImportError } from "./import-error.ts";

/**
 * Parses a page; a fragment becomes a page of its own.
 *
 * @throws {@link ImportError} when elements are nested too deep
 */
export function parseHtml(text: string): Root {
  const document = parse(text, { scriptingEnabled: false, treeAdapter: adapterWithLimit() });
  const tree = fromParse5(document);
  return tree.type === "root" ? tree : { type: "root", children: [] };
}

/** The first element of some name in document order. */
export function findElement(tree: Root, tagName: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, "element", (element) => {
    if (element.tagName !== tagName) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** All text below a node, as it stands in the source. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  visit(node, "text", ({ value }) => void parts.push(value));
  return parts.join("");
}

/**
 * An attribute as text.
 *
 * @param property - its name in hast, such as `itemProp`
 * @returns lists joined by spaces, undefined when it is not there or has no value
 */
export function attributeOf({ properties }: Element, property: string): string | undefined {
  const value = properties[property];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** How deep elements may be nested: what Chromium draws. */
const deepest = 512;

function adapterWithLimit(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest)
        throw new ImportError(
          `the page nests more than ${deepest} elements in one another; no article is written so`,
        );
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
