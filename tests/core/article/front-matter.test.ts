// Front matter: what an article says of itself, in the formats of many tools, and what is left to the article.

import { expect, test } from "vitest";
import { readFrontMatter } from "../../../src/core/article/front-matter.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

function read(text: string): {
  readonly title: string | undefined;
  readonly rest: string;
  readonly details: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
} {
  const { end, title, details, warnings } = readFrontMatter(text);
  const told = Object.entries(details).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  return {
    title: title && sliceOf(text, title),
    rest: text.slice(end),
    details: Object.fromEntries(told),
    warnings,
  };
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly details?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    name: "our own keys",
    text: '---\ntitle: "A fox: its life"\nurl: https://example.org/fox\nAuthor: Jane Doe\npublished: 19 June 2024\nlanguage: en\n---\nText.',
    title: "A fox: its life",
    details: {
      url: "https://example.org/fox",
      author: "Jane Doe",
      published: "19 June 2024",
      language: "en",
    },
  },
  {
    name: "the keys of other tools",
    text: "---\nlayout: post\ntitle: Bees\ndate: 2021-11-03\nlang: pt-BR\nauthors:\n  - name: Jo Doe\n    url: x\n  - Ann\ntags: [a, b]\n---\nText.",
    title: "Bees",
    details: { published: "2021-11-03", language: "pt-BR", author: "Jo Doe, Ann" },
  },
  {
    name: "a title over two lines, a map, quoted and odd keys",
    text: '---\ntitle: >-\n  Tending bees:\n  a guide\nauthor:\n  name: Jo\n"permalink": /b/\nog:title: Bees\n---\nText.',
    title: "Tending bees:\n  a guide",
    details: { author: "Jo" },
  },
  {
    name: "keys of any script, blocks and comments",
    text: "---\ntitle: Bees\nsummary: |\n  They sleep.\n# note\nüber: x\n---\nText.",
    title: "Bees",
  },
  {
    name: "empty lines before it, dots after it",
    text: "\n \r\n---\r\ntitle: Bees\r\n...\r\nText.",
    title: "Bees",
  },
  {
    name: "a title with a colon, which is no YAML",
    text: "---\ntitle: Tides: a guide\n---\nText.",
    title: "Tides: a guide",
  },
  { name: "single quotation marks", text: "---\ntitle: 'Bees'\n---\nText.", title: "Bees" },
  {
    name: "TOML",
    text: '+++\ntitle = "Bees"\ndate = 2021-11-03T10:00:00Z\nauthors = ["Jo", "Ann"]\n[params]\nx = 1\n+++\nText.',
    title: "Bees",
    details: { published: "2021-11-03T10:00:00Z", author: "Jo, Ann" },
  },
  {
    name: "TOML with other line ends",
    text: "+++\r\ntitle = 'Bees' # a note\r\n+++\r\nText.",
    title: "Bees",
  },
  {
    name: "JSON",
    text: '{\n  "title": "Bees",\n  "author": "Jo",\n  "n": {\n    "m": 1\n  }\n}\nText.',
    title: "Bees",
    details: { author: "Jo" },
  },
];

test.each(cases)("$name", ({ text, title, details = {} }) => {
  expect(read(text)).toEqual({ title, rest: "Text.", details, warnings: [] });
});

test.each([
  ["a value that holds itself", "a: &x [*x, *x]"],
  ["one that grows with each line", `a: &a [1]\n${"b: &b [*a, *a]\n".repeat(200)}`],
  ["one that is nested deep", `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
])("%s breaks nothing", (_, yaml) => {
  expect(read(`---\ntitle: Bees\n${yaml}\n---\nText.`)).toMatchObject({
    title: "Bees",
    rest: "Text.",
  });
});

test("a title that is written with escapes stands nowhere word for word", () => {
  expect(read('---\ntitle: "Caf\\u00e9"\nauthor: "Ren\\u00e9"\n---\nText.')).toMatchObject({
    title: undefined,
    details: { author: "René" },
  });
});

test.each([
  ["an odd line", "---\ntitle: Bees\nauthor: Jo\njust words\n---\n", 'got "just words"'],
  ["a value that is no YAML", "---\ntitle: Bees\nauthor: [a\n---\n", 'the value of "author"'],
  ["a line that is no TOML", '+++\ntitle = "Bees"\nauthor Jo\n+++\n', 'got "author Jo"'],
  ["a misspelt key", "---\ntitle: Bees\nautor: Jo\n---\n", "did you mean author?"],
  ["a key with two letters swapped", "---\ntitle: Bees\nauhtor: Jo\n---\n", "did you mean author?"],
  [
    "an address of another kind",
    "---\ntitle: Bees\nurl: javascript:alert(1)\n---\n",
    "expected url",
  ],
  ["no language", "---\ntitle: Bees\nlanguage: the Queen's\n---\n", "expected language"],
])("%s costs its key and a warning", (_, text, warning) => {
  const { title, rest, warnings } = read(text);
  expect({ title, rest }).toEqual({ title: "Bees", rest: "" });
  expect(warnings).toEqual([expect.stringContaining(warning)]);
});

test.each([
  ["nothing opens it", "author: Ada\n---\nText."],
  ["the opening line goes on", "---fox\nauthor: Ada\n---\n"],
  ["nothing stands in it", "---\n---\nText."],
  ["only a comment stands in it", "---\n# a note\n---\nText."],
  ["prose stands in it", "---\nNote: it runs.\nThe fox sleeps here.\n---\nIt wakes."],
  ["nothing closes it", "---\ntitle: Bees\n\nText."],
  ["it is a rule", "---\n\nThe fox.\n\n---\n\nIt sleeps."],
  ["a bracket opens no object", "{note}\n}\nText."],
  ["the file is empty", ""],
])("there is no front matter when %s", (_, text) => {
  expect(readFrontMatter(text)).toMatchObject({ end: 0, title: undefined, warnings: [] });
});

test("of very many mistakes in TOML the first ten are told", () => {
  const lines = Array.from({ length: 14 }, (_, at) => `mistake ${at} =`);
  const { warnings } = read(`+++\n${lines.join("\n")}\n+++\nText.`);
  expect(warnings).toHaveLength(10);
  expect(warnings[0]).toContain("mistake 0");
});
