// Article language: what an article is written in, as it says itself, or as its script and function words tell.

import { detectLanguage } from "../language/detect-language.ts";
import type { Article } from "./article.ts";

/**
 * Tells the language of an article.
 *
 * @returns the first part of its tag, such as "en" of "en-GB"; undefined when it neither says nor shows it
 */
export function tellLanguage({ details, paragraphs, text }: Article): string | undefined {
  const [told] = details.language?.toLowerCase().split("-") ?? [];
  return told ?? detectLanguage(text.slice(paragraphs[0]?.start));
}
