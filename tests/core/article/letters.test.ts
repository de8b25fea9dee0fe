// E-mails and newsletters: their heads and lists of contents are no text.

import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { nameTitle } from "../../../src/core/article/outline.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const read = (text: string): Readonly<Record<string, unknown>> => {
  const article = parseArticle(text);
  return {
    title: nameTitle(article),
    paragraphs: article.paragraphs.map((each) => sliceOf(text, each)),
    skipped: article.skipped.map((each) => `${each.reason}: ${sliceOf(text, each)}`),
  };
};

test("the head of a letter names it and is no paragraph", () => {
  expect(
    read(
      "From: Ida <ida@weir.example>\nTo: all@weir.example,\n  more@weir.example\nSubject: The lock in winter\n\nDear all,\n\nthe lock is shut.\n\n---------- Forwarded message ---------\nFrom: Tom <tom@weir.example>\nDate: Mon, 3 Nov 2031\n\nIt leaks at the lower gate.",
    ),
  ).toEqual({
    title: "The lock in winter",
    paragraphs: [
      "Dear all,",
      "the lock is shut.",
      "---------- Forwarded message ---------",
      "It leaks at the lower gate.",
    ],
    skipped: [
      "letter head: From: Ida <ida@weir.example>",
      "letter head: To: all@weir.example,",
      "letter head: more@weir.example",
      "letter head: Subject: The lock in winter",
      "letter head: From: Tom <tom@weir.example>",
      "letter head: Date: Mon, 3 Nov 2031",
    ],
  });
});

test.each([
  ["a ticket", "Ticket\n\nFrom: Ebb\nTo: Flow\nDate: 3 November\n\nOne boat."],
  [
    "a timetable",
    "Plan\n\nSubject: Chemistry\nFrom: 8.00\nTo: 9.30\nRoom: 4\n\nBring a coat to the lesson.",
  ],
  ["one line alone", "Note\n\nSubject: the lock\n\nIt is shut."],
])("%s has no such head", (_, text) => {
  expect(parseArticle(text).skipped).toEqual([]);
});

test("what a subject states is read, and so are sentences that are further in", () => {
  expect(
    read(
      "From: Ida <ida@weir.example>\nSubject: The lock is shut on Monday at 9\n  Boats wait at the pier.\n\nDear all.",
    )["paragraphs"],
  ).toEqual(
    expect.arrayContaining(["Subject: The lock is shut on Monday at 9", "Boats wait at the pier."]),
  );
});

test("items without a name of their own are no contents, whatever headings have none", () => {
  const long = `- ${"The lock is shut in winter, and boats wait at the pier. ".repeat(5)}`;
  const { paragraphs } = parseArticle(
    `# News\n\n${long}\n${long}\n\n## 🎉\n\nMore.\n\n## Eels\n\nEels.`,
  );
  expect(paragraphs.filter(({ kind }) => kind === "item")).toHaveLength(2);
});

test("a list whose items come again as headings is a list of contents, with its heading", () => {
  expect(
    read(
      "WEIR NEWS\n=========\n\nDear reader, here is the news of the weir for all of you.\n\nIN THIS ISSUE\n-------------\n * The lock\n * Eels\n\nTHE LOCK\n--------\nIt is shut.\n\nEELS\n----\nThere are more than last year.\n",
    ),
  ).toMatchObject({
    paragraphs: [
      "Dear reader, here is the news of the weir for all of you.",
      "It is shut.",
      "There are more than last year.",
    ],
    skipped: expect.arrayContaining([
      "navigation: IN THIS ISSUE\n-------------\n * The lock\n * Eels",
    ]),
  });
});

test("a list of which one item is no heading is read", () => {
  const { paragraphs } = parseArticle(
    "# News\n\n## Today\n\n- The lock\n- Eels\n- Cake\n\n## The lock\n\nIt is shut.\n\n## Eels\n\nMore.",
  );
  expect(paragraphs.filter(({ kind }) => kind === "item")).toHaveLength(3);
});
