// Reading: what an article is read as, in lines that a person can compare with the file: the title, each
// passage with its section and context, and what is skipped. Through the whole reader, as the bot uses it.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createAsk } from "../../src/core/answer/answer.ts";
import { type Article, parseArticle } from "../../src/core/article/article.ts";
import { detectFormat } from "../../src/core/article/formats/detect.ts";
import { plainText } from "../../src/core/article/markup.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { listSectionPath } from "../../src/core/article/sections.ts";
import { parseLexicon } from "../../src/core/language/lexicon.ts";
import { type Span, sliceOf } from "../../src/core/text/span.ts";

/** A small text of a kind that people really have, and what it must be read as. */
export interface ReadingCase {
  readonly name: string;
  /** Its ending tells the format. */
  readonly file: string;
  readonly text: string;
  readonly because: string;
  readonly title: string | undefined;
  /**
   * The passages in order: kind, label and "?" for what only asks, the section path in brackets, the words,
   * and behind an arrow what is read with it. A table row has its cells parted by bars.
   */
  readonly reads: readonly string[];
  /** What is skipped, each place with its reason; rules are not told. */
  readonly skips?: readonly string[];
  /** Questions, each with words that must stand in one of the first three excerpts. */
  readonly asks?: readonly (readonly [question: string, words: string])[];
}

/** Makes a test of each case, one of it with the other ends of lines, and one of each question. */
export function testReading(cases: readonly ReadingCase[]): void {
  test.each(cases)("$name: $because", ({ file, text, title, reads, skips = [] }) => {
    const article = parseArticle(text, detectFormat(text, file));
    expect(article.title && plainText(text, article.markup, article.title)).toBe(title);
    expect(readPassages(article)).toEqual(reads);
    expect(readSkipped(article)).toEqual(skips);
  });
  const broken = cases.filter(({ text }) => /(?<!\r)\n/.test(text));
  test.each(broken)("$name, with line ends of two characters", ({ file, text, reads }) => {
    const other = text.replaceAll(/(?<!\r)\n/g, "\r\n");
    expect(readPassages(parseArticle(other, detectFormat(other, file)))).toEqual(reads);
  });
  const asked = cases.flatMap(({ asks = [], ...each }) =>
    asks.map(([question, words]) => ({ ...each, question, words })),
  );
  if (asked.length === 0) return;
  test.each(asked)("$name, asked “$question”", ({ file, text, question, words }) => {
    const answer = createAsk(parseArticle(text, detectFormat(text, file)), { lexicon })(question);
    const excerpts = "excerpts" in answer ? answer.excerpts : [];
    expect(excerpts.filter(({ plain }) => plain.includes(words))).not.toEqual([]);
  });
}

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

/** Reads the passages as lines; see {@link ReadingCase.reads}. */
export function readPassages(article: Article): string[] {
  const show = (span: Span): string => plainText(article.text, article.markup, span);
  return splitPassages(article).map((passage) => {
    const { kind, label, isQuestion, section, context } = passage.paragraph;
    const name = `${kind}${isQuestion ? "?" : ""}`;
    const number = label === undefined ? "" : ` ${sliceOf(article.text, label)}`;
    const path = listSectionPath(section).map(show).join(" > ");
    const place = path === "" ? "" : ` [${path}]`;
    const around = context.map((each) => `${each.kind}: ${show(each)}`).join("; ");
    return `${name}${number}${place} ${show(passage)}${around === "" ? "" : ` <- ${around}`}`;
  });
}

function readSkipped({ text, skipped }: Article): string[] {
  return skipped
    .filter(({ reason }) => reason !== "rule")
    .map((span) => `${span.reason}: ${sliceOf(text, span)}`);
}
