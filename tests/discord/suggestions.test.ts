// Suggestions: each question that is offered is answered by the sentence that it was made from.

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { loadArticle } from "../../src/app/load.ts";
import { openLibrary } from "../../src/app/library.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { overlaps } from "../../src/core/text/span.ts";
import type { Articles } from "../../src/core/answer/library.ts";
import { createAnswerSource } from "../../src/discord/answer-source.ts";
import { createSuggestions } from "../../src/discord/suggestions.ts";
import { nameSuggestions } from "../../src/discord/views/conversation.ts";
import { english } from "../../src/presentation/messages/english.ts";

/** A folder of other articles to look at; see docs/testing.md. */
const folder = process.env["ARTICLES"];

const files = [
  "seeds/article.txt",
  "seeds/dialogues/lightship.txt",
  "seeds/dialogues/reading-room.md",
  "seeds/dialogues/footbridge.txt",
  "seeds/dialogues/goat-census.txt",
  "seeds/dialogues/tinytally.md",
  ...(folder === undefined ? [] : readdirSync(folder))
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => `${folder}/${name}`),
];

test.each(files)("of %s, and the more so the more time there was", async (file) => {
  const library = openLibrary([{ name: file, article: await loadArticle(file) }]);
  const suggestions = createSuggestions(library);
  const sections = suggestions.list();
  while (suggestions.checkNext());
  const checked = suggestions.list().filter((each) => !sections.includes(each));
  for (const { question, ...span } of checked) {
    const answer = library.ask(question);
    expect(answer.outcome).toBe("answered");
    expect("excerpts" in answer && overlaps(answer.excerpts[0], span)).toBe(true);
    expect(suggestions.find(span)).toBe(question);
    expect(question).not.toMatch(/^What about/);
  }
  expect(checked.length).toBeGreaterThanOrEqual(file === "seeds/article.txt" ? 5 : 0);
});

test("what is typed changes what is offered", async () => {
  const suggestions = createSuggestions(
    openLibrary([{ name: "article.txt", article: await loadArticle("seeds/article.txt") }]),
  );
  while (suggestions.checkNext());
  const first = (typed: string): string | undefined => suggestions.complete(typed, 25)[0]?.question;
  expect(first("who")).toMatch(/^Who/);
  expect(first("w")).toMatch(/^W/);
  expect(first("train")).toMatch(/train/);
  expect(first("zeppelin")).toBeUndefined();
});

const rules = parseArticle(
  "# Workshop rules\n\n## 1. Membership\n\nMembers pay ten euros a year.\n\n## 2.1 Tools\n\nA tool that is brought back late costs one euro.\n\n## § 3 Dogs\n\nDogs are welcome.\n\n## 1984\n\nThe year in which it was founded.\n",
);

test("section titles lose their numbers, but a year is none", () => {
  const { list } = createSuggestions(openLibrary([{ name: "rules.md", article: rules }]));
  expect(list().map(({ question }) => question)).toEqual([
    "What about Membership?",
    "What about Tools?",
    "What about Dogs?",
    "What about 1984?",
  ]);
});

test("a word that stands below a title finds it", () => {
  const { complete } = createSuggestions(openLibrary([{ name: "rules.md", article: rules }]));
  expect(complete("late", 25).map(({ question }) => question)).toEqual(["What about Tools?"]);
  expect(complete("membership", 25)[0]?.question).toBe("What about Membership?");
  expect(complete("zeppelin", 25)).toEqual([]);
});

test("only what was seen to be answered is called that", () => {
  const { list } = createSuggestions(openLibrary([{ name: "rules.md", article: rules }]));
  const checked = list().map((each) => ({ ...each, isChecked: true }));
  expect(nameSuggestions(checked, english)).toBe(english.labels.questions);
  expect(nameSuggestions(list(), english)).toBe(english.labels.topics);
  expect(nameSuggestions([...checked, ...list()], english)).toBe(english.labels.topics);
});

test("of a folder in several languages, those in the asker's own are offered", () => {
  const light = parseArticle(
    "# Der Turm\n\n## Das Licht\n\nDas Licht ist an.\n\n## Die Zeit\n\nEs ist Zeit.",
  );
  const all: Articles = [
    { name: "rules.md", article: rules },
    { name: "turm.md", article: light },
  ];
  const { offered } = createAnswerSource(openLibrary(all), {
    isPrivate: false,
    keepsQueryLog: false,
  });
  const list = (spoken?: string): readonly string[] =>
    offered.list(spoken).map(({ question }) => question);
  expect(list("de")).toEqual(["Das Licht", "Die Zeit"]);
  expect(list("en")).not.toContain("Das Licht");
  expect(list("fr")).toHaveLength(6);
  expect(offered.complete("", 25, "de").map(({ question }) => question)).toEqual(list("de"));
  expect(offered.complete("licht", 25, "en")[0]?.question).toBe("Das Licht");
  expect(offered.complete("late", 25, "de")[0]?.question).toBe("What about Tools?");
});

const seed = readFileSync("seeds/article.txt", "utf8");
const longText = `${seed}\n\n`.repeat(100);
/** One paragraph, as of a file without line breaks. */
const oneParagraph = "In May 2014, Ada Lind opened the bridge of Ostervik. ".repeat(5_000);

test.each([
  ["the article", seed],
  ["a long article", longText],
  ["a single paragraph", oneParagraph],
])("the work on %s goes in pieces, between which others are answered", (_, text) => {
  const { checkNext } = createSuggestions(
    openLibrary([{ name: "article.txt", article: parseArticle(text) }]),
  );
  let pieces = 1;
  while (pieces < 100 && checkNext()) pieces += 1;
  expect(pieces).toBeGreaterThan(10);
});
