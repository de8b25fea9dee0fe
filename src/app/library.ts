// Library: what the bot answers from, made of an article and of what comes with the program.

import { fileURLToPath } from "node:url";
import type { Knowledge } from "../core/answer/answer.ts";
import { type Articles, createAskLibrary } from "../core/answer/library.ts";
import { LexiconError } from "../core/language/lexicon.ts";
import type { Library } from "../discord/answer-source.ts";
import { loadLexicon } from "./load.ts";

/** The files that come with the program. */
export const seeds: { readonly article: string; readonly lexicon: string } = {
  article: locateSeed("article.txt"),
  lexicon: locateSeed("lexicon.bin"),
};

/**
 * Prepares articles for questions, with the lexicon if it can be read.
 *
 * @param onProgress - is told now and then how much is prepared, 0..1
 */
export function openLibrary(articles: Articles, onProgress?: (share: number) => void): Library {
  const knowledge = readKnowledge();
  const [{ article }] = articles;
  const ask = createAskLibrary(articles, { ...knowledge, onProgress });
  return { article, articles, ask, lexicon: knowledge.lexicon };
}

/** Reads the lexicon; without one, it says so on standard error and goes on. */
export function readKnowledge(): Knowledge {
  const lexicon = loadLexicon(seeds.lexicon);
  if (!(lexicon instanceof LexiconError)) return { lexicon };
  console.error(
    `${seeds.lexicon}: ${lexicon.message}. I answer by the article's own words alone, and so find less.`,
  );
  return {};
}

function locateSeed(name: string): string {
  return fileURLToPath(new URL(`../../seeds/${name}`, import.meta.url));
}
