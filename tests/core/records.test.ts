// Records: how questions and an article are understood, and what the ranking makes of it, in detail and
// as it was when somebody last looked. A test beside this one says what must be so; here every other
// change shows too. When it was meant, `npx vitest run tests/core/records.test.ts -u` records it anew.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Answer, createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { parseLexicon } from "../../src/core/language/lexicon.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { type RankedPassage, createRanker } from "../../src/core/rank/rank.ts";
import {
  type Signals,
  measureRelevanceSignals,
  measureConfidenceSignals,
} from "../../src/core/answer/confidence.ts";
import { readQuestionForm } from "../../src/core/query/answer-type.ts";
import { featureNames } from "../../src/core/rank/features.ts";
import type { Entity } from "../../src/core/index/entities.ts";
import { findAliases } from "../../src/core/index/aliases.ts";
import { type Query, parseQuery } from "../../src/core/query/query.ts";
import { createSpellingCorrector } from "../../src/core/query/spelling.ts";
import { createArticleIndex } from "../../src/core/index/article-index.ts";
import { fullModel, lexicalModel } from "../../src/core/rank/weights.ts";
import { type Span, sliceOf } from "../../src/core/text/span.ts";
import {
  acronyms,
  chats,
  daily,
  followUps,
  forms,
  misspelled,
  questions,
} from "../support/observatory-questions.ts";
import { ledger, longObservatory, observatory } from "../support/observatory.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
const article = parseArticle(observatory);
const passages = splitPassages(article);

/** The items of a record, one a line, each followed by what was made of it. */
function record(items: Iterable<string>, told: (item: string) => readonly string[]): string {
  const lines = Array.from(items, (item) => [item, ...told(item).map((line) => `  ${line}`)]);
  return `${lines.flat().join("\n")}\n`;
}

describe.each([
  ["with-lexicon", lexicon],
  ["without-lexicon", undefined],
])("%s", (knowledge, known) => {
  const file = (name: string): string => `records/${name}-${knowledge}.txt`;
  const articleIndex = createArticleIndex(observatory, passages, known);
  const aliases = findAliases(articleIndex);
  const correct = createSpellingCorrector(articleIndex.terms, known);
  const reader = { articleIndex, aliases, lexicon: known, correct };
  const model = known === undefined ? lexicalModel : fullModel;
  const rank = createRanker({ article, passages, lexicon: known, model });
  const ask = createAsk(article, { lexicon: known });

  test.each([
    ["mentions", observatory],
    ["phrases", ledger],
  ])("what could be an answer in each sentence (%s)", async (name, text) => {
    const mentions = new Map(
      createArticleIndex(text, splitPassages(parseArticle(text)), known).passages.map((words) => [
        sliceOf(text, words.passage),
        words.entities,
      ]),
    );
    const told = record(mentions.keys(), (sentence) =>
      (mentions.get(sentence) ?? []).map((mention) => describeMention(text, mention)),
    );
    await expect(told).toMatchFileSnapshot(file(name));
  });

  test("which names stand for one another", async () => {
    const words = createArticleIndex(ledger, splitPassages(parseArticle(ledger)), known);
    const { aliasesOf, expansionOf } = findAliases(words);
    const stems = new Set(words.terms.map((term) => term.stem));
    const told = [
      record(stems, (stem) => [...aliasesOf(stem)].map((alias) => `is ${alias}`)),
      record(acronyms, (acronym) => [(expansionOf(acronym) ?? ["nothing"]).join(" ")]),
    ].join("\n");
    await expect(told).toMatchFileSnapshot(file("naming"));
  });

  test("how words are mended", async () => {
    const told = record(misspelled, (word) => [correct(word)]);
    await expect(told).toMatchFileSnapshot(file("spelling"));
  });

  test("what a question is read as", async () => {
    const told = record([...chats, ...questions], (text) =>
      parseQuery(text, reader).flatMap(describeQuestion),
    );
    await expect(told).toMatchFileSnapshot(file("questions"));
  });

  test("which sentences are found, and why", async () => {
    const told = record(questions, (text) => {
      const { hits, lead } = rank(text);
      const shown = hits[0]?.passage ?? { start: 0, end: 0 };
      return [
        ...hits.slice(0, 4).map(describeHit),
        `trust: ${describeSignals(measureConfidenceSignals(lead, shown))}`,
        `topic: ${describeSignals(measureRelevanceSignals(lead))}`,
      ];
    });
    await expect(told).toMatchFileSnapshot(file("ranking"));
  });

  test("what is shown", async () => {
    const told = record(questions, (text) => describeAnswer(observatory, ask(text)));
    await expect(told).toMatchFileSnapshot(file("answers"));
  });

  test("what is shown for a follow-up", async () => {
    const told = record(followUps, (text) => {
      const [before = "", after = ""] = text.split(" / ");
      const first = ask(before);
      const focus = "excerpts" in first ? first.excerpts.slice(0, 1) : [];
      return describeAnswer(observatory, ask(after, { focus }));
    });
    await expect(told).toMatchFileSnapshot(file("follow-ups"));
  });

  test("what is shown of a long article", async () => {
    const long = createAsk(parseArticle(longObservatory), { lexicon: known });
    const told = record([...questions, ...daily], (text) =>
      describeAnswer(longObservatory, long(text)),
    );
    await expect(told).toMatchFileSnapshot(file("long-article"));
  });
});

test("what a question expects", async () => {
  const told = record(forms, (text) => {
    const { answerType, headNoun, asksForStatement } = readQuestionForm(text.split(" "));
    return [
      `${answerType ?? "anything"}${headNoun === undefined ? "" : `, ${headNoun}`}${asksForStatement ? ", said" : ""}`,
    ];
  });
  await expect(told).toMatchFileSnapshot("records/expectations.txt");
});

function describeMention(text: string, { type, strength, stems, ...span }: Entity): string {
  const ofStems = stems.length > 0 ? ` (${stems.join(" ")})` : "";
  return `${type} ${strength}: ${sliceOf(text, span)}${ofStems}`;
}

function describeQuestion({ words, terms, headNoun, form }: Query): readonly string[] {
  const told = terms.map(({ text, typed, share, at }) => {
    const asTyped = typed === text ? "" : ` (${typed})`;
    return `${text}${asTyped}@${at}${share === 1 ? "" : `×${rounded(share)}`}`;
  });
  return [
    `words: ${words.join(" ")}`,
    `terms: ${told.join(", ")}`,
    `expects: ${form.answerType ?? "anything"}${headNoun === undefined ? "" : `, ${headNoun.text}`}`,
  ];
}

function describeHit({ passage, probability, features }: RankedPassage): string {
  const told = features.flatMap((value, at) =>
    value === 0 ? [] : `${featureNames[at] ?? ""} ${rounded(value)}`,
  );
  return `${rounded(probability)} ${sliceOf(observatory, passage).slice(0, 40)} | ${told.join(", ")}`;
}

function describeSignals(signals: Signals<string>): string {
  return Object.entries(signals)
    .map(([name, value]) => `${name} ${rounded(value)}`)
    .join(", ");
}

function describeAnswer(text: string, answer: Answer) {
  if (answer.outcome === "conversation") return [answer.intent];
  if (answer.outcome === "unanswered") return [`unanswered, absent: ${answer.absent.join(", ")}`];
  return [
    answer.outcome,
    ...answer.excerpts.map(
      ({ start, end, highlights, citation, score }) =>
        `${rounded(score)} ¶${citation.paragraph} ${emphasised(text, { start, end }, highlights)}`,
    ),
  ];
}

function emphasised(text: string, { start, end }: Span, marks: readonly Span[]): string {
  let told = "";
  let from = start;
  for (const mark of marks) {
    told += `${text.slice(from, mark.start)}**${sliceOf(text, mark)}**`;
    from = mark.end;
  }
  return told + text.slice(from, end);
}

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
