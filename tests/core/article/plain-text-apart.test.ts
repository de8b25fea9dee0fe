// Plain text: names over prose that no blank line parts from it, as text copied from a printed page has them.

import { describe } from "vitest";
import { testBlocks } from "../../support/blocks.ts";

const wrapped =
  "The lighthouse on the northern rock was built of granite that had been brought over in\nboats from the mainland, and it took the masons eleven summers to set the stones, while\nthe keepers lived in tents.";
const shown = wrapped.replaceAll("\n", " ");

describe("capitals over prose", () => {
  testBlocks([
    {
      name: "a name that ends in a function word",
      text: `HARBOUR GUIDE\n\nTYING UP\nThrow the line to the man on the pier. He makes it fast.\n\nSETTING OUT\nCall the harbour master first. He tells you the depth.`,
      blocks: [
        "heading1: HARBOUR GUIDE",
        "heading2: TYING UP",
        "paragraph: Throw the line to the man on the pier. He makes it fast.",
        "heading2: SETTING OUT",
        "paragraph: Call the harbour master first. He tells you the depth.",
      ],
      because: "a sentence in small letters does not go on from one in capitals",
    },
    {
      name: "capitals in a sentence",
      text: "Guide\n\nTHE CREW OF\nthe ferry wears red coats. They are warm.",
      blocks: [
        "heading1: Guide",
        "paragraph: THE CREW OF the ferry wears red coats. They are warm.",
      ],
      because: "the line below begins with a small letter",
    },
    {
      name: "names between prose",
      text: "NEWS\n\nTHE PIER\nThe pier is closed until May.\nTHE FERRY\nThe ferry has a new bell.\nTHE MILL\nThe mill is for sale.",
      blocks: [
        "heading1: NEWS",
        "heading2: THE PIER",
        "paragraph: The pier is closed until May.",
        "heading2: THE FERRY",
        "paragraph: The ferry has a new bell.",
        "heading2: THE MILL",
        "paragraph: The mill is for sale.",
      ],
      because: "the line above each ends a sentence",
    },
    {
      name: "names of two words and of one are of one kind",
      text: "Guide\n\nNEW MARKET\n\nThe market is held on Mondays at the mill.\n\nCHAPEL\n\nThe chapel has two bells and no clock.\n\nNEW BRIDGE\n\nThe bridge is of iron and was painted red.",
      blocks: [
        "heading1: Guide",
        "heading2: NEW MARKET",
        "paragraph: The market is held on Mondays at the mill.",
        "heading2: CHAPEL",
        "paragraph: The chapel has two bells and no clock.",
        "heading2: NEW BRIDGE",
        "paragraph: The bridge is of iron and was painted red.",
      ],
      because: "the last letter of a word numbers no chapter",
    },
    {
      name: "capitals with a bracket behind them",
      text: "THE FERRY\n\nBICYCLES (not on Sundays)\nThey cost two euros.\n\nDOGS (on a lead)\nThey are free.",
      blocks: [
        "heading1: THE FERRY",
        "heading2: BICYCLES (not on Sundays)",
        "paragraph: They cost two euros.",
        "heading2: DOGS (on a lead)",
        "paragraph: They are free.",
      ],
      because: "a bracket may say more in small letters",
    },
    {
      name: "names of a program's settings",
      text: "SETTINGS\n\n  LAMP_COLOUR\n      Which colour the lamp has.\n\n  LAMP_HOURS\n      How long it is lit.",
      blocks: [
        "heading1: SETTINGS",
        "paragraph: LAMP_COLOUR",
        "paragraph: Which colour the lamp has.",
        "paragraph: LAMP_HOURS",
        "paragraph: How long it is lit.",
      ],
      because: "an underscore makes an identifier of them, and what they are stands further in",
    },
  ]);
});

describe("short lines in wrapped text", () => {
  testBlocks([
    {
      name: "names over paragraphs",
      text: `The northern light\n\n${wrapped}\nWhat the keepers ate\n${wrapped}\nWhere they slept\n${wrapped}`,
      blocks: [
        "heading1: The northern light",
        `paragraph: ${shown}`,
        "heading2: What the keepers ate",
        `paragraph: ${shown}`,
        "heading2: Where they slept",
        `paragraph: ${shown}`,
      ],
      because: "they leave room for the next word, between two sentences",
    },
    {
      name: "a name that ends in a function word, and a numbered one",
      text: `The northern light\n\n1. What the light stands on\n${wrapped}\n2. Whom it is lit for\n${wrapped}\nWhat it was built of\n${wrapped}\nIf you have to\n${wrapped}`,
      blocks: [
        "heading1: The northern light",
        "heading2: 1. What the light stands on",
        `paragraph: ${shown}`,
        "heading2: 2. Whom it is lit for",
        `paragraph: ${shown}`,
        "heading3: What it was built of",
        `paragraph: ${shown}`,
        "heading3: If you have to",
        `paragraph: ${shown}`,
      ],
      because: "a sentence would have gone on in the same line",
    },
    {
      name: "a number above a name",
      text: `The northern light\n\n1\nThe stones\n${wrapped}\n2\nThe keepers\n${wrapped}`,
      blocks: [
        "heading1: The northern light",
        "heading2: 1 The stones",
        `paragraph: ${shown}`,
        "heading2: 2 The keepers",
        `paragraph: ${shown}`,
      ],
      because: "it numbers what stands below it",
    },
    {
      name: "a name below an item, over the next list",
      text: `The northern light\n\n${wrapped}\n\n• Rope is kept in the lowest room.\nWhat is kept elsewhere\n• Oil is kept on the shore.`,
      blocks: [
        "heading1: The northern light",
        `paragraph: ${shown}`,
        "item1: Rope is kept in the lowest room.",
        "paragraph: What is kept elsewhere",
        "item1: Oil is kept on the shore.",
      ],
      because: "the item ended before it",
    },
    {
      name: "who signs",
      text: `The northern light\n\n${wrapped}\n\n${wrapped}\nAda Marsh, keeper\n\nThe light was lit.`,
      blocks: [
        "heading1: The northern light",
        `paragraph: ${shown}`,
        `paragraph: ${shown}`,
        "paragraph: Ada Marsh, keeper",
        "paragraph: The light was lit.",
      ],
      because: "nothing stands right below it",
    },
    {
      name: "a term in a manual",
      text: `LAMP\n\n       ${wrapped.replaceAll("\n", "\n       ")}\n\n       -b, --bright\n              Light the lamp with all of its wicks at once, which takes more oil than one does and\n              needs to be watched by somebody.`,
      blocks: [
        "heading1: LAMP",
        `paragraph: ${shown}`,
        "paragraph: -b, --bright",
        "paragraph: Light the lamp with all of its wicks at once, which takes more oil than one does and needs to be watched by somebody.",
      ],
      because: "what it means stands far further in",
    },
  ]);
});
