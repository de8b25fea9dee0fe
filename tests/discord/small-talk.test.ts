// Small talk: what a person sees who says something that is no question to the article.

import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { renderAnswer } from "../../src/discord/views/answer.ts";
import { renderHelp } from "../../src/discord/views/conversation.ts";
import { english } from "../../src/presentation/messages/english.ts";
import { linesOf, requestsOf } from "../support/readable.ts";
import { suggestionsOf } from "../support/suggestions.ts";

const source =
  "The mill of Ostervik\n\nThe mill of Ostervik ground its last flour in 1962.\n\n## The wheel\n\n" +
  "The wheel was sold to Anders Holm, who burned it. The children of Ostervik tell of it.";
const article = parseArticle(source);
const suggestions = suggestionsOf(article);
const { revision } = article;

describe("what is no question", () => {
  test("is answered in kind, with questions to choose from", () => {
    const answer: Answer = { outcome: "conversation", intent: "greeting" };
    const message = renderAnswer({ question: "hi", answer }, article, {
      messages: english,
      suggestions,
    });
    expect(linesOf(message)).toEqual([
      "Hello! Ask me a question, and I will show you where it is answered.",
      "(What to ask about: What about The wheel? | What about Ostervik? | What about Anders Holm?)",
    ]);
    expect(requestsOf(message)["What about Ostervik?"]).toEqual({
      action: "topic",
      revision,
      value: 0,
      spans: [expect.objectContaining({ start: source.indexOf("Ostervik ground") })],
    });
  });

  test.each(["thanks", "farewell", "chat", "abuse", "link", "fragment"] as const)(
    "but %s gets one line and nothing to press",
    (intent) => {
      const answer: Answer = { outcome: "conversation", intent };
      const message = renderAnswer({ question: "lol", answer }, article, {
        messages: english,
        suggestions,
      });
      expect(linesOf(message)).toHaveLength(1);
    },
  );

  test("offers nothing where there is nothing", () => {
    const answer: Answer = { outcome: "conversation", intent: "greeting" };
    expect(
      linesOf(renderAnswer({ question: "hi", answer }, article, { messages: english })),
    ).toHaveLength(1);
  });

  test("but a call for help shows how the bot is used", () => {
    const help: Answer = { outcome: "conversation", intent: "help" };
    const message = renderAnswer({ question: "help", answer: help }, article, {
      messages: english,
      suggestions,
    });
    expect(message).toEqual(renderHelp(article, { messages: english, suggestions }));
    expect(linesOf(message)).toEqual([
      "I answer questions by quoting what I have read, word for word, with the place.",
      expect.stringMatching(/^- Type `\/ask` and your question/),
      expect.stringMatching(/^- `In context` below an answer/),
      expect.stringMatching(/^- `Find in article`/),
      expect.stringMatching(/^- When nothing answers, I say so/),
      "-# It is about: The mill of Ostervik. Sections: The wheel.",
      "(What to ask about: What about The wheel? | What about Ostervik? | What about Anders Holm?)",
    ]);
  });
});
