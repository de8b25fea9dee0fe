// Words: where one begins and ends, what it is compared by, and which say nothing.

import { describe, expect, test } from "vitest";
import { sliceOf } from "../../../src/core/text/span.ts";
import { foldTerm, tokenize } from "../../../src/core/language/tokens.ts";
import { isStopWord } from "../../../src/core/language/english/stop-words.ts";
import { stem } from "../../../src/core/language/stemmer.ts";

const wordsIn = (text: string): string[] => tokenize(text).map((word) => sliceOf(text, word));

test.each([
  [
    "spaces and signs part words",
    "A fox, (two) hares: “three”!",
    ["A", "fox", "two", "hares", "three"],
  ],
  ["hyphens part words", "so-called", ["so", "called"]],
  ["apostrophes inside do not", "Ada’s it's o'clock", ["Ada’s", "it's", "o'clock"]],
  ["apostrophes around do", "‘fox’ 'hare' foxes’", ["fox", "hare", "foxes"]],
  ["a word may have several apostrophes", "rock'n'roll", ["rock'n'roll"]],
  [
    "a word may have accents of their own",
    "cafe\u0301s l’e\u0301te\u0301",
    ["cafe\u0301s", "l’e\u0301te\u0301"],
  ],
  ["a word may have numbers behind it", "B52s", ["B52s"]],
  ["a number may have separators", "1,500.25 and 3.5", ["1,500.25", "and", "3.5"]],
  ["a number's last stop ends the sentence", "in 1999.", ["in", "1999"]],
  ["other signs part numbers", "1/2 3:45 6-7", ["1", "2", "3", "45", "6", "7"]],
  [
    "a number may have letters behind it",
    "20th of 5km, 2e\u0301me",
    ["20th", "of", "5km", "2e\u0301me"],
  ],
  ["letters end at a number's sign", "3rd.4th", ["3rd", "4th"]],
  ["signs alone are no words", "– … ☃ !", []],
])("%s", (_, text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test.each([
  ["Chinese", "我爱北京", ["我", "爱", "北京"]],
  ["Japanese", "私はカメラが好き", ["私", "は", "カメラ", "が", "好き"]],
  ["the Japanese of syllables", "さくらがさく", ["さくら", "が", "さく"]],
  ["the Japanese of foreign words", "カメラ", ["カメラ"]],
  ["Thai", "ฉันรักแมว", ["ฉัน", "รัก", "แมว"]],
  ["Khmer", "ខ្ញុំស្រលាញ់ឆ្មា", ["ខ្ញុំ", "ស្រលាញ់", "ឆ្មា"]],
  ["Lao", "ຂ້ອຍຮັກແມວ", ["ຂ້ອຍ", "ຮັກ", "ແມວ"]],
  ["Korean, which has spaces", "나는 고양이를", ["나는", "고양이를"]],
])("%s has the words that a reader of it sees", (_, text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test("a word has its place in the whole text, and its term", () => {
  expect(tokenize("A Fox’s den", { start: 2, end: 11 })).toEqual([
    { start: 2, end: 7, term: "fox" },
    { start: 8, end: 11, term: "den" },
  ]);
  expect(tokenize("A 我爱北京", { start: 2, end: 6 })).toEqual([
    { start: 2, end: 3, term: "我" },
    { start: 3, end: 4, term: "爱" },
    { start: 4, end: 6, term: "北京" },
  ]);
  expect(tokenize("foxes", { start: 0, end: 3 })).toEqual([{ start: 0, end: 3, term: "fox" }]);
});

test.each([
  ["capitals", "FOX", "fox"],
  ["an accent", "É", "e"],
  ["accents", "Éphémère", "ephemere"],
  ["an accent of its own", "cafe\u0301", "cafe"],
  ["several on a letter", "a\u0301\u0323", "a"],
  ["letters joined in print", "ﬁnd", "find"],
  ["a possessive", "fox's", "fox"],
  ["a curly possessive", "fox’s", "fox"],
  ["a possessive of many", "foxes’", "foxes"],
  ["an s behind an apostrophe inside", "o'shea's", "o'shea"],
  ["another apostrophe", "don’t", "don't"],
  ["thousands", "1,500,000", "1500000"],
  ["a fraction", "1,500.25", "1500.25"],
  ["a comma that parts no thousands", "a,5,b", "a,5,b"],
])("%s: a word is compared by its term", (_, word, term) => {
  expect(foldTerm(word)).toBe(term);
});

test.each([
  ["running", "run"],
  ["ponies", "poni"],
  ["1500", "1500"],
])("the stem of %s is %s", (term, expected) => {
  expect(stem(term)).toBe(expected);
});

describe("words that say nothing", () => {
  test.each([
    ["articles and pointers", "a an the this those some every both same"],
    ["persons", "i me we us you your he him she her it they their themselves"],
    ["question words", "who whom whose which what when where why how"],
    ["auxiliaries", "am is are was be been do does did have had will would shall should"],
    ["more auxiliaries", "can could may might must ought"],
    ["links", "and or but nor so if then than of at by for with into through to from"],
    ["times and places", "during before after between among against without within until since"],
    ["degrees", "not no only just very more most much many few again further yet rather quite"],
    [
      "short forms",
      "i'm i'll it's they're you've don't didn't isn't aren't wouldn't can't haven't",
    ],
    ["short forms without the apostrophe", "dont doesnt isnt whats thats im ive"],
  ])("%s are among them", (_, words) => {
    expect(words.split(" ").filter((word) => !isStopWord(word))).toEqual([]);
  });

  test("nouns, verbs, numbers and nothing are not", () => {
    expect(["fox", "run", "seven", "7", ""].filter(isStopWord)).toEqual([]);
  });
});
