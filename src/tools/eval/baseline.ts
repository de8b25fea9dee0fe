// Baseline: what MiniSearch does by default, with the same passages: what the ranking is measured against.

import MiniSearch from "minisearch";
import type { Article } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import type { KnownQuestion } from "./questions.ts";
import type { ScoredReply } from "./scoring.ts";

/**
 * Indexes the passages of an article with MiniSearch's default options.
 *
 * @returns a function from a question to the first three passages; they count as claimed, since
 *   whatever is found would be shown
 */
export function createBaseline(article: Article): (known: KnownQuestion) => ScoredReply {
  const texts = splitPassages(article).map(({ start, end }) => article.text.slice(start, end));
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (known) => {
    const hits = index.search(known.question).slice(0, 3);
    const excerpts = hits.flatMap(({ id }) => texts[Number(id)] ?? []);
    return { known, outcome: excerpts.length > 0 ? "answered" : "unanswered", excerpts };
  };
}
