// Units: what English numbers count in.

import { parseWords } from "../word-lists.ts";

export const timeUnits: ReadonlySet<string> = parseWords(
  "second seconds minute minutes hour hours day days week weeks month months year years decade decades " +
    "century centuries night nights season seasons",
);
