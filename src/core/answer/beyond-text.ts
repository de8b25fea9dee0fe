// Beyond the text: questions that no text could answer, told by their form: what the bot itself is to do or is like ("can
// you recommend a film?"), and how things are on the asker's own day ("will it rain tomorrow?"). A text may well be about
// films or rain, so such a form counts only where the article does not speak of what is asked.

import {
  asksForPermission,
  asksOfBot,
  namesOwnDay,
  readOwnTime,
  saysOwnTime,
} from "../query/bot-request.ts";
import type { RankedPart } from "../rank/ranking.ts";
import { type OwnWord, listOwnWords } from "./own-words.ts";
import { isSpokenOf } from "./relevance.ts";

/**
 * Tells whether a question asks for what no text could know, and has words that the article says nothing of.
 */
export function asksBeyondText({ context, isFollowUp }: RankedPart): boolean {
  const { query } = context;
  if (isFollowUp) return false;
  const own = listOwnWords(query);
  const unsaid = own.filter((one) => !isSaid(one, context));
  if (asksOfBot(query.words)) return unsaid.length > 0 && unsaid.length === own.length;
  const isOwnDay = ({ term }: OwnWord): boolean => namesOwnDay(query.words, term.at - query.start);
  if (!unsaid.some(isOwnDay)) return false;
  // That the day itself is not said is no reason: what was agreed for it may well be.
  const others = own.filter((one) => !isOwnDay(one)).length;
  const unsaidOthers = unsaid.filter((one) => !isOwnDay(one)).length;
  const fewest = asksForPermission(query.words) ? others : others / 2;
  return unsaidOthers > 0 && unsaidOthers >= fewest;
}

function isSaid({ term, at }: OwnWord, context: RankedPart["context"]): boolean {
  const { candidates, query } = context;
  const time = readOwnTime(query.words, term.at - query.start);
  if (time === undefined) return isSpokenOf(context, at);
  return candidates.some(({ words }) => saysOwnTime(words.words, time));
}
