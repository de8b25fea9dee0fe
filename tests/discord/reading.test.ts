// Reading: from an excerpt into the article, through it page by page, and from it to the web.

import { expect, test } from "vitest";
import type { Message } from "../fake-discord/messages/messages.ts";
import { buttonOf, buttonsOf, menuOf, textOf } from "../fake-discord/messages/view.ts";
import {
  answer,
  libraryOf,
  places,
  question,
  seed,
  shown,
  startPullquote,
  withMatter,
} from "../support/pullquote.ts";

const UPDATE = 7;
const EPHEMERAL = 64;

test.each(places)(
  "an excerpt is opened where it stands, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const { message } = await discord.slash("ask", { question }, place);
    const opened = await discord.press(buttonOf(message, "In context").customId, { message });
    expect(shown(opened)).toMatch(/Paragraph 11\n[^]*\*\*[^*]*In September 2023[^]*Kremlin\.\*\*/);
    expect((opened.message?.flags ?? 0) & EPHEMERAL).toBe(place.where === "botDm" ? 0 : EPHEMERAL);
  },
);

test("next and previous page through the whole article in the same message, and back", async () => {
  const { discord } = await startPullquote();
  const cover = await discord.slash("article");
  const id = cover.message?.id;
  let page = await discord.press(buttonOf(cover.message, "Start reading").customId, cover);
  const texts: string[] = [shown(page)];
  while (!buttonOf(page.message, "Next ▶").disabled) {
    const { customId } = buttonOf(page.message, "Next ▶");
    page = await discord.press(customId, { message: page.message });
    expect(page).toMatchObject({ type: UPDATE, message: { id } });
    texts.push(shown(page));
  }
  const read = texts.join("\n").replaceAll("\\", "");
  const paragraphs = libraryOf(seed).article.paragraphs.map(({ start, end }) =>
    seed.slice(start, end),
  );
  expect(paragraphs.filter((paragraph) => !read.includes(paragraph))).toEqual([]);
  expect(texts.at(-1)).toContain("20 of 20");
  while (!buttonOf(page.message, "◀ Previous").disabled) {
    const { customId } = buttonOf(page.message, "◀ Previous");
    page = await discord.press(customId, { message: page.message });
  }
  expect(shown(page)).toContain("Paragraph 1");
});

test("the excerpt stays in bold when one turns the page and comes back", async () => {
  const { discord } = await startPullquote();
  const { message } = await discord.slash("ask", { question });
  const turn = async (label: string, on: Message | undefined) =>
    (await discord.press(buttonOf(on, label).customId, { message: on })).message;
  const opened = await turn("In context", message);
  const back = await turn("◀ Previous", await turn("Next ▶", opened));
  expect(back && textOf(back)).toMatch(/\*\*[^*]*In September 2023/);
});

test("/article opens at a paragraph or says that there is none, and goes to a section", async () => {
  const { discord } = await startPullquote();
  const page = await discord.slash("article", { paragraph: 17 });
  expect(shown(page)).toMatch(/^-# Paragraph 17, Western concerns\nIn March/);
  expect(shown(await discord.slash("article", { paragraph: 21 }))).toContain("no paragraph");
  const menu = menuOf(page.message);
  expect(menu.options.map(({ label }) => label)).toEqual([
    "Red carpet and dances",
    "Western concerns",
  ]);
  const section = await discord.select(menu.customId, [menu.options[0]?.value ?? ""], page);
  expect(section.type).toBe(UPDATE);
  expect(shown(section)).toMatch(/^### Red carpet and dances\n-# Paragraph 8\n/);
});

test("what the article says of itself is shown, and citations link to the quoted words", async () => {
  const { discord } = await startPullquote({ library: libraryOf(withMatter) });
  const read = shown(await discord.slash("article"));
  expect(read).toContain("](https://example.org/news)");
  expect(read).toMatch(/Jane Doe, 19 June 2024\n.*20 paragraphs.*in English/);
  const found = await discord.slash("ask", { question });
  expect(shown(found)).toMatch(
    /-# \[Paragraph 11, Red carpet and dances\]\(https:\/\/example\.org\/news#:~:text=[^)]*Kremlin%2E\)/,
  );
  expect(shown(found)).toContain("-# Jane Doe, 19 June 2024");
  expect(shown(found)).toContain(answer);
});

test("the best excerpt comes first and whole, the others in two lines of small print", async () => {
  const { discord } = await startPullquote();
  const { message } = await discord.slash("ask", { question: "Russia and North Korea in Ukraine" });
  const quotes = (message ? textOf(message) : "")
    .split("\n")
    .filter((line) => line.startsWith("> "));
  expect(quotes).toHaveLength(1);
  const others = (message ? textOf(message) : "")
    .split("\n")
    .filter((line) => /^-# Paragraph \d+: /.test(line));
  expect(others).toHaveLength(2);
  for (const line of others) expect(line.replaceAll("*", "").length).toBeLessThanOrEqual(90);
  const labels = message ? buttonsOf(message).map(({ label }) => label) : [];
  expect(labels).toEqual(["In context", "Follow up", "More passages"]);
});
