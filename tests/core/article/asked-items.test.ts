// Lists of questions with their answers: the answer belongs to its question.

import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import type { Format } from "../../../src/core/article/formats/detect.ts";
import { plainText } from "../../../src/core/article/markup.ts";

function read(text: string, format: Format): readonly string[] {
  const article = parseArticle(text, format);
  const show = (span: { readonly start: number; readonly end: number }): string =>
    plainText(article.text, article.markup, span);
  return article.paragraphs.map((paragraph) =>
    [
      paragraph.isQuestion ? "question" : paragraph.kind,
      show(paragraph),
      ...paragraph.context.map((each) => `${each.kind}: ${show(each)}`),
    ].join(" / "),
  );
}

const answers = [
  "question / How far is the lock?",
  "prose / Two miles. There is a path. / question: How far is the lock?",
  "question / Is it staffed?",
  "prose / Only by day. / question: Is it staffed?",
];

test.each<readonly [string, Format, string, readonly string[]]>([
  [
    "numbers in plain text",
    "plain text",
    "Locks\n\n1. How far is the lock?\n   Two miles. There is a path.\n\n2. Is it staffed?\n   Only by day.\n",
    answers,
  ],
  [
    "numbers in Markdown",
    "markdown",
    "# Locks\n\n1. How far is the lock? Two miles. There is a path.\n2. Is it staffed?\n   Only by day.\n",
    answers,
  ],
  [
    "paragraphs of items that only ask",
    "markdown",
    "# Locks\n\n- How far is the lock?\n\n  Two miles. There is a path.\n\n- Is it staffed?\n\n  Only by day.\n",
    answers,
  ],
  [
    "one question among statements",
    "markdown",
    "# Locks\n\n- Want to help? Ring us.\n- Bring gloves.\n- Bring a rope.\n",
    ["item / Want to help? Ring us.", "item / Bring gloves.", "item / Bring a rope."],
  ],
  [
    "questions alone",
    "markdown",
    "# Locks\n\n1. How far is the lock?\n2. Is it staffed?\n",
    ["item / How far is the lock?", "item / Is it staffed?"],
  ],
])("%s", (_, format, text, expected) => {
  expect(read(text, format)).toEqual(expected);
});

test("what stands behind an answer keeps its place", () => {
  expect(
    read(
      "# Locks\n\n- How far is it? Two miles.\n  - By path\n- Is it staffed? By day.[^1]\n\n[^1]: From six.\n",
      "markdown",
    ),
  ).toEqual([
    "question / How far is it?",
    "prose / Two miles. / question: How far is it?",
    "item / By path / question: How far is it?",
    "question / Is it staffed?",
    "prose / By day. / question: Is it staffed?",
    "prose / From six. / question: Is it staffed? / lead-in: By day.",
  ]);
});
