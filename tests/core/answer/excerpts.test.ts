// Excerpts from probabilities given by hand: what is widened, joined, left out, and in what order it is shown.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import {
  type Selection,
  selectExcerpts,
  selectFurtherExcerpts,
} from "../../../src/core/answer/excerpts.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import type { RankedPassage } from "../../../src/core/rank/ranking.ts";
import { asking } from "../../support/ranked-hits.ts";
import { createArticleIndex } from "../../../src/core/index/article-index.ts";

/** For each sentence of an article its probability, or nothing for what is no hit. */
type Chances = readonly (number | undefined)[];

function hitsIn(body: string, probabilities: Chances) {
  const article = parseArticle(`# Notes\n\n${body}`);
  const passages = splitPassages(article)
    .filter(({ paragraph }) => paragraph.kind !== "heading")
    .map((passage, id) => ({ ...passage, id }));
  const index = createArticleIndex(article, passages, { lexicon: undefined });
  const hits = passages.flatMap((passage): RankedPassage[] => {
    const probability = probabilities[passage.id];
    const words = index.passages[passage.id];
    return probability === undefined || words === undefined
      ? []
      : [{ passage, probability, score: probability, features: [], words, part: 0 }];
  });
  return { article, hits: hits.toSorted((a, b) => b.probability - a.probability) };
}

/** A sentence that makes a paragraph too long to be shown whole. */
const rest = `The crew rowed home${", and on".repeat(22)}.`;

function shown(body: string, probabilities: Chances, limit = 3): readonly string[] {
  const { article, hits } = hitsIn(body, probabilities);
  return selectExcerpts(article, asking("what", hits), limit).map(({ text }) => text);
}

/** A sentence of two words and so many characters. */
function sentence(word: string, length: number): string {
  return `${word} ${"o".repeat(length - word.length - 2)}.`;
}

describe("a sentence that leans on what was said before", () => {
  test.each<[string, string, Chances, string[]]>([
    [
      "is shown with the one that it leans on",
      `Rain fell. Anna sold bread. She was happy. ${rest}`,
      [undefined, undefined, 1],
      ["Anna sold bread. She was happy."],
    ],
    [
      "is shown with all of them when that one leans too",
      `Rain fell. Anna sold bread. She was happy. But this ended. ${rest}`,
      [undefined, undefined, undefined, 1],
      ["Anna sold bread. She was happy. But this ended."],
    ],
    [
      "is shown with one that it touches",
      "安娜卖面包。She was happy.",
      [undefined, 1],
      ["安娜卖面包。She was happy."],
    ],
    [
      "is not shown with another paragraph",
      "Anna sold bread.\n\nShe was happy.",
      [undefined, 1],
      ["She was happy."],
    ],
    [
      "is shown by itself when what it leans on is shown already",
      `Anna carved oars. Boats lay ashore. They leaked a lot. ${rest}`,
      [0.5, 0.4, 0.03],
      ["Anna carved oars. Boats lay ashore.", "They leaked a lot."],
    ],
    [
      "is shown with one that leaves it readable at a glance",
      `${sentence("Anna", 590)} She left.`,
      [undefined, 1],
      [`${sentence("Anna", 590)} She left.`],
    ],
    [
      "is shown without one that would make it too long",
      `${sentence("Anna", 591)} She left.`,
      [undefined, 1],
      ["She left."],
    ],
  ])("%s", (_, body, probabilities, expected) => {
    expect(shown(body, probabilities)).toEqual(expected);
  });
});

describe("neighbouring sentences", () => {
  test.each<[string, string, Chances, string[]]>([
    [
      "are shown together when the less likely has a fifth of the other's chance",
      `Anna carved oars. Boats lay ashore. ${rest}`,
      [0.5, 0.1],
      ["Anna carved oars. Boats lay ashore."],
    ],
    [
      "are shown apart when it has less",
      `Anna carved oars. Boats lay ashore. ${rest}`,
      [0.5, 0.099],
      ["Anna carved oars.", "Boats lay ashore."],
    ],
    [
      "are shown apart when they are of two paragraphs",
      "Anna carved oars.\n\nBoats lay ashore.",
      [0.3, 0.5],
      ["Boats lay ashore.", "Anna carved oars."],
    ],
    [
      "are shown apart when one stands between them",
      `Anna carved oars. Rain fell. Boats lay ashore. ${rest}`,
      [0.3, undefined, 0.5],
      ["Boats lay ashore.", "Anna carved oars."],
    ],
    [
      "are shown together when the second leans on the first",
      "Anna carved oars. They floated well.",
      [0.5, 0.3],
      ["Anna carved oars. They floated well."],
    ],
    [
      "are shown apart when the first leans on yet another",
      `${sentence("Anna", 400)} They floated well. Gulls circled above.`,
      [undefined, 0.3, 0.5],
      ["Gulls circled above.", `${sentence("Anna", 400)} They floated well.`],
    ],
    [
      "are shown together up to the length of two common ones",
      `${sentence("Anna", 200)} ${sentence("Boats", 219)}`,
      [0.5, 0.4],
      [`${sentence("Anna", 200)} ${sentence("Boats", 219)}`],
    ],
    [
      "are shown apart beyond it",
      `${sentence("Anna", 200)} ${sentence("Boats", 220)}`,
      [0.5, 0.4],
      [sentence("Anna", 200), sentence("Boats", 220)],
    ],
    [
      "are those that are likely together; an unlikely third is shown by itself",
      `Anna carved oars. Boats lay ashore. Gulls circled above. ${rest}`,
      [0.05, 0.5, 0.3],
      ["Boats lay ashore. Gulls circled above.", "Anna carved oars."],
    ],
    [
      "come before a single one that is likelier than each",
      "Anna carved oars. Boats lay ashore.\n\nGulls circled above.",
      [0.3, 0.3, 0.4],
      ["Anna carved oars. Boats lay ashore.", "Gulls circled above."],
    ],
  ])("%s", (_, body, probabilities, expected) => {
    expect(shown(body, probabilities)).toEqual(expected);
  });
});

describe("the excerpts", () => {
  const apart = "Anna carved oars.\n\nBoats lay ashore.\n\nGulls circled above.";

  test("are no more than asked for, the likeliest first", () => {
    expect(shown(apart, [0.2, 0.3, 0.4], 2)).toEqual(["Gulls circled above.", "Boats lay ashore."]);
  });

  test("leave out what is hardly likely, unless there is nothing else", () => {
    expect(shown(apart, [0.9, 0.02, 0.019])).toEqual(["Anna carved oars.", "Boats lay ashore."]);
    expect(shown(apart, [undefined, 0.01])).toEqual(["Boats lay ashore."]);
  });

  test.each([
    ["shown once when it is said again in nearly the same words", "today.", 1],
    ["shown again when a fifth of the words is new", "", 2],
  ])("hold what is %s", (_, end, count) => {
    const first = "Red foxes chased grey geese.";
    const second = end === "" ? "Red foxes chased geese." : `Red foxes chased grey geese ${end}`;
    expect(shown(`${first}\n\n${second}`, [0.5, 0.4])).toHaveLength(count);
  });

  test("hold what says the same only in part", () => {
    expect(shown("Red foxes chased geese.\n\nRed foxes ate grey owls.", [0.5, 0.4])).toHaveLength(
      2,
    );
  });

  test("compare two sentences that are shown together by the words of both", () => {
    const pair = "Red foxes chased geese. Grey owls watched mice.";
    const texts = shown(`${pair}\n\n${pair}`, [0.4, 0.3, 0.2, 0.1]);
    expect(texts.filter((text) => text === pair)).toHaveLength(1);
  });

  test("are made of the eight best hits only", () => {
    const same = Array.from({ length: 8 }, () => "Red foxes chased geese.");
    const probabilities = [...same.map(() => 0.1), 0.09];
    expect(shown([...same, "Anna carved oars."].join("\n\n"), probabilities)).toHaveLength(1);
    expect(shown([...same.slice(1), "Anna carved oars."].join("\n\n"), probabilities)).toHaveLength(
      2,
    );
  });

  test("say where they stand and how likely they are together", () => {
    const body = "Rain fell.\n\n## The shore\n\nAnna carved oars. Boats lay ashore.";
    const { article, hits } = hitsIn(body, [0.1, 0.5, 0.25]);
    const [first, second] = selectExcerpts(article, asking("what", hits), 3);
    const start = article.text.indexOf("Anna");
    const span = { start, end: article.text.length };
    expect(first).toEqual({
      article,
      ...span,
      text: "Anna carved oars. Boats lay ashore.",
      citation: { paragraph: 2, section: "The shore", sectionPath: ["The shore"] },
      score: 0.75,
      part: 0,
      plain: "Anna carved oars. Boats lay ashore.",
      context: [],
    });
    expect(second?.citation).toEqual({ paragraph: 1, section: undefined, sectionPath: [] });
  });

  test("are none without hits", () => {
    expect(shown(apart, [])).toEqual([]);
  });
});

function furtherIn(body: string, probabilities: Chances, most: number): readonly Selection[] {
  const { article, hits } = hitsIn(body, probabilities);
  return selectFurtherExcerpts(article, hits, {
    best: selectExcerpts(article, asking("what", hits), 1),
    limit: most,
  });
}

describe("further excerpts", () => {
  test("follow the best in the order of the hits, down to the least likely", () => {
    const body = "Anna carved oars.\n\nBoats lay ashore.\n\nGulls circled above.\n\nRain fell.";
    const further = furtherIn(body, [0.01, 0.7, 0.2, 0.001], 3);
    expect(further.map(({ text, score }) => [text, score])).toEqual([
      ["Boats lay ashore.", 0.7],
      ["Gulls circled above.", 0.2],
      ["Anna carved oars.", 0.01],
    ]);
    expect(furtherIn(body, [0.01, 0.7, 0.2, 0.001], 9)).toHaveLength(4);
  });

  test("are widened but not joined, and never show the same words twice", () => {
    const body =
      "Rain fell.\n\nAnna carved oars. She sold them. Gulls circled above.\n\nRain fell.";
    const texts = furtherIn(body, [0.5, undefined, 0.2, 0.15, 0.1], 9).map(({ text }) => text);
    expect(texts).toEqual([
      "Rain fell.",
      "Anna carved oars. She sold them.",
      "Gulls circled above.",
    ]);
  });

  test("show a sentence by itself when what it leans on is shown already", () => {
    const body = `Anna carved oars. Boats lay ashore. They leaked a lot. ${rest}`;
    const texts = furtherIn(body, [0.5, 0.4, 0.03], 9).map(({ text }) => text);
    expect(texts).toEqual(["Anna carved oars. Boats lay ashore.", "They leaked a lot."]);
  });
});
