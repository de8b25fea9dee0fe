// Asked language: which question without a plain language is likely in the asker's own, and what an article that asks
// itself makes of small talk.

import { expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { tellForeignLanguage } from "../../../src/core/answer/asked-language.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { detectLanguage } from "../../../src/core/language/detect-language.ts";
import { LexiconError } from "../../../src/core/language/lexicon.ts";
import type { LanguageCode } from "../../../src/core/language/function-words.ts";
import { seeds } from "../../../src/app/library.ts";
import { loadLexicon } from "../../../src/app/load.ts";

const loaded = loadLexicon(seeds.lexicon);
const lexicon = loaded instanceof LexiconError ? undefined : loaded;
const mill = parseArticle("# The mill\n\nThe mill of Ostervik grinds the grain of the valley.");
const turm = parseArticle("# Der Turm\n\nDer Turm von Ostervik ist am Samstag offen.");

function tell(
  question: string,
  spoken: LanguageCode,
  [article, read]: readonly [typeof mill, string],
) {
  const answer = createAsk(article, { lexicon })(question, { spoken });
  return tellForeignLanguage(question, answer, [read]);
}

test.each<[question: string, spoken: LanguageCode, told: LanguageCode | undefined, why: string]>([
  ["Was kostet die Mitgliedschaft?", "de", "de", "two words are English as well"],
  ["Die Zugverbindungen?", "de", "de", "neither the article nor English has the other word"],
  ["Zugverbindungen?", "de", undefined, "a word alone may be a name"],
  ["Die Zugverbindungen?", "en", undefined, "the asker speaks the article's language"],
  ["Die Gurke kitchen?", "de", undefined, "English has a word of it"],
  ["Der Ostervik Eintritt", "de", undefined, "the article has a word of it"],
  ["12345", "de", undefined, "there is no word in it"],
])("%j by who speaks %s of an English article: %s, since %s", (question, spoken, told) => {
  expect(tell(question, spoken, [mill, "en"])).toBe(told);
});

test.each<[question: string, spoken: LanguageCode, told: LanguageCode | undefined, why: string]>([
  ["When is the lighthouse open?", "de", "en", "it is plainly English"],
  ["lighthouse hours?", "en", "en", "English has all words and the article none"],
  ["Leuchtfeuer?", "en", undefined, "the word is not English"],
  ["Wann ist der Turm offen?", "en", undefined, "it is in the article's language"],
])("%j by who speaks %s of a German article: %s, since %s", (question, spoken, told) => {
  expect(tell(question, spoken, [turm, "de"])).toBe(told);
});

test("where one article is in the question's language, or might be, nothing is told", () => {
  const miss = { outcome: "unanswered" };
  expect(tellForeignLanguage("Wann ist der Turm offen?", miss, ["en", "de"])).toBeUndefined();
  expect(tellForeignLanguage("Wann ist der Turm offen?", miss, ["en", undefined])).toBeUndefined();
  expect(tellForeignLanguage("Wann ist der Turm offen?", miss, ["en", "fr"])).toBe("de");
});

test.each([
  "Do I pay a fee as a guest?",
  "Can I bring a dog on a lead?",
  "How do I join a team?",
  "Was the die cast on no account?",
])("%j is plain English", (question) => {
  expect(detectLanguage(question)).toBe("en");
});

test.each([
  ["# Camp\n\n## Where are you?\n\nWe are at the north gate.\n", "Where are you?"],
  ["# Camp\n\n## 2. Where are you?\n\nWe are at the north gate.\n", "where are you"],
  ["Q: Where are you?\nA: We are at the north gate.\n\nQ: When?\nA: At six.\n", "where are you?"],
])("%j is asked its own question, which elsewhere is small talk", (text, question) => {
  const answer = createAsk(parseArticle(text), { lexicon })(question);
  expect("excerpts" in answer ? answer.excerpts[0].plain : answer).toContain("north gate");
  const elsewhere = createAsk(mill, { lexicon })(question);
  expect(elsewhere).toEqual({ outcome: "conversation", intent: "chat" });
});

test("a word of the article that is a phrase elsewhere is a question to the article", () => {
  const aides = parseArticle("# Staff\n\nThe adieu of the aide was short. The mill has a cook.");
  expect(createAsk(aides, { lexicon })("adieu").outcome).not.toBe("conversation");
  expect(createAsk(mill, { lexicon })("adieu")).toMatchObject({
    intent: "farewell",
    language: "fr",
  });
});
