// Descriptions: what a sentence says somebody or something is: a title before a name ("President Ada
// Brook"), an apposition behind it ("Ada Brook, a baker from Malmo, …") or a predicate ("A kiln is a …").

import { relativePronouns } from "../../language/english/pronouns.ts";
import { nounArticles } from "../../language/english/noun-phrases.ts";
import { copulas } from "../../language/english/question-words.ts";
import { titles } from "../../language/english/titles.ts";
import { nounClass } from "../../language/lexicon.ts";
import { isStopWord } from "../../language/english/stop-words.ts";
import type { Entity, PassageWords, Token } from "./entity.ts";
import { type Name, findNameRuns, spanName } from "./names.ts";

/**
 * Finds the descriptions in a passage. Their stems are those of what is described.
 */
export function findDescriptions(passage: PassageWords): readonly Entity[] {
  return [
    ...findNameRuns(passage).flatMap((name) => [
      ...findTitle(name, passage),
      ...findApposition(name, passage),
    ]),
    ...findPredicates(passage),
  ];
}

/** The noun of a person before a name, with the words with capitals before that. */
function findTitle(name: Name, passage: PassageWords): readonly Entity[] {
  const { text, words } = passage;
  const first = words.indexOf(name[0] ?? nowhere);
  // A title with a capital is part of the run: "Russian President Ada Brook".
  const title = name.findLastIndex((word) => titles.has(word.text));
  if (title >= 0 && title + 1 < name.length) {
    const run = [...findCapitalsBefore(words, first), ...name.slice(0, title + 1)];
    return [describe(spanName(text, run), name.slice(title + 1))];
  }
  const head = words[first - 1];
  if (head === undefined || text.slice(head.end, name[0]?.start) !== " ") return [];
  if (!isPersonNoun(head, passage)) return [];
  return [describe(spanName(text, [...findCapitalsBefore(words, first - 1), head]), name)];
}

const nowhere: Token = {
  text: "",
  stem: "",
  capital: false,
  isNoun: false,
  clause: 0,
  start: -1,
  end: -1,
};

function findCapitalsBefore(words: readonly Token[], end: number): readonly Token[] {
  let from = end;
  while (from > 0 && end - from < 3) {
    const [word, next] = [words[from - 1], words[from]];
    if (word === undefined || !word.capital || isStopWord(word.text)) break;
    if (next === undefined || next.start - word.end !== 1) break;
    from -= 1;
  }
  return words.slice(from, end);
}

function isPersonNoun({ text }: Token, { knowledge }: PassageWords): boolean {
  if (/(?:ing|ed)$/.test(text)) return false;
  return titles.has(text) || ((knowledge.termOf(text)?.classes ?? 0) & nounClass.person) !== 0;
}

/** Words from a comma behind a name to the next sign, if they begin like the name of a thing. */
function findApposition(name: Name, passage: PassageWords): readonly Entity[] {
  const { text, words } = passage;
  const last = words.indexOf(name.at(-1) ?? nowhere);
  const opening = words[last + 1];
  const between = text.slice(words[last]?.end, opening?.start);
  if (opening === undefined || !/^,? ?[,(] ?$/.test(between)) return [];
  if (!nounArticles.has(opening.text) && !isPersonNoun(opening, passage)) return [];
  const run = readToSign(passage, last + 1);
  return run.length < 2 ? [] : [describe(spanName(text, run), name)];
}

/** The most words of a description. */
const longestDescription = 16;

/** The words from a place on to the next sign or relative pronoun. */
function readToSign({ text, words }: PassageWords, from: number): readonly Token[] {
  let end = from + 1;
  while (end < words.length && end - from < longestDescription) {
    const [word, next] = [words[end - 1], words[end]];
    if (word === undefined || next === undefined) break;
    if (/[,;:.!?()“”"–—]/.test(text.slice(word.end, next.start))) break;
    if (relativePronouns.has(next.text)) break;
    end += 1;
  }
  return words.slice(from, end);
}

/** "A kiln is a furnace", "Ada Brook was the first mayor": what stands first in the sentence is described. */
function findPredicates(passage: PassageWords): readonly Entity[] {
  const { words } = passage;
  const verb = words.findIndex(({ text }, at) => at > 0 && copulas.has(text));
  if (verb < 1 || verb > longestSubject) return [];
  const opening = words[verb + 1];
  const subject = words.slice(0, verb).filter(({ text }) => !isStopWord(text));
  if (opening === undefined || !nounArticles.has(opening.text) || subject.length === 0) return [];
  return [describe(spanName(passage.text, readToSign(passage, verb + 1)), subject)];
}

/** Words before the verb; behind more of them something else is the subject. */
const longestSubject = 7;

function describe(span: { readonly start: number; readonly end: number }, described: Name): Entity {
  return { ...span, type: "description", stems: described.map(({ stem }) => stem), strength: 1 };
}
