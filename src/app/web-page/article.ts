// Finds the article of a page by Mozilla's Readability, as Firefox's reader view does. linkedom is
// only what carries the page to it: scripts are not run, nothing is loaded.

import { Readability } from "@mozilla/readability";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import { parseHtml } from "./html.ts";
import { ImportError } from "./import-error.ts";

/** An article as it was found on a page. */
export interface FoundArticle {
  readonly content: Root;
  /** The page's title less the name of its site. */
  readonly title: string | undefined;
  /** A byline found in the text. */
  readonly byline: string | undefined;
}

/**
 * Finds the article.
 *
 * @param tree - the page without clutter
 * @throws {@link ImportError} when there is no text to find
 */
export function findArticle(tree: Root): FoundArticle {
  const { document } = parseHTML(toHtml(tree));
  const found = new Readability(document, { keepClasses: true }).parse();
  if (typeof found?.content !== "string" || (found.textContent ?? "").trim() === "")
    throw new ImportError(
      "no article found in the page. If a script draws it, open it in a browser, save the page, and import the file",
    );
  return {
    content: parseHtml(found.content),
    title: found.title ?? undefined,
    byline: found.byline ?? undefined,
  };
}
