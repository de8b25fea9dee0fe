// Definition lists (`<dl>`): terms, such as what is sold, and what is said of them, such as its price. Brought
// into the order of the Markdown that is made of them: a line of terms, then its definitions.

import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/** Makes each `dl` paragraphs and `dd`, in place: terms that share their definitions are one paragraph, and a `dd` has a term. */
export function arrangeDefinitions(tree: Root): void {
  visit(tree, "element", (list) => {
    if (list.tagName !== "dl") return;
    const children: ElementContent[] = [];
    let terms: Element | undefined;
    for (const part of listParts(list)) {
      if (part.tagName === "dt") {
        if (terms === undefined || terms.children.length > mostWords)
          children.push((terms = createTerms()));
        else terms.children.push({ type: "text", value: ", " });
        for (const child of toWords(part.children)) terms.children.push(child);
      } else {
        const isDefinition = part.tagName === "dd" && children.length > 0;
        children.push(isDefinition ? part : { ...part, tagName: "div" });
        terms = undefined;
      }
    }
    Object.assign(list, { tagName: "div", children });
  });
}

/** Pieces of the terms of one paragraph, since writing one takes the square of them; nobody's definition has more terms. */
const mostWords = 200;

function createTerms(): Element {
  return { type: "element", tagName: "p", properties: {}, children: [] };
}

/** What a list holds, less the `div` around its groups; empty terms and definitions are no parts. */
function listParts({ children }: Element): readonly Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "div") return listParts(child);
    return hasContent(child) ? [child] : [];
  });
}

function hasContent(element: Element): boolean {
  let isFilled = false;
  visit(element, (node) => {
    isFilled ||= node.type === "text" && node.value.trim() !== "";
    isFilled ||= node.type === "element" && node.tagName === "img";
    return !isFilled;
  });
  return isFilled;
}

/** Headings, paragraphs and line breaks of a term, as words of one line. */
function toWords(children: readonly ElementContent[]): readonly ElementContent[] {
  return children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== "element") return [child];
    if (child.tagName === "br") return [{ type: "text", value: " " }];
    return /^(?:p|div|h[1-6])$/.test(child.tagName) ? toWords(child.children) : [child];
  });
}
