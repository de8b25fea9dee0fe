// Payloads: whatever article and question contain, a message is within Discord's limits and pings nobody.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { suggestionsOf } from "../../support/suggestions.ts";
import { escapeMarkdown, unescapeMarkdown } from "../../../src/discord/views/markdown.ts";
import { renderArticle } from "../../../src/discord/views/cover.ts";
import { createPages } from "../../../src/discord/views/pages.ts";
import {
  renderContext,
  renderNext,
  renderParagraph,
  renderPrevious,
} from "../../../src/discord/views/reader.ts";
import { languageCodes } from "../../../src/core/language/function-words.ts";
import { messagesByLanguage } from "../../../src/presentation/languages.ts";
import { renderAnswer } from "../../../src/discord/views/answer.ts";
import { renderHelp } from "../../../src/discord/views/conversation.ts";
import { sanitizeLine } from "../../../src/presentation/display-text.ts";
import { violationsOf } from "../../support/promises.ts";

const nasty = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 3_000 }),
  fc.constantFrom("@everyone", "<@1>", "||", "**", "\u202E", "# ", "> ", "https://x.y", ":joy:"),
  fc.constantFrom("*", "]", "_").map((mark) => mark.repeat(2_500)),
  fc
    .array(
      fc.constantFrom(
        "\n\n",
        `\n\n## ${"Den ".repeat(40)}\n\n`,
        "Den\n\n",
        "Red Fox ",
        "it _runs_ by. ",
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join("")),
);

test("every message fits and pings nobody", () => {
  let quotations = 0;
  const places = fc.record({
    offset: fc.nat(9_000),
    code: fc.constantFrom(...languageCodes),
  });
  fc.assert(
    fc.property(nasty, nasty, nasty, places, (title, body, question, { offset, code }) => {
      const spoken = messagesByLanguage[code];
      const source =
        `---\nurl: https://example.org/${"(a)".repeat(offset % 90)}\nauthor: ${"_A".repeat(90)}\n---\n` +
        `${title}\n\nA fox runs. ${body}\n\n${question}\n\nThe fox ${body} sleeps here.`;
      const article = parseArticle(source);
      const answer = createAsk(article)(`fox ${question}`);
      const spans = "excerpts" in answer ? answer.excerpts : [];
      quotations += spans.length;
      const suggestions = suggestionsOf(article);
      const pages = { ...createPages(article, splitPassages(article)), messages: spoken };
      const everything = {
        messages: spoken,
        isShareable: true,
        isRated: true,
        suggestions,
        owner: "1100000000000000300",
        focus: spans,
      };
      const messages = [
        renderAnswer({ question, answer }, article, everything),
        renderAnswer(
          { question, answer: { outcome: "unanswered", absent: [question] } },
          article,
          everything,
        ),
        renderAnswer(
          { question, answer: { outcome: "conversation", intent: "greeting" } },
          article,
          { messages: spoken, suggestions },
        ),
        renderHelp(article, { messages: spoken, suggestions }),
        renderArticle(pages),
        renderNext(offset, pages, spans[0]),
        renderPrevious(offset, pages, spans[0]),
        ...spans.flatMap((span) => renderContext(span, pages) ?? []),
        ...[0, 1, offset].flatMap((number) => renderParagraph(number, pages) ?? []),
      ];
      expect(messages.flatMap((message) => violationsOf(message))).toEqual([]);
    }),
  );
  expect(quotations).toBeGreaterThan(0);
});

test("what was escaped is read back as it shows", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(sanitizeLine(text));
    }),
  );
});
