// A library: several articles asked as one. Every excerpt is a slice of its own article, nothing reaches from one
// article into another, and a library of one article answers as the article does.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { type Articles, createAskLibrary } from "../../../src/core/answer/library.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { joinArticles } from "../../../src/core/article/joined-article.ts";
import { listSectionPath } from "../../../src/core/article/sections.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

const rules = {
  name: "rules.md",
  article: parseArticle(`# House rules

## Quiet

Quiet hours begin at ten in the evening. They end at seven.

## Dogs

| Place | Lead |
|---|---|
| Yard | short lead |
| Meadow | no lead |
`),
};
const guide = {
  name: "boat-guide.txt",
  article: parseArticle(`The ferry leaves the pier at seven. It carries forty people.

Life vests hang beside the rudder. Quiet engines are used at night.
`),
};
const both: Articles = [rules, guide];

function firstOf(question: string, options?: Parameters<ReturnType<typeof createAskLibrary>>[1]) {
  const answer = createAskLibrary(both)(question, options);
  return "excerpts" in answer ? answer.excerpts[0] : undefined;
}

describe("of several articles", () => {
  test.each([
    ["When do quiet hours begin?", rules, "Quiet hours begin at ten in the evening."],
    ["When does the ferry leave?", guide, "The ferry leaves the pier at seven."],
    ["Where do the life vests hang?", guide, "Life vests hang beside the rudder."],
    ["Which lead in the meadow?", rules, "Meadow"],
  ])("%s is answered from the one that says it", (question, { article }, words) => {
    const first = firstOf(question);
    expect(first?.article).toBe(article);
    expect(first?.text).toContain(words);
  });

  test("a question that names the article is answered from it, be it by its file's name alone", () => {
    expect(firstOf("What does the boat guide say of quiet?")?.article).toBe(guide.article);
    expect(firstOf("What do the house rules say of quiet?")?.article).toBe(rules.article);
  });

  test("a citation counts as its own article does", () => {
    expect(firstOf("When do quiet hours begin?")?.citation).toEqual({
      paragraph: 1,
      section: "Quiet",
      sectionPath: ["Quiet"],
    });
    expect(firstOf("Where do the life vests hang?")?.citation).toEqual({
      paragraph: 2,
      section: undefined,
      sectionPath: [],
    });
  });

  test("one alone answers by itself, whatever the others say of it", () => {
    expect(firstOf("When do quiet hours begin?")?.article).toBe(rules.article);
    const answer = createAskLibrary(both)("What is quiet?", { only: guide.article });
    const excerpts = "excerpts" in answer ? answer.excerpts : [];
    expect(excerpts.map(({ text }) => text)).toEqual([
      expect.stringContaining("Quiet engines are used at night."),
    ]);
    expect(excerpts.every(({ article }) => article === guide.article)).toBe(true);
  });

  test("to ask one alone prepares nothing, which would keep others waiting", () => {
    let lookedUp = 0;
    const idOf = (word: string): number | undefined => {
      lookedUp += 1;
      return lexicon.idOf(word);
    };
    const words = Array.from({ length: 300 }, (_, at) => `The bell number ${at} rings for Anna.`);
    const long = { name: "long.md", article: parseArticle(words.join(" ")) };
    const ask = createAskLibrary([rules, long], { lexicon: { ...lexicon, idOf } });
    const before = lookedUp;
    ask("Which bell rings for Anna?", { only: long.article });
    expect(lookedUp - before).toBeLessThan(50);
    expect(before).toBeGreaterThan(300);
  });

  test("one alone is summed up by its own sentences", () => {
    const told = `The old bridge over the river carries most of the town's traffic.`;
    const bridge = { name: "bridge.md", article: parseArticle(`# Bridge\n\n${told}\n`) };
    const answer = createAskLibrary([rules, bridge, guide])("tldr", { only: bridge.article });
    const excerpts = "excerpts" in answer ? answer.excerpts : [];
    expect(excerpts.map(({ text }) => text)).toEqual([told]);
  });

  test("a follow-up goes on in the article that was shown", () => {
    const shown = firstOf("When does the ferry leave?");
    const focus = shown === undefined ? [] : [shown];
    const next = firstOf("And how many does it carry?", { focus, focusArticle: guide.article });
    expect(next?.article).toBe(guide.article);
    expect(next?.text).toContain("forty people");
  });
});

function listExcerpts(...texts: readonly string[]) {
  const [first, ...others] = texts.map((each, at) => ({
    name: `${at}.md`,
    article: parseArticle(each),
  }));
  if (first === undefined) throw new TypeError("expected a text");
  const answer = createAskLibrary([first, ...others])("When do quiet hours begin?");
  return "excerpts" in answer ? answer.excerpts : [];
}

const quiet = "Quiet hours begin at ten in the evening.";

function faq(answer: string): string {
  return `# FAQ\n\n## When do quiet hours begin?\n\n${answer}\n`;
}

function table(unit: string): string {
  return `# Of ${unit}\n\n| Quiet hours | ${unit} |\n|---|---|\n| begin | ten |\n`;
}

describe("of articles that say the same", () => {
  const alone = listExcerpts(`# Rules\n\n${quiet}\n`, "# Boats\n\nThe ferry leaves at seven.\n");

  test("the words are shown once, and all articles that say them are named", () => {
    const shown = listExcerpts(
      `# Rules\n\n${quiet}\n`,
      `# FAQ\n\nquiet hours begin at ten in\nthe evening.\n`,
    );
    expect(shown.map(({ plain, alsoIn }) => [plain, alsoIn])).toEqual([[quiet, [1]]]);
    expect(shown[0]?.score).toBeCloseTo(alone[0]?.score ?? 0, 1);
  });

  test("that holds for the answer of an FAQ too, but not for one that says nothing by itself", () => {
    expect(listExcerpts(`# Rules\n\n${quiet}\n`, faq(quiet)).map(({ plain }) => plain)).toEqual([
      quiet,
    ]);
    const dogs = "# Rules\n\n## When do dogs begin to bark?\n\nAt ten.\n";
    expect(listExcerpts(dogs, faq("At ten.")).every(({ alsoIn }) => alsoIn === undefined)).toBe(
      true,
    );
  });

  test.each([
    ["another number", "Quiet hours begin at eleven in the evening."],
    ["a not", "Quiet hours do not begin at ten in the evening."],
    ["a word more", "Quiet hours begin at ten in the late evening."],
  ])("what differs by %s is shown beside it", (_what, other) => {
    const shown = listExcerpts(`# Rules\n\n${quiet}\n`, `# FAQ\n\n${other}\n`);
    expect(shown.map(({ plain }) => plain).toSorted()).toEqual([quiet, other].toSorted());
    expect(shown.every(({ alsoIn }) => alsoIn === undefined)).toBe(true);
  });

  test("rows of tables whose headers differ say different things", () => {
    expect(
      listExcerpts(table("Day"), table("Night")).every(({ alsoIn }) => alsoIn === undefined),
    ).toBe(true);
  });

  test("an excerpt that only begins alike is not said to stand elsewhere", () => {
    const long = `${quiet} They end at seven, when the bell of the yard rings.`;
    const shown = listExcerpts(`# Rules\n\n${long}\n`, `# FAQ\n\n${quiet}\n`);
    for (const { plain, alsoIn } of shown) expect([plain, alsoIn ?? []]).not.toEqual([long, [1]]);
  });
});

test("a library of one article answers as that article", () => {
  const ask = createAskLibrary([rules]);
  for (const question of ["When do quiet hours begin?", "Where is the moon?", "hello", "tldr"])
    expect(ask(question)).toEqual(createAsk(rules.article)(question));
});

const word = fc.constantFrom("ferry", "pier", "lead", "night", "vest", "bell", "yard", "keeper");
const sentence = fc
  .array(word, { minLength: 3, maxLength: 8 })
  .map((words) => `The ${words.join(" ")}.`);
const block = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((some) => some.join(" ")),
  word.map((some) => `## ${some}`),
  fc.tuple(word, word).map(([one, other]) => `| ${one} | ${other} |\n|---|---|\n| a | **b** |`),
  sentence.map((some) => `- ${some}`),
);
const text = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `The first sentence is *here*.\n\n${blocks.join("\n\n")}\n`);
const texts = fc.array(text, { minLength: 2, maxLength: 4 });

test("every excerpt is the slice of its article that it says it is", () => {
  let seen = 0;
  fc.assert(
    fc.property(texts, fc.array(word, { minLength: 1, maxLength: 4 }), (some, words) => {
      const [first, ...others] = some.map((each, at) => ({
        name: `${at}.md`,
        article: parseArticle(each),
      }));
      if (first === undefined) return;
      const answer = createAskLibrary([first, ...others])(`Where is the ${words.join(" ")}?`);
      for (const excerpt of "excerpts" in answer ? answer.excerpts : []) {
        seen += 1;
        const { article, highlights, context, citation } = excerpt;
        expect(sliceOf(article.text, excerpt)).toBe(excerpt.text);
        expect(article.paragraphs.length).toBeGreaterThanOrEqual(citation.paragraph);
        for (const span of [...highlights, ...context])
          expect(span.start >= 0 && span.end <= article.text.length).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(0);
});

test("the joined text says of each place what its article says, under the article's name", () => {
  fc.assert(
    fc.property(texts, (some) => {
      const articles = some.map((each, at) => ({
        name: `n-${at}.md`,
        article: parseArticle(each),
      }));
      const { article: joined, passages, starts } = joinArticles(articles);
      const paragraphs = articles.flatMap(({ article }) => article.paragraphs);
      expect(joined.paragraphs.map(({ number }) => number)).toEqual(
        paragraphs.map(({ number }) => number),
      );
      for (const passage of passages) {
        const at = passage.article ?? -1;
        const own = articles[at]?.article.text ?? "";
        const start = passage.start - (starts[at] ?? 0);
        expect(own.slice(start, start + passage.end - passage.start)).toBe(
          sliceOf(joined.text, passage),
        );
        const [root] = listSectionPath(passage.paragraph.section);
        expect(root && sliceOf(joined.text, root)).toBe(`n ${at}`);
      }
      const apart = passages.filter(
        ({ id, article }, at) => article !== passages[at - 1]?.article && id > 0,
      );
      expect(apart.length).toBe(articles.length - 1);
    }),
    { numRuns: 60 },
  );
});
