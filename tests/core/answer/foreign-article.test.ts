// An article in another language than English: its function words are neither set in bold nor missed.

import { expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { lexicon } from "../../support/indexed-article.ts";

interface Case {
  readonly language: string;
  readonly text: string;
  readonly question: string;
  readonly bold: readonly string[];
  readonly missing: readonly string[];
}

test.each<Case>([
  {
    language: "German",
    text: "# Die Mühle\n\nDie Mühle am Bach ist 12 Meter hoch und hat drei Mahlgänge.\n\nDer Müller wohnt nebenan.",
    question: "Wie hoch ist die Mühle mit ihrem Dach?",
    bold: ["Mühle", "hoch"],
    missing: ["Dach"],
  },
  {
    language: "French",
    text: "# Le moulin\n\nLe moulin est ouvert le dimanche et il appartient à la commune.\n\nLe meunier habite à côté.",
    question: "Quand est-ce que le moulin est ouvert pour les écoles ?",
    bold: ["moulin", "ouvert"],
    missing: ["écoles"],
  },
  {
    language: "Russian",
    text: "# Мельница\n\nМельница стоит у реки и открыта по воскресеньям.\n\nМельник живёт рядом.",
    question: "Когда открыта мельница и касса?",
    bold: ["Мельница", "открыта"],
    missing: ["касса"],
  },
])("$language", ({ text, question, bold, missing }) => {
  const answer = createAsk(parseArticle(text), { lexicon })(question);
  if (!("excerpts" in answer)) throw new Error(`no excerpt: ${answer.outcome}`);
  const [first] = answer.excerpts ?? [];
  expect(first?.highlights.map((mark) => sliceOf(text, mark))).toEqual(bold);
  expect("missing" in answer ? answer.missing : []).toEqual(missing);
});
