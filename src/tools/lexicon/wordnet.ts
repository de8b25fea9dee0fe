// WordNet as this project needs it: how closely two English words are related, and what kind of
// thing a noun is. Reads the database files of WordNet 3.1 (https://wordnet.princeton.edu).
// Used only to build the lexicon; nothing of it runs in the bot.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { basesOf } from "./morphology.ts";

type PartOfSpeech = "n" | "v" | "a" | "r";

interface Pointer {
  readonly kind: string;
  readonly to: string;
  /** Word numbers from 1; 0 when the pointer holds for the whole synset. */
  readonly source: number;
  readonly target: number;
}

interface Synset {
  readonly id: string;
  readonly file: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Sense {
  readonly synset: Synset;
  /** Share of this sense among the uses of the word, relative to its commonest sense: 0..1. */
  readonly prominence: number;
}

/** The parts of WordNet that the lexicon is made of. */
export interface WordNet {
  /** The lemmas that a word may be a form of; empty when WordNet has none. */
  readonly lemmasOf: (word: string) => readonly string[];
  /** The words related to a lemma with a strength in 0..1. */
  readonly relationsOf: (lemma: string) => ReadonlyMap<string, number>;
  /** Bits of the lexicographer classes of the lemma's common noun senses (bit 0 = noun.Tops). */
  readonly classesOf: (lemma: string) => number;
  /** Lemmas of two or three words, written with spaces. */
  readonly phrases: () => readonly string[];
}

const files: readonly (readonly [PartOfSpeech, string])[] = [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
];

/** What one step along a pointer leaves of the strength. */
const stepStrengths: Readonly<Record<string, number>> = {
  "+": 0.9, // derivation: sign, signature
  "\\": 0.9, // pertains to: Danish, Denmark
  "<": 0.9, // participle of
  "@": 0.7, // hypernym
  "@i": 0.7, // instance of
  "~": 0.7, // hyponym
  "~i": 0.6, // instance
  "#p": 0.6, // part of: a keel, a ship
  "%p": 0.5,
  "#m": 0.6,
  "%m": 0.5,
  "#s": 0.5,
  "%s": 0.5,
  "&": 0.75, // similar adjective
  $: 0.85, // verb group
  "^": 0.6, // see also
  "*": 0.6, // entails
  ">": 0.6, // causes
  "=": 0.6, // attribute
  "!": 0.4, // antonym: the same scale
  ";c": 0.4, // topic
};

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
    lemmasOf: (word) => basesOf(word).filter(known),
    relationsOf: (lemma) => relationsOf(lemma.replaceAll(" ", "_"), senses, synsets),
    classesOf: (lemma) => classesOf(senses.get(lemma) ?? []),
    phrases: () =>
      [...senses]
        .filter(([lemma, list]) => /^[a-z]+(?:_[a-z]+){1,2}$/.test(lemma) && list.some(isGeneral))
        .map(([lemma]) => lemma.replaceAll("_", " ")),
  };
}

function parseSynset(pos: PartOfSpeech, line: string): Synset {
  const fields = line
    .slice(0, line.indexOf(" | ") < 0 ? undefined : line.indexOf(" | "))
    .split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const words: string[] = [];
  for (let index = 0; index < wordCount; index++) {
    words.push((fields[4 + 2 * index] ?? "").replace(/\(.*\)$/, "").toLowerCase());
  }
  const first = 4 + 2 * wordCount;
  const pointerCount = Number.parseInt(fields[first] ?? "0", 10);
  const pointers: Pointer[] = [];
  for (let index = 0; index < pointerCount; index++) {
    const at = first + 1 + 4 * index;
    const to = (fields[at + 2] ?? "n").replace("s", "a") + (fields[at + 1] ?? "");
    const ends = fields[at + 3] ?? "0000";
    pointers.push({
      kind: fields[at] ?? "",
      to,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    });
  }
  return { id: pos + (fields[0] ?? ""), file: Number(fields[1]), words, pointers };
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

const rarestSense = 0.04;
const weakestRelation = 0.12;
const longestChain = 4;

function relationsOf(
  lemma: string,
  senses: ReadonlyMap<string, readonly Sense[]>,
  synsets: ReadonlyMap<string, Synset>,
): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  const note = (word: string, synset: Synset, strength: number): void => {
    const sense = (senses.get(word) ?? []).find((other) => other.synset === synset);
    const through = strength * (sense?.prominence ?? 0.2) ** 0.25;
    if (through < weakestRelation) return;
    for (const [part, share] of partsOf(word)) {
      if (part === "") continue;
      if (through * share > (strengths.get(part) ?? 0)) strengths.set(part, through * share);
    }
  };
  const visit = (synset: Synset, strength: number, path: readonly Pointer[]): void => {
    const last = path.at(-1);
    const only =
      last === undefined || last.target === 0 ? undefined : synset.words[last.target - 1];
    for (const word of only === undefined ? synset.words : [only]) note(word, synset, strength);
    if (path.length >= 2 && !(path.length < longestChain && path.every(isUp))) return;
    const from = only ?? lemma;
    for (const pointer of synset.pointers) {
      const step = stepStrengths[pointer.kind];
      if (step === undefined) continue;
      if (pointer.source > 0 && path.length === 0 && synset.words[pointer.source - 1] !== from)
        continue;
      if (path.length >= 2 && !isUp(pointer)) continue;
      const next = synsets.get(pointer.to);
      if (next === undefined || path.some(({ to }) => to === next.id)) continue;
      const fan = pointer.kind.startsWith("~")
        ? 1 / (1 + 0.5 * Math.log10(synset.pointers.length))
        : 1;
      if (strength * step * fan < weakestRelation) continue;
      visit(next, strength * step * fan, [...path, pointer]);
    }
  };
  for (const { synset, prominence } of senses.get(lemma) ?? []) {
    if (prominence >= rarestSense) visit(synset, prominence ** 0.25, []);
  }
  strengths.delete(lemma);
  return strengths;
}

function isUp({ kind }: Pointer): boolean {
  return kind === "@" || kind === "@i";
}

/** A compound counts for its head, the last word, and less for the others. */
function partsOf(word: string): readonly (readonly [string, number])[] {
  const parts = word.split(/[_-]/);
  if (parts.length === 1) return [[word, 1]];
  return [
    [parts.join(" "), 1],
    ...parts.map((part, index): [string, number] => [part, index === parts.length - 1 ? 0.7 : 0.5]),
  ];
}

/** Lexicographer files of plants, animals, people and bodies are full of names that nobody asks with. */
function isGeneral({ synset }: Sense): boolean {
  return !["n05", "n08", "n18", "n20", "n27", "n13"].includes(
    synset.id.charAt(0) + String(synset.file).padStart(2, "0"),
  );
}

const nounFiles = 3;
const nounFilesEnd = 28;
const commonSense = 0.15;

function classesOf(senses: readonly Sense[]): number {
  let bits = 0;
  for (const { synset, prominence } of senses) {
    if (!synset.id.startsWith("n") || prominence < commonSense) continue;
    if (synset.file < nounFiles || synset.file > nounFilesEnd) continue;
    bits |= 1 << (synset.file - nounFiles);
  }
  return bits >>> 0;
}
