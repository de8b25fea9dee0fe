// Panels: what the button of an accordion shows. Told by what the button names, or by where it stands; and told
// from menus, forms, and lists of links, which buttons show as well.

import type { Element } from "hast";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { attributeOf, textOf } from "./html.ts";
import { type Places, findNext, listAncestors } from "./places.ts";
import { countWords } from "./text.ts";

/**
 * Finds what a button shows: what it names, else what stands behind it if it says that it shows something.
 *
 * @returns undefined for a button that shows nothing, or itself
 */
export function findPanel(places: Places, button: Element): Element | undefined {
  const names = listNames(button);
  const isNamed = names.length > 0;
  const panel = isNamed
    ? names.map((name) => places.byId.get(name)).find(Boolean)
    : findPanelBehind(places, button);
  if (panel === undefined || !isPanel(panel)) return undefined;
  const isAround =
    listAncestors(places, button, deepest).includes(panel) ||
    listAncestors(places, panel, deepest).includes(button);
  return isAround ? undefined : panel;
}

/** Of elements in one another, as they are parsed. */
const deepest = 512;

function listNames(button: Element): readonly string[] {
  const names = [
    attributeOf(button, "ariaControls"),
    attributeOf(button, "dataTarget"),
    attributeOf(button, "dataBsTarget"),
    isToggle(button) ? attributeOf(button, "href") : undefined,
  ];
  return names.flatMap((name) => name?.trim().split(/\s+/, 1)[0]?.replace(/^#/, "") ?? []);
}

/** Whether it says itself that it shows and hides something. */
function isToggle(button: Element): boolean {
  const toggles = attributeOf(button, "dataToggle") ?? attributeOf(button, "dataBsToggle");
  return button.properties["ariaExpanded"] !== undefined || toggles === "collapse";
}

/** A box of few words: a button to share an article may stand before all of it. */
function findPanelBehind(places: Places, button: Element): Element | undefined {
  if (button.properties["ariaHasPopup"] !== undefined) return undefined;
  const isInAccordion = [button, ...listAncestors(places, button, 2)].some((element) =>
    /accordion|collapsible|\bfaq/i.test(attributeOf(element, "className") ?? ""),
  );
  const panel = isToggle(button) || isInAccordion ? findNext(places, button, 3) : undefined;
  const isBox = panel !== undefined && /^(?:div|section|dd|[uo]l)$/.test(panel.tagName);
  return isBox && countWords(textOf(panel)) <= mostWords ? panel : undefined;
}

/** Of a panel that the button does not name. */
const mostWords = 500;

/** Whether a button has words that can name something: "More", but neither "×" nor a text. */
export function isLabel(button: Element): boolean {
  const label = textOf(button).trim();
  return /\p{L}/u.test(label) && label.length <= longestLabel;
}

/** In UTF-16 units. */
const longestLabel = 300;

/** Whether an element has words of its own, and is no part of the page that is left out. */
function isPanel(panel: Element): boolean {
  let nodes = 0;
  let own = 0;
  let linked = 0;
  visit(panel, (node) => {
    nodes += 1;
    if (nodes > mostNodes) return EXIT;
    if (node.type === "text") own += countWords(node.value);
    if (node.type !== "element") return undefined;
    if (refused.has(node.tagName) || refusedRoles.has(attributeOf(node, "role") ?? "")) {
      own = Number.NEGATIVE_INFINITY;
      return EXIT;
    }
    if (node.tagName !== "a" && node.tagName !== "button") return undefined;
    linked += countWords(textOf(node));
    return SKIP;
  });
  return own > 0 && own * 4 >= linked;
}

/** Of a panel, that are looked at. */
const mostNodes = 2_000;

const refused: ReadonlySet<string> = new Set(
  "html head body main article header footer aside nav menu dialog h1 input select textarea".split(
    " ",
  ),
);

const refusedRoles: ReadonlySet<string> = new Set(
  "navigation menu menubar listbox tree dialog alertdialog search tooltip banner complementary".split(
    " ",
  ),
);
