// Offered questions: the suggestions of all articles of a library, a question of each in turn.

import type { Article } from "../core/article/article.ts";
import {
  type Autocomplete,
  type Suggestion,
  createAutocomplete,
} from "../core/query/autocomplete.ts";
import type { Suggestions } from "./suggestions.ts";

/** A question with the article that it is about. */
export interface OfferedQuestion extends Suggestion {
  readonly article: Article;
}

/** What can be offered of a library. */
export interface OfferedQuestions {
  /** Best first. */
  readonly list: () => readonly OfferedQuestion[];
  readonly complete: Autocomplete;
  /** As in {@link Suggestions}, of the article whose turn it is. */
  readonly checkNext: () => boolean;
}

/** Gathers the suggestions of articles, at least one. */
export function gatherSuggestions(
  articles: readonly { readonly article: Article; readonly suggestions: Suggestions }[],
): OfferedQuestions {
  let count = -1;
  let complete: Autocomplete | undefined;
  const list = (): readonly OfferedQuestion[] =>
    takeInTurns(
      articles.map(({ article, suggestions }) =>
        suggestions.list().map((each) => ({ ...each, article })),
      ),
    );
  let unchecked = articles.map(({ suggestions }) => suggestions);
  return {
    list,
    complete(typed, most) {
      const [only, ...others] = articles;
      if (only !== undefined && others.length === 0) return only.suggestions.complete(typed, most);
      const offered = list();
      if (complete === undefined || offered.length !== count)
        complete = createAutocomplete(offered);
      count = offered.length;
      return complete(typed, most);
    },
    checkNext() {
      const [next, ...rest] = unchecked;
      if (next === undefined) return false;
      unchecked = next.checkNext() ? [...rest, next] : rest;
      return unchecked.length > 0;
    },
  };
}

function takeInTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((each) => each.slice(turn, turn + 1)),
  ).flat();
}
