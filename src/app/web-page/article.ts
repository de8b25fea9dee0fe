// Finds the article of a page by Mozilla's Readability, as Firefox's reader view does, or takes the page's main part
// whole where that finds too little. linkedom is only what carries the page to it: scripts are not run, nothing is loaded.

import { Readability } from "@mozilla/readability";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import { parseHtml, textOf } from "./html.ts";
import { ImportError } from "./import-error.ts";
import { type ChosenContent, chooseContent } from "./main-part.ts";

/** An article as it was found on a page. */
export interface FoundArticle extends ChosenContent {
  /** The page's title less the name of its site. */
  readonly title: string | undefined;
  /** A byline found in the text. */
  readonly byline: string | undefined;
}

/**
 * Finds the article.
 *
 * @param tree - the page without clutter, which is changed
 * @throws {@link ImportError} when there is no text to find
 */
export function findArticle(tree: Root): FoundArticle {
  const { document } = parseHTML(toHtml(tree));
  const found = new Readability(document, { keepClasses: true }).parse();
  const hasText = (found?.textContent ?? "").trim() !== "";
  const content =
    hasText && typeof found?.content === "string" ? parseHtml(found.content) : undefined;
  const chosen = chooseContent(tree, content);
  if (textOf(chosen.content).trim() === "")
    throw new ImportError(
      "no article found in the page. If a script draws it, open it in a browser, save the page, and import the file",
    );
  return {
    ...chosen,
    title: found?.title ?? undefined,
    byline: found?.byline ?? undefined,
  };
}
