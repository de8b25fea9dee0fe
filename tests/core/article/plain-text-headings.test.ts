// Plain text: which lines name what stands below them, which are scraps, and which are neither.

import { describe } from "vitest";
import { testBlocks } from "../../support/blocks.ts";

const long = "The keeper wrote down every ship that came by and every light that he saw at sea.";

describe("headings", () => {
  testBlocks([
    {
      name: "names of parts are headings, labels below them are not",
      text: "Swimming pool Westside\n\nOpening hours\n\nSaturday: 9:00 to 18:00\nSunday: closed\n\nPrices\n\nAdults 5.50 euros\n\nContact\n\nPhone 555 0134\nThe pool is heated in winter.",
      blocks: [
        "heading1: Swimming pool Westside",
        "heading2: Opening hours",
        "paragraph: Saturday: 9:00 to 18:00",
        "paragraph: Sunday: closed",
        "heading2: Prices",
        "paragraph: Adults 5.50 euros",
        "heading2: Contact",
        "paragraph: Phone 555 0134",
        "paragraph: The pool is heated in winter.",
      ],
      because: "such lines recur and each has text below it",
    },
    {
      name: "lines that lack a full stop are no headings for that",
      text: "Packing list\n\nA warm coat\n\nA pair of boots\n\nA lamp\n\nThe bus leaves at nine.",
      blocks: [
        "heading1: Packing list",
        "paragraph: A warm coat",
        "paragraph: A pair of boots",
        "paragraph: A lamp",
        "paragraph: The bus leaves at nine.",
      ],
      because: "they follow each other with no text between",
    },
    {
      name: "capitals and underlines make headings",
      text: `GUIDE\n\nRules\n-----\n\n${long}\n\nFEES\n\n${long}`,
      blocks: [
        "heading1: GUIDE",
        "heading2: Rules",
        `paragraph: ${long}`,
        "heading3: FEES",
        `paragraph: ${long}`,
      ],
      because: "both stand out",
    },
    {
      name: "a numbered line alone over prose is a heading, numbered lines together are items",
      text: `1. Introduction\n\n${long}\n\n2. Rules\n\n1. Do not run.\n2. Do not shout.`,
      blocks: [
        "heading2: 1. Introduction",
        `paragraph: ${long}`,
        "heading2: 2. Rules",
        "item1 1.: Do not run.",
        "item1 2.: Do not shout.",
      ],
      because: "a heading stands alone and ends in no stop",
    },
    {
      name: "a centred title and a centred heading",
      text: "                    A SHORT HISTORY\n\nThe people of the town came together in the hall and\nspoke of the pier that had been lost in the storm and\nof the keeper who had been on it with his dog at night\nwhen it broke and the sea took the stones of it away\nand the lamp.\n\n                     Chapter One\n\nThe work began in May and took three summers.",
      blocks: [
        "heading1: A SHORT HISTORY",
        "paragraph: The people of the town came together in the hall and spoke of the pier that had been lost in the storm and of the keeper who had been on it with his dog at night when it broke and the sea took the stones of it away and the lamp.",
        "heading2: Chapter One",
        "paragraph: The work began in May and took three summers.",
      ],
      because: "they stand in the middle of the column",
    },
    {
      name: "a question over an answer is a heading when questions recur",
      text: "Fees\n\nHow do I pay?\n\nBy card.\n\nWhere is the office?\n\nNext to the mill.",
      blocks: [
        "heading1: Fees",
        "heading2: How do I pay?",
        "paragraph: By card.",
        "heading2: Where is the office?",
        "paragraph: Next to the mill.",
      ],
      because: "each stands alone over its answer",
    },
    {
      name: "short lines between long ones are headings without blank lines",
      text: `Lakeside news\n${long}\nSkating rules\n${long}\nThe season ends\n${long}`,
      blocks: [
        "heading1: Lakeside news",
        `paragraph: ${long}`,
        "heading2: Skating rules",
        `paragraph: ${long}`,
        "heading2: The season ends",
        `paragraph: ${long}`,
      ],
      because: "long lines are paragraphs, so each line is a unit of its own",
    },
  ]);
});

describe("scraps", () => {
  testBlocks([
    {
      name: "bylines, dates, credits and buttons are no sections",
      text: "Bridge reopens\n\nShare this article\n\nBy Ann Example\nPublished 3 May 2024, 10:15\n\nThe old bridge reopened on Friday.\n\nAdvertisement\n\nMayor Lis Holm cut the ribbon.\n\nPhoto: City archive\n\nThe repairs cost four million crowns.\n\nRead more: Ferry prices rise\nRelated articles\nSign up for our newsletter",
      blocks: [
        "heading1: Bridge reopens",
        "scrap: Share this article",
        "scrap: By Ann Example",
        "scrap: Published 3 May 2024, 10:15",
        "paragraph: The old bridge reopened on Friday.",
        "scrap: Advertisement",
        "paragraph: Mayor Lis Holm cut the ribbon.",
        "scrap: Photo: City archive",
        "paragraph: The repairs cost four million crowns.",
        "scrap: Read more: Ferry prices rise",
        "scrap: Related articles",
        "scrap: Sign up for our newsletter",
      ],
      because: "pages leave them around any article",
    },
    {
      name: "words of buttons over prose, among headings of their style, are headings",
      text: "Rowing club\n\nMoorings\n\nThere are nine of them at the upper weir, all of them let.\n\nRegister\n\nBring an oar. We keep it until you have paid for the year.\n\nRead more\n\nThe lock is open all day from March on, and by night as well.",
      blocks: [
        "heading1: Rowing club",
        "heading2: Moorings",
        "paragraph: There are nine of them at the upper weir, all of them let.",
        "heading2: Register",
        "paragraph: Bring an oar. We keep it until you have paid for the year.",
        "scrap: Read more",
        "paragraph: The lock is open all day from March on, and by night as well.",
      ],
      because: "what stands below them would be taken for a part of the section before",
    },
    {
      name: "a video and a date in another form",
      text: "Storm hits coast\n\nMay 3, 2024\n\nWaves broke the pier.\n\nTo watch on video\n\nImage credit: Bo Test",
      blocks: [
        "heading1: Storm hits coast",
        "scrap: May 3, 2024",
        "paragraph: Waves broke the pier.",
        "scrap: To watch on video",
        "scrap: Image credit: Bo Test",
      ],
      because: "a date alone says nothing of the story",
    },
    {
      name: "sentences that begin like scraps are prose",
      text: "Shares fall\n\nShare prices fell by a tenth.\n\nBy noon all trade had stopped.\n\nPhoto shops did well.",
      blocks: [
        "heading1: Shares fall",
        "paragraph: Share prices fell by a tenth.",
        "paragraph: By noon all trade had stopped.",
        "paragraph: Photo shops did well.",
      ],
      because: "the whole line has to be one",
    },
  ]);
});

describe("titles", () => {
  testBlocks([
    {
      name: "the first of several labels is no title",
      text: "Saturday: 9:00 to 18:00\nSunday: closed",
      blocks: ["paragraph: Saturday: 9:00 to 18:00", "paragraph: Sunday: closed"],
      because: "nothing parts it from them",
    },
    {
      name: "a title right over its text",
      text: `The lamp\n${long}\n${long}`,
      blocks: ["heading1: The lamp", `paragraph: ${long}`, `paragraph: ${long}`],
      because: "the lines below are long",
    },
    {
      name: "a statement is no title",
      text: "The lamp burns.\n\nThe keeper sleeps.",
      blocks: ["paragraph: The lamp burns.", "paragraph: The keeper sleeps."],
      because: "it ends in a full stop",
    },
  ]);
});
