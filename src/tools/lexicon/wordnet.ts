// WordNet as this project needs it: the dictionary forms of English words, which of them are opposites,
// the places that adjectives pertain to, and what kind of thing a noun is. Reads the database files of WordNet 3.1 (https://wordnet.princeton.edu).
// Used only to build the lexicon; nothing of it runs in the bot.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listBases } from "./morphology.ts";

type PartOfSpeech = "n" | "v" | "a" | "r";

/** "Hot" has the antonym "cold"; "Russian" pertains to "Russia". */
type Relation = "antonym" | "pertainym";

/** A relation is one of two words, not of all that means the same. */
interface Pointer {
  readonly relation: Relation;
  /** The synset that the other word stands in. */
  readonly to: string;
  /** The numbers of the two words in their synsets, from 1. */
  readonly source: number;
  readonly target: number;
}

interface Synset {
  readonly id: string;
  readonly file: number;
  readonly words: readonly string[];
  /** Of each word, whether it is written with a capital. */
  readonly capitals: readonly boolean[];
  readonly pointers: readonly Pointer[];
}

interface Sense {
  readonly synset: Synset;
  /** Share of this sense among the uses of the word, relative to its commonest sense: 0..1. */
  readonly prominence: number;
}

/** The parts of WordNet that the lexicon is made of. A lemma of several words has spaces. */
export interface WordNet {
  /** The lemmas that a word may be a form of; empty when WordNet has none. */
  readonly lemmasOf: (word: string) => readonly string[];
  /** The opposites of a lemma in its common senses; one may be there twice. */
  readonly antonymsOf: (lemma: string) => readonly string[];
  /** The names of the places that an adjective pertains to: "russia" for "russian". */
  readonly placesOf: (lemma: string) => readonly string[];
  /** Bits of the lexicographer classes of the lemma's common noun senses (bit 0 = noun.Tops). */
  readonly classesOf: (lemma: string) => number;
  /** Whether a lemma is mostly written with a capital: "russia". */
  readonly isName: (lemma: string) => boolean;
}

const files: readonly (readonly [PartOfSpeech, string])[] = [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
];

/** @param directory - the `dict` folder of WordNet */
export function readWordNet(directory: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const [pos, name] of files) {
    for (const line of readFileSync(join(directory, `data.${name}`), "latin1").split("\n")) {
      if (line === "" || line.startsWith("  ")) continue;
      const synset = parseSynset(pos, line);
      synsets.set(synset.id, synset);
    }
  }
  const senses = readSenses(join(directory, "index.sense"), synsets);
  const known = (lemma: string): boolean => senses.has(lemma);
  return {
    lemmasOf: (word) => listBases(word).filter(known),
    antonymsOf: (lemma) => findAntonyms(lemma.replaceAll(" ", "_"), senses, synsets),
    placesOf: (lemma) => findPlaces(lemma.replaceAll(" ", "_"), senses, synsets),
    classesOf: (lemma) => collectClasses(senses.get(lemma.replaceAll(" ", "_")) ?? []),
    isName: (lemma) =>
      isName(lemma.replaceAll(" ", "_"), senses.get(lemma.replaceAll(" ", "_")) ?? []),
  };
}

function parseSynset(pos: PartOfSpeech, line: string): Synset {
  const fields = line
    .slice(0, line.indexOf(" | ") < 0 ? undefined : line.indexOf(" | "))
    .split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const spelled = Array.from({ length: wordCount }, (_, index) =>
    (fields[4 + 2 * index] ?? "").replace(/\(.*\)$/, ""),
  );
  return {
    id: pos + (fields[0] ?? ""),
    file: Number(fields[1]),
    words: spelled.map((word) => word.toLowerCase()),
    capitals: spelled.map((word) => /^[A-Z]/.test(word)),
    pointers: readPointers(fields.slice(4 + 2 * wordCount)),
  };
}

/** The signs of WordNet's files. */
const relations: Readonly<Partial<Record<string, Relation>>> = {
  "!": "antonym",
  "\\": "pertainym",
};

/** The pointers of a synset between words: their number, then four fields for each. */
function readPointers(fields: readonly string[]): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (let at = 1; at <= 4 * Number(fields[0]); at += 4) {
    const [sign = "", offset = "", pos = "", ends = ""] = fields.slice(at, at + 4);
    const relation = relations[sign];
    if (relation === undefined) continue;
    pointers.push({
      relation,
      to: pos.replace("s", "a") + offset,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    });
  }
  return pointers;
}

const positions: readonly PartOfSpeech[] = ["n", "v", "a", "r", "a"];

function readSenses(file: string, synsets: ReadonlyMap<string, Synset>): Map<string, Sense[]> {
  const raw = new Map<string, { synset: Synset; count: number }[]>();
  for (const line of readFileSync(file, "latin1").split("\n")) {
    const [key = "", offset = "", number = "1", tagged = "0"] = line.split(" ");
    const [lemma = "", rest = ""] = key.split("%");
    const pos = positions[Number(rest.charAt(0)) - 1];
    const synset = pos === undefined ? undefined : synsets.get(pos + offset);
    if (synset === undefined) continue;
    const list = raw.get(lemma) ?? [];
    list.push({ synset, count: Number(tagged) + 1 / Number(number) });
    raw.set(lemma, list);
  }
  const senses = new Map<string, Sense[]>();
  for (const [lemma, list] of raw) {
    const most = Math.max(...list.map(({ count }) => count));
    senses.set(
      lemma,
      list.map(({ synset, count }) => ({ synset, prominence: count / most })),
    );
  }
  return senses;
}

/** Rarer senses of a word than this are not what a reader thinks of. */
const commonSense = 0.15;

function findAntonyms(
  lemma: string,
  senses: ReadonlyMap<string, readonly Sense[]>,
  synsets: ReadonlyMap<string, Synset>,
): readonly string[] {
  const common = (senses.get(lemma) ?? []).filter(({ prominence }) => prominence >= commonSense);
  return common.flatMap(({ synset: { words, pointers } }) =>
    pointers.flatMap(({ relation, to, source, target }) => {
      if (relation !== "antonym" || words[source - 1] !== lemma) return [];
      const antonym = synsets.get(to)?.words[target - 1];
      return antonym === undefined ? [] : [antonym.replaceAll("_", " ")];
    }),
  );
}

/** The number of the lexicographer file of places. */
const locationFile = 15;

/** All names of a place, for WordNet points to one of them: to "mainland China" from "Chinese". */
function findPlaces(
  lemma: string,
  senses: ReadonlyMap<string, readonly Sense[]>,
  synsets: ReadonlyMap<string, Synset>,
): readonly string[] {
  return (senses.get(lemma) ?? []).flatMap(({ synset: { words, pointers } }) =>
    pointers.flatMap(({ relation, to, source }) => {
      const place = synsets.get(to);
      const isMeant = relation === "pertainym" && words[source - 1] === lemma;
      return isMeant && place?.file === locationFile ? place.words : [];
    }),
  );
}

const nounFiles = 3;
const nounFilesEnd = 28;

function collectClasses(senses: readonly Sense[]): number {
  let bits = 0;
  for (const { synset, prominence } of senses) {
    if (!synset.id.startsWith("n") || prominence < commonSense) continue;
    if (synset.file < nounFiles || synset.file > nounFilesEnd) continue;
    bits |= 1 << (synset.file - nounFiles);
  }
  return bits >>> 0;
}

/** Whether a lemma is written with a capital in its commonest sense. */
function isName(lemma: string, senses: readonly Sense[]): boolean {
  const common = senses.find(({ prominence }) => prominence === 1)?.synset;
  return common?.capitals[common.words.indexOf(lemma)] === true;
}
