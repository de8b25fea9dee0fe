// The language of a page's code: written in a class of the code, of what stands around it, or in a
// data attribute, in the ways of the common highlighters. Put where Markdown's writer looks for it.

import type { Element, Root } from "hast";
import { visitParents } from "unist-util-visit-parents";
import { attributeOf } from "./html.ts";

/** Gives each piece of code `<pre><code class="language-…">`, in place; without a language if none is named. */
export function markCode(tree: Root): void {
  visitParents(tree, "element", (element, ancestors) => {
    if (element.tagName !== "pre") return;
    const code = codeOf(element);
    const around = ancestors.slice(-3).flatMap((node) => (node.type === "element" ? node : []));
    const language = [code, element, ...around.toReversed()].map(languageOf).find(Boolean);
    code.properties = language === undefined ? {} : { className: [`language-${language}`] };
    element.properties = {};
  });
}

/** The one `code` in a `pre`, made when there is none. */
function codeOf(pre: Element): Element {
  const elements = pre.children.filter((child) => child.type === "element");
  const [only] = elements;
  if (only?.tagName === "code" && elements.length === 1) return only;
  const code: Element = {
    type: "element",
    tagName: "code",
    properties: {},
    children: pre.children,
  };
  pre.children = [code];
  return code;
}

/** `language-js`, `lang-js`, `highlight-source-js` (GitHub), `highlight-js` (Sphinx), `brush: js` (MDN). */
function languageOf(element: Element): string | undefined {
  const named = attributeOf(element, "dataLang") ?? attributeOf(element, "dataLanguage");
  const classes = attributeOf(element, "className") ?? "";
  const match =
    /(?:^|\s)(?:language-|lang-|highlight-source-|highlight-(?!text|default|none))([\w+#.-]+)/.exec(
      classes,
    ) ?? /(?:^|\s)brush:\s*([\w+#.-]+)/.exec(classes);
  const language = named ?? match?.[1];
  return language === undefined || !/^[\w+#.-]{1,30}$/.test(language) || plain.has(language)
    ? undefined
    : language.toLowerCase();
}

const plain: ReadonlySet<string> = new Set(["none", "plain", "plaintext", "text", "default"]);
