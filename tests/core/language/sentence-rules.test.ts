// Sentences: abbreviations, quotations and signs of many languages, and what holds of any text.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/core/language/sentences.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const split = (text: string, language?: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }, language).map((span) => sliceOf(text, span));

/** Sentences parted by " | ", with the reason. */
const cases: readonly (readonly [reason: string, sentences: string])[] = [
  [
    "a company goes on with a name",
    "It was printed by Acme Inc. Berlin and sold by Beta Corp. North America in 2005.",
  ],
  ["a company may end one", "She works at Oak Inc. | She left."],
  ["a person's ending stands in a name", "Martin King Jr. Day is a holiday for its staff."],
  [
    "an explanation follows",
    "The firm uses many tools, e.g. Hammers and saws. | Some parts, i.e. Bolts, come from Oslo.",
  ],
  ["a day goes on with a time", "The shop opens at 9 a.m. Monday to Friday."],
  ["a day with a verb begins one", "They left at 5 p.m. | Sunday was quiet."],
  ["a function word begins one", "He lived in Washington D.C. | Many of his letters survive."],
  ["a letter can be a label", "Plan B. | It failed. | The answer is option A. | Choose it."],
  ["a letter can be an initial", "J. R. R. Olsen wrote the preface. | He met C. D. Low."],
  ["a number can end one", "Pi is 3. | Not four."],
  ["a number follows", "See Sect. 4. | Eq. 7 holds. | It cost Rs. 20 then."],
  ["a reference in brackets follows", "The report by Yan et al. [2004] measured it."],
  ["a batch of laws is cited", "It was signed (46 Stat. 1508, codified) at noon."],
  [
    "a mark of a footnote belongs to it",
    "It was sold.[12] | Then it burned.[^a] | It was rebuilt.",
  ],
  ["a link is not its end", "Read [why?](https://example.org) first. | Then write."],
  [
    "a speaker follows the quoted question",
    "“The wolves are near.” | “Do wolves frighten you?” Sir Wim asked.",
  ],
  [
    "closing marks may be followed by a stop",
    'He asked "Will you bring some water?". | She said "Sure!", and went away.',
  ],
  ["a picture may end one", "We won 🎉 | See you tomorrow. 🎉 | Good night."],
  [
    "German quotation marks close below and above",
    "„Der Brunnen wird fertig.“ | „Wann öffnet der Park?“, fragte Lena. | »Das Wasser kommt.« | Ende.",
  ],
  [
    "a German ordinal stands before a noun",
    "Er kam am 3. März 2021. | Im 19. Jahrhundert war es so.",
  ],
  [
    "German abbreviations",
    "Bezahlt hat z. B. die Sparkasse. | Das kostet ca. 2,5 Mio. Euro, d. h. Geld. | Das steht auf S. 12.",
  ],
  [
    "French quotation marks have blanks within",
    "« Le puits sera terminé. » | « Quand ouvrira le parc ? » a demandé Lise. | Il a répondu : « En juin ! »",
  ],
  ["French titles", "M. Durand a payé à Mme. Petit. | Il habite av. Foch."],
  ["Spanish titles", "Lo reparó la Sra. Gómez en 2019. | El Sr. Ruiz pagó."],
  ["a Russian street", "В парке, на ул. Садовой, есть кафе. | Парк открыт."],
  ["a Russian year", "Колодец построили в 1822 г. | Купец Иванов заплатил."],
  ["Devanagari has a sign of its own", "यह एक कुआँ है। | यह पुराना है।"],
  ["Arabic has a question mark of its own", "متى بني البئر؟ | بني في عام ١٨٢٢."],
];

test.each(cases)("%s", (_, joined) => {
  const sentences = joined.split(" | ");
  expect(split(sentences.join(" "))).toEqual(sentences);
});

test.each([
  ["a full stop needs no blank", "村の井戸です。|持ち主はパン屋でした。|「水は甘いです。」"],
  ["a quotation goes on with its particle", "「毎日飲みます。」と村長は言いました。|終わりです。"],
  ["Chinese signs", "你好！|你是谁？|我是井。"],
])("in scripts without blanks, %s", (_, joined) => {
  const sentences = joined.split("|");
  expect(split(sentences.join(""))).toEqual(sentences);
});

test("a language's own abbreviations hold when it is named, and English ones always", () => {
  const text = "Лежит на ул. Садовой. Dr. Ash came.";
  expect(split(text, "ru")).toHaveLength(2);
  expect(split(text, "en")).toHaveLength(3);
});

test("Thai is cut into windows of words, each at most a long sentence", () => {
  const text = "บ่อน้ำของหมู่บ้านสร้างขึ้นในปี พ.ศ. ๒๓๖๕ เจ้าของเป็นคนทำขนมปัง ".repeat(20).trim();
  const windows = split(text);
  expect(windows.length).toBeGreaterThan(5);
  expect(windows.filter((window) => window.length > 150)).toEqual([]);
  expect(windows.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
});

describe("of any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      ". ",
      "! ",
      "? ",
      "…”",
      "。",
      "」",
      " »",
      "[1]",
      "🎉 ",
      "a.m. ",
      "Dr. ",
      "3. ",
      "สวัสดีครับ",
      "\n",
      "A",
    ),
  );

  test("sentences tile the stretch, in order and trimmed", () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        fc.nat(20),
        (text, start) => {
          const span = { start: Math.min(start, text.length), end: text.length };
          let end = span.start;
          for (const sentence of splitSentences(text, span)) {
            expect(text.slice(end, sentence.start).trim()).toBe("");
            expect(sentence.end).toBeGreaterThan(sentence.start);
            const words = sliceOf(text, sentence);
            expect(words).toBe(words.trim());
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe("");
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ["prose", "The pier had to be rebuilt. "],
    ["no stop at all", "word "],
    ["stops alone", "."],
    ["closing signs", ".)"],
    ["pictures", "🎉"],
    ["Thai", "สวัสดีครับ"],
  ])("time grows with the text alone: %s", (_, unit) => {
    const measure = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const before = process.cpuUsage().user;
      splitSentences(text, { start: 0, end: text.length });
      return (process.cpuUsage().user - before) / 1_000;
    };
    measure(20_000);
    expect(measure(400_000)).toBeLessThan(Math.max(20, measure(50_000)) * 30);
  });
});
