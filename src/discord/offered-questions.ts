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
  /**
   * Best first.
   *
   * @param spoken - what the asker speaks; articles in that language are preferred if there are any
   */
  readonly list: (spoken?: string) => readonly OfferedQuestion[];
  readonly complete: (typed: string, most: number, spoken?: string) => ReturnType<Autocomplete>;
  /** As in {@link Suggestions}, of the article whose turn it is. */
  readonly checkNext: () => boolean;
}

/** An article with what can be offered of it. */
interface Offering {
  readonly article: Article;
  readonly language?: string | undefined;
  readonly suggestions: Suggestions;
}

/** Gathers the suggestions of articles, at least one. */
export function gatherSuggestions(articles: readonly Offering[]): OfferedQuestions {
  let count = -1;
  let complete: Autocomplete | undefined;
  let completeSections: Autocomplete | undefined;
  const list = (spoken?: string): readonly OfferedQuestion[] => {
    const own = articles.filter(({ language }) => spoken !== undefined && language === spoken);
    return takeInTurns(
      (own.length > 0 ? own : articles).map(({ article, suggestions }) =>
        suggestions.list().map((each) => ({ ...each, article })),
      ),
    );
  };
  let unchecked = articles.map(({ suggestions }) => suggestions);
  return {
    list,
    complete(typed, most, spoken) {
      const [only, ...others] = articles;
      if (only !== undefined && others.length === 0) return only.suggestions.complete(typed, most);
      if (typed.trim() === "") return list(spoken).slice(0, most);
      const offered = list();
      if (complete === undefined || offered.length !== count)
        complete = createAutocomplete(offered);
      count = offered.length;
      const found = complete(typed, most);
      if (found.length > 0) return found;
      completeSections ??= createAutocomplete(
        takeInTurns(articles.map(({ suggestions }) => suggestions.sections)),
      );
      return completeSections(typed, most);
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
