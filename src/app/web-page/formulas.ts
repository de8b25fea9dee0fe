// Formulas and tabs: what a page shows by means of a program or a style sheet, and what would be lost without them.
// A formula becomes code, as it is written in TeX; all tabs are shown, one below the other.

import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { attributeOf, textOf } from "./html.ts";

/** Shows formulas and hidden tabs of a page, in place. */
export function revealContent(tree: Root): void {
  visit(tree, "element", (element, index, parent) => {
    if (isTab(element)) showElement(element);
    const formula = readFormula(element);
    if (formula === undefined || parent === undefined || index === undefined) return undefined;
    const code: Element = {
      type: "element",
      tagName: "code",
      properties: {},
      children: [{ type: "text", value: formula }],
    };
    parent.children.splice(index, 1, ...(formula === "" ? [] : [code]));
    return [SKIP, index + (formula === "" ? 0 : 1)];
  });
}

/** What a tab holds, in the ways of the common generators of documentation. */
function isTab(element: Element): boolean {
  const classes = attributeOf(element, "className") ?? "";
  return (
    attributeOf(element, "role") === "tabpanel" ||
    /(?:^|\s)(?:tab|tab-?(?:pane|panel|content)|tabbed-block)(?:\s|$)/i.test(classes)
  );
}

function showElement({ properties }: Element): void {
  for (const name of ["hidden", "ariaHidden", "style"]) delete properties[name];
}

/** A formula in TeX; the empty one of what draws it a second time; undefined for all else. */
function readFormula(element: Element): string | undefined {
  const classes = (attributeOf(element, "className") ?? "").split(" ");
  if (classes.includes("katex-html")) return "";
  // Behind MathML that only screen readers get stands a picture of it.
  if (element.tagName === "img" && classes.some((name) => name.startsWith("mwe-math-fallback")))
    return trimFormula(attributeOf(element, "alt") ?? "");
  if (element.tagName !== "math") return undefined;
  return trimFormula(attributeOf(element, "alttext") ?? findTex(element) ?? textOf(element));
}

function findTex(math: Element): string | undefined {
  let tex: string | undefined;
  visit(math, "element", (element) => {
    if (attributeOf(element, "encoding") === "application/x-tex") tex = textOf(element);
  });
  return tex;
}

function trimFormula(tex: string): string {
  const line = tex.replaceAll(/\s+/g, " ").trim();
  return /^\{\\(?:display|text)style ([^]*)\}$/.exec(line)?.[1]?.trim() ?? line;
}
