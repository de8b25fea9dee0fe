// Values from outside: whatever they are, they are read or refused, and nothing else.

import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigError, parseConfig } from "../../src/app/config.ts";
import { configKeys } from "../../src/app/settings.ts";
import { createAsk, longestQuestion } from "../../src/core/answer/answer.ts";
import { ArticleError, parseArticle } from "../../src/core/article/article.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { suggestionsOf } from "../support/suggestions.ts";
import { formatCustomId, parseCustomId } from "../../src/discord/custom-id.ts";
import { renderArticle } from "../../src/discord/views/cover.ts";
import { createPages } from "../../src/discord/views/pages.ts";
import { renderContext } from "../../src/discord/views/reader.ts";
import { renderAnswer } from "../../src/discord/views/answer.ts";
import { answerJsonLine } from "../../src/terminal/json-lines.ts";
import { english } from "../../src/presentation/messages/english.ts";
import { renderAnswer as renderHere } from "../../src/terminal/render.ts";
import { violationsOf } from "../support/promises.ts";
import { library } from "../support/pullquote.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 500 }),
  fc.string({ unit: "grapheme", maxLength: 500 }),
  fc.lorem({ mode: "sentences", maxCount: 5 }),
);
const markup = fc.constantFrom(
  "# A",
  "---\ntitle: x\n---",
  "```\n",
  "> q",
  "- a",
  "1. b",
  "<!--",
  "|a|b|",
  "[x](y)",
  "\r\n",
  "<@1>",
  "@everyone",
  "||",
  "**",
  "\u202E",
  "a\u200D\u200Db",
  "e\u0301\u0302\u0303\u0304",
);
const anyArticle = fc
  .array(fc.oneof(anyText, markup, fc.constant("A fox runs home.")), { maxLength: 12 })
  .chain((parts) => fc.constantFrom("\n", "\n\n", " ").map((between) => parts.join(between)));

/** What hides text, turns its direction or steers a terminal. */
const steering = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

test("an article is read or refused, and what is quoted of it stands there word for word", () => {
  let quotations = 0;
  fc.assert(
    fc.property(anyArticle, anyText, (text, asked) => {
      const article = readOrRefused(text);
      if (article === undefined) return;
      const question = `fox ${asked}`;
      const answer = createAsk(article)(question);
      const excerpts = "excerpts" in answer ? answer.excerpts : [];
      quotations += excerpts.length;
      for (const { start, end, text: quoted } of excerpts)
        expect(text.slice(start, end)).toBe(quoted);
      const suggestions = suggestionsOf(article);
      const book = { ...createPages(article, splitPassages(article)), messages: english };
      const messages = [
        renderAnswer({ question, answer }, article, {
          messages: english,
          suggestions,
          isRated: true,
        }),
        renderArticle(book),
        ...excerpts.flatMap((span) => renderContext(span, book) ?? []),
      ];
      expect(messages.flatMap((message) => violationsOf(message))).toEqual([]);
      const lines = renderHere(answer, article, false).split("\n");
      expect(lines.filter((line) => steering.test(line))).toEqual([]);
    }),
  );
  expect(quotations).toBeGreaterThan(0);
});

function readOrRefused(text: string) {
  try {
    return parseArticle(text);
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

test("of a question of any size no more than its start is read", () => {
  fc.assert(
    fc.property(anyText, anyText, (start, rest) => {
      const read = `${start} summit `.repeat(longestQuestion).slice(0, longestQuestion);
      expect(library.ask(read + rest)).toEqual(library.ask(read));
    }),
  );
});

test("a line of input gives a line of JSON", () => {
  const asked = anyText.map((question) => JSON.stringify({ question }));
  const line = fc.oneof(anyText, fc.json(), asked);
  fc.assert(
    fc.property(line, (input) => {
      const output = JSON.stringify(answerJsonLine(input, library.ask, () => 0));
      expect(output).not.toContain("\n");
      expect(JSON.parse(output)).toMatchObject({ outcome: expect.any(String) });
    }),
  );
});

test("a custom id is one that the bot writes, or none", () => {
  const near = fc.stringMatching(/^[a-z]{0,9}(:[0-9a-zA-Z]{0,8}){0,4}$/);
  fc.assert(
    fc.property(fc.oneof(anyText, near), (id) => {
      const request = parseCustomId(id);
      const written = request && formatCustomId(request.action, request.revision, request);
      expect(written ?? id).toBe(id);
    }),
  );
});

test("a configuration is read or refused, and no problem tells the token", () => {
  const value = fc.oneof(anyText, fc.constantFrom("auto", "0-3", "5/10s", "8080", "a.b.c", "true"));
  const env = fc.dictionary(fc.constantFrom(...configKeys), value);
  fc.assert(
    fc.property(env, fc.stringMatching(/^[\w-]{20,30} [\w.-]{3,9}$/), (rest, token) => {
      const problems = problemsOf({ ...rest, DISCORD_TOKEN: token });
      expect(problems).toMatch(/^DISCORD_TOKEN: expected/);
      expect(problems).not.toContain(token);
    }),
  );
});

function problemsOf(env: Readonly<Record<string, string>>): string {
  try {
    parseConfig(env, () => "");
    return "";
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}
