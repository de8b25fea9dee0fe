// Article names: what people know the articles of a library by, on every surface.

import type { Articles } from "../core/answer/library.ts";
import { nameTitle } from "../core/article/outline.ts";

/** A longer title does not fit beside the place of an excerpt on a phone, in UTF-16 units. */
const longestLabel = 40;

/**
 * Names the articles: each by its title, but like its file if it has none, a long one, or that of another.
 *
 * @returns the names in the order of the articles, not yet made fit to show
 */
export function labelArticles(articles: Articles): readonly string[] {
  const titles = articles.map(({ article }) => nameTitle(article)?.trim() ?? "");
  return articles.map(({ name }, at) => {
    const title = titles[at] ?? "";
    const isTaken = titles.indexOf(title) !== titles.lastIndexOf(title);
    const isFit = title !== "" && title.length <= longestLabel && !isTaken;
    return isFit ? title : name.replace(/\.[^.]*$/, "") || title;
  });
}
