// Missing words: the note under an excerpt names words of the question that it does not speak of. It is
// believed only as long as each of them is the asker's, tells something, and is truly not there.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { isForeignGreeting } from "../../../src/core/language/english/courtesies.ts";
import { isStopWord } from "../../../src/core/language/english/stop-words.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import { stem } from "../../../src/core/language/stemmer.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { fullModel } from "../../../src/core/rank/weights.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

const text = `The lighthouse of Skarø

The lighthouse of Skarø is 31 metres tall and was built in 1871.

Ida Lund has kept the lighthouse since she was a girl. She paints its door red each spring.

The ferry to the island takes an hour.`;
const article = parseArticle(text);

/** Everything is near enough to be shown. */
const model = { ...fullModel, relevance: { bias: 9 } };
const ask = createAsk(article, { lexicon, model });

function missingFor(question: string): readonly string[] {
  const answer = ask(question);
  return "missing" in answer ? (answer.missing ?? []) : [];
}

describe("names", () => {
  test.each([
    ["Who sold the lighthouse?", ["sold"], "a verb that is not there"],
    ["What does Ida Lund sing in China?", ["sing", "China"], "however common a country is"],
    ["How old is Ida Lund?", ["old"], "an age is asked for and none is told"],
    ["How heavy is the door?", ["heavy"], "no number is near"],
    ["How many ships did the lighthouse save?", ["ships", "save"], "what is counted, too"],
    ["Who keeps it for Beacon?", ["Beacon"], "a name, though the word means a lighthouse"],
  ])("%s: %j, for %s", (question, missing) => {
    expect([...missingFor(question)].toSorted()).toEqual([...missing].toSorted());
  });
});

describe("does not name", () => {
  test.each([
    ["How tall is the lighthouse?", "it is told"],
    ["How high is the lighthouse?", "the height is told in metres"],
    ["In which year was the lighthouse built?", "a year answers without the word"],
    ["How many metres tall is the lighthouse?", "a unit"],
    ["hola, who keeps the lighthouse?", "a greeting"],
    ["Where did Ida Lund put the lighthouse?", "a verb that says little"],
    ["What Does The Ferry Take?", "a word in a question all in capitals"],
    ["please tell me who painted the door red", "a courtesy, and a word in another form"],
  ])("anything in %s: %s", (question) => {
    expect(missingFor(question)).toEqual([]);
  });
});

test("whatever is asked, names only telling words of the asker's that the paragraph has not", () => {
  const words = fc.constantFrom(
    ...text.split(/[\s.]+/).filter((word) => word !== ""),
    "who",
    "how",
    "old",
    "tall",
    "many",
    "much",
    "did",
    "the",
    "hola",
    "please",
    "w",
    "2024",
    "China",
    "sing",
    "songs",
    "money",
    "goverment",
    "why",
    "what",
    "and",
    "not",
    "?",
    "is",
  );
  const questions = fc.array(words, { minLength: 1, maxLength: 8 });
  let seen = 0;
  fc.assert(
    fc.property(questions, (parts) => {
      const question = parts.join(" ");
      const answer = ask(question);
      if (!("excerpts" in answer)) return;
      const [first] = answer.excerpts;
      const paragraph = article.paragraphs.find(
        ({ start, end }) => start <= first.start && first.end <= end,
      );
      const near = text.slice(paragraph?.start ?? first.start, paragraph?.end ?? first.end);
      const said = new Set(tokenize(near).map(({ term }) => stem(term)));
      for (const word of ("missing" in answer ? answer.missing : []) ?? []) {
        seen += 1;
        expect(parts).toContain(word);
        expect(isStopWord(word.toLowerCase())).toBe(false);
        expect(isForeignGreeting(word.toLowerCase())).toBe(false);
        expect(word.length).toBeGreaterThan(1);
        expect(said).not.toContain(stem(word.toLowerCase()));
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(0);
});
