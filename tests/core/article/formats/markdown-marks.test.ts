// Markdown: what is shown of a block, what HTML and other programs' signs become, and what is skipped.

import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../../src/core/article/formats/markdown.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { type Case, readBlocks, readSkipped } from "../../../support/markdown.ts";

const kinds: Readonly<Record<string, readonly Case[]>> = {
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
        "paragraph of 3: Python.",
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
    expect(readBlocks(text)).toEqual(blocks);
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
  expect(readSkipped(text)).toEqual(expected);
});

test.each([
  ["links to other pages", "* [A](a.md)\n* [B](#b)\n", ["item1: A", "item1: B"]],
  ["words beside the links", "* [A](#a) is new\n", ["item1: A is new"]],
])("a list with %s is no contents list", (_, text, expected) => {
  expect(readBlocks(text)).toEqual(expected);
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
