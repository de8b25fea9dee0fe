// Links to the quoted words: what a browser makes of them, by a model of the specification. tests/browser asks a
// browser itself.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Article, parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { createTextFragmentLink, encodeAddress } from "../../../src/core/article/text-fragment.ts";

const seed = readFileSync("seeds/article.txt", "utf8");
const addressed = (body: string, url = "https://example.org/a"): Article =>
  parseArticle(`---\nurl: ${url}\n---\n${body}`);

/** What a browser highlights: the first match of the directive, white space and case aside. */
function highlighted({ text }: Article, link: string): string | undefined {
  const [, directive = ""] = link.split(":~:text=");
  const parts = directive.split(",").map((part) => part.replace(/-$/, " -"));
  const [prefix = "", ...others] = parts.map((part) => decodeURIComponent(part.replace(" -", "")));
  const hasPrefix = parts[0]?.endsWith(" -") === true;
  const [start = "", end] = hasPrefix ? others : [prefix, ...others];
  const page = text.slice(text.indexOf("---\n", 4) + 4).replaceAll(/\s+/g, " ");
  const found = page.toLowerCase();
  const before = hasPrefix ? found.indexOf(`${prefix} ${start}`.toLowerCase()) : 0;
  const from = found.indexOf(start.toLowerCase(), before);
  const to =
    end === undefined
      ? from + start.length
      : found.indexOf(end.toLowerCase(), from + start.length) + end.length;
  return from < 0 || before < 0 ? undefined : page.slice(from, to);
}

test("every passage of the article is linked to itself", () => {
  const article = addressed(seed);
  const passages = splitPassages(article);
  expect(passages.length).toBeGreaterThan(25);
  expect(
    passages.map((passage) =>
      highlighted(article, createTextFragmentLink(article, passage) ?? "no link"),
    ),
  ).toEqual(passages.map((passage) => sliceOf(article.text, passage).replaceAll(/\s+/g, " ")));
});

test("a link is short and has nothing that a text directive or Discord would read as a mark", () => {
  const words = fc.array(
    fc.constantFrom("fox", "so-called", "a,", "b&c", "(d)", "*e*", "f_g", "ü"),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(words, words, (one, other) => {
      const article = addressed(`It is ${one.join(" ")}. So is ${other.join(" ")}.`);
      const passages = splitPassages(article);
      expect(passages).toHaveLength(2);
      for (const passage of passages) {
        const link = createTextFragmentLink(article, passage) ?? "no link";
        expect(link).toMatch(
          /^https:\/\/example\.org\/a#:~:text=[A-Za-z0-9%]+(?:-?,[A-Za-z0-9%]+)*$/,
        );
      }
    }),
  );
});

test("words that stand there twice are told apart by those before them", () => {
  const article = addressed("One fox ran. It slept.\n\nTwo dogs ran. It slept.");
  const [, , , again] = splitPassages(article);
  expect(again && createTextFragmentLink(article, again)).toMatch(
    /text=Two%20dogs%20ran%2E-,It%20slept%2E$/,
  );
});

test("long quotes are told apart too, or else spelled out", () => {
  const long = "The fox runs over the hill and then it sleeps in its den.";
  const twice = splitPassages(addressed(`One saw it. ${long}\n\nTwo saw it. ${long}`));
  const article = addressed(`One saw it. ${long}\n\nTwo saw it. ${long}`);
  expect(twice.map((passage) => createTextFragmentLink(article, passage))).toEqual([
    expect.stringMatching(/text=One%20saw%20it%2E$/),
    expect.stringMatching(/text=The%20fox%20runs%20over,sleeps%20in%20its%20den%2E$/),
    expect.stringMatching(/text=Two%20saw%20it%2E$/),
    expect.stringMatching(/text=Two%20saw%20it%2E-,The%20fox%20runs[^,]*den%2E$/),
  ]);
  const again = addressed(`It says ${"so ".repeat(12)}so.`);
  expect(splitPassages(again).map((passage) => createTextFragmentLink(again, passage))).toEqual([
    expect.stringMatching(/text=It%20says%20so%20so,so%20so[^,]*so%2E$/),
  ]);
  const first = addressed(`${long}\n\n${long}`);
  const [, repeated] = splitPassages(first);
  expect(repeated && createTextFragmentLink(first, repeated)).toMatch(/text=The%20fox[^,]*den%2E$/);
});

test.each([
  ["https://example.org/a#part", "https://example.org/a#part:~:text=It%20runs%2E"],
  ["https://example.org/a_(b)", "https://example.org/a%5F%28b%29#:~:text=It%20runs%2E"],
])("%s is kept apart from the directive", (url, link) => {
  const article = addressed("It runs.", url);
  expect(article.paragraphs[0] && createTextFragmentLink(article, article.paragraphs[0])).toBe(
    link,
  );
});

/** The directive of the link to a stretch of a text, which is found by its words' last place. */
function directiveTo(quote: string, text: string): string | undefined {
  const article = addressed(text);
  const start = article.text.lastIndexOf(quote);
  const link = createTextFragmentLink(article, { start, end: start + quote.length });
  return link && decodeURIComponent(link.replace(/^.*:~:text=/, ""));
}

const ten = "one fox saw two hares in the old green den";

test.each([
  ["up to ten words are spelled out", ten, `Here ${ten}.`, ten],
  [
    "of more, four at each end",
    `${ten} today`,
    `Here ${ten} today.`,
    "one fox saw two,old green den today",
  ],
  [
    "more words at the start, when four stand earlier",
    `${ten} today`,
    `Here one Fox saw two. Here ${ten} today.`,
    "one fox saw two hares,old green den today",
  ],
  [
    "more words at the end, when four stand between",
    "Ada Hare met one who saw two foxes run, then Ben Hill saw two foxes run",
    "Here Ada Hare met one who saw two foxes run, then Ben Hill saw two foxes run fast.",
    "Ada Hare met one,Hill saw two foxes run",
  ],
  [
    "all words, when nothing shorter can be told from others",
    `${ten} today`,
    `Here ${ten} tonight. Here ${ten} today.`,
    `${ten} today`,
  ],
  ["no prefix for what stands there once", "It slept.", "One fox ran. It slept.", "It slept."],
  [
    "four words before as a prefix",
    "It slept.",
    "It slept. Then one very red fox ran. It slept.",
    "very red fox ran.-,It slept.",
  ],
  ["what there is before as a prefix", "it slept.", "It slept.\n\nSo it slept.", "So-,it slept."],
  ["no prefix at the start of a paragraph", "It slept.", "It slept.\n\nIt slept.", "It slept."],
  ["signs as they are", "Is it (so) [*]?", "Here. Is it (so) [*]?", "Is it (so) [*]?"],
  ["a line break as a space", "A fox\n   ran.", "A fox\n   ran.", "A fox ran."],
  [
    "each end within one line of code",
    "one fox\ntwo()\nthree hares here",
    "Run:\n\n```\none fox\ntwo()\nthree hares here\n```\n",
    "one fox,three hares here",
  ],
  [
    "of code whose first line stands above, too, that line and what stands before it",
    "run\nstop",
    "Do run\n\n```\nsee\nrun\nstop\n```\n",
    "see-,run",
  ],
  [
    "each end within one cell",
    "| Silver | 19 euros | two |",
    "| Plan | Fee | Guests |\n|---|---|---|\n| Silver | 19 euros | two |\n",
    "Silver,two",
  ],
  [
    "each end on one side of a line break",
    "A fox<br>runs.",
    "## Foxes\n\nA fox<br>runs.",
    "A fox,runs.",
  ],
  ["half a character left out", "A fo\uD83Dx ran.", "A fo\uD83Dx ran.", "A fox ran."],
])("a directive has %s", (_, quote, text, directive) => {
  expect(directiveTo(quote, text)).toBe(directive);
});

test("an article without an address has no links", () => {
  expect(createTextFragmentLink(parseArticle(seed), { start: 100, end: 120 })).toBeUndefined();
});
test("the brackets of an IPv6 host stay, those behind it are encoded", () => {
  const article = parseArticle(
    "---\nurl: http://[2001:db8::1]:8080/a[1]\n---\n# Foxes\n\nThe fox sleeps.",
  );
  expect(encodeAddress(article)).toBe("http://[2001:db8::1]:8080/a%5B1%5D");
});
