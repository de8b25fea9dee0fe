// What `--inspect` lists of a file.

import { expect, test } from "vitest";
import { parseArticle } from "../../src/core/article/article.ts";
import { renderInspection } from "../../src/terminal/inspection.ts";

const inspect = (text: string): readonly string[] =>
  renderInspection("pier.md", parseArticle(text)).trimEnd().split("\n").slice(1);

test.each([
  [
    "a title that is a heading, on a line of its own",
    "# The pier\n\nIt has a lamp.",
    ["      The pier  [title]", "   1  It has a lamp.  [prose]"],
  ],
  [
    "a title that is a paragraph too, with its number",
    "The pier is closed\n\nIt has a lamp.",
    ["   1  The pier is closed  [title; prose]", "   2  It has a lamp.  [prose]"],
  ],
])("%s", (_, text, lines) => {
  expect(inspect(text)).toEqual(lines);
});

test("what is skipped is told in plain words", () => {
  expect(
    inspect("A lamp.\n\n---\n\n```sh\nrow\n```\n\n[a]: https://weir.example\n").slice(2),
  ).toEqual([
    "  skipped, a line that only draws: ---",
    "  skipped, a word for what colours the code: sh",
    "  skipped, the target of a link: [a]: https://weir.example",
  ]);
});
