// Proximity: what a passage gains for a follow-up by where it stands.

import { describe, expect, test } from "vitest";
import { measureProximity } from "../../../src/core/query/proximity.ts";
import { parseQuery } from "../../../src/core/query/query.ts";
import { findShownPassages } from "../../../src/core/query/shown-passages.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const prose =
  "Ada Brook mended the lamp in 1950. The ferry sank. Ben Hare swam home. Gulls circled above. Nobody was paid.";
const list = "Do this:\n\n1. Cut the bread.\n2. Peel the pears.\n3. Stir the soup.\n\nSit down.";

const pianos =
  "The hall has a bar. The blue rooms and the hall have a piano. The cellar does not. The roof leaks.";

const ferry =
  "The ferry sails at six. A ticket costs two crowns. If it rains, the ferry stays. The pier is old.";

/** A follow-up to an excerpt. */
interface Asked {
  readonly body: string;
  readonly question: string;
  readonly shown: string;
}

/** What each passage gains, by its text. */
function measureGains({ body, question, shown }: Asked): ReadonlyMap<string, number> {
  const reader = indexArticle(body);
  const { text } = reader.article;
  const start = text.indexOf(shown);
  const focus = [{ start, end: start + shown.length }];
  const gain = measureProximity(
    parseQuery(question, reader)[0],
    findShownPassages(focus, reader.articleIndex.passages),
    reader.articleIndex,
  );
  return new Map(
    reader.articleIndex.passages.map((words) => [
      text.slice(words.passage.start, words.passage.end),
      gain(words),
    ]),
  );
}

function findMost(gains: ReadonlyMap<string, number>): string | undefined {
  return Array.from(gains).toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

describe("most gains", () => {
  test.each<[reason: string, asked: Asked, most: string]>([
    [
      "what was shown, when it holds the kind of thing that is asked for",
      { body: prose, question: "and when?", shown: "Ada Brook mended the lamp in 1950." },
      "Ada Brook mended the lamp in 1950.",
    ],
    [
      "what follows, when that is asked for",
      { body: prose, question: "and then?", shown: "The ferry sank." },
      "Ben Hare swam home.",
    ],
    [
      "what follows, for more",
      { body: prose, question: "go on", shown: "Ben Hare swam home." },
      "Gulls circled above.",
    ],
    [
      "the item behind the one shown",
      { body: list, question: "the next one?", shown: "Cut the bread." },
      "Peel the pears.",
    ],
    [
      "the item of the number",
      { body: list, question: "and the third one?", shown: "Cut the bread." },
      "Stir the soup.",
    ],
    [
      "the last item",
      { body: list, question: "what is the last step?", shown: "Cut the bread." },
      "Stir the soup.",
    ],
    [
      "the first item of a list below",
      { body: list, question: "what is step 1?", shown: "Do this:" },
      "Cut the bread.",
    ],
    [
      "what is said of others, when that was denied",
      { body: pianos, question: "and which do?", shown: "The cellar does not." },
      "The blue rooms and the hall have a piano.",
    ],
    [
      "what is denied, when that is asked for",
      {
        body: pianos,
        question: "which rooms don't?",
        shown: "The blue rooms and the hall have a piano.",
      },
      "The cellar does not.",
    ],
    [
      "what was shown, when it says both",
      { body: pianos, question: "and which do not?", shown: "The cellar does not." },
      "The cellar does not.",
    ],
    [
      "what speaks of the same condition",
      { body: ferry, question: "and if it does?", shown: "The ferry sails at six." },
      "If it rains, the ferry stays.",
    ],
  ])("%s", (_, asked, most) => {
    expect(findMost(measureGains(asked))).toBe(most);
  });
});

describe("a passage gains", () => {
  test("less the farther it stands behind what was shown", () => {
    const [, ...others] = measureGains({
      body: prose,
      question: "and why?",
      shown: "Ada Brook mended the lamp in 1950.",
    }).values();
    expect(others).toEqual(others.toSorted((a, b) => b - a));
    expect(new Set(others).size).toBe(others.length);
    expect(Math.min(...others)).toBeGreaterThan(0);
  });

  test.each<[reason: string, question: string, shown: string]>([
    ["it does not hold what is asked for, which stands beside", "and when?", "The ferry sank."],
    ["any kind of thing will do", "and the lamp?", "Ada Brook mended the lamp in 1950."],
    ["something else is asked for", "what else?", "Ada Brook mended the lamp in 1950."],
    ["what follows is asked for", "and then?", "The ferry sank."],
  ])("nothing when it was shown and %s", (_, question, shown) => {
    expect(measureGains({ body: prose, question, shown }).get(shown)).toBeLessThan(0);
  });

  test("nothing lost when it was shown and may hold a reason that is not known for one", () => {
    expect(
      measureGains({ body: prose, question: "why?", shown: "The ferry sank." }).get(
        "The ferry sank.",
      ),
    ).toBe(0);
  });

  test("nothing lost when it was shown and names somebody of whom all is asked that it tells", () => {
    const shown = "Ben Hare swam home.";
    expect(measureGains({ body: prose, question: "what did he do?", shown }).get(shown)).toBe(0);
  });

  test("nothing when it names the one that a pronoun stands for, and says no word of the question", () => {
    const shown = "Ada Brook mended the lamp in 1950.";
    expect(measureGains({ body: prose, question: "who paid her?", shown }).get(shown)).toBe(0);
  });
});
