// Blocks: which lines belong together, and what marks of Markdown are taken off them.

import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../../src/core/article/formats/lines.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";

const blocksIn = (text: string): string[] =>
  blocksOf(text).map((block) => `${block.kind}: ${sliceOf(text, block)}`);
const wide = "w".repeat(119);

describe("a heading", () => {
  test.each([
    ["has a number sign before it", "# Foxes", "Foxes"],
    ["has up to six of them", "###### Foxes", "Foxes"],
    ["may be indented a little", "   # Foxes", "Foxes"],
    ["may stand further from them", "#  \t Foxes", "Foxes"],
    ["may have them behind it too", "# Foxes #", "Foxes"],
    ["may have any number behind it, with spaces around", "## Foxes  ### ", "Foxes"],
    ["keeps one that is part of a word", "# About C#", "About C#"],
    ["keeps one in the middle", "# Foxes # and hares", "Foxes # and hares"],
    ["may end like a sentence", "# Foxes sleep.", "Foxes sleep."],
    ["may be underlined by hyphens", "Foxes\n---", "Foxes"],
    ["may be underlined by equals signs", "Foxes sleep.\n=====", "Foxes sleep."],
    ["may have spaces around its underline", "Foxes\n   ---  ", "Foxes"],
  ])("%s", (_, text, heading) => {
    expect(blocksIn(text)).toEqual([`heading: ${heading}`]);
  });

  test.each([
    ["a seventh sign", "####### Foxes"],
    ["no space behind the sign", "#Foxes"],
    ["no words", "# #"],
    ["words before the sign", "Foxes # and hares"],
    ["too few hyphens below", "Foxes\n--"],
    ["too few equals signs below", "Foxes\n=="],
    ["an underline that goes on", "Foxes\n---hares"],
    ["an underline with something before it", "Foxes\nhares ---"],
    ["an indented underline", "Foxes\n    ---"],
  ])("%s makes no heading", (_, text) => {
    expect(blocksIn(text).filter((block) => block.startsWith("heading"))).toEqual([]);
  });

  test("two lines over an underline are prose, as is nothing over it", () => {
    expect(blocksIn("Foxes sleep\nall day.\n---")).toEqual(["prose: Foxes sleep\nall day."]);
    expect(blocksIn("---\nFoxes sleep.")).toEqual(["prose: Foxes sleep."]);
  });
});

describe("between two paragraphs", () => {
  test.each([
    ["an empty line", ""],
    ["a line of spaces", " \t "],
    ["a fence", "```"],
    ["a fence with a language", "~~~ text"],
    ["an indented fence", "   ```"],
    ["a rule of asterisks", "***"],
    ["a rule of underscores, indented and with spaces behind", "   ___  "],
    ["a rule with spaces in it", "- - -"],
    ["a long rule", "* * * * *"],
    ["a quotation mark alone", ">"],
    ["a line of Unicode's white space", "\u2003"],
  ])("%s parts them and is left out", (_, line) => {
    expect(blocksIn(`Foxes sleep\nall day.\n${line}\nHares run.`)).toEqual([
      "prose: Foxes sleep\nall day.",
      "prose: Hares run.",
    ]);
  });

  test.each([
    ["backquotes inside", "They ``` wink."],
    ["a rule's marks inside", "They *** wink."],
    ["a rule's marks at the end", "They wink ***"],
    ["a rule's marks at the beginning", "***They*** wink."],
    ["too few marks for a rule", "**"],
    ["marks of several kinds", "*-*"],
    ["letters three times", "xxx"],
    ["a rule's marks with words between", "_a_b_"],
  ])("a line with %s is a part of them", (_, line) => {
    const text = `Foxes sleep.\n${line}\nHares run.`;
    expect(blocksIn(text)).toEqual([`prose: ${text}`]);
  });

  test.each(["\n", "\r", "\r\n", "\u2028", "\u2029"])("%j ends a line", (ending) => {
    expect(blocksIn(["Foxes sleep.", "", "Hares run."].join(ending))).toEqual([
      "prose: Foxes sleep.",
      "prose: Hares run.",
    ]);
  });
});

describe("items and quotations", () => {
  test.each([
    ["a hyphen", "- foxes"],
    ["an asterisk", "* foxes"],
    ["a plus sign", "+ foxes"],
    ["a bullet", "• foxes"],
    ["a number and a stop", "1. foxes"],
    ["a long number and a bracket", "120) foxes"],
    ["an indented mark", "      - foxes"],
    ["more space behind the mark", "-  \t foxes"],
  ])("%s makes an item of prose, even without a stop", (_, line) => {
    expect(blocksIn(line)).toEqual(["prose: foxes"]);
  });

  test.each([
    ["a year", "1990. That was it."],
    ["a hyphen at a word", "-foxes."],
    ["a mark behind a word", "foxes- and hares."],
    ["a letter and a stop", "a. foxes."],
    ["a number alone", "3 foxes."],
    ["a mark alone", "-"],
  ])("%s opens no item", (_, line) => {
    expect(blocksIn(line)).toEqual([expect.stringMatching(/: /)]);
    expect(blocksIn(line)[0]?.replace(/^\w+: /, "")).toBe(line);
  });

  test("each item is a block, with the lines that go on with it", () => {
    expect(blocksIn("Seen here:\n- foxes\n  at night\n- hares\n\nNobody else.")).toEqual([
      "bare: Seen here:",
      "prose: foxes\n  at night",
      "prose: hares",
      "prose: Nobody else.",
    ]);
  });

  test.each([
    ["a mark", "> Foxes sleep."],
    ["a mark without a space", ">Foxes sleep."],
    ["an indented mark", "   > Foxes sleep."],
    ["marks of a quotation in a quotation", "> >> Foxes sleep."],
  ])("%s is taken off a quotation", (_, line) => {
    expect(blocksIn(line)).toEqual(["prose: Foxes sleep."]);
  });

  test("a mark of quotation inside a line stays", () => {
    expect(blocksIn("Hares > foxes.")).toEqual(["prose: Hares > foxes."]);
  });
});

describe("lines without marks", () => {
  test.each([
    ["a stop", "Foxes sleep.", "prose"],
    ["a question mark", "Do foxes sleep?", "prose"],
    ["a stop and quotation marks", "They say “foxes sleep.”", "prose"],
    ["a stop and brackets", "They sleep (as foxes do.)", "prose"],
    ["a full stop of another script", "狐狸睡觉。", "prose"],
    ["no stop", "Foxes asleep", "bare"],
    ["a stop only inside", "St. Fox asleep", "bare"],
    ["no stop, 100 units", "w".repeat(100), "bare"],
    ["no stop, more than that", "w".repeat(101), "prose"],
  ])("%s: a line alone is a sentence or bare", (_, line, kind) => {
    expect(blocksIn(line)).toEqual([`${kind}: ${line}`]);
  });

  test("bare lines one below the other are a block each", () => {
    expect(blocksIn("Foxes\nHares")).toEqual(["bare: Foxes", "bare: Hares"]);
  });

  test("lines of up to 120 units are wrapped ones of one paragraph", () => {
    expect(blocksIn(`${wide}x\n${wide}.`)).toEqual([`prose: ${wide}x\n${wide}.`]);
  });

  test("where one is longer, each is a block, bare or not by itself", () => {
    expect(blocksIn(`${wide}xx.\nHares\nThey run.`)).toEqual([
      `prose: ${wide}xx.`,
      "bare: Hares",
      "prose: They run.",
    ]);
    expect(blocksIn(`- Foxes\n${wide}xx.`)).toEqual(["prose: Foxes", `prose: ${wide}xx.`]);
  });
});

test("a text without words has no blocks; what comes before the beginning is left out", () => {
  expect(blocksOf("")).toEqual([]);
  expect(blocksOf("\n \n")).toEqual([]);
  expect(blocksOf("Foxes\n\nThey sleep.\n", 7)).toEqual([{ start: 7, end: 18, kind: "prose" }]);
});
