// Shorthand: how people write English in a hurry, where no dictionary helps.

const pairs =
  "u you, ur your, r are, y why, wat what, wut what, wen when, abt about, cuz because, coz because, " +
  "ppl people, govt government, yr year, yrs years, teh the";

/** The word that each short one stands for. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  pairs.split(", ").map((pair): [string, string] => {
    const [short = "", long = ""] = pair.split(" ");
    return [short, long];
  }),
);
