// What an article asks itself is a question to it, whatever was said before and whatever it means elsewhere.

import { expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { lexicon } from "../../support/indexed-article.ts";

const article = parseArticle(`# The chess club

## Who are you?

We are a chess club with forty members.

## Where is it?

At the harbour, pier 4.

## How are you?

Better than last year, for the roof is mended.
`);
const ask = createAsk(article, { lexicon });

test.each([
  ["Where is it?", "At the harbour, pier 4."],
  ["where is it", "At the harbour, pier 4."],
  ["How are you?", "Better than last year, for the roof is mended."],
])("%s after another answer", (question, expected) => {
  const focus = article.paragraphs.slice(0, 1);
  for (const options of [{}, { focus }]) {
    const answer = ask(question, options);
    expect("excerpts" in answer && answer.excerpts?.[0].text).toBe(expected);
  }
});

const faq = createAsk(
  parseArticle(`# The boat hire

How much is a boat?

Can a child row?

Welcome to our boats.

Q: How much is a boat?
A: Eight pounds an hour.

Q: Can a child row?
A: A child may row a boat if an adult sits in it. How much of the boat the adult takes is up to them.

Q: When can I row and where?
A: From May on, on the lake.
`),
  { lexicon },
);

test.each([
  ["How much is a boat?", "Eight pounds an hour."],
  ["Hi, how much is a boat", "Eight pounds an hour."],
  ["Can a child row?", "A child may row a boat if an adult sits in it."],
  ["When can I row and where?", "From May on, on the lake."],
])("%s is answered from below it, whatever else has its words", (question, expected) => {
  const answer = faq(question);
  expect(answer.outcome).toBe("answered");
  expect("excerpts" in answer && answer.excerpts?.[0].text).toContain(expected);
  expect("missing" in answer).toBe(false);
});

test("a question that two sections ask is answered from both, and surely from one alone", () => {
  const text = `# Camps

## North

### How much is a night?

A night is nine euros in the north.

## South

### How much is a night?

A night is four euros in the south.

### 12 months: how much is it?

Ninety euros.

### 24 months: how much is it?

Two hundred euros.

### Can you translate this page?

The page comes in Danish.

## Related

How much is a night?

Can you translate this page?

The office is shut on Mondays.
`;
  const camps = parseArticle(text);
  const askCamps = createAsk(camps, { lexicon });
  const listTexts = (
    question: string,
    within?: { start: number; end: number },
  ): readonly string[] => {
    const answer = askCamps(question, { within });
    return "excerpts" in answer ? (answer.excerpts ?? []).map((each) => each.text) : [];
  };
  expect(new Set(listTexts("How much is a night?").slice(0, 2))).toEqual(
    new Set(["A night is nine euros in the north.", "A night is four euros in the south."]),
  );
  const south = { start: text.indexOf("## South"), end: text.length };
  expect(listTexts("How much is a night?", south)[0]).toContain("four euros");
  expect(listTexts("12 months: how much is it?")[0]).toBe("Ninety euros.");
  expect(listTexts("Can you translate this page?")[0]).toBe("The page comes in Danish.");
});

test("of two questions that the article asks, each is answered from below it", () => {
  const answer = faq("How much is a boat? Can a child row?");
  expect(answer.outcome).toBe("answered");
  const texts = "excerpts" in answer ? (answer.excerpts ?? []).map(({ text }) => text) : [];
  expect(texts[0]).toContain("Eight pounds an hour.");
  expect(texts[1]).toContain("A child may row");
});
