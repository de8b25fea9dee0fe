// Key phrases: what the article can speak of, in its own words: its headings, the names in it, and the
// phrases that recur. Found by their looks alone (capitals, repetition), so now and then one is odd;
// each stands in the article all the same. suggestions.ts matches them with what somebody types.

import type { Article } from "./article.ts";
import { tokenizeShown } from "./shown-tokens.ts";
import { type Span, sliceOf } from "../text/span.ts";
import type { Token } from "../language/tokens.ts";
import { namesOfTimes } from "../language/english/calendar.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { omittedTitles } from "../language/english/titles.ts";
import { stem } from "../language/stemmer.ts";

/** Something that the article speaks of, at the place where it does so first. */
export interface KeyPhrase extends Span {
  /** Verbatim, at most {@link longestKeyPhrase} UTF-16 units. */
  readonly text: string;
}

/** A topic fits into a question on a button. */
export const longestKeyPhrase = 60;

/** More names than this, or more phrases, are no help to anybody. */
const mostOfAKind = 200;

/** And headings are looked through at each key that somebody presses. */
const mostHeadings = 10_000;

/**
 * Finds the topics of an article. Reads all of it, so this is done once.
 *
 * @returns the topics, main ones first: the headings in order, then names, then phrases, each by
 *   how often they occur; no two have the same words
 */
export function findKeyPhrases(article: Article): readonly KeyPhrase[] {
  const { text, sections, paragraphs } = article;
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.kind === "code"
      ? []
      : paragraph.sentences.map((sentence) => tokenizeShown(article, sentence)),
  );
  const names = countPhrases(sentences.flatMap((words) => findNames(text, words)));
  const phrases = countPhrases(sentences.flatMap((words) => findPhrases(text, words)));
  const runs = [
    ...sections.slice(0, mostHeadings).map((heading) => tokenizeShown(article, heading)),
    ...names.filter(({ words, count }) => words.length > 1 || count > 1).map(({ words }) => words),
    ...phrases.filter(({ count }) => count > 1).map(({ words }) => words),
  ];
  const topics = new Map<string, KeyPhrase>();
  for (const words of runs) {
    const topic = createKeyPhrase(text, words);
    const key = normalizeKey(words);
    if (topic !== undefined && !topics.has(key)) topics.set(key, topic);
  }
  return [...topics.values()];
}

type Words = readonly Token[];

interface Tallied {
  readonly words: Words;
  readonly count: number;
}

/** Counts runs of words, most frequent first; one that is part of a longer one counts as that. */
function countPhrases(runs: readonly Words[]): readonly Tallied[] {
  const counts = new Map<string, { readonly words: Words; count: number }>();
  for (const words of runs) {
    const known = counts.get(normalizeKey(words));
    if (known === undefined) counts.set(normalizeKey(words), { words, count: 1 });
    else known.count += 1;
  }
  const frequent = [...counts.values()].toSorted((a, b) => b.count - a.count).slice(0, mostOfAKind);
  for (const shorter of frequent) {
    const key = ` ${normalizeKey(shorter.words)} `;
    const longer = frequent.find(
      (other) =>
        other !== shorter && other.count > 0 && ` ${normalizeKey(other.words)} `.includes(key),
    );
    if (longer === undefined) continue;
    longer.count += shorter.count;
    shorter.count = 0;
  }
  return frequent.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

function normalizeKey(words: Words): string {
  return words.map(({ term }) => stem(term)).join(" ");
}

/** "James’" is no case: a word never ends in an apostrophe. */
const possessiveEnding = /['’]s$/;

function createKeyPhrase(text: string, words: Words): KeyPhrase | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const last = words.at(-1) ?? first;
  const possessive = possessiveEnding.exec(sliceOf(text, last))?.[0].length ?? 0;
  const span = { start: first.start, end: last.end - possessive };
  return span.end - span.start > longestKeyPhrase
    ? undefined
    : { ...span, text: sliceOf(text, span) };
}

/** Runs of words with capitals. At the start of a sentence a capital alone tells nothing. */
function findNames(text: string, words: Words): readonly Words[] {
  const names: Words[] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (isEdge(run[0])) run.shift();
    while (isEdge(run.at(-1))) run.pop();
    const opensSentence = run.length === 1 && run[0] === words[0];
    if (!opensSentence && !run.every(({ term }) => namesOfTimes.has(term))) names.push(run);
    run = [];
  };
  for (const [index, word] of words.entries()) {
    const between = text.slice(words[index - 1]?.end ?? word.start, word.start);
    const isCapital = /^\p{Lu}/u.test(sliceOf(text, word)) && word.end - word.start > 1;
    const isHyphened = between === "-" && run.length > 0;
    const isLink = word.term === "of" && run.length > 0;
    if (!isHyphened && between !== " ") close();
    if (isCapital || isHyphened || isLink) run.push(word);
    else close();
    if (possessiveEnding.test(sliceOf(text, word))) close();
  }
  close();
  return names;
}

/** Words that neither begin nor end a name. */
function isEdge(word: Token | undefined): boolean {
  return word !== undefined && (isStopWord(word.term) || omittedTitles.has(word.term));
}

/** Pairs of neighbouring words that say something and are no name. */
function findPhrases(text: string, words: Words): readonly Words[] {
  return words.flatMap((second, index) => {
    const first = words[index - 1];
    if (first === undefined || !/^[ -]$/.test(text.slice(first.end, second.start))) return [];
    const isPhrase = [first, second].every(
      (word) => !isStopWord(word.term) && /^\p{Ll}\S{2}/u.test(sliceOf(text, word)),
    );
    return isPhrase ? [[first, second]] : [];
  });
}
