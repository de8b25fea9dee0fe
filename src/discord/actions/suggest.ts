// Suggest: what somebody who is typing a question can choose: their own words, then questions that the
// article answers.

import { sanitizeLine } from "../../presentation/display-text.ts";
import type { AnswerSource } from "../answer-source.ts";
import { type Reply, longestChoice, mostChoices, replyWithChoices } from "../reply.ts";
import type { SuggestionRequest } from "../request.ts";
import { shorten } from "../views/message.ts";

/** Suggests questions, or articles to ask. */
export function suggest({ typed, field }: SuggestionRequest, source: AnswerSource): Reply {
  if (field === "article") return suggestArticles(typed, source);
  const questions = source.offered
    .complete(typed, mostChoices)
    .map(({ question }) => shorten(question, longestChoice));
  /** A choice replaces what is typed, so words that are too long for one are not offered cut. */
  const own = typed.length <= longestChoice && sanitizeLine(typed).trim() !== "" ? [typed] : [];
  const names = [...new Set([...own, ...questions])].slice(0, mostChoices);
  return replyWithChoices(names.map((name) => ({ name, value: name })));
}

/** Suggests articles by what they are called. */
function suggestArticles(typed: string, { articles }: AnswerSource): Reply {
  const words = typed.toLowerCase().split(/\s+/);
  const fitting = articles.filter(({ name, label }) => {
    const known = `${name} ${label}`.toLowerCase();
    return words.every((word) => known.includes(word));
  });
  const choices = fitting.slice(0, mostChoices).map(({ name, label }) => ({
    name: shorten(label, longestChoice),
    value: name.length <= longestChoice ? name : shorten(label, longestChoice),
  }));
  return replyWithChoices(choices);
}
