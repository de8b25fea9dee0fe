// Bot request: what is asked of the bot as somebody who does, likes or knows things, and of the day that it is asked
// on: "recommend a film", "are you married?", "will it rain tomorrow?". A text may well be about films or rain, so that
// none of this counts where the article speaks of what is asked.

import {
  askers,
  botAuxiliaries,
  botVerbs,
  ownDays,
  ownTimeOpeners,
  ownTimes,
  permissionAuxiliaries,
} from "../language/english/bot-requests.ts";
import { requestAuxiliaries } from "../language/english/question-words.ts";

/**
 * Tells whether a message asks the bot to do something that only a person or a machine does, or what it is like.
 *
 * @param words - folded, in order
 */
export function asksOfBot(words: readonly string[]): boolean {
  const [first = "", second = "", ...rest] = words.filter((word) => word !== "please");
  if (botVerbs.has(first)) return true;
  if (second !== "you") return false;
  if (requestAuxiliaries.has(first)) return botVerbs.has(rest[0] ?? "");
  return botAuxiliaries.has(first);
}

/**
 * Tells whether a message asks what the asker is free to do: "can I visit it tomorrow?" asks for rules, which a text may
 * well tell in other words.
 *
 * @param words - folded, in order
 */
export function asksForPermission(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return permissionAuxiliaries.has(first) && askers.has(second);
}

/**
 * Tells whether a word names a day or a time as it is for the asker: "tomorrow", "this weekend".
 *
 * @param words - folded, in order
 * @param at - the position of the word
 */
export function namesOwnDay(words: readonly string[], at: number): boolean {
  return ownDays.has(words[at] ?? "") || readOwnTime(words, at) !== undefined;
}

/**
 * Reads a time that is the asker's own by the word before it: "last week" of "who won last week?". A text that says "two
 * weeks" does not speak of it.
 *
 * @param words - folded, in order
 * @param at - the position of the time
 * @returns both words; undefined for all else
 */
export function readOwnTime(
  words: readonly string[],
  at: number,
): readonly [opener: string, time: string] | undefined {
  const [opener = "", time = ""] = [words[at - 1], words[at]];
  return ownTimes.has(time) && ownTimeOpeners.has(opener) ? [opener, time] : undefined;
}

/** Tells whether the words of a text name a time that {@link readOwnTime} read. */
export function saysOwnTime(
  words: readonly { readonly text: string }[],
  [opener, time]: readonly [opener: string, time: string],
): boolean {
  return words.some(({ text }, at) => text === time && words[at - 1]?.text === opener);
}
