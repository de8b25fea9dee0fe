// A message as the questions that it asks.

import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../src/core/query/query.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const reader = indexArticle("Ada Brook mended the harbour lamp in 1950.");

const shareOf = (text: string, word: string): number | undefined =>
  parseQuery(text, reader)[1]?.terms.find((term) => term.text === word)?.share;

describe("the parts of a message", () => {
  test.each<[reason: string, text: string, parts: readonly string[]]>([
    ["one question is one", "Who mended the lamp?", ["Who mended the lamp"]],
    ["a greeting is none", "Hi there, who mended the lamp?", ["who mended the lamp"]],
    [
      "two questions are two, without the “and” between",
      "When was the lamp mended and who paid Ada?",
      ["When was the lamp mended", "who paid Ada"],
    ],
    [
      "three are three",
      "Who mended the lamp? Did Ada swim? Was the harbour deep?",
      ["Who mended the lamp", "Did Ada swim", "Was the harbour deep"],
    ],
    ["nothing is one of no words", "", [""]],
  ])("%s", (_, text, parts) => {
    expect(parseQuery(text, reader).map((part) => part.text)).toEqual(parts);
  });

  test("have what kind of answer each asks for", () => {
    const [first, second] = parseQuery("When was the lamp mended, and who paid Ada?", reader);
    expect(first.form.answerType).toBe("time");
    expect(second?.form.answerType).toBe("person");
  });

  test("leave aside the terms of the others, unless they lack something", () => {
    expect(shareOf("When did the lamp burn and who mended the harbour?", "lamp")).toBe(0);
    expect(shareOf("Did the lamp burn? What about the harbour?", "lamp")).toBeGreaterThan(0);
  });
});

describe("a question", () => {
  test("has its words mended, with their stems", () => {
    const [query] = parseQuery("Who mendde the harbuor lamps?", reader);
    expect(query.words).toEqual(["who", "mended", "the", "harbour", "lamps"]);
    expect(query.stems).toEqual(["who", "mend", "the", "harbour", "lamp"]);
  });

  test("has the term of the noun that it asks for, if it has that", () => {
    expect(parseQuery("Which lamp did she mend?", reader)[0].headNoun?.text).toBe("lamp");
    expect(parseQuery("Who mended it?", reader)[0].headNoun).toBeUndefined();
  });

  test("tells what it lacks", () => {
    expect(parseQuery("and why?", reader)[0].ellipsis).toBe("content");
    expect(parseQuery("Who mended the lamp?", reader)[0].ellipsis).toBeUndefined();
  });
});
