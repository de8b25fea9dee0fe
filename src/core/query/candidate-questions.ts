// Candidate questions.

import type { Article } from "../article/article.ts";
import type { Suggestion } from "./autocomplete.ts";

export function listCandidateQuestions(_article: Article): readonly Suggestion[] {
  return [];
}
