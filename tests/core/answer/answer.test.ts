// The core on the real article: reading, the promise of verbatim excerpts, the four outcomes.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAsk, longestQuestion, mostExcerpts } from "../../../src/core/answer/answer.ts";
import { ArticleError, parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { lexicon } from "../../support/indexed-article.ts";

const text = readFileSync("seeds/article.txt", "utf8");
const article = parseArticle(text);
const ask = createAsk(article);

describe("the article", () => {
  test("has its title, its sections and twenty paragraphs, and no end matter", () => {
    expect(article.title && sliceOf(text, article.title)).toMatch(/^Russia and North Korea sign/);
    expect(article.sections.map((section) => sliceOf(text, section))).toEqual([
      "Red carpet and dances",
      "Western concerns",
    ]);
    expect(article.paragraphs).toHaveLength(20);
  });

  test("a title before a name ends no sentence", () => {
    const sentences = article.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => sliceOf(text, sentence)),
    );
    expect(sentences.filter((sentence) => /\bMr\.? Putin/.test(sentence))).toHaveLength(5);
  });

  test("line endings change nothing but offsets", () => {
    expect(parseArticle(text.replaceAll("\n", "\r\n")).paragraphs).toHaveLength(20);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\n "],
  ])("%s is refused", (_, bad) => {
    expect(() => parseArticle(bad)).toThrow(ArticleError);
  });

  test("passages tile any article", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 2_000 }), (any) => {
        const source = `Title\n\nA sentence stands here. ${any}\n\nThe end stands here.`;
        const read = parseArticle(source);
        const whole = read.paragraphs.map((p) => sliceOf(source, p).replaceAll(/\s/g, "")).join("");
        const tiled = splitPassages(read)
          .map((p) => sliceOf(source, p).replaceAll(/\s/g, ""))
          .join("");
        expect(tiled).toBe(whole);
      }),
    );
  });
});

describe("an answer", () => {
  test("quotes the sentence that was asked for first", () => {
    const answer = ask("When did Kim travel to Russia?");
    expect(answer).toMatchObject({ outcome: "answered" });
    expect("excerpts" in answer && answer.excerpts[0].text).toContain("armored train");
  });

  test("shows once what the article says twice", () => {
    const said = "Kim rode the green train to Moscow.";
    const answer = createAsk(parseArticle(`# News\n\n${said}\n\nIt rained.\n\n${said}`))(
      "Who rode the green train?",
    );
    expect("excerpts" in answer && answer.excerpts.map(({ text: shown }) => shown)).toEqual([said]);
  });

  test("emphasises a name to the end of its last part", () => {
    const source =
      "The hall\n\nIn May, Mayor Anna Holm-larsen opened the hall.\n\nIt rained a lot.";
    const answer = createAsk(parseArticle(source))("Who opened the hall?");
    const [first] = "excerpts" in answer ? answer.excerpts : [];
    expect(first?.highlights.map((mark) => sliceOf(source, mark))).toEqual([
      "Mayor Anna Holm-larsen",
    ]);
  });

  test.each([
    ["hi", "conversation"],
    ["👋", "conversation"],
    ["thanks a lot!!", "conversation"],
    ["what can you do?", "conversation"],
    ["", "conversation"],
    ["🔥🔥", "conversation"],
    ["How do I make carbonara?", "unanswered"],
  ])("%j is %s and shows nothing", (question, outcome) => {
    expect(ask(question)).toMatchObject({ outcome });
    expect(ask(question)).not.toHaveProperty("excerpts");
  });

  test("to twelve thousand letters is what the first two thousand get", () => {
    const answer = ask("Putin ".repeat(2_000));
    expect(answer).toEqual(ask("Putin ".repeat(2_000).slice(0, longestQuestion)));
    expect("excerpts" in answer && answer.excerpts[0].text).toContain("Putin");
  });

  test.each([
    ["names of an object's own members", "__proto__ constructor", ["proto", "constructor"]],
    ["letters from right to left", "مرحبا\u202E بوتين", ["مرحبا", "بوتين"]],
  ])("to %s says that the article has none of them", (_, question, absent) => {
    expect(ask(question)).toEqual({ outcome: "unanswered", absent });
  });

  test("shows one to three slices of the article, or none and says so, for any question", () => {
    const words = text.split(/\s+/);
    const question = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((w) => w.join(" ")),
    );
    let shown = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const answer = ask(asked);
        const excerpts = "excerpts" in answer ? answer.excerpts : [];
        const hasAny = answer.outcome === "answered" || answer.outcome === "unsure";
        expect(hasAny).toBe(excerpts.length > 0);
        expect(excerpts.length).toBeLessThanOrEqual(mostExcerpts);
        expect(excerpts.map((excerpt) => sliceOf(text, excerpt))).toEqual(
          excerpts.map((excerpt) => excerpt.text),
        );
        shown += excerpts.length;
      }),
    );
    expect(shown).toBeGreaterThan(0);
  });
});

test("opening hours below a question are quoted whoever names what is open, or the day", () => {
  const askLibrary = createAsk(
    parseArticle(`# Hill Library: questions

### When are you open?

Monday to Friday from 9:30 to 19:00.

### Can I eat here?

Only in the café on the ground floor.

### Who runs the library?

The county does. The head librarian came from Leeds in 2016.`),
    { lexicon },
  );
  for (const question of ["When is the library open?", "is it open tomorrow?"]) {
    const answer = askLibrary(question);
    expect("excerpts" in answer && answer.excerpts[0].plain).toBe(
      "Monday to Friday from 9:30 to 19:00.",
    );
  }
});
