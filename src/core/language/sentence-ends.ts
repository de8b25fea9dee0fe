// Sentence ends: whether a stop that could end a sentence does, from the few words around it.

import {
  englishAuxiliaries,
  englishLabelledNouns,
  englishSpeechVerbs,
  englishTimeWords,
} from "./english/abbreviations.ts";
import { streetEnd } from "./abbreviations.ts";
import { isStopWord } from "./english/stop-words.ts";
import { foldTerm } from "./tokens.ts";
import type { Abbreviations } from "./word-lists.ts";

/** A stop inside a stretch of prose, in UTF-16 units. */
export interface Stop {
  /** Where its sentence began. */
  readonly start: number;
  /** Where the first sign of it stands. */
  readonly stop: number;
  /** Behind it and all signs that belong to it. */
  readonly end: number;
}

/**
 * Tells whether a sentence ends with a stop.
 *
 * @param stretch - the prose
 */
export function isEndOfSentence(
  stretch: string,
  place: Stop,
  abbreviations: Abbreviations,
): boolean {
  const signs = stretch.slice(place.stop, place.end);
  const after = stretch.slice(place.end, place.end + reach);
  const next = after.trimStart();
  if (next === "") return true;
  if (goesOn.test(next)) return false;
  const isSpaced = /^\s/.test(after);
  // A Japanese quotation is followed by the particle that marks it as one.
  if (!isSpaced && /[」』]$/.test(signs) && /^\p{Script=Hiragana}/u.test(next)) return false;
  // A Korean one, too, with a blank between: “…” 라고 하다.
  if (/["”’」』]$/u.test(signs) && /^(?:이?라[고는]|하고|고)(?!\p{L})/u.test(next)) return false;
  if (/^[^\p{Sentence_Terminal}…]/u.test(signs)) {
    return isSpaced && /^["“«]?\p{Lu}/u.test(next) && /\S\s+\S/.test(tailOf(stretch, place));
  }
  if (!isSpaced) return /^[^.!?…]/.test(signs) || unspaced.test(next);
  if (/^[!?]\S*["”“»]$/.test(signs) && tellsSpeaker(next)) return false;
  // "Espresso ........ 2.40": dots that lead to a value.
  if (/^\.{4,}$/.test(signs) && /^[+-]?[\p{N}\p{Sc}]/u.test(next)) return false;
  if (!signs.startsWith(".") || /^\.[.!?]/.test(signs)) return true;
  return !isAbbreviation(tailOf(stretch, place), next, abbreviations);
}

/** UTF-16 units read on either side of a stop: three or four words. */
const reach = 48;

/** A small letter, or a sign that closes or goes on; a closing mark right before a word opens it. */
const goesOn = /^(?:["'“‘„«‹»”(]?\p{Ll}|[,;:)\]}、，；：]|[”’»›](?![\p{L}\p{N}]))/u;

const unspaced =
  /^[「『“（《]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** The words of the sentence before its stop. */
function tailOf(stretch: string, { start, stop }: Stop): string {
  return stretch.slice(Math.max(start, stop - reach), stop);
}

/** Whether the stop of "Inc." is part of the word, given what stands before the stop and behind it. */
function isAbbreviation(before: string, next: string, abbreviations: Abbreviations): boolean {
  const [, lead = "", word = ""] = lastWords.exec(before) ?? [];
  const beforeNumber = /^[#([]?\p{N}/u.test(next);
  if (/^\p{N}{1,2}$/u.test(word))
    return ordinalLeads.has(lead.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (!/^\p{L}[\p{L}\p{M}.°ª-]*$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (abbreviations.leading.has(lower)) return true;
  // "DH. 50", "(46 Stat. 1508)": a law, a type or a place is cited.
  if (beforeNumber && (/^\p{Lu}{2,3}$/u.test(word) || /\([^)]*$/.test(before))) return true;
  if (/^[ap]\.m$/.test(lower) || /^[ap]m$/.test(lower)) return isTimeOfDay(next);
  if (word === lower && abbreviations.numbered.has(lower)) return beforeNumber;
  if (/^\p{L}\p{M}*$/u.test(word)) return isInitial(lead, word, next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !beginsSentence(next);
  if (abbreviations.numbered.has(lower) || streetEnd.test(lower)) return beforeNumber;
  return abbreviations.ambiguous.has(lower) && !beginsSentence(next);
}

const lastWords =
  /(?:(?:^|[\s("'“‘„«[])([\p{L}\p{M}\p{N}.-]*)\s+)?["'“‘„«([]*([\p{L}\p{N}][\p{L}\p{M}\p{N}.°ª-]*)$/u;

/** German words before an ordinal: "am 3. März", "im 19. Jahrhundert". */
const ordinalLeads: ReadonlySet<string> = new Set(
  "am im der die das dem den des zum zur vom seit bis ab jeden ihr sein".split(" "),
);

/** A letter with a stop is an initial, unless it labels what stands before it or measures a number. */
function isInitial(lead: string, word: string, next: string): boolean {
  if (word === "I") return /^\p{Lu}\./u.test(next);
  if (englishLabelledNouns.has(lead.toLowerCase())) return false;
  if (/^\p{Ll}/u.test(word) && /^\p{N}/u.test(lead)) return /^\p{N}/u.test(next);
  return !beginsSentence(next);
}

/** Whether a function word follows: names hardly ever begin with one. */
function beginsSentence(next: string): boolean {
  const word = /^["'“‘„«(]?(\p{L}[\p{L}\p{M}'’]*)(?!\p{L}|\.)/u.exec(next)?.[1];
  return word !== undefined && isStopWord(foldTerm(word));
}

/** Whether an end, a day or a zone goes on with a time: "9 a.m. - 5 p.m.", "9 a.m. Monday", but "5 p.m. Sunday was quiet". */
function isTimeOfDay(next: string): boolean {
  if (/^[-–—]\s?\p{N}/u.test(next)) return true;
  const [, day = "", following = ""] = /^(\p{L}+)\.?(?:\s+(\p{L}+))?/u.exec(next) ?? [];
  return (
    englishTimeWords.has(day.toLowerCase()) && !englishAuxiliaries.has(following.toLowerCase())
  );
}

/** Whether up to three names and a verb of speech follow: "“Is it?” Sir Wim asked." */
function tellsSpeaker(next: string): boolean {
  const words = next.split(/[\s,.;!?]+/, 4);
  const verb = words.findIndex((word) => englishSpeechVerbs.has(word));
  return (
    verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) || isStopWord(word))
  );
}
