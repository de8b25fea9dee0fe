// The lists of English words: each word is written as a question's words are read, or it would never match.

import { describe, expect, test } from "vitest";
import * as abbreviations from "../../../../src/core/language/english/abbreviations.ts";
import * as answerNouns from "../../../../src/core/language/english/answer-nouns.ts";
import * as calendar from "../../../../src/core/language/english/calendar.ts";
import * as commands from "../../../../src/core/language/english/commands.ts";
import * as connectives from "../../../../src/core/language/english/connectives.ts";
import * as courtesies from "../../../../src/core/language/english/courtesies.ts";
import * as lightWords from "../../../../src/core/language/english/light-words.ts";
import * as nounPhrases from "../../../../src/core/language/english/noun-phrases.ts";
import * as numbers from "../../../../src/core/language/english/numbers.ts";
import * as pronouns from "../../../../src/core/language/english/pronouns.ts";
import * as questionWords from "../../../../src/core/language/english/question-words.ts";
import * as reportingVerbs from "../../../../src/core/language/english/reporting-verbs.ts";
import { shorthand } from "../../../../src/core/language/english/shorthand.ts";
import { isStopWord } from "../../../../src/core/language/english/stop-words.ts";
import * as titles from "../../../../src/core/language/english/titles.ts";
import * as units from "../../../../src/core/language/english/units.ts";
import { tokenize } from "../../../../src/core/language/tokens.ts";

const modules = {
  abbreviations,
  answerNouns,
  calendar,
  courtesies,
  lightWords,
  nounPhrases,
  numbers,
  pronouns,
  questionWords,
  reportingVerbs,
  titles,
  units,
};

/** All sets of words, and the words that maps are asked for. */
const lists = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries<unknown>(exported).flatMap(
    ([name, value]): readonly (readonly [name: string, words: readonly string[]])[] =>
      value instanceof Set || value instanceof Map
        ? [[`${file}.${name}`, Array.from(value.keys(), String)]]
        : [],
  ),
);

test("there are lists to look at", () => {
  expect(lists.length).toBeGreaterThan(30);
});

test.each(lists)("%s has words that a text can have", (_, words) => {
  expect(words.length).toBeGreaterThan(1);
  expect(words.filter((word) => tokenize(word)[0]?.term !== word)).toEqual([]);
});

test.each([
  ["openers of commands", commands.commandOpeners],
  [
    "commands",
    commands.modelCommands.map(([verbs, rest]) => `(?:${verbs.replaceAll(" ", "|")})${rest}`),
  ],
  ["openers of reasons", connectives.reasonOpeners],
  ["openers of ways", connectives.mannerOpeners],
  ["openers of purposes", connectives.purposeOpeners],
  ["openers of places", connectives.placeOpeners],
  ["words of time", connectives.timeWords],
])("%s are patterns, none of which matches nothing", (_, patterns) => {
  expect(patterns.filter((pattern) => new RegExp(`^(?:${pattern})$`, "u").test(""))).toEqual([]);
});

describe("shorthand", () => {
  test("stands for other words", () => {
    expect([...shorthand].filter(([short, long]) => long === "" || long === short)).toEqual([]);
    expect(shorthand.get("cuz")).toBe("because");
  });
});

test.each([
  ["hola", true],
  ["merci", true],
  ["hello", false],
  ["boat", false],
])("%s is a greeting of elsewhere: %j", (word, isForeign) => {
  expect(courtesies.isForeignGreeting(word)).toBe(isForeign);
});

test.each([
  ["the", true],
  ["not", true],
  ["who", true],
  ["don't", true],
  ["boat", false],
  ["The", false],
])("%s is a function word: %j", (word, isStop) => {
  expect(isStopWord(word)).toBe(isStop);
});

test.each([
  ["an hour", "hour", "duration"],
  ["a currency", "euros", "money"],
  ["a length", "miles", "length"],
])("%s measures", (_, unit, quantity) => {
  expect(units.quantityByUnit.get(unit)).toBe(quantity);
});
