// Article names: the title where it is short and no other article has it, else the name of the file.

import { expect, test } from "vitest";
import { parseArticle } from "../../src/core/article/article.ts";
import { labelArticles } from "../../src/presentation/article-names.ts";

const long = "Frequently Asked Questions: Harbour Street Community Bike Workshop";

function labelOf(...files: readonly (readonly [name: string, text: string])[]): readonly string[] {
  const [first, ...others] = files.map(([name, text]) => ({ name, article: parseArticle(text) }));
  return first === undefined ? [] : labelArticles([first, ...others]);
}

test.each<[why: string, name: string, text: string, label: string]>([
  ["its title is short", "a.md", "# Rules\n\nPay on time.", "Rules"],
  ["its title is long", "faq.md", `# ${long}\n\nPay on time.`, "faq"],
  ["it has none", "notes.txt", "We pay on time. We leave on time, too.", "notes"],
  [
    "a heading with a colon is no turn",
    "b.md",
    "# Bikes: rules\n\nQ: When?\nA: At six.",
    "Bikes: rules",
  ],
  ["nor is a line above a Q", "c.txt", "Bikes: rules\n\nQ: When?\nA: At six.", "Bikes: rules"],
])("since %s, %s is called so", (_, name, text, label) => {
  expect(labelOf([name, text])).toEqual([label]);
});

test("two of the same title are told apart by their files", () => {
  const text = "# Rules\n\nPay on time.";
  expect(labelOf(["a.md", text], ["b.md", text], ["c.md", "# Fees\n\nTen."])).toEqual([
    "a",
    "b",
    "Fees",
  ]);
});
