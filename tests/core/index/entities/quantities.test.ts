// Quantities: numbers with what they measure.

import { describe, expect, test } from "vitest";
import { findQuantities } from "../../../../src/core/index/entities/quantities.ts";
import type { Entity } from "../../../../src/core/index/entities/entity.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { readWords } from "../../../support/indexed-article.ts";

function find(sentence: string, type: Entity["type"]): readonly (readonly unknown[])[] {
  const passage = readWords(sentence);
  return findQuantities(passage)
    .filter((entity) => entity.type === type && entity.strength > 0.4)
    .map((entity) => [sliceOf(passage.text, entity), entity.quantity]);
}

describe("a number", () => {
  test.each<[reason: string, sentence: string, words: string, quantity: string]>([
    ["of things is a count", "It has 5,000 seats.", "5,000", "count"],
    ["in words is one too", "It has seven seats.", "seven", "count"],
    ["behind a sign is money", "It costs $40 then.", "$40", "money"],
    ["before a currency is money", "It costs 40 euros.", "40 euros", "money"],
    ["before a sign is a share", "It fell by 12 % in May.", "12 %", "percentage"],
    ["before a word is a share", "It fell by 12 percent.", "12 percent", "percentage"],
    ["before a unit measures", "It weighs 5 kg.", "5 kg", "weight"],
    ["of square units is an area", "It has 30 square miles.", "30 square miles", "area"],
    ["of another word before the unit", "It is 30 long miles away.", "30 long miles", "length"],
    ["goes on over its second word", "It had 4.6 billion users.", "4.6 billion", "count"],
    ["goes on over “or”", "There were two or three boats.", "two or three", "count"],
    ["goes on over “to”", "It has 10 to 12 rooms.", "10 to 12", "count"],
    ["behind “aged” is an age", "She was aged 40 then.", "40", "age"],
    ["behind “at the age of” is an age", "She died at the age of 40.", "40", "age"],
    ["before “years old” is an age", "She was 40 years old.", "40 years old", "age"],
  ])("%s: %s", (_, sentence, words, quantity) => {
    expect(find(sentence, "number")).toEqual([[words, quantity]]);
  });

  test.each([
    ["a year", "In 1931 it sank."],
    ["a place in an order", "It was the 3rd boat."],
  ])("that is %s hardly answers how many", (_, sentence) => {
    expect(find(sentence, "number")).toEqual([]);
    expect(findQuantities(readWords(sentence))).toHaveLength(1);
  });
});

describe("a duration", () => {
  test.each([
    ["has a number", "It lasts 20 minutes.", "20 minutes"],
    ["may have a hyphen", "A 2-year plan was made.", "2-year"],
    ["may have a word between", "It took 3 long years.", "3 long years"],
    ["may be one of its unit", "It took an hour there.", "an hour"],
    ["has its half behind it", "It took an hour and a half.", "an hour and a half"],
    ["may be a few", "It took a few days.", "a few days"],
  ])("%s: %s", (_, sentence, words) => {
    expect(find(sentence, "duration")).toEqual([[words, "duration"]]);
  });

  test("without any number is less sure", () => {
    const [bare] = findQuantities(readWords("They waited for years."));
    const [counted] = findQuantities(readWords("They waited for two years."));
    expect(bare?.type).toBe("duration");
    expect(bare?.strength).toBeLessThan(counted?.strength ?? 0);
  });
});

test("a sentence without numbers and units has none", () => {
  expect(findQuantities(readWords("The boat sank there."))).toEqual([]);
});
