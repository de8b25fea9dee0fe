// Topics and suggestions: what the article can speak of, and what somebody who is typing may mean.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { type Autocomplete, createAutocomplete } from "../../../src/core/query/autocomplete.ts";
import {
  type KeyPhrase,
  longestKeyPhrase,
  findKeyPhrases,
} from "../../../src/core/article/key-phrases.ts";

const seed = readFileSync("seeds/article.txt", "utf8");
const seedTopics = (): readonly KeyPhrase[] => findKeyPhrases(parseArticle(seed));
const offer = (phrases: readonly KeyPhrase[]): Autocomplete =>
  createAutocomplete(phrases.map(({ start, end, text }) => ({ start, end, question: text })));
const textsOf = (typed: string): string[] =>
  offer(seedTopics())(typed, 25).map(({ question }) => question);

test("the article's topics are its headings, the names in it and what recurs, main ones first", () => {
  const all = seedTopics().map(({ text }) => text);
  expect(all.slice(0, 2)).toEqual(["Red carpet and dances", "Western concerns"]);
  expect(all).toEqual(expect.arrayContaining(["Kim Jong-un", "UN Security Council"]));
  expect(all).toContain("military operation");
});

test("a name counts once, by its fullest form, without courtesies and possessives", () => {
  const all = seedTopics().map(({ text }) => text);
  expect(all.filter((text) => text.includes("Putin"))).toHaveLength(1);
  expect(all.filter((text) => /^(?:Mr|The|In)\b|['’]s$|Wednesday/.test(text))).toEqual([]);
});

test.each([
  ["nothing", "", "Red carpet and dances"],
  ["a question word", "what is the ", "Red carpet and dances"],
  ["a beginning", "when did kim j", "Kim Jong-un"],
  ["another form of the word", "concern", "Western concerns"],
  ["a letter wrong", "pyungyang", "Pyongyang"],
  ["a letter left out", "washngton", "Washington"],
  ["a letter too many", "moscoww", "Moscow"],
  ["two letters swapped", "who is tihkonov", "Vladimir Tikhonov"],
  ["no accents and capitals", "COMPREHENSIVE partn", "Comprehensive Partnership Treaty"],
])("%s suggests what may be meant", (_, typed, first) => {
  expect(textsOf(typed)[0]).toBe(first);
});

test("what the article does not speak of suggests nothing", () => {
  expect(textsOf("carbonara recipe")).toEqual([]);
});

const topicsIn = (prose: string): string[] =>
  findKeyPhrases(parseArticle(`A title\n\n${prose}`)).map(({ text }) => text);

describe("names", () => {
  test.each([
    ["of several words count at once", "We met Ada Fox there.", ["Ada Fox"]],
    ["of one word count the second time", "We met Ada. They met Ada.", ["Ada"]],
    ["of one word do not count the first time", "We met Ada.", []],
    ["of several words may open a sentence", "Ada Fox slept.", ["Ada Fox"]],
    ["of one word are not told there from other words", "Ada slept. Ada left.", []],
    ["are parted by commas", "We met Ada Fox, Ben Hare.", ["Ada Fox", "Ben Hare"]],
    ["are parted by small words", "We met Ada Fox and Ben Hare.", ["Ada Fox", "Ben Hare"]],
    ["may have hyphens", "We met Anne-marie Fox.", ["Anne-marie Fox"]],
    ["do not begin with a small word and a hyphen", "A re-run. The re-run.", []],
    ["may have an of inside", "We saw the Bay of Foxes.", ["Bay of Foxes"]],
    ["do not end in an of", "We left the Bay of it.", []],
    ["do not begin with an of", "We are out of-date there. So out of-date.", []],
    ["end at a possessive", "We saw Ada Fox's Den Hill.", ["Ada Fox", "Den Hill"]],
    ["end at a curly possessive", "We saw Ada Fox’s Den Hill.", ["Ada Fox", "Den Hill"]],
    ["do not end at another apostrophe", "We saw Ada O'sullivan Hill.", ["Ada O'sullivan Hill"]],
    ["have more than single capitals", "We saw X Y there.", []],
    ["begin with a capital", "We sold an iPad Fox there.", []],
    ["do not begin with a small word's capital", "We saw The Ada Fox there.", ["Ada Fox"]],
    ["do not end in a small word's capital", "We saw Ada Fox The there.", ["Ada Fox"]],
    ["may hold a day among other words", "We slept on Black Friday.", ["Black Friday"]],
  ])("%s", (_, prose, expected) => {
    expect(topicsIn(prose)).toEqual(expected);
  });

  test.each(["Mr", "Mrs", "Ms", "Dr", "Prof", "President"])("stand without a %s", (courtesy) => {
    expect(topicsIn(`We met ${courtesy} Ada Fox.`)).toEqual(["Ada Fox"]);
  });

  test.each([
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "January February March April May June July",
    "August September October November December",
  ])("of times are none: %s", (times) => {
    expect(topicsIn(`They met on ${times}.`)).toEqual([]);
    expect(topicsIn(`They met${times.replaceAll(/(\w+) ?/g, " on $1 and in $1")}.`)).toEqual([]);
  });
});

describe("phrases", () => {
  test.each([
    ["are neighbours that come together twice", "A red fox ran. The red fox slept.", ["red fox"]],
    ["count in other forms too", "A red fox ran. All red foxes slept.", ["red fox"]],
    ["may have a hyphen", "An ice-cold den. The ice-cold den.", ["ice-cold", "cold den"]],
    ["that come once are none", "A red fox ran.", []],
    ["are not parted by a comma", "It was red, fox. It was red, fox.", []],
    ["are not parted by a dash", "It was red - fox. It was red - fox.", []],
    ["have no small words", "It ran over here. It ran over here.", []],
    ["have no words of two letters", "A red ox ran. The red ox slept.", []],
    ["have no numbers", "Seen by 300 foxes. Met by 300 foxes.", []],
    ["have no capitals", "The Red fox ran. The Red fox slept.", ["Red"]],
  ])("%s", (_, prose, expected) => {
    expect(topicsIn(prose)).toEqual(expected);
  });
});

test("names come by how often they occur, phrases after them, headings before", () => {
  const text =
    "## Dens\n\nA red fox met Ada Fox. The red fox saw Ben Hare. All met Ben Hare. An old den of Dens.";
  expect(topicsIn(text)).toEqual(["Dens", "Ben Hare", "Ada Fox", "red fox"]);
});

test("a topic has its place where it is spoken of first", () => {
  const any = parseArticle("A title\n\nWe met Ada Fox. They met Ada Fox’s hare.");
  expect(findKeyPhrases(any)).toEqual([{ start: 16, end: 23, text: "Ada Fox" }]);
});

test.each([
  ["its own", "We met Ada Fox. They met Ada. We met Ben Hare.", ["Ada Fox", "Ben Hare"]],
  [
    "those of the parts, however many lie between",
    "We met Ada Fox, Ada Fox, Ada Fox Hare, Ada, Ben Hill, Ben Hill, Ben Hill.",
    ["Ada Fox Hare", "Ben Hill"],
  ],
  ["none of a name that only ends alike", "We met Ann Fox, Joann Fox.", ["Ann Fox", "Joann Fox"]],
])("a longer name is counted by %s", (_, prose, expected) => {
  expect(topicsIn(prose)).toEqual(expected);
});

test("what is counted with a longer name makes that come first", () => {
  const prose = "We met Ben Hare. We met Ben Hare. We met Ada Fox. We met Ada. We met Ada.";
  expect(topicsIn(prose)).toEqual(["Ada Fox", "Ben Hare"]);
});

test("of more than 200 names the most frequent are kept", () => {
  const letters = "abcdefghijklmnop".split("");
  const names = letters.flatMap((one) => letters.map((two) => `X${one}${two} Fox`));
  const found = topicsIn(`We met ${names.join(", ")}, ${names.at(-1)}.`);
  expect(found).toHaveLength(200);
  expect(found[0]).toBe(names.at(-1));
});

const topicsUnder = (heading: string): string[] => topicsIn(`## ${heading}\n\nIt runs.`);

test("a heading of 60 units is a topic, a longer one is not", () => {
  expect(topicsUnder(`Fox ${"d".repeat(56)}`)).toEqual([`Fox ${"d".repeat(56)}`]);
  expect(topicsUnder(`Fox ${"d".repeat(57)}`)).toEqual([]);
  expect(topicsUnder(`Fox ${"d".repeat(56)}’s`)).toEqual([`Fox ${"d".repeat(56)}`]);
});

test("a heading that has no words, or too many, is no topic", () => {
  const any = parseArticle(`# Fox\n\n## ☃\n\nIt runs.\n\n## ${"Den ".repeat(20)}\n\nIt sleeps.`);
  expect(findKeyPhrases(any)).toEqual([]);
});

test("topics of any article are verbatim, short and no two alike; any text gets suggestions", () => {
  const word = fc.constantFrom(
    "The",
    "Fox",
    "fox",
    "den",
    "of",
    "Mr.",
    "Ada’s",
    "-",
    "“",
    "Ünal",
    "狐",
  );
  let topics = 0;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80, size: "max" }), fc.string(), (words, typed) => {
      const any = parseArticle(`Title\n\nIt runs. ${words.join(" ")}.`);
      const found = findKeyPhrases(any);
      const texts = found.map(({ text }) => text);
      expect(found.map((topic) => sliceOf(any.text, topic))).toEqual(texts);
      expect(texts.filter((text) => text.length > longestKeyPhrase)).toEqual([]);
      expect(new Set(texts).size).toBe(found.length);
      expect(offer(found)(typed, 5).length).toBeLessThanOrEqual(5);
      topics += found.length;
    }),
  );
  expect(topics).toBeGreaterThan(0);
});
