// Stem: an English word without its endings, by Snowball's English stemmer, Porter's second
// (https://snowballstem.org/algorithms/english/stemmer.html). A "y" that is a consonant is written "Y" while the
// rules are applied. Most endings go only from a region of the word, so that something is left of it.

import {
  type EndingRule,
  derivedEndings,
  finishedStems,
  innerEndings,
  irregularStems,
  lastEndings,
} from "./stem-rules.ts";

/**
 * Reduces an English word to its stem.
 *
 * @param word - of letters from a to z and apostrophes
 */
export function stemEnglish(word: string): string {
  if (word.length <= 2) return word;
  const irregular = irregularStems.get(word);
  if (irregular !== undefined) return irregular;
  const marked = markConsonants(word.replace(/^'/, ""));
  const regions = findRegions(marked);
  const singular = dropPlural(marked.replace(/'(?:s'?)?$/, ""));
  if (finishedStems.has(singular)) return singular;
  const plain = changeLastY(dropTense(singular, regions));
  const simple = replaceEnding(plain, derivedEndings, regions);
  const inner = replaceEnding(simple, innerEndings, regions);
  return dropLast(dropEnding(inner, regions), regions).toLowerCase();
}

/** Where the regions of a word start; at its length when it has none. */
interface Regions {
  /** Behind the first consonant that follows a vowel. */
  readonly first: number;
  /** Behind the next such place. */
  readonly second: number;
}

/** A "y" is a consonant at the start of a word and behind a vowel. */
function markConsonants(word: string): string {
  return word.replace(/^y/, "Y").replaceAll(/([aeiouy])y/g, "$1Y");
}

function findRegions(word: string): Regions {
  const first = /^(?:gener|commun|arsen)/.exec(word)?.[0].length ?? findRegion(word, 0);
  return { first, second: findRegion(word, first) };
}

function findRegion(word: string, from: number): number {
  const length = /^[^aeiouy]*[aeiouy]+[^aeiouy]/.exec(word.slice(from))?.[0].length;
  return length === undefined ? word.length : from + length;
}

function dropPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  const isPlural = /[^us]s$/.test(word) && /[aeiouy]/.test(word.slice(0, -2));
  return isPlural ? word.slice(0, -1) : word;
}

/** Drops "-ed", "-ing" and the like, and mends what stood before them: "hoping" is "hope", "hopping" "hop". */
function dropTense(word: string, { first }: Regions): string {
  const agreed = /eed(?:ly)?$/.exec(word);
  if (agreed !== null) return agreed.index >= first ? `${word.slice(0, agreed.index)}ee` : word;
  const start = /(?:ed|ing)(?:ly)?$/.exec(word)?.index;
  const rest = word.slice(0, start);
  if (start === undefined || !/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length === first && endsShort(rest) ? `${rest}e` : rest;
}

/** Whether the last syllable is short, as of "bed", "shed" and "ad". */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/.test(word);
}

/** "Cry" becomes "cri", as "cries" does; "say" and "by" stay. */
function changeLastY(word: string): string {
  return word.replace(/(?<=.[^aeiouy])[yY]$/, "i");
}

function replaceEnding(
  word: string,
  rules: readonly EndingRule[],
  { first, second }: Regions,
): string {
  const [ending, replacement] = rules.find((rule) => word.endsWith(rule[0])) ?? [];
  if (ending === undefined || replacement === undefined) return word;
  const rest = word.slice(0, word.length - ending.length);
  const isFree =
    rest.length >= (ending === "ative" ? second : first) &&
    (ending !== "ogi" || rest.endsWith("l")) &&
    (ending !== "li" || /[cdeghkmnrt]$/.test(rest));
  return isFree ? rest + replacement : word;
}

function dropEnding(word: string, { second }: Regions): string {
  const ending = lastEndings.find((each) => word.endsWith(each));
  if (ending === undefined) return word;
  const rest = word.slice(0, word.length - ending.length);
  const isFree = rest.length >= second && (ending !== "ion" || /[st]$/.test(rest));
  return isFree ? rest : word;
}

/** Drops a last "e", and one of two last "l". */
function dropLast(word: string, { first, second }: Regions): string {
  const rest = word.slice(0, -1);
  const isInSecond = rest.length >= second;
  const drops = word.endsWith("e")
    ? isInSecond || (rest.length >= first && !endsShort(rest))
    : isInSecond && word.endsWith("ll");
  return drops ? rest : word;
}
