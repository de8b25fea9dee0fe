// Folds (`<details>`): text below a summary that names it. A summary that is a heading is one; within a list, a
// definition or a quotation it is a paragraph, since only outer blocks can be folds in Markdown.

import type { Element, Root } from "hast";
import { EXIT, visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { textOf } from "./html.ts";
import { countWords } from "./text.ts";

/** Makes the folds of an article blocks with one summary, sections or paragraphs, in place. */
export function arrangeFolds(tree: Root): void {
  visitParents(tree, "element", (element, ancestors) => {
    if (element.tagName !== "details") return;
    const summaries = element.children.filter(isSummary);
    const isInner = ancestors.some(
      (node) => node.type === "element" && /^(?:li|dd|blockquote|td|th)$/.test(node.tagName),
    );
    const headings = summaries.flatMap((summary) => raiseHeading(summary) ?? []);
    const isNamed = summaries.length === 1 && countWords(textOf(element)) <= mostWords;
    if (isNamed && headings.length === 0 && !isInner) return;
    element.tagName = "div";
    for (const summary of summaries.filter(isSummary)) summary.tagName = "p";
  });
}

/** Of a fold that its summary names; "Expand description" names none of the long text below. */
const mostWords = 500;

/** Makes a summary the heading that it holds. */
function raiseHeading(summary: Element): Element | undefined {
  let heading: Element | undefined;
  visit(summary, "element", (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return undefined;
    heading = element;
    return EXIT;
  });
  if (heading === undefined) return undefined;
  summary.tagName = heading.tagName;
  heading.tagName = "span";
  return summary;
}

/** Whether a child of a fold is its summary. */
export function isSummary(node: Element["children"][number]): node is Element {
  return node.type === "element" && node.tagName === "summary";
}
