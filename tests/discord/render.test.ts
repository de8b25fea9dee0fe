// Payloads: whatever article and question contain, a message is within Discord's limits and pings nobody.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createAsk } from "../../src/core/answer.ts";
import { parseArticle } from "../../src/core/article.ts";
import {
  renderAnswer,
  renderArticle,
  renderContext,
  renderHelp,
} from "../../src/discord/render.ts";
import { violationsOf } from "../support/limits-check.ts";

const nasty = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 3_000 }),
  fc.constantFrom("@everyone", "<@1>", "||", "**", "\u202E", "# ", "> ", "https://x.y", ":joy:"),
  fc.constantFrom("*", "]", "_").map((mark) => mark.repeat(2_500)),
);

test("every message fits and pings nobody", () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, body, question) => {
      const article = parseArticle(
        `${title}\n\nA fox runs. ${body}\n\n${question}\n\nThe fox ${body} sleeps here.`,
      );
      const answer = createAsk(article)(`fox ${question}`);
      const spans = "excerpts" in answer ? answer.excerpts : [];
      const messages = [
        renderAnswer(question, answer, article),
        renderArticle(article),
        renderHelp(article),
        ...spans.flatMap((span) => renderContext(span, article) ?? []),
      ];
      expect(messages.flatMap((message) => violationsOf(message))).toEqual([]);
    }),
  );
});
