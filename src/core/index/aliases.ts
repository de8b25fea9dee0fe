// Aliases: how the article itself ties words to names. "Mayor Ada Brook" tells that "the mayor" may be
// Brook; "Royal Coastal Society" tells what "RCS" stands for.

import type { Token } from "./entities/entity.ts";
import type { ArticleIndex } from "./article-index.ts";
import { nounClass } from "../language/lexicon.ts";
import { titles } from "../language/english/titles.ts";
import { isStopWord } from "../language/english/stop-words.ts";

/** What an article tells about its names. */
export interface Aliases {
  /** The stems that stand for the same person or thing as a stem, if the article says so. */
  readonly aliasesOf: (stem: string) => ReadonlySet<string>;
  /** The words that an acronym in capital letters stands for, folded. */
  readonly expansionOf: (acronym: string) => readonly string[] | undefined;
}

/** Learns the names of an article. */
export function findAliases(articleIndex: ArticleIndex): Aliases {
  const aliases = new Map<string, Set<string>>();
  const expansions = new Map<string, readonly string[]>();
  const persons = new Set(
    articleIndex.terms.filter(({ classes }) => classes & nounClass.person).map(({ stem }) => stem),
  );
  for (const { words } of articleIndex.passages) {
    words.forEach((word, index) => {
      const name = readNameAfter(words, index, articleIndex);
      const describes = persons.has(word.stem) && (!word.capital || titles.has(word.text));
      if (describes) {
        for (const { stem } of name) {
          link(aliases, word.stem, stem);
          link(aliases, stem, word.stem);
        }
      }
      noteAcronyms(expansions, words.slice(index, index + longestName));
    });
  }
  const none: ReadonlySet<string> = new Set();
  return {
    aliasesOf: (stem) => aliases.get(stem) ?? none,
    expansionOf: (acronym) => expansions.get(acronym),
  };
}

const longestName = 5;

function readNameAfter(
  words: readonly Token[],
  index: number,
  { isName }: ArticleIndex,
): readonly Token[] {
  const following = words.slice(index + 1, index + longestName);
  const end = following.findIndex(({ text, capital }) => !capital || !isName(text));
  return end < 0 ? following : following.slice(0, end);
}

function link(aliases: Map<string, Set<string>>, from: string, to: string): void {
  const known = aliases.get(from);
  if (known === undefined) aliases.set(from, new Set([to]));
  else known.add(to);
}

/** The initials of every run of capitalised words that starts here; the first reading stays. */
function noteAcronyms(expansions: Map<string, readonly string[]>, run: readonly Token[]): void {
  let initials = "";
  for (const [index, { text, capital }] of run.entries()) {
    if (!capital || isStopWord(text)) return;
    initials += text.charAt(0).toUpperCase();
    const isNew = initials.length >= 2 && !expansions.has(initials);
    if (isNew)
      expansions.set(
        initials,
        run.slice(0, index + 1).map((word) => word.text),
      );
  }
}
