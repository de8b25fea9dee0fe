// Load articles: reads all files of a library. One that can't be read is told of and left out, unless it is the
// only one; and of two files with the same text the first is read.

import { ArticleError } from "../core/article/article.ts";
import type { NamedArticle } from "../core/article/joined-article.ts";
import type { Articles } from "../core/answer/library.ts";
import { type FoundFile, findArticleFiles } from "./article-files.ts";
import { loadArticle } from "./load.ts";

/** What was read. */
export interface LoadedArticles {
  readonly articles: Articles;
  /** Why files were left out, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * The most that is read of all files of a library together, in bytes: 200 documents of 50 KB. `npm run bench --
 * library` measures what that takes.
 */
export const largestLibrary = 10_000_000;

/**
 * Reads the articles that are meant.
 *
 * @param sources - each as {@link findArticleFiles} takes it
 * @throws {@link ArticleError} when there is none to answer from
 */
export async function loadArticles(sources: readonly string[]): Promise<LoadedArticles> {
  const files = sources.flatMap((source) => findArticleFiles(source).files);
  const [only, ...others] = files;
  if (only === undefined)
    throw new ArticleError(`${sources.join(",")}: expected .txt or .md files, found none`);
  if (others.length === 0) return { articles: [await loadNamed(only)], problems: [] };
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > largestLibrary) {
    const megabytes = (bytes / 1_000_000).toFixed(1);
    throw new ArticleError(`${sources.join(",")}: expected at most 10 MB, found ${megabytes} MB`);
  }
  return collectArticles(files);
}

async function collectArticles(files: readonly FoundFile[]): Promise<LoadedArticles> {
  const problems: string[] = [];
  const byRevision = new Map<string, NamedArticle>();
  for (const file of files) {
    try {
      const named = await loadNamed(file);
      const known = byRevision.get(named.article.revision);
      if (known === undefined) byRevision.set(named.article.revision, named);
      else problems.push(`${file.path}: it has the same text as ${known.name} and is left out`);
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      problems.push(error.message);
    }
  }
  const [first, ...others] = byRevision.values();
  if (first === undefined) throw new ArticleError(problems.join("; "));
  return { articles: [first, ...others], problems };
}

async function loadNamed({ path, name }: FoundFile): Promise<NamedArticle> {
  return { name, article: await loadArticle(path) };
}
