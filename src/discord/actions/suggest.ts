// Suggest: what somebody who is typing a question can choose: their own words, then questions that the
// article answers.

import { sanitizeLine } from "../../presentation/display-text.ts";
import type { AnswerSource } from "../answer-source.ts";
import type { Reply } from "../reply.ts";
import type { SuggestionRequest } from "../request.ts";
import { shorten } from "../views/message.ts";

/** Discord's limits for what is offered to somebody who is typing. */
const mostChoices = 25;
const longestChoice = 100;

/** Suggests questions. */
export function suggestQuestions(
  { typed }: SuggestionRequest,
  { suggestions }: AnswerSource,
): Reply {
  const questions = suggestions
    .complete(typed, mostChoices)
    .map(({ question }) => shorten(question, longestChoice));
  /** A choice replaces what is typed, so words that are too long for one are not offered cut. */
  const own = typed.length <= longestChoice && sanitizeLine(typed).trim() !== "" ? [typed] : [];
  const names = [...new Set([...own, ...questions])].slice(0, mostChoices);
  return {
    content: { kind: "choices", choices: names.map((name) => ({ name, value: name })) },
  };
}
