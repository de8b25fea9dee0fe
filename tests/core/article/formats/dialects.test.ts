// What programs with a Markdown of their own write beside everybody's: Discord, Obsidian, GitHub's badges.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../../src/core/article/article.ts";
import { plainText } from "../../../../src/core/article/markup.ts";
import { type Case, readBlocks, readSkipped } from "../../../support/markdown.ts";

const cases: Readonly<Record<string, readonly Case[]>> = {
  Discord: [
    {
      name: "mentions show that somebody is named, and nothing that could ping",
      text: "Ask <@31415926535> or <@&27182818284> in <#16180339887>.",
      blocks: ["paragraph: Ask @⋯ or @⋯ in #⋯."],
    },
    {
      name: "times as a reader in Greenwich sees them",
      text: "From <t:1000000000:D>, doors <t:1000000000:t>, end <t:1000000000>.",
      blocks: ["paragraph: From 2001-09-09, doors 01:46 UTC, end 2001-09-09 01:46 UTC."],
    },
    {
      name: "emoji and commands by their names",
      text: "React with <a:oar:1234567> :anchor: after </join:987654>.",
      blocks: ["paragraph: React with :oar: :anchor: after /join."],
    },
    {
      name: "spoilers without their bars, but not the signs of programs",
      text: "The prize is ||a boat||. Write a || b or c||d||e.",
      blocks: ["paragraph: The prize is a boat. Write a || b or c||d||e."],
    },
    {
      name: "small print as a paragraph of its own",
      text: "Row at dawn.\n-# seen by the warden\nBring oars.",
      blocks: [
        "paragraph: Row at dawn.",
        "paragraph: seen by the warden",
        "paragraph: Bring oars.",
      ],
    },
  ],
  Obsidian: [
    {
      name: "links between notes by their words, else their names",
      text: "See [[Tides/Spring|the high ones]], [[Moon]] and [[#Ebb]].",
      blocks: ["paragraph: See the high ones, Moon and Ebb."],
    },
    {
      name: "brackets that are none",
      text: "A [[1]](https://a.example) and a[[0, 1]] and if [[ -f x ]]",
      blocks: ["paragraph: A [1] and a[[0, 1]] and if [[ -f x ]]"],
    },
    {
      name: "names of blocks",
      text: "The lamp is lit at six. ^lamp\n\n- Trim it ^trim\n\nE = mc ^2 is no name.",
      blocks: [
        "paragraph: The lamp is lit at six.",
        "item1: Trim it",
        "paragraph: E = mc ^2 is no name.",
      ],
    },
  ],
  badges: [
    {
      name: "below words of the same piece of HTML",
      text: '<p><b>Sifts flour.</b><br>\n<a href="ci"><img src="b.svg" alt="build"></a>\n<a href="l"><img src="l.svg" alt="license: X"></a></p>',
      blocks: ["paragraph: Sifts flour."],
    },
    {
      name: "above the words of a paragraph",
      text: "[![build](b.svg)](https://ci.example)\nSifts *flour*.",
      blocks: ["paragraph: Sifts flour."],
    },
    {
      name: "pictures within words stay words",
      text: "It shows [![a chart](c.png)](c.html) of it.",
      blocks: ["paragraph: It shows a chart of it."],
    },
  ],
};

describe.each(Object.entries(cases))("%s", (_, rows) => {
  test.each(rows)("$name", ({ text, blocks }) => {
    expect(readBlocks(text)).toEqual(blocks);
  });
});

test.each([
  ["an embedded picture", "A.\n\n![[lamp.png|300]]", ["embedded file: ![[lamp.png|300]]"]],
  ["an embedded note behind words", "A lamp. ![[Moon#Full]]", ["embedded file: ![[Moon#Full]]"]],
  ["a comment", "A lamp. %% ask the warden %%", ["comment: %% ask the warden %%"]],
  [
    "a query",
    "A.\n\n```dataview\nLIST FROM #lamp\n```\n",
    ["code of the page: ```dataview\nLIST FROM #lamp\n```"],
  ],
  ["badges", "[![build](b.svg)](https://ci.example)\nSifts flour.", ["scrap: build"]],
])("%s is skipped and named", (_, text, expected) => {
  expect(readSkipped(text)).toEqual(expected);
});

test.each([0, 951_782_400, 951_868_800, 1_735_603_200, 4_107_542_399])(
  "the day of %d seconds is that of the calendar",
  (seconds) => {
    const day = new Date(seconds * 1_000).toISOString().slice(0, 10);
    expect(readBlocks(`On <t:${seconds}:d> it is.`)).toEqual([`paragraph: On ${day} it is.`]);
  },
);

test("Discord's marks are no words in plain text either", () => {
  const article = parseArticle(
    "We meet at the pier by the lamp every week.\n\nNext on <t:1000000000:D> in <#16180339887>, ||bring cake||.\n\n-# by <@31415926535>",
    "plain text",
  );
  expect(
    article.paragraphs.map((paragraph) => plainText(article.text, article.markup, paragraph)),
  ).toEqual([
    "We meet at the pier by the lamp every week.",
    "Next on 2001-09-09 in #⋯, bring cake.",
    "by @⋯",
  ]);
});
