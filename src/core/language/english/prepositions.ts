// Prepositions: what an English preposition, or a conjunction like one, makes of the phrase behind it.

import { parseWords } from "../word-lists.ts";

/** Roles that a phrase gets from what stands before it. */
export type PhraseRole = "place" | "time" | "other";

const wordsByRole: readonly (readonly [PhraseRole, string])[] = [
  [
    "place",
    "in at on near within inside outside under above below behind beside between along through throughout across " +
      "around over beyond off underneath beneath opposite",
  ],
  ["time", "since until till during before after by"],
  ["other", "from to into onto toward towards with for against and or as than like"],
];

/** The role that each gives. */
export const roleByPreposition: ReadonlyMap<string, PhraseRole> = new Map(
  wordsByRole.flatMap(([role, words]) =>
    Array.from(parseWords(words), (word): [string, PhraseRole] => [word, role]),
  ),
);
