// Plain text: which rows name the columns of a table, where a table ends, and which lines are items and no rows.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { plainText } from "../../../src/core/article/markup.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { testBlocks } from "../../support/blocks.ts";

describe("headers", () => {
  testBlocks([
    {
      name: "years over values",
      text: "Catch\n\nHarbour        2019    2020-21\nNorth pier      412        388\nSouth pier       97        120\nOld basin        15         31",
      blocks: [
        "heading1: Catch",
        "header: Harbour 2019 2020-21",
        "row: North pier 412 388",
        "row: South pier 97 120",
        "row: Old basin 15 31",
      ],
      because: "years name columns, and what stands below them is none",
    },
    {
      name: "years in all rows",
      text: "Ships\n\nAlbatross    1921\nFulmar       1934\nGuillemot    1950",
      blocks: ["heading1: Ships", "row: Albatross 1921", "row: Fulmar 1934", "row: Guillemot 1950"],
      because: "the first is a value like the others",
    },
    {
      name: "days",
      text: "Ferry times\n\nMon    no ferry\nTue    8.15\nWed    8.15\nThu    9.45",
      blocks: [
        "heading1: Ferry times",
        "row: Mon no ferry",
        "row: Tue 8.15",
        "row: Wed 8.15",
        "row: Thu 9.45",
      ],
      because: "the first row has a day like the others",
    },
    {
      name: "months",
      text: "Water\n\nJanuary     frozen\nFebruary    2 degrees\nMarch       5 degrees",
      blocks: [
        "heading1: Water",
        "row: January frozen",
        "row: February 2 degrees",
        "row: March 5 degrees",
      ],
      because: "the first row has a month like the others",
    },
    {
      name: "a column of days with its name",
      text: "Ferry times\n\nDay    Departure\nTue    8.15\nWed    8.15\nThu    9.45",
      blocks: [
        "heading1: Ferry times",
        "header: Day Departure",
        "row: Tue 8.15",
        "row: Wed 8.15",
        "row: Thu 9.45",
      ],
      because: "the first row names no day",
    },
  ]);
});

describe("items", () => {
  testBlocks([
    {
      name: "letters before a wide gap",
      text: "Rules\n\nThe keeper may ask for:\n    (a)     a lamp;\n    (b)     oil for it; and\n    (c)     a new wick.",
      blocks: [
        "heading1: Rules",
        "paragraph: The keeper may ask for:",
        "item1 (a): a lamp;",
        "item1 (b): oil for it; and",
        "item1 (c): a new wick.",
      ],
      because: "a column that only counts makes no table",
    },
    {
      name: "numbers before two columns",
      text: "Race\n\n1)   Albatross     12.4\n2)   Fulmar        13.0\n3)   Guillemot     13.9",
      blocks: [
        "heading1: Race",
        "row: 1) Albatross 12.4",
        "row: 2) Fulmar 13.0",
        "row: 3) Guillemot 13.9",
      ],
      because: "what stands behind the number has columns of its own",
    },
  ]);
});

test("a name further out is read with the rows below it, and not with those as far out as itself", () => {
  const text =
    "Menu\n\n  Tea, in a pot\n     small .......... 3\n     large .......... 5\n  Cocoa ............. 4\n  Coffee ............ 2\n";
  const { paragraphs, markup } = parseArticle(text, "plain text");
  const rows = paragraphs.flatMap(({ sentences, context }) =>
    sentences.map((row) => [
      plainText(text, markup, row).replaceAll(/ ?\.+ /g, " "),
      context.map((each) => sliceOf(text, each)).join(),
    ]),
  );
  expect(rows).toEqual([
    ["Tea, in a pot", ""],
    ["small 3", "Tea, in a pot"],
    ["large 5", "Tea, in a pot"],
    ["Cocoa 4", ""],
    ["Coffee 2", ""],
  ]);
});

test("a caption right below prose is read with its table", () => {
  const text =
    "Harbour\n\nThe piers were measured anew in the spring of that year by the new harbour master.\nDepth at the piers\nNorth pier    12\nSouth pier     9\nOld basin      4\n";
  const table = parseArticle(text, "plain text").paragraphs.find(({ kind }) => kind === "table");
  expect(table?.context.map((each) => sliceOf(text, each))).toEqual(["Depth at the piers"]);
});

describe("clauses of a contract", () => {
  testBlocks([
    {
      name: "a field with a date",
      text: "Hire of a boat\n\nDATE:          3 May 2021\n\nThe boat is hired out by the harbour.",
      blocks: [
        "heading1: Hire of a boat",
        "paragraph: DATE: 3 May 2021",
        "paragraph: The boat is hired out by the harbour.",
      ],
      because: "a wide gap sets a value apart from its label, as in a form",
    },
    {
      name: "a date of publication",
      text: "Hire of a boat\n\nDate: 3 May 2021\n\nThe boat is hired out by the harbour.",
      blocks: [
        "heading1: Hire of a boat",
        "scrap: Date: 3 May 2021",
        "paragraph: The boat is hired out by the harbour.",
      ],
      because: "it stands alone, as on a page of the web",
    },
    {
      name: "the last of two items",
      text: 'Hire of a boat\n\nBETWEEN:\n(1)  Ada Marsh of the mill ("the Owner")\n(2)  Bo Holt of the inn ("the Hirer")\n\nThe boat is hired out for a day.',
      blocks: [
        "heading1: Hire of a boat",
        "paragraph: BETWEEN:",
        'item1 (1): Ada Marsh of the mill ("the Owner")',
        'item1 (2): Bo Holt of the inn ("the Hirer")',
        "paragraph: The boat is hired out for a day.",
      ],
      because: "what stands below a list is not named by its last item",
    },
    {
      name: "numbers before small letters",
      text: "Hire of a boat\n\n1.1     The Hirer pays at the pier.\n\n1.2     Oars are included.\n\nThe Hirer agrees:\n\n2.1     to bring the boat back by noon; and\n\n2.2     not to fish.",
      blocks: [
        "heading1: Hire of a boat",
        "item1 1.1: The Hirer pays at the pier.",
        "item1 1.2: Oars are included.",
        "paragraph: The Hirer agrees:",
        "item1 2.1: to bring the boat back by noon; and",
        "item1 2.2: not to fish.",
      ],
      because: "a wide gap behind a number of several parts marks a clause",
    },
    {
      name: "a decimal",
      text: "Water\n\nThe basin of the harbour holds more than\n2.1 million litres of water and was dug by\nhand.",
      blocks: [
        "heading1: Water",
        "paragraph: The basin of the harbour holds more than 2.1 million litres of water and was dug by hand.",
      ],
      because: "one blank parts it from what it counts",
    },
  ]);
});
