// Exported chats: each message is a paragraph of whoever wrote it, whatever they call themselves.

import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { plainText } from "../../../src/core/article/markup.ts";

test.each([
  [
    "in brackets, with marks of direction",
    "[02/03/2031, 09:00:00] Ida (rower): The weir is open\n\u200e[02/03/2031, 09:01:10] Tom: \u200eimage omitted\n[02/03/2031, 9:02:00\u202fPM] +44 7700 900999: who has the key",
    ["Ida (rower)", "Tom", "+44 7700 900999"],
  ],
  [
    "with a dash, and a line of the program",
    "02/03/2031, 09:00 - Ida 🚣: The weir is open\n02/03/2031, 09:01 - Tom joined\n02/03/2031, 09:05 - Old Mrs. B. of the (upper) lock: no, it is shut",
    ["Ida 🚣", "", "Old Mrs. B. of the (upper) lock"],
  ],
  [
    "over several lines",
    "[02/03/2031, 09:00] Ida: Bring\nTwo oars\nOne rope\n[02/03/2031, 09:05] Tom: Yes",
    ["Ida", "Tom"],
  ],
])("%s", (_, text, names) => {
  const article = parseArticle(text);
  expect(article.paragraphs).toHaveLength(names.length);
  const labels = article.paragraphs.map(({ context }) =>
    context.map((each) => plainText(article.text, article.markup, each)),
  );
  for (const [at, name] of names.entries()) {
    expect(labels[at]).toHaveLength(1);
    expect(labels[at]?.[0]).toContain(name);
  }
});

test("a programme with times is no chat", () => {
  const article = parseArticle(
    "Regatta\n\n09:00 Start (upper lock): all boats\n10:00 Finals (weir): four boats",
  );
  expect(
    article.paragraphs.flatMap(({ context }) => context.map(({ kind }) => kind)),
  ).not.toContain("speaker");
});
