// Replies in a terminal: English, or the question's own language where that is told which one to ask in; no word of
// Discord's buttons and commands.

import { expect, test } from "vitest";
import { openLibrary } from "../../src/app/library.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import type { Articles } from "../../src/core/answer/library.ts";
import { messagesByLanguage } from "../../src/presentation/languages.ts";
import { createReply } from "../../src/terminal/reply.ts";

const { de, en, es, fr } = messagesByLanguage;
const mill = {
  name: "mill.md",
  article: parseArticle(
    "---\nauthor: Ada Lind\npublished: 2024-06-19\n---\n# The mill\n\nThe mill of Ostervik grinds the grain of the whole valley.",
  ),
};
const turm = {
  name: "turm.md",
  article: parseArticle(
    "# Der Turm\n\nDer Turm von Ostervik ist am Samstag von zehn bis vier offen.",
  ),
};

function replyOf(typed: string, articles: Articles): string {
  return createReply({ ...openLibrary(articles), articles, colour: false })(typed).text;
}

test.each([
  ["Was kostet die Mitgliedschaft?", mill, [de.reads("en"), "Es geht um: The mill."]],
  ["When is the lighthouse open?", turm, [en.reads("de"), "It is about: Der Turm."]],
  ["Quand est ouvert le phare ?", turm, [fr.reads("de"), "Il parle de\u00A0: Der Turm."]],
  ["danke", mill, [de.conversation.thanks]],
  ["merci", mill, [fr.conversation.thanks]],
  ["hola", mill, [es.conversation.greeting]],
])("%j is answered in its language, and in that alone", (typed, named, lines) => {
  expect(replyOf(typed, [named]).trimEnd().split("\n")).toEqual(lines);
});

test.each(["and why?", "paragraph 99", "hi", "help", "thanks", "zucchini?", "lol", "🔥"])(
  "%j is answered without a word of Discord's",
  (typed) => {
    const shown = replyOf(typed, [mill]);
    expect(shown).not.toMatch(/press|button|reply to|`\/|\/ask|\/article|channel/i);
    expect(shown.trim()).not.toBe("");
  },
);

test("author and date are shown with an answer, once", () => {
  const shown = replyOf("What does the mill grind?", [mill]);
  expect(shown.match(/Ada Lind, 19 June 2024/g)).toHaveLength(1);
});

test("of several articles nothing is said as of one", () => {
  const shown = replyOf("zucchini?", [mill, turm]);
  expect(shown).toBe(
    "None of the articles says.\nThe word “zucchini” is not used anywhere.\nThe articles are: The mill; Der Turm.\n",
  );
  expect(replyOf("Wann ist der Turm offen?", [mill, turm])).toContain("von zehn bis vier");
  expect(replyOf("help", [mill, turm])).not.toContain("article by");
});
