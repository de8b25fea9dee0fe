// Topics and suggestions: what the article can speak of, and what somebody who is typing may mean.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "../../src/core/article.ts";
import { sliceOf } from "../../src/core/span.ts";
import { createSuggestions } from "../../src/core/suggestions.ts";
import { longestTopic, topicsOf } from "../../src/core/topics.ts";

const article = parseArticle(readFileSync("seeds/article.txt", "utf8"));
const topics = topicsOf(article);
const suggest = createSuggestions(topics);
const textsOf = (typed: string): string[] => suggest(typed, 25).map(({ text }) => text);

test("the article's topics are its headings, the names in it and what recurs, main ones first", () => {
  const all = topics.map(({ text }) => text);
  expect(all.slice(0, 2)).toEqual(["Red carpet and dances", "Western concerns"]);
  expect(all).toEqual(expect.arrayContaining(["Kim Jong-un", "UN Security Council"]));
  expect(all).toContain("military operation");
});

test("a name counts once, by its fullest form, without courtesies and possessives", () => {
  const all = topics.map(({ text }) => text);
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

test("a heading that has no words, or too many, is no topic", () => {
  const any = parseArticle(`# Fox\n\n## ☃\n\nIt runs.\n\n## ${"Den ".repeat(20)}\n\nIt sleeps.`);
  expect(topicsOf(any)).toEqual([]);
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
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), fc.string(), (words, typed) => {
      const any = parseArticle(`Title\n\nIt runs. ${words.join(" ")}.`);
      const found = topicsOf(any);
      for (const topic of found) expect(sliceOf(any.text, topic)).toBe(topic.text);
      for (const { text } of found) expect(text.length).toBeLessThanOrEqual(longestTopic);
      expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
      expect(createSuggestions(found)(typed, 5).length).toBeLessThanOrEqual(5);
    }),
  );
});
