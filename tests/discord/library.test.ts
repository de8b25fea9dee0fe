// Several articles on Discord: the article of each excerpt is named, one alone can be asked, all can be opened, and
// what stands in a button goes on working.

import { expect, test } from "vitest";
import { createAskLibrary } from "../../src/core/answer/library.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { parseCustomId } from "../../src/discord/custom-id.ts";
import { buttonOf, componentsOf, menuOf } from "../fake-discord/messages/view.ts";
import { listOf, stringOf } from "../fake-discord/json.ts";
import type { TestLibrary } from "../support/answering.ts";
import { shown, startPullquote, use } from "../support/pullquote.ts";

const rules = `# House rules

Quiet hours begin at ten in the evening.

Dogs must be kept on a lead in the yard.

Bicycles stand behind the kitchen.
`;
const guide = `# Boat guide

The ferry leaves the pier at seven.

Life vests hang beside the rudder.

Bicycles stand behind the wheelhouse.
`;

function shelve(texts: Readonly<Record<string, string>>): TestLibrary {
  const [first, ...others] = Object.entries(texts).map(([name, text]) => ({
    name,
    article: parseArticle(text),
  }));
  if (first === undefined) throw new Error("Expected a text");
  const articles = [first, ...others] as const;
  return { article: first.article, articles, ask: createAskLibrary(articles) };
}

const both = { "rules.md": rules, "guide.md": guide };
const config = { features: { hasLibrary: true } };

test("an answer names its article, and opens it in context, also after a restart", async () => {
  const { discord, restart } = await startPullquote({ library: shelve(both), config });
  const asked = await discord.slash("ask", { question: "When does the ferry leave?" });
  expect(shown(asked)).toContain("The **ferry leaves** the pier at seven.");
  expect(shown(asked)).toContain("Paragraph 1, Boat guide");
  await restart();
  const opened = await use(discord, asked, "In context");
  expect(shown(opened)).toContain("Life vests hang beside the rudder.");
  expect(shown(opened)).not.toContain("Quiet");
});

test("two articles that are as likely are both shown, each under its name", async () => {
  const { discord } = await startPullquote({ library: shelve(both), config });
  const asked = await discord.slash("ask", { question: "Where do the bicycles stand?" });
  const text = shown(asked);
  expect(text).toMatch(/^> .*kitchen[^]*Paragraph 3, House rules/m);
  expect(text).toMatch(/^> .*wheelhouse[^]*Paragraph 3, Boat guide/m);
});

test("what two articles say in the same words is shown once, under the names of both", async () => {
  const same = "Dogs must be kept on a lead in the yard.";
  const library = shelve({ ...both, "faq.md": `# FAQ\n\n## What about dogs?\n\n${same}\n` });
  const { discord } = await startPullquote({ library, config });
  const text = shown(await discord.slash("ask", { question: "How must dogs be kept?" }));
  expect(text.match(/lead/g)).toHaveLength(1);
  expect(text).toMatch(/House rules; also in: FAQ|FAQ; also in: House rules/);
});

test("one article alone is asked where it is named, by its file or by its title", async () => {
  const { discord } = await startPullquote({ library: shelve(both), config });
  for (const article of ["guide.md", "boat guide"]) {
    const asked = await discord.slash("ask", { question: "Where do the bicycles stand?", article });
    expect(shown(asked)).toContain("wheelhouse");
    expect(shown(asked)).not.toContain("kitchen");
  }
  const asked = await discord.slash("ask", { question: "Where?", article: "nothing.md" });
  expect(shown(asked)).toBe("I have no article of that name. `/article` shows those that I have.");
});

test("who types the name of an article is offered those that fit", async () => {
  const { discord } = await startPullquote({ library: shelve(both), config });
  const place = { focused: "article" };
  expect(await discord.autocomplete("ask", { question: "x", article: "boa" }, place)).toEqual([
    { name: "Boat guide", value: "guide.md" },
  ]);
  expect(await discord.autocomplete("article", { article: "" }, place)).toHaveLength(2);
});

test("the articles are listed, and each opens", async () => {
  const { discord } = await startPullquote({ library: shelve(both), config });
  const list = await discord.slash("article");
  expect(shown(list)).toContain("I answer from these articles:\n- House rules\n- Boat guide");
  const { customId, options } = menuOf(list.message);
  const guideOption = options.find(({ label }) => label === "Boat guide");
  const page = await discord.select(customId, [guideOption?.value ?? ""], list);
  expect(shown(page)).toContain("The ferry leaves the pier at seven.");
  const cover = await discord.slash("article", { article: "rules.md" });
  expect(shown(cover)).toContain("### House rules");
});

test("a refusal says that none of them says it, and what they are called", async () => {
  const { discord } = await startPullquote({ library: shelve(both), config });
  const asked = await discord.slash("ask", { question: "Who painted the zeppelin?" });
  expect(shown(asked)).toContain("None of the articles says.");
  expect(shown(asked)).toContain("The articles are: House rules; Boat guide.");
});

test("when one article changes, its buttons say so and those of the other go on working", async () => {
  const { discord, restart } = await startPullquote({ library: shelve(both), config });
  const ferry = await discord.slash("ask", { question: "When does the ferry leave?" });
  const dogs = await discord.slash("ask", { question: "How must dogs be kept?" });
  await restart({ library: shelve({ ...both, "guide.md": `${guide}\nNew.\n` }), config });
  expect(shown(await use(discord, ferry, "In context"))).toBe(
    "The article has changed since that answer. Please ask again.",
  );
  expect(shown(await use(discord, dogs, "In context"))).toContain("Dogs must be kept");
});

test("buttons of a bot with one article work when there are others beside it", async () => {
  const { discord, restart } = await startPullquote({ library: shelve({ "guide.md": guide }) });
  const ferry = await discord.slash("ask", { question: "When does the ferry leave?" });
  expect(shown(ferry)).not.toContain("Boat guide,");
  await restart({ library: shelve(both), config });
  expect(shown(await use(discord, ferry, "In context"))).toContain("Life vests");
});

function lines(word: string): string {
  return Array.from({ length: 8 }, (_, at) => `The bell number ${at} rings for the ${word}.`).join(
    "\n\n",
  );
}

test("more passages of one article alone stay in it", async () => {
  const library = shelve({
    "one.md": `# One\n\n${lines("baker")}\n`,
    "two.md": `# Two\n\n${lines("miller")}\n`,
  });
  const { discord } = await startPullquote({ library, config });
  const asked = await discord.slash("ask", { question: "Which bell rings?", article: "two.md" });
  const more = await use(discord, asked, "More passages");
  expect(shown(more)).toContain("miller");
  expect(shown(more)).not.toContain("baker");
  const ids = componentsOf(asked.message ?? more.message ?? missing()).flatMap((each) => [
    stringOf(each["custom_id"]),
    ...listOf(each["options"]).map(({ value }) => stringOf(value)),
  ]);
  expect(ids.some((id) => parseCustomId(id)?.action === "moreHere")).toBe(true);
});

function missing(): never {
  throw new Error("Expected a message");
}

test("one article registers no option that nobody needs", async () => {
  const { discord } = await startPullquote();
  expect(JSON.stringify(discord.commands())).not.toContain("The article to answer from");
  expect(buttonOf((await discord.slash("article")).message, "Start reading")).toBeDefined();
});
