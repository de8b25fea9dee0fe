// Which questions can be understood alone, and what the others lack.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { findAliases } from "../../../src/core/index/aliases.ts";
import { createArticleIndex } from "../../../src/core/index/article-index.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import type { Ellipsis } from "../../../src/core/query/ellipsis.ts";
import { type QueryContext, parseQuery } from "../../../src/core/query/query.ts";

const article = parseArticle(`The ferry

Captain Nora Falk built the ferry in 1950. Nora Falk sold it to Malmo Lines. The ferry carries cars to Gotland.`);

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
const articleIndex = createArticleIndex(article, splitPassages(article), { lexicon });
const reader: QueryContext = {
  articleIndex,
  aliases: findAliases(articleIndex),
  lexicon,
  correct: (word) => word,
};

describe("a question", () => {
  test.each<[string, string, Ellipsis | undefined]>([
    ["of function words lacks content", "and why?", "content"],
    ["that points lacks content", "when was that?", "content"],
    ["for more lacks what follows", "tell me more", "next"],
    ["for what comes then lacks what follows", "and then?", "next"],
    ["for a time that comes then lacks content", "when was that then?", "content"],
    ["of a measure alone lacks a verb", "how high?", "verb"],
    ["of a noun behind a preposition lacks a verb", "from what pier?", "verb"],
    ["of a noun behind which lacks a verb", "which ferry?", "verb"],
    ["of a noun and no more than an auxiliary lacks a verb", "which ferries can't?", "verb"],
    ["of one pronoun lacks content", "him?", "content"],
    ["with light words alone lacks content", "what did he say?", "content"],
    ["with light words and then lacks what follows", "what did he say then?", "next"],
    ["for more of the same lacks the rest", "what else did he say?", "rest"],
    ["about what happened lacks content", "why did that happen?", "content"],
    ["whose object is not named lacks an antecedent", "who painted it?", "antecedent"],
    ["whose subject is not named lacks an antecedent", "where did she grow up?", "antecedent"],
    ["whose object can't be its own subject lacks one", "when did Falk paint it?", "antecedent"],
    ["that only names something lacks a verb", "and the cars?", "verb"],
    ["that turns to something lacks a verb", "what about Gotland?", "verb"],
    ["for another thing lacks the rest", "what else does the ferry carry?", "rest"],
    ["that names its subject is complete", "when did Falk say she sold the ferry?", undefined],
    [
      "that names its subject in another clause is complete",
      "if a ferry sinks, who pays for it?",
      undefined,
    ],
    ["whose it means nothing is complete", "how long does it take to paint a ferry?", undefined],
    ["with this before a noun is complete", "who painted this ferry?", undefined],
    ["with there before what is asked is complete", "are there cabins?", undefined],
    ["of words alone is complete", "ferry to Gotland", undefined],
    ["with a question word and content is complete", "who painted the hull?", undefined],
    [
      "that opens with a conjunction and has a verb is complete",
      "and who painted the hull?",
      undefined,
    ],
  ])("%s: %s", (_, text, ellipsis) => {
    expect(parseQuery(text, reader)[0].ellipsis).toBe(ellipsis);
  });
});

describe("a message of several questions", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "is parted at question marks",
      "Was Falk a captain? Where does the ferry go?",
      ["Was Falk a captain", "Where does the ferry go"],
    ],
    [
      "is parted at a question word after and",
      "Who built the ferry and when was it sold?",
      ["Who built the ferry", "when was it sold"],
    ],
    [
      "is one when a clause only tells the time",
      "In 1950, when the ferry was built, who paid?",
      ["In 1950, when the ferry was built, who paid"],
    ],
    [
      "is one when what follows asks nothing",
      "Who built the ferry? I forgot the name.",
      ["Who built the ferry? I forgot the name"],
    ],
    [
      "is one when what follows has no content",
      "Who built the ferry? And why?",
      ["Who built the ferry? And why"],
    ],
  ])("%s: %s", (_, text, parts) => {
    expect(parseQuery(text, reader).map((part) => part.text)).toEqual(parts);
  });
});
