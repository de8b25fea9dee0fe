// Markdown: what a file is read into, kind by kind: each row a file and the blocks expected of it.

import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../../src/core/article/front-matter.ts";
import { readMarkdown } from "../../../../src/core/article/formats/markdown.ts";
import { plainText } from "../../../../src/core/article/markup.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";

/** A block as "kind: plain text", with what tells it from others in front. */
function read(text: string): string[] {
  const { blocks, markup } = readMarkdown(text, readFrontMatter(text).end);
  return blocks.map((block) => {
    const level = block.level > 0 ? `${block.level}` : "";
    const parent = block.parent === undefined ? "" : ` of ${block.parent}`;
    const label = block.label === undefined ? "" : ` ${sliceOf(text, block.label)}`;
    return `${block.kind}${level}${label}${parent}: ${plainText(text, markup, block)}`;
  });
}

function skipped(text: string): string[] {
  return readMarkdown(text, readFrontMatter(text).end).skipped.map(
    ({ reason, ...span }) => `${reason}: ${sliceOf(text, span)}`,
  );
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly string[];
}

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
        "paragraph: Ninety seconds.",
        "item1: one",
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
        "paragraph: E.",
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
  "marks within words": [
    {
      name: "links of all kinds, images, tags",
      text: "By [Marta](https://x.org/m), [in 2019][note], [Note], [none] and ![an anchor](a.png) <b>basin</b> <https://a.b>.\n\n[note]: https://x.org/2019 'title'\n",
      blocks: ["paragraph: By Marta, in 2019, Note, [none] and an anchor basin https://a.b."],
    },
    {
      name: "entities, escapes and line breaks",
      text: "12&nbsp;&euro; &mdash; half.  \nDogs ride free\\.\\\n&copy; &nope; caf&eacute;<br>9\\:30\n",
      blocks: ["paragraph: 12 € — half.\nDogs ride free.\n© &nope; café\n9:30"],
    },
    {
      name: "highlighted, struck, raised; emoji by name stay",
      text: "==New== ~~old~~ H~2~O x^2^ :tada: a == b == c",
      blocks: ["paragraph: New old H2O x2 :tada: a == b == c"],
    },
    {
      name: "files with line ends of two signs",
      text: "# A\r\n\r\nOne\r\ntwo \r\nthree  \r\nfour\\\r\nfive\r\n\r\n```\r\nx\r\ny\r\n```\r\n",
      blocks: ["heading1: A", "paragraph: One two three\nfour\nfive", "code: x\ny"],
    },
  ],
  "HTML and other programs' signs": [
    {
      name: "a centred head with badges",
      text: '<h1 align="center">Tidepool</h1>\n<p align="center">\n  <img src="logo.svg" width="120">\n  <br>\n  <em>A small planner.</em>\n</p>\n\n[![build](b.svg)](https://ci.example.org) [![license](l.svg)](LICENSE)\n\n<details>\n<summary>Needs</summary>\n\nPython.\n\n</details>\n',
      blocks: [
        "heading1: Tidepool",
        "paragraph: A small planner.",
        "scrap: build license",
        "paragraph: Needs",
        "paragraph: Python.",
      ],
    },
    {
      name: "lists, definitions and breaks",
      text: "<ul>\n<li>One\n<ul><li>Two</li></ul></li>\n<li>Three</li>\n</ul>\n<p>Press <kbd>Ctrl</kbd><br/>now</p>\n",
      blocks: ["item1: One", "item2 of 0: Two", "item1: Three", "paragraph: Press Ctrl\nnow"],
    },
    {
      name: "a list of definitions",
      text: "<dl>\n<dt>Bollard</dt>\n<dd>A post.</dd>\n<dt>Fender</dt>\n<dd>A cushion.</dd>\n</dl>\n",
      blocks: [
        "paragraph: Bollard",
        "paragraph of 0: A post.",
        "paragraph: Fender",
        "paragraph of 2: A cushion.",
      ],
    },
    {
      name: "modules and components of MDX",
      text: 'import Tabs from "@theme/Tabs";\n\nexport const a = 1;\n\n<Tabs\n  items={["a>b", "c"]}>\n  <Tab label="Linux">\n    Run **it**.\n  </Tab>\n</Tabs>\n\n{/* a note */}\n',
      blocks: ["paragraph: Linux", "paragraph: Run it."],
    },
    {
      name: "shortcodes of Hugo and tags of Jekyll",
      text: '{{< quote text="It is a big house." cite="Ann" >}}\n\n{% include nav.html %}\n\nText {{ site.name }}.\n',
      blocks: ["paragraph: It is a big house.\nAnn", "paragraph: Text {{ site.name }}."],
    },
  ],
};

describe.each(Object.entries(kinds))("%s", (_, cases) => {
  test.each(cases)("$name", ({ text, blocks }) => {
    expect(read(text)).toEqual(blocks);
  });
});

test.each([
  [
    "a comment between paragraphs",
    "A.\n\n<!--\nThe price\n-->\n\nB.",
    ["comment: <!--\nThe price\n-->"],
  ],
  ["a comment after a sentence", "It ends. <!-- 4 May -->\n", ["comment: <!-- 4 May -->"]],
  ["a comment that is never closed", "A.\n\n<!-- x\n\ny", ["comment: <!-- x\n\ny"]],
  [
    "a contents list",
    "* [A](#a)\n* [B](#b)\n  1. [C](#c)\n",
    ["navigation: * [A](#a)\n* [B](#b)\n  1. [C](#c)"],
  ],
  ["a row of links within the page", "[A](#a) • [B](#b)\n", ["navigation: [A](#a) • [B](#b)"]],
  [
    "a mark for a contents list",
    "[[toc]]\n\n[TOC]\n\n* TOC\n{:toc}\n",
    ["navigation: [[toc]]", "navigation: [TOC]", "navigation: TOC\n{:toc}"],
  ],
  [
    "scripts and styles",
    "<script>\nlet a;\n\nb\n</script>\n\n<style>p {}</style>\n",
    ["code of the page: <script>\nlet a;\n\nb\n</script>", "code of the page: <style>p {}</style>"],
  ],
  ["modules", 'import a from "b"\n\nA.', ['code of the page: import a from "b"']],
  ["a line between parts", "A.\n\n***\n\nB.", ["rule: ***"]],
  ["a link definition", "[a]: b\n  'c'\n", ["rule: [a]: b\n  'c'"]],
])("%s is skipped and says so", (_, text, expected) => {
  expect(skipped(text)).toEqual(expected);
});

test.each([
  ["links to other pages", "* [A](a.md)\n* [B](#b)\n", ["item1: A", "item1: B"]],
  ["words beside the links", "* [A](#a) is new\n", ["item1: A is new"]],
])("a list with %s is no contents list", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a mark stays at the end of a block when its other half lies within", () => {
  const text = "**Keel** of a [ship](a.md)\n\n**Whole**\n\n[All](a.md)\n";
  expect(readMarkdown(text, 0).blocks.map((block) => sliceOf(text, block))).toEqual([
    "**Keel** of a [ship](a.md)",
    "Whole",
    "All",
  ]);
});

test("styles cover the words and know the target of a link", () => {
  const text =
    "A **b *c*** [d][e] `f` <a href='#g'>h</a> www.i.org ~~j~~\n\n[E]: <https://k.org/l m>\n";
  const { styled } = readMarkdown(text, 0).markup;
  expect(
    styled.map(({ style, ...span }) => [
      style.kind,
      "url" in style ? style.url : "",
      sliceOf(text, span),
    ]),
  ).toEqual([
    ["bold", "", "b *c*"],
    ["italic", "", "c"],
    ["link", "https://k.org/l m", "d"],
    ["code", "", "f"],
    ["link", "#g", "h"],
    ["link", "http://www.i.org", "www.i.org"],
    ["struck", "", "j"],
  ]);
});

test("cells are cut to what they show, empty ones stay", () => {
  const text = "| **a** | | c |\n|-|-|-|\n";
  const [header] = readMarkdown(text, 0).blocks;
  expect(header?.cells.map((cell) => sliceOf(text, cell))).toEqual(["a", "", "c"]);
});
