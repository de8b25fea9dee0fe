// Prepositions: what an English preposition, or a conjunction like one, makes of the phrase behind it.

import { parseWords } from "../word-lists.ts";

/** Roles that a phrase gets from what stands before it. */
export type PhraseRole = "place" | "source" | "goal" | "company" | "likeness" | "time";

const wordsByRole: readonly (readonly [PhraseRole, string])[] = [
  [
    "place",
    "in at on near within inside outside under above below behind beside between along through throughout across " +
      "around over beyond off underneath beneath opposite",
  ],
  ["source", "from"],
  ["goal", "to into onto toward towards"],
  ["company", "with for against and or"],
  ["likeness", "as than like"],
  ["time", "since until till during before after by"],
];

/** The role that each gives. */
export const roleByPreposition: ReadonlyMap<string, PhraseRole> = new Map(
  wordsByRole.flatMap(([role, words]) =>
    Array.from(parseWords(words), (word): [string, PhraseRole] => [word, role]),
  ),
);
