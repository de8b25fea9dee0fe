// Replies: the whole of what a person sees for each outcome, and what the buttons below it ask for.

import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer/answer.ts";
import { type Article, parseArticle } from "../../src/core/article/article.ts";
import type { Excerpt } from "../../src/core/answer/excerpts.ts";
import type { Span } from "../../src/core/text/span.ts";
import { type MessageBody, outcomeColors } from "../../src/discord/views/message.ts";
import { renderAnswer as renderIn } from "../../src/discord/views/answer.ts";
import type { AnswerView, AnsweredText } from "../../src/discord/views/answer-view.ts";
import { renderTrouble, renderWait } from "../../src/discord/views/notice.ts";
import { english } from "../../src/presentation/messages/english.ts";
import { linesOf, requestsOf } from "../support/readable.ts";
import { suggestionsOf } from "../support/suggestions.ts";

const source = `The mill of Ostervik

The mill of Ostervik ground its last flour in 1962.

## The wheel

The wheel was sold to Anders Holm, who burned it. Nobody in the village asked him for a reason, and he gave none, so that to this day the children of Ostervik tell each other that it turned at night.

Its axle lies in the yard.`;

const article = parseArticle(source);
const suggestions = suggestionsOf(article);
const signed = parseArticle(
  `---\nurl: https://example.org/mill\nauthor: Ada _Lind_\npublished: 4 May 2031\n---\n${source}`,
);

function spanOf(text: string, within = article): Span {
  const start = within.text.indexOf(text);
  return { start, end: start + text.length };
}

function excerptOf(text: string, paragraph: number, marked: string, within = article): Excerpt {
  const section = paragraph === 1 ? undefined : "The wheel";
  return {
    article: within,
    ...spanOf(text, within),
    text,
    plain: text,
    context: [],
    highlights: [spanOf(marked, within)],
    citation: { paragraph, section, sectionPath: section === undefined ? [] : [section] },
    score: 0.5,
  };
}

const flour = excerptOf("The mill of Ostervik ground its last flour in 1962.", 1, "1962");
const axle = excerptOf("Its axle lies in the yard.", 3, "axle");
const children =
  "Nobody in the village asked him for a reason, and he gave none, so that to this day the children of Ostervik tell each other that it turned at night.";

const answered: Answer = { outcome: "answered", excerpts: [flour] };
const both: Answer = { outcome: "answered", excerpts: [flour, axle] };
const { revision } = article;
const asker = "1100000000000000300";

/** In English unless a test says otherwise. */
const renderAnswer = (
  asked: AnsweredText,
  from: Article,
  view: Partial<AnswerView> = {},
): MessageBody => renderIn(asked, from, { messages: english, ...view });

describe("an answer", () => {
  test("shows question, headline, quotation, place and what to do next", () => {
    expect(
      linesOf(renderAnswer({ question: "When did it *stop*?", answer: answered }, article)),
    ).toEqual([
      String.raw`**When did it \*stop\*?**`,
      "The article says:",
      "> The mill of Ostervik ground its last flour in **1962**.",
      "-# Paragraph 1",
      "[In context] [Follow up]",
    ]);
  });

  test("shows the other excerpts in one line each, which the menu opens", () => {
    expect(
      linesOf(renderAnswer({ question: "What is left?", answer: both }, article)).slice(4),
    ).toEqual([
      "-# Paragraph 3: Its **axle** lies in the yard.",
      "[In context] [Follow up]",
      "(Choose an action: Paragraph 3)",
    ]);
  });

  test("offers to be shared, to go on and to be rated when that is possible", () => {
    const view = { isShareable: true, isRated: true, owner: asker };
    const answer: Answer = { ...answered, hasMore: true };
    expect(linesOf(renderAnswer({ question: "When?", answer }, article, view)).slice(4)).toEqual([
      "[In context] [Follow up] [Share]",
      "(Choose an action: More passages | Helpful | Not helpful | Delete this answer)",
    ]);
    const shared = { ...view, isShareable: false };
    expect(linesOf(renderAnswer({ question: "When?", answer }, article, shared)).slice(4)).toEqual([
      "[In context] [Follow up] [More passages]",
      "(Choose an action: Helpful | Not helpful | Delete this answer)",
    ]);
  });

  test("has buttons that know which excerpts they speak of", () => {
    const focus = [spanOf("Anders Holm")];
    const view = { isShareable: true, isRated: true, owner: asker, focus, from: 3 };
    const answer: Answer = { ...both, hasMore: true };
    const [first, second] = [flour, axle].map(({ start, end }) => ({ start, end }));
    const common = { revision, value: 0 };
    expect(requestsOf(renderAnswer({ question: "And then?", answer }, article, view))).toEqual({
      "In context": { ...common, action: "context", spans: [first] },
      "Follow up": { ...common, action: "follow", spans: [first, second] },
      Share: { ...common, action: "share", spans: [] },
      "Choose an action": { ...common, action: "menu", spans: [] },
      "Paragraph 3": { ...common, action: "context", spans: [second] },
      "More passages": { action: "more", revision, value: 5, spans: focus },
      Helpful: { ...common, action: "helpful", spans: [first, second] },
      "Not helpful": { ...common, action: "unhelpful", spans: [first, second] },
      "Delete this answer": { ...common, action: "delete", spans: [], person: asker },
    });
  });

  test("that goes on from what was shown says so", () => {
    const message = renderAnswer({ question: "When?", answer: answered }, article, { from: 3 });
    expect(linesOf(message)[1]).toBe("More passages:");
  });

  test("says when what follows has hardly to do with the question any more", () => {
    const answer: Answer = { outcome: "answered", excerpts: [{ ...flour, score: 0.01 }] };
    const message = renderAnswer({ question: "When?", answer }, article, { from: 3 });
    expect(linesOf(message)[1]).toMatch(/^More passages, hardly close/);
    expect(message.components[0].accent_color).toBe(outcomeColors.plain);
  });

  test("first asked for passages from the beginning needs nothing to go on from", () => {
    const requests = requestsOf(
      renderAnswer({ question: "When?", answer: { ...answered, hasMore: true } }, article),
    );
    expect(requests["More passages"]).toMatchObject({ value: 1, spans: [] });
  });

  test("names who wrote the article, and links to the words on the web", () => {
    const excerpt = excerptOf(axle.text, 3, "axle", signed);
    const message = renderAnswer(
      { question: "What?", answer: { outcome: "answered", excerpts: [excerpt] } },
      signed,
    );
    expect(linesOf(message).slice(2)).toEqual([
      "> Its **axle** lies in the yard.",
      "-# [Paragraph 3, The wheel](https://example.org/mill#:~:text=Its%20axle%20lies%20in%20the%20yard%2E)",
      String.raw`-# Ada \_Lind\_, 4 May 2031`,
      "[In context] [Follow up]",
    ]);
    const focus = [axle];
    const goingOn = {
      question: "And?",
      answer: { outcome: "answered", excerpts: [excerpt] },
    } as const;
    expect(linesOf(renderAnswer(goingOn, signed, { focus })).join()).not.toContain("Lind");
  });

  test.each([
    [
      "end",
      "Nobody",
      "-# Paragraph 2: **Nobody** in the village asked him for a reason, and he gave none, so…",
    ],
    [
      "start",
      "night",
      "-# Paragraph 2: …the children of Ostervik tell each other that it turned at **night**.",
    ],
  ])("cuts a long excerpt below the best at its %s, where the mark allows", (_, mark, expected) => {
    const excerpts = [flour, excerptOf(children, 2, mark)] as const;
    const lines = linesOf(
      renderAnswer({ question: "Why?", answer: { outcome: "answered", excerpts } }, article),
    );
    expect(lines[4]).toBe(expected);
  });
});

describe("an answer that is not sure", () => {
  const unsure: Answer = { outcome: "unsure", excerpts: [axle] };

  test("says so and offers questions that the article answers", () => {
    const message = renderAnswer({ question: "Where is the tank?", answer: unsure }, article, {
      suggestions,
      isRated: true,
    });
    expect(linesOf(message)).toEqual([
      "**Where is the tank?**",
      "The closest passages:",
      "> Its **axle** lies in the yard.",
      "-# Paragraph 3, The wheel",
      "[In context] [Follow up]",
      "(Choose an action: What about The wheel? | What about Ostervik? | What about Anders Holm? | Helpful | Not helpful)",
    ]);
  });

  test("shows a menu only when there is something in it", () => {
    expect(linesOf(renderAnswer({ question: "Where?", answer: unsure }, article))).toHaveLength(5);
    expect(
      linesOf(renderAnswer({ question: "When?", answer: answered }, article, { suggestions })),
    ).toHaveLength(5);
  });
});

describe("a question without an answer", () => {
  test("is told what the article never mentions and what it covers", () => {
    const answer: Answer = { outcome: "unanswered", absent: ["tank", "x_y"] };
    const view = { suggestions, isShareable: true };
    expect(
      linesOf(renderAnswer({ question: "Is there a tank or x_y?", answer }, article, view)),
    ).toEqual([
      String.raw`**Is there a tank or x\_y?**`,
      String.raw`The article does not say. The words “tank” or “x\_y” are not used anywhere.`,
      "-# It is about: The mill of Ostervik. Sections: The wheel.",
      "(What to ask about: What about The wheel? | What about Ostervik? | What about Anders Holm?)",
      "[Share]",
    ]);
  });

  test("is told no more than that when the article has all its words, or nothing to name", () => {
    const bare = parseArticle("It rained all day in the valley.");
    const answer: Answer = { outcome: "unanswered", absent: [] };
    expect(linesOf(renderAnswer({ question: "Why?", answer }, bare))).toEqual([
      "**Why?**",
      "The article does not say.",
      "-# It is about: Untitled article.",
    ]);
  });
});

test.each([
  ["one passage", [flour], "This passage"],
  ["several, of which the others may speak of it", [flour, axle], "The first passage"],
] as const)("what is missing is said of the passage that is quoted: %s", (_, excerpts, which) => {
  const answer: Answer = { outcome: "unsure", excerpts, missing: ["song_s"] };
  const shown = renderAnswer({ question: "Which songs?", answer }, article);
  expect(linesOf(shown)).toContain(`-# ${which} does not mention “song\\_s”.`);
  const told = renderAnswer({ question: "Which songs?", answer }, article, { note: "Hallo." });
  expect(linesOf(told).join()).not.toContain("mention");
});

test("what went wrong is said in one sentence", () => {
  expect(linesOf(renderTrouble("articleChanged", english))).toEqual([
    "The article has changed since that answer. Please ask again.",
  ]);
});

test.each([
  [1, "1 second"],
  [1_000, "1 second"],
  [1_001, "2 seconds"],
])("who has to wait for %i ms is told to wait %s", (waitMs, expected) => {
  const [line, ...others] = linesOf(renderWait(waitMs, english));
  expect(line).toBe(
    `You are asking faster than I can look things up. Please ask again in ${expected}.`,
  );
  expect(others).toEqual([]);
});

test.each([
  ["answered", answered, outcomeColors.answered],
  ["unsure", { outcome: "unsure", excerpts: [axle] }, outcomeColors.unsure],
  ["unanswered", { outcome: "unanswered", absent: [] }, outcomeColors.unanswered],
  ["conversation", { outcome: "conversation", intent: "chat" }, outcomeColors.plain],
] as const)("a reply that is %s has its own colour", (_, answer, colour) => {
  expect(renderAnswer({ question: "?", answer }, article).components[0].accent_color).toBe(colour);
});
