// Replies to messages that ask nothing of the article.

import { describe, expect, test } from "vitest";
import {
  type Conversation,
  type Converse,
  createConversation,
} from "../../../src/core/answer/conversation.ts";
import { collectUsedStems } from "../../../src/core/answer/absent-words.ts";
import { type Article, parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";

function converse(about: Article, passages = splitPassages(about)): Converse {
  return createConversation({ article: about, passages, used: collectUsedStems(about) });
}

const article = parseArticle(
  "# The mill\n\nThe mill grinds the grain of the whole valley in autumn.\n\nGrain from the valley comes to the mill by boat.",
);
const { beforeSearch, afterSearch } = converse(article);

describe("before an article is searched", () => {
  test.each<[message: string, intent: Conversation["intent"]]>([
    ["hello there", "greeting"],
    ["thanks!", "thanks"],
    ["what can you do?", "help"],
    ["what is this article about?", "about"],
    ["", "nothing"],
  ])("%j is of conversation: %s", (message, intent) => {
    expect(beforeSearch(message)).toEqual({ outcome: "conversation", intent });
  });

  test("a paragraph may be asked for by its number", () => {
    expect(beforeSearch("read paragraph two")).toEqual({
      outcome: "conversation",
      intent: "paragraph",
      paragraph: 2,
    });
  });

  test("a summary has sentences of the article", () => {
    const reply = beforeSearch("tldr");
    expect(reply?.intent).toBe("summary");
    const excerpts = reply?.intent === "summary" ? reply.excerpts : [];
    expect(excerpts.length).toBeGreaterThan(0);
    expect(excerpts.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      excerpts.map(({ text }) => text),
    );
  });

  test("of an article without sentences there is no summary, but what it is about", () => {
    const list = parseArticle("# Tools\n\n- wrench\n\n- oar");
    const reply = converse(list, []).beforeSearch("tldr");
    expect(reply).toEqual({ outcome: "conversation", intent: "about" });
  });

  test.each(["Who built the mill?", "How does it work?"])("%j is for the article", (message) => {
    expect(beforeSearch(message)).toBeUndefined();
  });
});

describe("after an article was searched in vain", () => {
  test("a question that may mean the bot does", () => {
    expect(afterSearch("How does it work?")).toEqual({ outcome: "conversation", intent: "help" });
  });

  test("any other means the article", () => {
    expect(afterSearch("Who built the mill?")).toBeUndefined();
  });
});
