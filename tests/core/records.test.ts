// Records: how questions and an article are understood, and what the ranking makes of it, in detail and
// as it was when somebody last looked. A test beside this one says what must be so; here every other
// change shows too. When it was meant, `npx vitest run tests/core/records.test.ts -u` records it anew.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Answer, createAsk } from "../../src/core/answer.ts";
import { parseArticle } from "../../src/core/article.ts";
import { parseLexicon } from "../../src/core/lexicon.ts";
import { passagesOf } from "../../src/core/passages.ts";
import { type Hit, createRanking } from "../../src/core/ranking.ts";
import { type Signals, topicSignals, trustSignals } from "../../src/core/ranking/confidence.ts";
import { expectationOf } from "../../src/core/ranking/expectation.ts";
import { featureNames } from "../../src/core/ranking/features.ts";
import type { Mention } from "../../src/core/ranking/mentions.ts";
import { namingOf } from "../../src/core/ranking/naming.ts";
import { type Question, readQuestion } from "../../src/core/ranking/question.ts";
import { createSpelling } from "../../src/core/ranking/spelling.ts";
import { vocabularyOf } from "../../src/core/ranking/vocabulary.ts";
import { fullModel, lexicalModel } from "../../src/core/ranking/weights.ts";
import { type Span, sliceOf } from "../../src/core/span.ts";
import { longObservatory, observatory } from "../support/observatory.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
const article = parseArticle(observatory);
const passages = passagesOf(article);

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
  const vocabulary = vocabularyOf(observatory, passages, known);
  const naming = namingOf(vocabulary);
  const correct = createSpelling(vocabulary.terms, known);
  const reader = { vocabulary, naming, lexicon: known, correct };
  const model = known === undefined ? lexicalModel : fullModel;
  const rank = createRanking({ article, passages, lexicon: known, model });
  const ask = createAsk(article, { lexicon: known });

  test("what could be an answer in each sentence", async () => {
    const mentions = new Map(
      vocabulary.passages.map((words) => [sliceOf(observatory, words.passage), words.mentions]),
    );
    const told = record(mentions.keys(), (sentence) =>
      (mentions.get(sentence) ?? []).map(describeMention),
    );
    await expect(told).toMatchFileSnapshot(file("mentions"));
  });

  test("how words are mended", async () => {
    const told = record(misspelled, (word) => [correct(word)]);
    await expect(told).toMatchFileSnapshot(file("spelling"));
  });

  test("what a question is read as", async () => {
    const told = record([...chats, ...questions], (text) =>
      readQuestion(text, reader).flatMap(describeQuestion),
    );
    await expect(told).toMatchFileSnapshot(file("questions"));
  });

  test("which sentences are found, and why", async () => {
    const told = record(questions, (text) => {
      const { hits, lead } = rank(text);
      const shown = hits[0]?.passage ?? { start: 0, end: 0 };
      return [
        ...hits.slice(0, 4).map(describeHit),
        `trust: ${describeSignals(trustSignals(lead, shown))}`,
        `topic: ${describeSignals(topicSignals(lead))}`,
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
    const { kind, head, saying } = expectationOf(text.split(" "));
    return [
      `${kind ?? "anything"}${head === undefined ? "" : `, ${head}`}${saying ? ", said" : ""}`,
    ];
  });
  await expect(told).toMatchFileSnapshot("records/expectations.txt");
});

function describeMention({ kind, strength, stems, ...span }: Mention): string {
  const ofStems = stems.length > 0 ? ` (${stems.join(" ")})` : "";
  return `${kind} ${strength}: ${sliceOf(observatory, span)}${ofStems}`;
}

function describeQuestion({ words, terms, head, expectation }: Question): readonly string[] {
  const told = terms.map(({ text, typed, share, at }) => {
    const asTyped = typed === text ? "" : ` (${typed})`;
    return `${text}${asTyped}@${at}${share === 1 ? "" : `×${rounded(share)}`}`;
  });
  return [
    `words: ${words.join(" ")}`,
    `terms: ${told.join(", ")}`,
    `expects: ${expectation.kind ?? "anything"}${head === undefined ? "" : `, ${head.text}`}`,
  ];
}

function describeHit({ passage, chance, features }: Hit): string {
  const told = features.flatMap((value, at) =>
    value === 0 ? [] : `${featureNames[at] ?? ""} ${rounded(value)}`,
  );
  return `${rounded(chance)} ${sliceOf(observatory, passage).slice(0, 40)} | ${told.join(", ")}`;
}

function describeSignals(signals: Signals): string {
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
      ({ start, end, marks, citation, score }) =>
        `${rounded(score)} ¶${citation.paragraph} ${emphasised(text, { start, end }, marks)}`,
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

const questions = [
  "Who founded the observatory?",
  "When was the observatory founded?",
  "Where does the observatory stand?",
  "How long did the mirror take?",
  "How was the telescope built?",
  "How much did the mirror weigh?",
  "How much did it cost to make the looking glass?",
  "Why did the staff eat turnips?",
  "What did Lindqvist say about the winter?",
  "What did the director call the plates?",
  "What did the NSS photograph?",
  "Which year did the survey begin?",
  "How many comets were discovered?",
  "Who hid in the cellar?",
  "Who hid the refugees?",
  "What did the doctor do?",
  "What made Roth step down?",
  "Who paid for it?",
  "What caused the blaze?",
  "On which day was the fire?",
  "How quickly did the firemen come?",
  "Was anybody injured in the fire?",
  "How many people visit?",
  "what month is busiest",
  "How long is a night under the dome?",
  "What is the price of a night under the dome?",
  "How often can the big telescope be used?",
  "When did the road close, and how long was it closed?",
  "Who brought bread and when did he come?",
  "What was lost?",
  "Which country is the observatory in?",
  "What colour was the dome painted during the war?",
  "wat did they burn 2 keep warm",
  "Which village lies below?",
  "Tell me about Emil Roth",
  "Is there a swimming pool?",
  "Who won the football match in Madrid?",
  "How do I bake sourdough bread at home?",
];

const chats = [
  "hey bot, quick one: when did the survey begin?",
  "hi! could you tell me who built the telescope, please",
  "I was reading this on the train and got lost. Why did Roth resign?",
  "my friend says the place burned down, is that true?",
  "I wonder where they hid, thanks",
  "<@123> <#4> https://example.org/when who is Hale?",
  "@bot who is Hale?",
  "What's the Northern Sky Survey, and who led it? And what did it find?",
  "whens the museum open? whats the price?",
  "Who's Tomas and who's Emil",
  "WHO ran the NSS",
  "what year and month did he resign",
  "dried fish or fire fighters",
  "according to the article, what does it say about comets?",
];

const misspelled = (
  "telescop telesocpe astronmer obsevratory lindquist Lindqvist founded fonded comits satelites " +
  "goverment teh wat whens refugess cheif museums fires becuase enginer yr u buidling wether hale hael xqzzt"
).split(" ");

const followUps = [
  "Who founded the observatory? / and when?",
  "Who founded the observatory? / how old was she?",
  "What caused the fire? / why?",
  "What caused the fire? / what else was lost?",
  "What did the physician do? / and the boy?",
  "When did Roth resign? / what did the others do?",
  "How many people visit? / when do they come?",
  "How many people visit? / Who built the first telescope by hand?",
  "Where does the observatory stand? / another one",
  "Who hid the refugees? / for how long?",
];

const daily = [
  "How was the wind on day 17?",
  "What was the weather in valley 3 on day 52?",
  "How many times was the barometer read on day 101?",
  "How many vessels sank?",
];

const forms = `
who left, whom did they see, whose is it, when was it, where to, why not, how long is the road,
how much time is left, how much milk is left, how many old ships sank, how old is she, how tall is it,
how large, how big, how high, how fast, how deep, how wide, how far, how heavy, how often,
how did it start, how, what kind of paper is it, what kinds of the other tools, what type of an engine,
what types, what sorts of fruit, which sort of new boats, which first two men left,
what are the three main towns, which years, what year, which months, which day, what date, which century,
what decade, what time is it, which period, which city, what cities, which country, what countries,
what place, which places, what location, which states, what town, which region, what areas,
which continent, which persons, what man, which men, which woman, what women, which people, what number,
what percentage of it, what percent, what amount, what age, what size, what population, what price,
what rate, what is the big red door, which of these is it, what is the reason, what reasons are there,
what caused it, what causes it, what made her go, what makes it so, what led them there,
what motivated him, what prompted it, which made it, what did she say, what was said, who says so,
who told them, what is it called, who calls it that, how is it described, how do they describe it,
how is it characterized, what opinion is expressed, who declared it, in whose words, what is quoted,
what do they think, who is it according to, what is the view, how did they react, did he comment,
what is claimed, name the ship
`
  .trim()
  .split(/,\s/);
