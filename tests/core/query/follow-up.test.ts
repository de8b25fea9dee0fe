// Follow-ups: when a question goes on from what was shown, and what it takes from that.

import { describe, expect, test } from "vitest";
import { borrowedShare, expandWithContext, goesOn } from "../../../src/core/query/follow-up.ts";
import { measureProximity } from "../../../src/core/query/proximity.ts";
import { type Query, parseQuery } from "../../../src/core/query/query.ts";
import { findShownPassages } from "../../../src/core/query/shown-passages.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const reader = indexArticle(
  "Ada Brook mended the lamp in 1950. The ferry sank. Ben Hare swam home. Gulls circled above.",
);
const { passages } = reader.articleIndex;
const read = (text: string): Query => parseQuery(text, reader)[0];
const shown = [passages.slice(0, 1)];

describe("a question goes on", () => {
  test.each<[reason: string, question: string, isReply: boolean, expected: boolean]>([
    ["when it lacks something", "and why?", false, true],
    ["not when it is complete", "who sank the ferry?", false, false],
    ["when it is a reply with hardly a word of its own", "who swam?", true, true],
    ["not when it is no reply", "who swam?", false, false],
    ["not when a reply has words enough", "who sank the red ferry?", true, false],
  ])("%s", (_, question, isReply, expected) => {
    expect(goesOn(read(question), { shown, isReply }, reader.articleIndex)).toBe(expected);
  });

  test("never when nothing was shown", () => {
    expect(goesOn(read("and why?"), { shown: [], isReply: true }, reader.articleIndex)).toBe(false);
  });
});

describe("what it takes", () => {
  const query = expandWithContext(read("and why did the lamp burn?"), shown, reader.articleIndex);
  const borrowed = query.terms.filter(({ at }) => at === Infinity);

  test("are the terms of what was shown that it has not itself", () => {
    expect(borrowed.map(({ text }) => text)).toEqual(["ada", "brook", "mended", "1950"]);
  });

  test("is little also where a forged button says that the whole of a long article was shown", () => {
    const long = indexArticle(Array.from({ length: 400 }, (_, at) => `Gull ${at} sat.`).join(" "));
    const { articleIndex } = long;
    const whole = findShownPassages(
      [{ start: 0, end: Number.MAX_SAFE_INTEGER }],
      articleIndex.passages,
    );
    const nearness = measureProximity(read("and why?"), whole, articleIndex);
    const near = articleIndex.passages.map(nearness);
    expect(near.filter((gain) => gain !== 0).length).toBeLessThan(80);
    expect(expandWithContext(read("why?"), whole, articleIndex).terms.length).toBeLessThan(30);
  });

  test("counts less than its own", () => {
    const [own] = query.terms;
    expect(Math.max(...borrowed.map(({ share }) => share))).toBeLessThan(own?.share ?? 0);
  });

  test("counts in full where a question has no word of its own", () => {
    const { terms } = expandWithContext(read("what else?"), shown, reader.articleIndex);
    const lent = terms.filter(({ at }) => at === Infinity);
    expect(lent.map(({ share }) => share)).toEqual(lent.map(() => borrowedShare));
    expect(lent).not.toEqual([]);
  });

  test("counts in full where its own words say little without what was shown", () => {
    const { terms } = expandWithContext(
      read("how long did it take?"),
      [passages],
      reader.articleIndex,
    );
    const lent = terms.filter(({ at }) => at === Infinity);
    expect(lent.map(({ share }) => share)).toEqual(lent.map(() => borrowedShare));
    expect(lent).not.toEqual([]);
  });

  test("counts no more than its own, all of it together", () => {
    const asked = expandWithContext(read("who painted it?"), shown, reader.articleIndex);
    const shares = asked.terms.map(({ at, share }) => (at === Infinity ? share : 0));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test("is nothing from what stands elsewhere", () => {
    const far = findShownPassages([{ start: 0, end: 1 }], passages);
    expect(expandWithContext(read("and why?"), far, reader.articleIndex).terms).toEqual([]);
  });
});
