// Article names: what people know the articles of a library by, on every surface.

import type { Articles } from "../core/answer/library.ts";
import { nameTitle } from "../core/article/outline.ts";

/**
 * Names the articles: each by its title, but like its file if it has none, or that of another.
 *
 * @returns the names in the order of the articles, not yet made fit to show
 */
export function labelArticles(articles: Articles): readonly string[] {
  const titles = articles.map(({ article }) => nameTitle(article)?.trim() ?? "");
  return articles.map(({ name }, at) => {
    const title = titles[at] ?? "";
    const isTaken = title === "" || titles.indexOf(title) !== titles.lastIndexOf(title);
    return isTaken ? name.replace(/\.[^.]*$/, "") : title;
  });
}
