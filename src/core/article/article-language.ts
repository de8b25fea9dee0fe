// Article language: what an article says that it is written in, or else what its first words tell.

import { detectLanguage } from "../language/detect-language.ts";
import type { Article } from "./article.ts";

/**
 * Tells the language of an article.
 *
 * @returns the first part of a language's tag, such as "en" of "en-GB"; undefined when nothing tells it
 */
export function findLanguage({ details, paragraphs, text }: Article): string | undefined {
  const [told] = details.language?.toLowerCase().split("-") ?? [];
  return told ?? detectLanguage(text.slice(paragraphs[0]?.start));
}
