// Text of strangers: whatever an asker or the author of the article writes shows as written, on every
// surface. It pings nobody, links nowhere, styles nothing, hides nothing and steers no terminal.

import { describe, expect, test } from "vitest";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import type { Format } from "../../src/core/article/formats/detect.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { suggestionsOf } from "../support/suggestions.ts";
import type { MessageBody } from "../../src/discord/views/message.ts";
import { renderArticle } from "../../src/discord/views/cover.ts";
import { createPages } from "../../src/discord/views/pages.ts";
import { renderContext, renderNext } from "../../src/discord/views/reader.ts";
import { renderAnswer } from "../../src/discord/views/answer.ts";
import { english } from "../../src/presentation/messages/english.ts";
import { renderAnswer as renderHere } from "../../src/terminal/render.ts";
import { recordOf, stringOf } from "../fake-discord/json.ts";
import { allComponents } from "../fake-discord/messages/components.ts";

/** What is written, and what must not be left of it once escaped characters are taken away. */
const attacks: readonly (readonly [name: string, text: string, left: RegExp])[] = [
  ["a ping of everybody", "@everyone and @here", /@(?:everyone|here)/],
  ["a mention of a person", "<@1100000000000000300> <@!1>", /<@/],
  ["a mention of a role", "<@&1100000000000000300>", /<@/],
  ["a link to a channel", "<#1100000000000000300>", /<#/],
  ["a link to a command", "</ask:1100000000000000300>", /<\//],
  ["a link to the server's guide", "<id:guide> <id:customize>", /<id/],
  ["an emoji of a server", "<:x:1100000000000000300> <a:x:1>", /<a?:/],
  ["an emoji by name", ":joy: and :+1:", /:(?:joy|\+1):/],
  ["a time of the reader's clock", "<t:1700000000:R>", /<t:/],
  ["a link that says something else", "[the source](https://e.vil)", /\]\(/],
  ["a bare link", "see https://e.vil or http://e.vil", /https?:\/\//],
  ["a link in angle brackets", "<https://e.vil>", /<https/],
  ["a mail link", "<mailto:a@e.vil> <tel:+123>", /<(?:mailto|tel)/],
  ["a spoiler", "||hidden|| words", /\|\|/],
  ["a block of code", "```js\nalert(1)\n``` and `x`", /`/],
  ["slanted and underlined text", "*a* _b_ __c__ ***d***", /_|(?<!\*)\*(?!\*)/],
  ["struck text", "~~gone~~ words", /~~/],
  ["a heading", "# Big news", /^(?:- |> |### |-# )?#{1,2} /m],
  ["a heading after a line break", "words\n# Big news\n## More", /^#{1,2} /m],
  ["a quotation of nobody", "words\n> said nobody\n>>> nor I", /^(?:>>>|> ?> )/m],
  ["a list", "words\n- one\n1. two", /^(?:- one|1\. two)/m],
  ["small print", "words\n-# fine print", /^-# fine/m],
  [
    "a turned direction",
    "abc \u202Edetrevni\u202C \u2066x\u2069 \u200Fy",
    /[\u200F\u202A-\u202E\u2066-\u2069]/,
  ],
  [
    "invisible characters",
    "wo\u200Brds\u2060 \u{E0041}\u{E0042} \u00AD \u3164 \uFEFF",
    /[\u200B\u2060\u00AD\u3164\uFEFF]|\u{E0041}/u,
  ],
  ["accents piled up", `z${"\u0335\u0341\u0489".repeat(40)} words`, /\p{M}{4}/u],
  ["control characters", "a\u0007b\u001B[2Jc\u0000d\u0085e", /[^\P{Cc}\n]/u],
  ["a backslash before its own escape", String.raw`\@everyone \<@1> \\`, /@everyone|<@/],
];

function contentsOf(message: MessageBody): readonly string[] {
  return allComponents(message.components.map(recordOf)).map(({ content }) => stringOf(content));
}

/** All that is shown, on every surface, when both asker and author write the text. */
function shownWith(text: string, format: Format): readonly string[] {
  const oneLine = text.replaceAll("\n", " ");
  const heading = format === "markdown" ? "## Part" : "Part";
  const article = parseArticle(
    `${oneLine}\n\nThe fox sleeps here. ${text} The fox ${oneLine} runs home.\n\n${heading} ${oneLine}\n\nThe fox eats.`,
    format,
  );
  const ask = createAsk(article);
  const answers = [`Where is the fox ${text}`, `carbonara zucchini ${text}`].map(
    (question) => [question, ask(question)] as const,
  );
  const spans = answers.flatMap(([, answer]) => ("excerpts" in answer ? answer.excerpts : []));
  const suggestions = suggestionsOf(article);
  const book = { ...createPages(article, splitPassages(article)), messages: english };
  const messages = [
    ...answers.map(([question, answer]) =>
      renderAnswer({ question, answer }, article, { messages: english, suggestions }),
    ),
    ...spans.flatMap((span) => renderContext(span, book) ?? []),
    renderArticle(book),
    renderNext(0, book),
  ];
  const here = answers.map(([, answer]) => renderHere(answer, article));
  return [...messages.flatMap(contentsOf), ...here.map((each) => `\u0001${each}`)];
}

/** Marks that an article in Markdown may have, which Discord then shows as its own. */
const styles: ReadonlySet<string> = new Set([
  "a link that says something else",
  "a block of code",
  "slanted and underlined text",
  "struck text",
]);

describe.each(attacks)("%s", (name, text, left) => {
  const inMarkdown = styles.has(name) ? [] : shownWith(text, "markdown");
  const shown = [...shownWith(text, "plain text"), ...inMarkdown];

  test("is no more than text on Discord", () => {
    const onDiscord = shown.filter((each) => !each.startsWith("\u0001"));
    expect(onDiscord.join("").length).toBeGreaterThan(500);
    const active = onDiscord.map((each) => each.replaceAll(/\\[^\n]/gu, ""));
    expect(active.filter((each) => left.test(each))).toEqual([]);
  });

  test("is plain in a terminal", () => {
    const here = shown.filter((each) => each.startsWith("\u0001")).map((each) => each.slice(1));
    expect(here.length).toBeGreaterThan(0);
    const steering = /[^\P{Cc}\n]|[\u200B\u2060\u202A-\u202E\u2066-\u2069]|\p{M}{4}/u;
    expect(here.filter((each) => steering.test(each))).toEqual([]);
  });
});
