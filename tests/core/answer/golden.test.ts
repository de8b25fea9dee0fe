// Golden explanations: questions with the place that answers them, and why it is the right one. Each row is
// right as a person would judge it, so a row that fails tells of a loss and not only of a change. Answers that
// are wrong today stand in no row.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Answer, createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

/** What a person expects of the answer to a question. */
interface Golden {
  readonly question: string;
  /** How the first excerpt begins. */
  readonly start: string;
  /** The words that answer, which alone are set in bold; undefined when no phrase does. */
  readonly phrase?: string;
  /** Undefined where a cautious bot may say either. */
  readonly outcome?: Answer["outcome"];
  /** The words of the question that the reply says the excerpt does not speak of. */
  readonly missing?: readonly string[];
  readonly reason: string;
}

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

/** An article with what it answers. */
interface Source {
  readonly text: string;
  readonly ask: (question: string) => Answer;
}

function createSource(text: string): Source {
  return { text, ask: createAsk(parseArticle(text), { lexicon }) };
}

/** What the bot says to the question of a row, of that what the row tells of. */
function readAnswer({ text, ask }: Source, golden: Golden): Golden {
  const answer = ask(golden.question);
  const [first] = "excerpts" in answer ? answer.excerpts : [];
  const marks = first?.highlights.map((mark) => sliceOf(text, mark)) ?? [];
  const missing = "missing" in answer ? (answer.missing ?? []) : [];
  return {
    ...golden,
    start: first?.text.slice(0, golden.start.length) ?? "",
    ...(golden.phrase === undefined ? {} : { phrase: marks.join(" and ") }),
    ...(golden.outcome === undefined ? {} : { outcome: answer.outcome }),
    ...(golden.missing === undefined ? {} : { missing }),
  };
}

describe("of the shipped article", () => {
  const source = createSource(readFileSync("seeds/article.txt", "utf8"));

  test.each<Golden>([
    {
      question: "When did Kim Jong-un travel to the Russian Far East?",
      start: "In September 2023, Kim Jong-un traveled by armored train",
      phrase: "September 2023",
      outcome: "answered",
      reason: "it has the name, the journey and a time",
    },
    {
      question: "When did Russia use its veto?",
      start: "In March, Russia used its veto",
      phrase: "March",
      outcome: "answered",
      reason: "a month without a year is a time too",
    },
    {
      question: "What did Russia use its veto for?",
      start: "In March, Russia used its veto at the UN Security Council to end monitoring",
      outcome: "answered",
      reason: "no other sentence speaks of a veto",
    },
    {
      question: "How long did the talks last?",
      start: "The Russian president was welcomed with a red carpet",
      phrase: "an hour and a half",
      reason: "a length of time is asked for, and the sentence with the talks has one",
    },
    {
      question: "Who is Koh Yu-hwan?",
      start: "“Russia needs North Korea’s support in weapons",
      phrase: "professor emeritus of North Korean studies at Dongguk University",
      outcome: "answered",
      reason: "what stands between commas behind a name says who that is",
    },
    {
      question: "Why does Russia need weapons?",
      start: "“Russia needs North Korea’s support in weapons",
      phrase: "due to the protracted war in Ukraine",
      outcome: "answered",
      reason: "“due to” announces a reason",
    },
    {
      question: "Which square was the ceremony held at?",
      start: "The Russian president was welcomed with a red carpet",
      phrase: "Kim Il-sung Square",
      outcome: "answered",
      reason: "the name ends in the noun that is asked for",
    },
    {
      question: "Where does Vladimir Tikhonov teach?",
      start: "Vladimir Putin’s support allows Kim Jong-un",
      phrase: "University of Korea",
      missing: ["teach"],
      reason:
        "the sentence says where he is professor, and that it says nothing of teaching is told",
    },
    {
      question: "Did Putin invite Kim to Moscow?",
      start: "The Russian president was welcomed with a red carpet",
      outcome: "answered",
      reason: "“He invited” needs the sentence that tells who he is, which is shown before it",
    },
  ])("$question: $reason", (golden) => {
    expect(readAnswer(source, golden)).toEqual(golden);
  });

  test("a recipe: nothing is shown, and what the article never speaks of is named", () => {
    expect(source.ask("How do I make carbonara?")).toEqual({
      outcome: "unanswered",
      absent: ["carbonara"],
    });
  });
});

describe("of a guide with headings, a question and a table", () => {
  const source = createSource(`# The swimming pond of Holmvik

The pond was dug in 1911 by workers of the brickyard, who needed clay.

## Visiting

The pond is open from May to September. Children under eight swim for nothing.

| Ticket | Price |
| --- | --- |
| Adult | 4 euros |
| Season | 60 euros |

### May I bring my dog?

Dogs stay outside the fence.

## The keeper

Marta Lind has kept the pond since 2009. She tests the water every morning because algae grow fast in the heat.

The town council wants to close the pond. Its chairman, Per Aas, calls it too expensive.
`);

  test.each<Golden>([
    {
      question: "When was the pond dug?",
      start: "The pond was dug in 1911",
      phrase: "1911",
      outcome: "answered",
      reason: "of two sentences with a year, this one has the verb",
    },
    {
      question: "wen was the pnod dug",
      start: "The pond was dug in 1911",
      phrase: "1911",
      outcome: "answered",
      reason: "slips of the keyboard are mended by the words of the article",
    },
    {
      question: "Who keeps the pond?",
      start: "Marta Lind has kept the pond",
      phrase: "Marta Lind",
      reason: "“kept” is a form of “keep”, and a person stands before it",
    },
    {
      question: "Who is the chairman?",
      start: "The town council wants to close the pond. Its chairman, Per Aas,",
      phrase: "Per Aas",
      outcome: "answered",
      reason: "“Its” needs the sentence before, and the name beside the office is the person",
    },
    {
      question: "What does a season ticket cost?",
      start: "Season | 60 euros",
      phrase: "60 euros",
      reason:
        "the row is found by its first cell and by “Ticket” in the header, and a price is asked for",
    },
    {
      question: "Can I bring my dog?",
      start: "Dogs stay outside the fence.",
      reason: "a heading that asks the same is found, and what stands below it is shown",
    },
    {
      question: "Are kids free?",
      start: "The pond is open from May to September",
      reason:
        "kids are children, though the article has no such word; a short paragraph is shown whole",
    },
    {
      question: "What did Marta Lind write about Tolstoy?",
      start: "Marta Lind has kept the pond",
      outcome: "unsure",
      missing: ["Tolstoy", "write"],
      reason: "the name is there and what is asked of her is not, which the reply says",
    },
  ])("$question: $reason", (golden) => {
    expect(readAnswer(source, golden)).toEqual(golden);
  });

  test("a thing that the guide does not have: nothing is shown, and the thing is named", () => {
    expect(source.ask("Is there a sauna?")).toEqual({ outcome: "unanswered", absent: ["sauna"] });
  });
});
