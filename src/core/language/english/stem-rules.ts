// Stem rules: the endings of English that Snowball's English stemmer, Porter's second, takes away or
// changes, step by step (https://snowballstem.org/algorithms/english/stemmer.html).

/** An ending with what takes its place. */
export type EndingRule = readonly [ending: string, replacement: string];

/** Words that the rules would spoil, with their stems. */
export const irregularStems: ReadonlyMap<string, string> = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ...["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map(
    (word) => [word, word] as const,
  ),
]);

/** Words that are left as they are once their plural ending is gone. */
export const finishedStems: ReadonlySet<string> = new Set([
  "inning",
  "outing",
  "canning",
  "herring",
  "earring",
  "proceed",
  "exceed",
  "succeed",
]);

/** Endings of adverbs and abstract nouns. A "li" goes only behind some letters, an "ogi" changes behind "l". */
export const derivedEndings: readonly EndingRule[] = sortByLength([
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["entli", "ent"],
  ["izer", "ize"],
  ["ization", "ize"],
  ["ational", "ate"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["alli", "al"],
  ["fulness", "ful"],
  ["ousli", "ous"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["bli", "ble"],
  ["ogi", "og"],
  ["fulli", "ful"],
  ["lessli", "less"],
  ["li", ""],
]);

/** Endings that may stand before those; an "ative" goes only in the second region. */
export const innerEndings: readonly EndingRule[] = sortByLength([
  ["tional", "tion"],
  ["ational", "ate"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
  ["ative", ""],
]);

/** Endings that go from the second region; an "ion" only behind "s" or "t". */
export const lastEndings: readonly string[] =
  "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion"
    .split(" ")
    .toSorted((a, b) => b.length - a.length);

/** The longest ending of a word is the one that counts. */
function sortByLength(rules: readonly EndingRule[]): readonly EndingRule[] {
  return rules.toSorted(([a], [b]) => b.length - a.length);
}
