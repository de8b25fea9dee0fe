// How the lexicon is built: what the thesaurus says, which phrases and relations come of it, and what
// the reduction of vectors keeps. The packages that the tool reads are not needed here.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePhrases } from "../../../src/tools/lexicon/phrases.ts";
import { oppose, relate } from "../../../src/tools/lexicon/relations.ts";
import { encodeLexicon } from "../../../src/tools/lexicon/writer.ts";
import { listBases } from "../../../src/tools/lexicon/morphology.ts";
import { parseThesaurus } from "../../../src/tools/lexicon/thesaurus.ts";
import { type Matrix, reduce, retrofit } from "../../../src/tools/lexicon/vectors.ts";

describe("the thesaurus", () => {
  test("is stronger at first and the same from the twelfth entry on", () => {
    const line = `rise\ta; b; c; d; e; f; g; h; i; j; k; l; m; n`;
    const strengths =
      parseThesaurus(line)
        .get("rise")
        ?.map(({ strength }) => strength) ?? [];
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect([strengths[0], ...strengths.slice(11)]).toEqual([1, 0.75, 0.75, 0.75]);
    expect(strengths[10]).toBeGreaterThan(0.75);
  });

  test("passes over comments, and parts words at hyphens", () => {
    const entries = parseThesaurus("# A thesaurus.\n\nmodern\tpresent-day; new\n").get("modern");
    expect(entries?.map(({ text }) => text)).toEqual(["present day", "new"]);
  });

  test("leaves of the start of a question what tells something", () => {
    const text = "duration\thow long; how much time; who; time taken; how many people are";
    const entries = parseThesaurus(text).get("duration");
    const texts = entries?.map((entry) => entry.text);
    expect(texts).toEqual(["long", "time", "who", "time taken", "people are"]);
  });

  test.each([
    ["no entries", "rise\tgo up\nfall\t"],
    ["no tab", "rise\tgo up\nfall"],
    ["no word", "rise\tgo up\n\tgo down"],
    ["a third column", "rise\tgo up\nfall\tgo down\tdrop"],
  ])("is refused with the line that has %s", (_, text) => {
    expect(() => parseThesaurus(text)).toThrow(
      "thesaurus, line 2: expected a word, a tab and its entries",
    );
  });

  test("of the project is sorted, and repeats neither a word nor an entry", () => {
    const lines = readFileSync("seeds/thesaurus.tsv", "utf8").split("\n");
    const rows = lines
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.replaceAll("-", " ").split(/\t|; /));
    const headwords = rows.map(([headword = ""]) => headword);
    expect(rows.length).toBeGreaterThan(8_000);
    expect(headwords.every((word, at) => at === 0 || word > (headwords[at - 1] ?? ""))).toBe(true);
    expect(rows.filter(isBlemished)).toEqual([]);
  });
});

test("phrases are of two or three known words, one of them at least no function word", () => {
  const thesaurus = parseThesaurus(
    "climb\tgo up; up; at which; go up a hill; go upstairs; hill walk\nquit\tgive up; go up",
  );
  const words = ["up", "at", "which", "go", "hill", "walk", "give"];
  expect(choosePhrases(thesaurus, words)).toEqual(["give up", "go up", "hill walk"]);
});

describe("relations", () => {
  const texts = ["say", "said", "state", "the", "deny", "state of affairs", "denies"];
  const bases = [[0], [0], [2], [3], [4], [5], [4]];
  const forms = { texts, bases };
  const listPairs = (text: string, opposites: readonly (readonly number[])[] = []) =>
    relate(forms, parseThesaurus(text), opposites).flatMap((relations, from) =>
      Array.from(relations, ([to, strength]) => [texts[from], texts[to], strength]),
    );

  test("hold between dictionary forms and both ways", () => {
    expect(listPairs("said\tstate")).toEqual([
      ["say", "state", 1],
      ["state", "say", 1],
    ]);
  });

  test("have the greater strength where a pair is listed twice", () => {
    const later = `state\t${"unknown; ".repeat(11)}say`;
    expect(listPairs(`${later}\nsay\tstate`)).toEqual(listPairs("say\tstate"));
    expect(listPairs(later).map(([, , strength]) => strength)).toEqual([0.75, 0.75]);
  });

  test.each([
    ["a word and itself", "say\tsaid"],
    ["a function word", "say\tthe"],
    ["a word that the lexicon lacks", "say\tutter"],
    ["a phrase and a word of it", "state\tstate of affairs"],
  ])("do not hold for %s", (_, text) => {
    expect(listPairs(text)).toEqual([]);
  });

  test("do not hold for opposites", () => {
    expect(listPairs("say\tdeny; state", [[4]])).toEqual(listPairs("say\tunknown; state"));
  });

  test("have opposites apart, of dictionary forms alone and both ways", () => {
    const opposites = new Map([
      ["say", ["deny", "denies", "unsay", "deny"]],
      ["said", ["state"]],
      ["the", ["state"]],
    ]);
    const listed = oppose(forms, (lemma) => opposites.get(lemma) ?? []);
    expect(listed).toEqual([[4], [], [], [], [0], [], []]);
  });
});

test.each([
  ["says", ["says", "say"]],
  ["boxes", ["boxes", "boxe", "box"]],
  // Not "war".
  ["wares", ["wares", "ware"]],
  ["stopping", ["stopping", "stoppe", "stopp", "stop"]],
  ["wives", ["wives", "wife", "wive"]],
])("%j may come from %j", (form, bases) => {
  expect(listBases(form).toSorted()).toEqual(bases.toSorted());
});

describe("the reduction of vectors", () => {
  const width = 4;
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 24, maxLength: 24 });
  test("keeps distances where it keeps every component", () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const matrix = { width, rows: Float64Array.from(list) };
        const [before, after] = [splitRows(matrix), splitRows(reduce(matrix, 0, width))];
        for (const [at, row] of before.entries()) {
          expect(measureDistance(after[0], after[at])).toBeCloseTo(
            measureDistance(before[0], row),
            6,
          );
        }
      }),
    );
  });

  test("drops the direction that rows differ most in, and keeps the next ones in order", () => {
    // Three directions at right angles: 100 along the second axis, 10 along the third, 1 along the first.
    const signs = [
      [1, 1, 1],
      [1, -1, -1],
      [-1, 1, -1],
      [-1, -1, 1],
    ] as const;
    const rows = Float64Array.from(signs.flatMap(([x, y, z]) => [7 + x, 100 * y, 10 * z]));
    const reduced = reduce({ width: 3, rows }, 1, 2);
    expect(reduced.width).toBe(2);
    for (const [row, [x, , z]] of signs.entries()) {
      expect(reduced.rows[2 * row]).toBeCloseTo(10 * z, 6);
      expect(reduced.rows[2 * row + 1]).toBeCloseTo(x, 6);
    }
  });
});

describe("retrofitting", () => {
  const rows = Float64Array.of(3, 0, 0, 2, 0, -2);
  const none = new Map<number, number>();

  test("leaves a word without neighbours where it is, as a vector of length 1", () => {
    const matrix = { width: 2, rows };
    expect([...retrofit(matrix, [none, none, none], 0.8).rows]).toEqual([1, 0, 0, 1, 0, -1]);
  });

  test("draws a word to the stronger of its neighbours, and keeps some of its own direction", () => {
    const neighbours = [
      new Map([
        [1, 3],
        [2, 1],
      ]),
      none,
      none,
    ];
    const [own, pulled] = retrofit({ width: 2, rows }, neighbours, 0.5).rows;
    expect(own).toBeCloseTo(0.5, 9);
    expect(pulled).toBeCloseTo(0.5 * (0.75 - 0.25), 9);
  });

  test("reaches the neighbours of neighbours", () => {
    const neighbours = [new Map([[1, 1]]), new Map([[2, 1]]), none];
    const [, pulled] = retrofit({ width: 2, rows }, neighbours, 0.5).rows;
    // Half of the second word, which is half its own and half the third.
    expect(pulled).toBeCloseTo(0.5 * (0.5 - 0.5), 9);
  });
});

test.each([
  ["a capital letter", "Rise"],
  ["two spaces", "go  up"],
  ["an accent", "élan"],
  ["nothing", ""],
])("an entry with %s is not written", (_, text) => {
  const entry = { text, bases: [0], relations: new Map(), antonyms: [], classes: 0 };
  const vectors = { width: 1, rows: Float64Array.of(1) };
  expect(() => encodeLexicon([entry], vectors)).toThrow(`expected letters a to z, got "${text}"`);
});

/** Whether a row of the thesaurus repeats itself or holds more than letters. */
function isBlemished(row: readonly string[]): boolean {
  return new Set(row).size < row.length || row.some((text) => !/^[a-z']+(?: [a-z']+)*$/.test(text));
}

function splitRows({ rows, width }: Matrix): readonly (readonly number[])[] {
  return Array.from({ length: rows.length / width }, (_, row) => [
    ...rows.subarray(row * width, (row + 1) * width),
  ]);
}

function measureDistance(a: readonly number[] = [], b: readonly number[] = []): number {
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
}
