// Accordions: questions that are buttons, each with a panel that a script shows once it is pressed. A button in a
// heading becomes its words; any other becomes the summary of its panel, as if the page had written `<details>`.
// What opens a menu, a form or a list of links stays a button.

import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { attributeOf, textOf } from "./html.ts";
import { findPanel, isLabel } from "./panels.ts";
import { type Places, listAncestors, readPlaces } from "./places.ts";

/** Makes the accordions and tabs of a page readable without a script, in place. */
export function openAccordions(tree: Root): void {
  const places = readPlaces(tree);
  const opened = new Set<Element>();
  for (const button of listButtons(tree)) {
    const panel = findPanel(places, button);
    const isOpener = panel !== undefined && !opened.has(panel);
    const heading = findHeading(places, button);
    if (!isLabel(button) || !(isOpener || isWholeOf(button, heading))) continue;
    clearNames(places, button);
    if (heading !== undefined) nameSection(button, heading);
    else if (isOpener) summarize(button, panel);
    if (!isOpener) continue;
    opened.add(panel);
    showPanel(panel);
  }
}

function listButtons(tree: Root): readonly Element[] {
  const buttons: Element[] = [];
  visit(tree, "element", (element) => {
    const isButton =
      element.tagName === "button" || /^(?:button|tab)$/.test(attributeOf(element, "role") ?? "");
    const toggles = attributeOf(element, "dataToggle") ?? attributeOf(element, "dataBsToggle");
    if (isButton || toggles === "collapse") buttons.push(element);
  });
  return buttons;
}

/** The heading, term or summary that a button stands in. */
function findHeading(places: Places, button: Element): Element | undefined {
  return listAncestors(places, button, 3).find(
    (element) =>
      /^(?:h[1-6]|dt|summary)$/.test(element.tagName) || attributeOf(element, "role") === "heading",
  );
}

function isWholeOf(button: Element, heading: Element | undefined): boolean {
  return heading !== undefined && textOf(button).trim() === textOf(heading).trim();
}

/** "accordion-header" is the name of a header to what looks for the article, and would be left out. */
function clearNames(places: Places, button: Element): void {
  for (const element of [button, ...listAncestors(places, button, 3)]) {
    const names = attributeOf(element, "className") ?? "";
    if (/accordion|collaps|card-|panel-|toggle|faq/i.test(names))
      delete element.properties["className"];
  }
}

function nameSection(button: Element, heading: Element): void {
  button.tagName = "span";
  button.properties = {};
  if (attributeOf(heading, "role") !== "heading") return;
  const level = attributeOf(heading, "ariaLevel") ?? "";
  heading.tagName = /^[1-6]$/.test(level) ? `h${level}` : "h3";
  delete heading.properties["role"];
}

/** Moves the words of a button to its panel. */
function summarize(button: Element, panel: Element): void {
  const summary = createElement("summary", button.children);
  if (/^(?:table|[uod]l)$/.test(panel.tagName)) wrapPanel(summary, panel);
  else if (!/^t(?:r|d|h|body)$/.test(panel.tagName))
    panel.children = [createElement("details", [summary, ...panel.children])];
  if (panel.tagName === "p") panel.tagName = "div";
  Object.assign(button, { tagName: "span", properties: {}, children: [] });
}

/** A table or a list stays one within the fold. */
function wrapPanel(summary: Element, panel: Element): void {
  const inner = createElement(panel.tagName, panel.children);
  Object.assign(panel, { tagName: "div", children: [createElement("details", [summary, inner])] });
}

function createElement(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

/** No attribute or class of it hides it any more. */
function showPanel(panel: Element): void {
  const { id } = panel.properties;
  panel.properties = id === undefined ? {} : { id };
}
