// Plain text: what a person who sees it in a fixed pitch takes for paragraphs, items, turns and rows.

import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/core/article/formats/plain-text.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { testBlocks } from "../../support/blocks.ts";

const long = "The keeper wrote down every ship that came by and every light that he saw at sea.";

describe("paragraphs", () => {
  testBlocks([
    {
      name: "wide lines are one paragraph",
      text: "In the spring of that year the council decided that the northern pier had to be rebuilt from the ground up, because the old oak\npiles had rotted through and two of them had broken in the storm of the winter before, so that no ship could be tied up there at\nnight. The work took three summers.",
      blocks: [
        "paragraph: In the spring of that year the council decided that the northern pier had to be rebuilt from the ground up, because the old oak piles had rotted through and two of them had broken in the storm of the winter before, so that no ship could be tied up there at night. The work took three summers.",
      ],
      because: "the sentence runs on over both breaks, whatever the width",
    },
    {
      name: "narrow lines are one paragraph",
      text: "The keeper wrote down\nevery ship that came by\nand every light that he\nsaw at sea. He did so\nfor forty years and two.",
      blocks: [
        "paragraph: The keeper wrote down every ship that came by and every light that he saw at sea. He did so for forty years and two.",
      ],
      because: "no line could have taken the first word of the next",
    },
    {
      name: "long lines are a paragraph each",
      text: `${long}\n${long}\n${long}`,
      blocks: [`paragraph: ${long}`, `paragraph: ${long}`, `paragraph: ${long}`],
      because: "each ends its sentence, so no width made the breaks",
    },
    {
      name: "indented first lines begin paragraphs",
      text: "  The people of the town came together in the hall and\nspoke of the pier that had been lost in the storm.\nThey did not agree.\n  On the next day they met again, and the oldest of\nthem told what he had seen as a boy.",
      blocks: [
        "paragraph: The people of the town came together in the hall and spoke of the pier that had been lost in the storm. They did not agree.",
        "paragraph: On the next day they met again, and the oldest of them told what he had seen as a boy.",
      ],
      because: "the line before them ends a sentence",
    },
    {
      name: "a short line that ends a sentence ends no wrapped paragraph",
      text: "The people of the town came together in the hall and\nspoke of the pier.\nThey did not agree on what had to be done before the\nnext winter came, nor on who was going to pay for it.",
      blocks: [
        "paragraph: The people of the town came together in the hall and spoke of the pier. They did not agree on what had to be done before the next winter came, nor on who was going to pay for it.",
      ],
      because: "neither indentation nor a list says so",
    },
    {
      name: "a stanza is one paragraph",
      text: "The ferry\n\nThe ferry leaves at break of day,\nits lantern green and small\nA gull goes with it half the way\nand does not mind at all\n\nThe captain hums a Danish tune\nand steers by stars and bells",
      blocks: [
        "heading1: The ferry",
        "paragraph: The ferry leaves at break of day, its lantern green and small A gull goes with it half the way and does not mind at all",
        "paragraph: The captain hums a Danish tune and steers by stars and bells",
      ],
      because: "a clause goes on from line to line",
    },
    {
      name: "labels are a paragraph each",
      text: "Monday to Friday: 7:00 to 21:30\nSaturday: 9:00 to 18:00\nSunday: closed",
      blocks: [
        "paragraph: Monday to Friday: 7:00 to 21:30",
        "paragraph: Saturday: 9:00 to 18:00",
        "paragraph: Sunday: closed",
      ],
      because: "nothing goes on from one line to the next",
    },
    {
      name: "quoted lines are one paragraph",
      text: "He wrote to her.\n\n> The sea is wide,\n> and deep.\n\nShe did not answer.",
      blocks: [
        "paragraph: He wrote to her.",
        "paragraph: The sea is wide, > and deep.",
        "paragraph: She did not answer.",
      ],
      because: "the marks of the lines are hidden and part nothing",
    },
  ]);
});

describe("lists", () => {
  testBlocks([
    {
      name: "numbers inside wrapped prose begin no item",
      text: "In its best year the village had a school. The number of pupils was\n24. By the end of the war it had fallen to nine, and it closed in\n1951. The rooms of the inn had numbers from\n1) to 12) on their doors, and the last guest stayed in room\n7. Nobody remembers her name.",
      blocks: [
        "paragraph: In its best year the village had a school. The number of pupils was 24. By the end of the war it had fallen to nine, and it closed in 1951. The rooms of the inn had numbers from 1) to 12) on their doors, and the last guest stayed in room 7. Nobody remembers her name.",
      ],
      because: "none begins a list or goes on with one",
    },
    {
      name: "a year that begins a paragraph is no number of an item",
      text: "It was sold in 1950.\n\n51. That was the number of the house.\n\nIt was sold again.",
      blocks: [
        "paragraph: It was sold in 1950.",
        "paragraph: 51. That was the number of the house.",
        "paragraph: It was sold again.",
      ],
      because: "no list begins with it",
    },
    {
      name: "an address is no item",
      text: "Write to the office.\n\n12 Main Street\nSpringfield",
      blocks: [
        "paragraph: Write to the office.",
        "paragraph: 12 Main Street",
        "paragraph: Springfield",
      ],
      because: "its number has no mark",
    },
    {
      name: "numbered lines are items",
      text: "1. Do not run.\n2. Do not swim:\n   a) at night\n   b) in winter\n3. Bring a towel.",
      blocks: [
        "item1 1.: Do not run.",
        "item1 2.: Do not swim:",
        "item2 a): at night",
        "item2 b): in winter",
        "item1 3.: Bring a towel.",
      ],
      because: "each goes on with the one before",
    },
    {
      name: "numbers in parentheses and with points are items",
      text: "(1) one\n(2) two\n\n2.1 Dogs\n2.2 Cats",
      blocks: ["item1 (1): one", "item1 (2): two", "item1 2.1: Dogs", "item1 2.2: Cats"],
      because: "they count",
    },
    {
      name: "a clause with letters is a list",
      text: "During quiet hours, residents shall\n\n(a) close the windows,\n(b) turn down music.",
      blocks: [
        "paragraph: During quiet hours, residents shall",
        "item1 (a): close the windows,",
        "item1 (b): turn down music.",
      ],
      because: "the line above leads in and is no heading",
    },
    {
      name: "bullets of any sign are items, and their words may be wrapped",
      text: "- milk\n- bread\n  and butter\n\n• salt\n– pepper",
      blocks: ["item1: milk", "item1: bread and butter", "item1: salt", "item1: pepper"],
      because: "the further line is indented",
    },
    {
      name: "dashes of a dialogue are no bullets",
      text: "— Вода очень сладкая, — сказал он.\n— Мы пьём её каждый день.",
      blocks: [
        "paragraph: — Вода очень сладкая, — сказал он.",
        "paragraph: — Мы пьём её каждый день.",
      ],
      because: "such lines end as sentences do",
    },
  ]);

  test("a paragraph that is indented below an item belongs to it", () => {
    const text = "1. Bring a towel.\n\n   It can be rented too.\n\n2. Go.";
    expect(readPlainText(text, 0).blocks.map(({ kind, parent }) => [kind, parent])).toEqual([
      ["item", undefined],
      ["paragraph", 0],
      ["item", undefined],
    ]);
  });
});

describe("transcripts", () => {
  testBlocks([
    {
      name: "every turn is a paragraph",
      text: "VOSS: Fog. You cannot see the bow.\nYou listen.\nMAYER: I did.\nVOSS: Once.",
      blocks: [
        "paragraph: VOSS: Fog. You cannot see the bow.",
        "paragraph: You listen.",
        "paragraph: MAYER: I did.",
        "paragraph: VOSS: Once.",
      ],
      because: "one speaker's label recurs in capitals, so all in capitals are speakers",
    },
    {
      name: "labels in small letters",
      text: "Interviewer: How did you begin?\nDr. Ann Low: With a small boat. It had\nno sail at all.\nInterviewer: And then?\nDr. Ann Low: Then I bought another.",
      blocks: [
        "paragraph: Interviewer: How did you begin?",
        "paragraph: Dr. Ann Low: With a small boat. It had no sail at all.",
        "paragraph: Interviewer: And then?",
        "paragraph: Dr. Ann Low: Then I bought another.",
      ],
      because: "both labels recur",
    },
  ]);

  test("an answer can't be read without its question", () => {
    const text = "Q: When does it open?\nA: At nine.\n\nQ: Who pays?\n\nA: Nobody.";
    expect(readPlainText(text, 0).blocks.map(({ parent }) => parent)).toEqual([
      undefined,
      0,
      undefined,
      2,
    ]);
  });
});

describe("tables", () => {
  test.each([
    ["tabs", "Line\tFrom\tTo\n1\tOslo\tBergen\n2\tBergen\tOslo"],
    ["blanks", "Line  From    To\n1     Oslo    Bergen\n2     Bergen  Oslo"],
    ["bars", "| Line | From | To |\n|---|---|---|\n| 1 | Oslo | Bergen |\n| 2 | Bergen | Oslo |"],
    [
      "a rule that draws the columns",
      "Line From   To\n---- ------ ------\n1    Oslo   Bergen\n2    Bergen Oslo",
    ],
  ])("columns parted by %s", (_, text) => {
    const { blocks } = readPlainText(text, 0);
    const cells = blocks.map((block) => block.cells.map((cell) => sliceOf(text, cell)));
    expect(cells).toEqual([
      ["Line", "From", "To"],
      ["1", "Oslo", "Bergen"],
      ["2", "Bergen", "Oslo"],
    ]);
    expect(blocks.map(({ kind, parent }) => [kind, parent])).toEqual([
      ["header", undefined],
      ["row", 0],
      ["row", 0],
    ]);
  });

  test("two blanks after a full stop part no columns", () => {
    const text = "He ran.  She slept.\nIt rained.  They left.\nAll was well.  The end came.";
    expect(readPlainText(text, 0).blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
  });
});
