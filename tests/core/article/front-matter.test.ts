// Front matter: what an article says of itself, and what is left to the article.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { readFrontMatter } from "../../../src/core/article/front-matter.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const matter = [
  "---",
  'title: "A fox: its life"',
  "url: https://example.org/fox",
  "Author: Jane Doe",
  "published: 19 June 2024",
  "language: en",
  "---",
  "",
].join("\n");

test("the details are read as written, and offsets count from the start of the file", () => {
  const article = parseArticle(`${matter}\n# A fox - its life\n\nThe fox runs here.\n`);
  expect(article.details).toEqual({
    url: "https://example.org/fox",
    author: "Jane Doe",
    published: "19 June 2024",
    language: "en",
  });
  expect(article.title && sliceOf(article.text, article.title)).toBe("A fox: its life");
  expect(article.paragraphs.map((each) => sliceOf(article.text, each))).toEqual([
    "The fox runs here.",
  ]);
  expect(article.sections).toEqual([]);
  expect(article.warnings).toEqual([]);
});

test("a heading that does not repeat the title heads a section", () => {
  const article = parseArticle(`${matter}\n## Habits\n\nThe fox runs here.\n`);
  expect(article.sections.map((each) => sliceOf(article.text, each))).toEqual(["Habits"]);
});

test("any line endings, comments, empty values and lists of unread keys are fine", () => {
  const text =
    "---\r\n# a note\r\ntags:\r\n  - fox\r\n- den\r\nauthor:\r\n---\r\nThe fox runs.\r\n";
  const article = parseArticle(text);
  expect(article.paragraphs).toHaveLength(1);
  expect(article.details.author).toBeUndefined();
  expect(article.warnings).toEqual([expect.stringContaining('"tags" is not read')]);
});

test.each([
  ["an unknown key", "autor: Jane", '"autor" is not read'],
  ["an address of another kind", "url: javascript:alert(1)", "expected url"],
  ["no language", "language: the Queen's", "expected language"],
])("%s is named in a warning and not used", (_, line, warning) => {
  const article = parseArticle(`---\n${line}\n---\nThe fox runs.`);
  expect(article.warnings).toEqual([expect.stringContaining(warning)]);
  expect(Object.values(article.details).filter((value) => value !== undefined)).toEqual([]);
});

test.each([
  ["a rule", "---\n\nThe fox runs here.\n\n---\n\nIt sleeps there.", 2],
  ["no closing line", "---\ntitle: The fox runs here.", 1],
  ["prose with a colon", "---\nNote: it runs.\nThe fox sleeps here.\n---\nIt wakes.", 2],
])("%s at the start is no front matter", (_, text, paragraphs) => {
  expect(parseArticle(text).paragraphs).toHaveLength(paragraphs);
});

const nothing = {
  end: 0,
  title: undefined,
  details: { url: undefined, author: undefined, published: undefined, language: undefined },
  warnings: [],
};

describe("a text has no front matter when", () => {
  test.each([
    ["no line opens it", "author: Ada\n---\nThe fox runs."],
    ["something stands before the opening line", "Fox ---\nauthor: Ada\n---\n"],
    ["the opening line goes on", "---fox\nauthor: Ada\n---\n"],
    ["nothing stands in it", "---\n---\nThe fox runs."],
    ["only a comment stands in it", "---\n# a note\n---\nThe fox runs."],
    ["it begins with an empty line", "---\n\nauthor: Ada\n---\n"],
    ["it begins with an indented line", "---\n  a note\nauthor: Ada\n---\n"],
    ["it begins with an item", "---\n- a note\nauthor: Ada\n---\n"],
    ["it has a line of prose", "---\nauthor: Ada\nFoxes\n---\n"],
    ["a key does not begin with a letter", "---\n1 author: Ada\n---\n"],
    ["no space is behind the colon", "---\nauthor:Ada\n---\n"],
    ["the closing line goes on", "---\nauthor: Ada\n--- fox\n"],
    ["something stands before the closing line", "---\nauthor: Ada\nfox ---\n"],
    ["it is empty", ""],
  ])("%s", (_, text) => {
    expect(readFrontMatter(text)).toStrictEqual(nothing);
  });
});

describe("front matter", () => {
  test.each([
    ["may have blanks behind its lines", "--- \t\nauthor: Ada \n--- \t\n"],
    ["may end in dots", "---\nauthor: Ada\n...\n"],
    ["may be all that there is", "---\nauthor: Ada\n---"],
    ["may have empty lines and lines of blanks", "---\nauthor: Ada\n\n \t\n---\n"],
    ["may begin with a comment", "---\n# a note\nauthor: Ada\n---\n"],
    ["may have blanks around the colon", "---\nauthor \t:\t Ada\n---\n"],
    ["may have keys with nothing behind them", "---\nurl:\nlanguage: \nauthor: Ada\n---\n"],
    ["may have lines that go on", "---\nauthor: Ada\n of foxes\n\tand hares\n- dens\n---\n"],
    ["may have quotation marks around values", '---\nurl: ""\nauthor: "Ada"\n---\n'],
  ])("%s", (_, text) => {
    expect(readFrontMatter(text)).toStrictEqual({
      ...nothing,
      end: text.length,
      details: { ...nothing.details, author: "Ada" },
    });
  });

  test.each([
    ["one quotation mark", '"'],
    ["quotation marks at its end", 'Ada "Fox"'],
    ["quotation marks at its start", '"Ada" Fox'],
    ["quotation marks of two kinds", "\"Ada'"],
  ])("keeps %s in a value", (_, author) => {
    expect(readFrontMatter(`---\nauthor: ${author}\n---\n`).details.author).toBe(author);
  });
});

test.each(["https://example.org", "http://example.org/a", "HTTPS://example.org"])(
  "%s is an address",
  (url) => {
    expect(readFrontMatter(`---\nurl: ${url}\n---\n`).details.url).toBe(url);
  },
);

test.each(["ftp://example.org", "see https://example.org", "xhttps://example.org", "https:///a"])(
  "%s is no address",
  (url) => {
    expect(readFrontMatter(`---\nurl: ${url}\n---\n`)).toMatchObject({
      details: { url: undefined },
      warnings: [
        `front matter: expected url to be an http or https address, got ${JSON.stringify(url)}`,
      ],
    });
  },
);

test("a warning names the keys that are read", () => {
  expect(readFrontMatter("---\nfox: Ada\n---\n").warnings).toEqual([
    'front matter: "fox" is not read; it may have title, url, author, published, language',
  ]);
});
