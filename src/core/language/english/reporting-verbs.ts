// Reporting verbs: English verbs that tell what somebody says or thinks.

import { parseWords } from "../word-lists.ts";

/** Verbs of saying and thinking as questions have them, and the nouns of what is said. */
export const statementWords: ReadonlySet<string> = parseWords(
  "say said says tell told call called calls describe described characterise characterised characterize " +
    "characterized express expressed declare declared word words quote quotes quoted think thinks according " +
    "view opinion react reacted comment claim claimed",
);

/** Verbs that stand beside what an article reports. */
export const reportingVerbs: readonly string[] = [
  ..."said says told called argued stated claimed suggest suggests believe believed thought described".split(
    " ",
  ),
  ..."asserted declared".split(" "),
];
