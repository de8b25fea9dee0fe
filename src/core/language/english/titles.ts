// Titles: English nouns that stand with a capital before a person's name.

import { parseWords } from "../word-lists.ts";

/** Titles of office and rank. */
export const titles: ReadonlySet<string> = parseWords(
  "president king queen emperor empress minister general prince princess pope captain professor leader senator " +
    "governor chancellor chairman director mayor judge admiral colonel major bishop archbishop duke lord lady doctor",
);

/** Forms of address, which name nobody without the name that follows. */
export const addresses: ReadonlySet<string> = parseWords("mr mrs ms dr");

/** Small words inside a name: "Vasco da Gama", "Tower of London". */
export const nameParticles: ReadonlySet<string> = parseWords(
  "of de del della di da dos van von der den la le du bin ibn al el y",
);
