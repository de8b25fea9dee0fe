// Plain text of printed pages: what a page repeats above and below its text is named and not read, and text goes on
// over its end; what merely recurs is read.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { plainText } from "../../../src/core/article/markup.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

/** What is read of a text, a line each, and what is named as a running head. */
function read(text: string): { readonly lines: string; readonly heads: readonly string[] } {
  const article = parseArticle(text, "plain text");
  const { markup, paragraphs, headings, skipped } = article;
  return {
    lines: [...paragraphs, ...headings].map((each) => plainText(text, markup, each)).join("\n"),
    heads: skipped.flatMap((each) =>
      each.reason === "running head" ? [sliceOf(text, each).replaceAll(/\s+/g, " ")] : [],
    ),
  };
}

const prose = [
  "The lighthouse on the northern rock was built of granite that had been brought over in",
  "boats from the mainland, and it took the masons eleven summers to set the stones. Each",
  "of them was numbered on the shore before it was shipped, so that none had to be cut at",
  "sea. The keepers lived below the lamp in three round rooms with a stove in the lowest.",
];
/** Two lines that one sentence runs over. */
const [above = "", below = ""] = prose;
const page = [...prose, ...prose, ...prose, ...prose];

interface PageCase {
  readonly name: string;
  readonly text: string;
  readonly heads: readonly string[];
  readonly because: string;
}

describe("running heads", () => {
  const margin = " ".repeat(60);
  const cases: readonly PageCase[] = [
    {
      name: "a foot with a number at the margin",
      text: [2, 3, 4].map((n) => `${prose.join("\n")}\nThe Northern Light${margin}${n}`).join("\n"),
      heads: ["The Northern Light 2", "The Northern Light 3", "The Northern Light 4"],
      because: "it reaches the right margin and counts up",
    },
    {
      name: "a head that cuts sentences",
      text: [1, 2, 3, 4]
        .map(() => `${below}\n${page.join("\n")}\n${above}\nOf Lamps and Keepers`)
        .join("\n"),
      heads: [
        "Of Lamps and Keepers",
        "Of Lamps and Keepers",
        "Of Lamps and Keepers",
        "Of Lamps and Keepers",
      ],
      because: "a sentence goes on behind it, again and again",
    },
    {
      name: "page numbers with their total, and a title beside them",
      text: [1, 2]
        .map((n) => `${prose.join("\n")}\n\nPage ${n} of 2\n\nNorthern Light leaflet\n\n`)
        .join(""),
      heads: ["Page 1 of 2", "Northern Light leaflet", "Page 2 of 2", "Northern Light leaflet"],
      because: "a page says which one it is, and the title stands nowhere else",
    },
    {
      name: "lone numbers that cut sentences",
      text: [7, 8, 9].map((n) => `${below}\n${page.join("\n")}\n${above}\n\n${n}\n\n`).join(""),
      heads: ["7", "8", "9"],
      because: "they count up where sentences go on",
    },
    {
      name: "numbers below what they belong to",
      text: "small\n3\nmedium\n4\nlarge\n5\n",
      heads: [],
      because: "cells out of a table stand nearer than pages",
    },
    {
      name: "heads at form feeds",
      text: [1, 2, 3].map((n) => `Harbour rules\n${prose.join("\n")}\n- ${n} -\n`).join("\f"),
      heads: ["- 1 -", "Harbour rules", "- 2 -", "Harbour rules", "- 3 -"],
      because: "they stand next to each form feed; the first is the title",
    },
  ];
  test.each(cases)("$name: $because", ({ text, heads }) => {
    const found = read(text);
    expect(found.heads).toEqual(heads);
    for (const head of new Set(heads.slice(1)))
      expect(`${found.lines}\n`).not.toContain(`${head}\n`);
  });

  test("a sentence, and a word, goes on over the end of a page", () => {
    const text = [2, 3, 4]
      .map(
        (n) =>
          `${prose.join("\n")}\nThe lamp was lit at dusk by the young-\nThe Northern Light${margin}${n}\nest keeper of the three who lived there.`,
      )
      .join("\n");
    const { lines, heads } = read(text);
    expect(heads).toHaveLength(3);
    expect(lines).toContain(
      "The lamp was lit at dusk by the youngest keeper of the three who lived there.",
    );
  });

  test("a table goes on over the end of a page with its header", () => {
    const rows = ["Rope        4", "Oil         7", "Wick        2", "Glass       9"];
    const text = `Stores\n\nGoods       Left\n${[1, 2, 3].map((n) => `${rows.join("\n")}\nStores of the light - Page ${n} of 3`).join("\n")}`;
    const { paragraphs } = parseArticle(text, "plain text");
    expect(paragraphs).toHaveLength(1);
    expect(paragraphs[0]?.table?.header).toHaveLength(2);
    expect(paragraphs[0]?.sentences).toHaveLength(12);
  });
});

test.each([
  [
    "a refrain",
    [
      "The tide comes in",
      "and the gulls go out",
      "and no one waits at all",
      "",
      "Sing low, sing low",
      "",
    ],
  ],
  [
    "labels of a catalogue",
    ["Vase, blue", "Price: 3", "cracked at the rim", "", "Bowl, red", "Price: 4", ""],
  ],
  [
    "numbered labels",
    ["Lot 1", "A brass lamp, dented.", "Lot 2", "A rope of forty fathoms.", "Lot 3", "A bell."],
  ],
  ["rows", ["Rope        4", "Oil         5", "Wick        6", "Glass       7"]],
  ["items", ["1. Rope", "2. Rope", "3. Rope", "4. Rope"]],
  [
    "turns of a chat",
    ["[12:01] ana: ok", "[12:02] bo: who has the key", "[12:03] ana: ok", "[12:04] bo: fine"],
  ],
  [
    "chapters",
    ["Chapter 1", "", ...page, "", "Chapter 2", "", ...page, "", "Chapter 3", "", ...page],
  ],
  ["numbers of chapters", ["1", "", ...page, "", "2", "", ...page, "", "3", "", ...page]],
  [
    "chapters at form feeds",
    ["Chapter 1", ...prose, "\f", "Chapter 2", ...prose, "\f", "Chapter 3", ...prose],
  ],
  [
    "small talk in small letters",
    Array.from({ length: 60 }, (_, index) =>
      index % 14 === 3 ? "ok then" : `and so we went on ${"o".repeat(index)}`,
    ),
  ],
])("%s is read, however often it recurs", (_, lines) => {
  const text = ["A list of things", "", ...lines, ...lines, ...lines].join("\n");
  expect(read(text).heads).toEqual([]);
});
