// Markdown: what blocks a file is read into, kind by kind.

import { describe, expect, test } from "vitest";
import { type Case, readBlocks, readSkipped } from "../../../support/markdown.ts";

const kinds: Readonly<Record<string, readonly Case[]>> = {
  "paragraphs are read however they end": [
    {
      name: "set in bold or italic, ending in a link, code or a picture sign",
      text: "**Never leave the kiln.**\n\n*Aprons are blue.*\n\nIt hangs here (see [the plan](plan.png))\n\nUse `G2`\n\nWe close at ten. ✨\n",
      blocks: [
        "paragraph: Never leave the kiln.",
        "paragraph: Aprons are blue.",
        "paragraph: It hangs here (see the plan)",
        "paragraph: Use G2",
        "paragraph: We close at ten. ✨",
      ],
    },
    {
      name: "a line without a stop between two paragraphs",
      text: "One.\n\nOpen daily\n\nTwo.\n",
      blocks: ["paragraph: One.", "paragraph: Open daily", "paragraph: Two."],
    },
    {
      name: "underlined words within bold words",
      text: "***Doors*** _close_ at ten",
      blocks: ["paragraph: Doors close at ten"],
    },
  ],
  "headings in all forms": [
    {
      name: "an empty one is nothing",
      text: "# Boat\n\n##\nIt was found.\n\n## \n\nIt left.\n",
      blocks: ["heading1: Boat", "paragraph: It was found.", "paragraph: It left."],
    },
    {
      name: "underlined, over two lines",
      text: "The *old*\nmill\n===\n\nText.\n\nNext\n---\n",
      blocks: ["heading1: The old mill", "paragraph: Text.", "heading2: Next"],
    },
    {
      name: "of HTML, with an id, closed with signs",
      text: '<h2 align="center">One <b>two</b></h2>\n\n## Three {#three}\n\n### `Four` ###\n',
      blocks: ["heading2: One two", "heading2: Three", "heading3: Four"],
    },
    {
      name: "ending in thousands of blanks",
      text: `# a${" ".repeat(5_000)}\n\nDone.\n`,
      blocks: ["heading1: a", "paragraph: Done."],
    },
    {
      name: "with a version in brackets that is no link",
      text: "## [2.1.0] - 2024\n\n### Added\n- Dark mode\n",
      blocks: ["heading2: [2.1.0] - 2024", "heading3: Added", "item1: Dark mode"],
    },
  ],
  lists: [
    {
      name: "nested, with labels and further paragraphs",
      text: "3. Mix.\n\n   Wait a day.\n\n   - flour\n   - salt\n4) Bake.\n",
      blocks: [
        "item1 3.: Mix.",
        "paragraph of 0: Wait a day.",
        "item2 of 0: flour",
        "item2 of 0: salt",
        "item1 4): Bake.",
      ],
    },
    {
      name: "the box of a task is no word",
      text: "- [x] Insurance card\n- [ ] Map\n",
      blocks: ["item1: Insurance card", "item1: Map"],
    },
    {
      name: "lines of ingredients are lines",
      text: "Ingredients:\n200 g red lentils\n1 onion\n1 tsp cumin\n1 litre stock\n\nMethod:\n1. Fry.\n2. Stir.\n",
      blocks: [
        "paragraph: Ingredients:",
        "paragraph: 200 g red lentils",
        "paragraph: 1 onion",
        "paragraph: 1 tsp cumin",
        "paragraph: 1 litre stock",
        "paragraph: Method:",
        "item1 1.: Fry.",
        "item1 2.: Stir.",
      ],
    },
    {
      name: "wrapped prose is one paragraph",
      text: "The mill was built by a baker\nwho came from the north and it\nburned down in the year 1901\nafter a storm.\n",
      blocks: [
        "paragraph: The mill was built by a baker who came from the north and it burned down in the year 1901 after a storm.",
      ],
    },
  ],
  tables: [
    {
      name: "rows know their header",
      text: "| Plan | Fee |\n|------|-----|\n| Silver   | 19 euros |\n",
      blocks: ["header: Plan | Fee", "row of 0: Silver | 19 euros"],
    },
    {
      name: "escaped pipes, code, links and empty cells",
      text: "a | b | c\n-|-|-\n`x\\|y` | | [z](u)\nlast\n",
      blocks: ["header: a | b | c", "row of 0: x|y | | z", "row of 0: last"],
    },
    {
      name: "of HTML",
      text: "<table>\n<tr><th>Day</th><th>Open</th></tr>\n<tr><td>Mon</td><td><b>9</b> to 5</td></tr>\n</table>\n",
      blocks: ["header: Day | Open", "row of 0: Mon | 9 to 5"],
    },
  ],
  code: [
    {
      name: "fenced: comments are no headings, the language is no word",
      text: "Run:\n\n```bash\n# fetch\napt install\n\n  x\n```\n\nDone.\n",
      blocks: ["paragraph: Run:", "code: # fetch\napt install\n\n  x", "paragraph: Done."],
    },
    {
      name: "indented",
      text: "Run:\n\n    make build\n      # root\n    make install\n\nDone.\n",
      blocks: ["paragraph: Run:", "code: make build\n  # root\nmake install", "paragraph: Done."],
    },
    {
      name: "in a quotation and in an item",
      text: "> ```\n> a\n>\n> b\n> ```\n\n- x\n\n  ~~~\n  c\n  d\n  ~~~\n",
      blocks: ["code: a\n\nb", "item1: x", "code of 1: c\nd"],
    },
    {
      name: "of HTML",
      text: "<pre><code>a &lt; b\n  c\n</code></pre>\n",
      blocks: ["code: a < b\n  c"],
    },
  ],
  "quotations and admonitions": [
    {
      name: "the marks are no words, the titles are",
      text: ':::warning Backups\nNever restart.\n:::\n\n!!! note "Timeouts"\n    Ninety seconds.\n\n    - one\n\n> [!IMPORTANT]\n> Keys expire\n> soon.\n',
      blocks: [
        "paragraph: Backups",
        "paragraph: Never restart.",
        "paragraph: Timeouts",
        "paragraph of 2: Ninety seconds.",
        "item1 of 2: one",
        "paragraph: Keys expire soon.",
      ],
    },
    {
      name: "without a title, and with one in other tools' ways",
      text: ":::tip\nA.\n:::\n\n::: {.note}\nB.\n:::\n\n:::note[Title *one*]\nC.\n:::\n\n??? info\n    D.\n\n> [!tip]- Folded\n> E.\n",
      blocks: [
        "paragraph: A.",
        "paragraph: B.",
        "paragraph: Title one",
        "paragraph: C.",
        "paragraph: D.",
        "paragraph: Folded",
        "paragraph of 5: E.",
      ],
    },
    {
      name: "quotations within quotations",
      text: "> One\n> two.\n>\n> > Three.\n\nFour.\n",
      blocks: ["paragraph: One two.", "paragraph: Three.", "paragraph: Four."],
    },
  ],
  "definitions and footnotes": [
    {
      name: "a definition belongs to its term",
      text: "Bollard\n: A post.\n\nFender\n: A cushion\n  of air.\n: Or a guard.\n\n**Keel**: the spine\n",
      blocks: [
        "paragraph: Bollard",
        "paragraph of 0: A post.",
        "paragraph: Fender",
        "paragraph of 2: A cushion of air.",
        "paragraph of 2: Or a guard.",
        "paragraph: Keel: the spine",
      ],
    },
    {
      name: "terms without an empty line between them",
      text: "A\n: one\nB\n: two\n",
      blocks: ["paragraph: A", "paragraph of 0: one", "paragraph: B", "paragraph of 2: two"],
    },
    {
      name: "footnotes",
      text: "Built in 1822.[^1] By a baker.[^own] A [^gap].\n\n[^1]: Town.\n[^own]: His name\n    was Piet.\n\n    He left.\n",
      blocks: [
        "paragraph: Built in 1822. By a baker. A [^gap].",
        "paragraph: Town.",
        "paragraph: His name was Piet.",
        "paragraph: He left.",
      ],
    },
  ],
};

describe("words for a program are skipped, none is lost", () => {
  test.each([
    ["the info string of a fence", "~~~ js wide\na\n~~~\n", ["rule: js wide"]],
    ["that of a fence without a line", "One.\n\n~~~~quince\n2) ", ["rule: quince"]],
    ["that of a fence at the end of the file", "One.\n\n```quince", ["rule: quince"]],
    ["that of a fence with only blank lines", "One.\n\n```quince\n  \n\n```\n", ["rule: quince"]],
    ["that of a fence in an item", "- One.\n\n  ```quince\n  ```\n", ["rule: quince"]],
    ["that of a fence in a quotation", "> One.\n>\n> ~~~ quince\n> ~~~\n", ["rule: quince"]],
    ["the kind of an admonition", "::: quince\nOne.\n", ["rule: ::: quince"]],
    ["what stands behind its title", ":::note One {#a}\n", ["rule: :::note ", "rule:  {#a}"]],
  ] as const)("%s", (_, text, skipped) => {
    expect(readSkipped(text)).toEqual(skipped);
  });
});

describe.each(Object.entries(kinds))("%s", (_, cases) => {
  test.each(cases)("$name", ({ text, blocks }) => {
    expect(readBlocks(text)).toEqual(blocks);
  });
});
