// Conversation: what is said before and after a question: follow-ups, edits, mentions, more passages.

import type { TestLibrary } from "../support/answering.ts";
import { expect, test } from "vitest";
import type { AskOptions } from "../../src/core/answer/answer.ts";
import type { Library } from "../../src/discord/answer-source.ts";
import { buttonOf, textOf } from "../fake-discord/messages/view.ts";
import { OTHER_BOT, person } from "../fake-discord/users.ts";
import {
  answer,
  libraryOf,
  offers,
  places,
  question,
  seed,
  shown,
  startPullquote,
  use,
} from "../support/pullquote.ts";

const EPHEMERAL = 64;
const train = "In September 2023, Kim";

/** The real article, and what its questions were asked with. */
function listening(): { readonly library: Library; readonly asked: AskOptions[] } {
  const { article, ask } = libraryOf(seed);
  const asked: AskOptions[] = [];
  const library: Library = {
    article,
    ask(text, options = {}) {
      asked.push(options);
      return ask(text, options);
    },
  };
  return { library, asked };
}

/** What a question followed up on, in words. */
const focusOf = ({ focus = [] }: AskOptions = {}): string[] =>
  focus.map(({ start, end }) => seed.slice(start, end));

test("a reply to an answer follows up on what it shows, also after a restart", async () => {
  const { library, asked } = listening();
  const { discord, restart } = await startPullquote({ library });
  const first = await discord.directMessage(question).reply();
  await discord.directMessage("Who is Koh Yu-hwan?").reply();
  await restart();
  asked.length = 0;
  const second = discord.directMessage("and why?", { repliesTo: first });
  await second.reply();
  expect(focusOf(asked[0])[0]).toContain(train);
});

function findKeeper(reply: Parameters<typeof textOf>[0]): string {
  return /keeper is (?:Ada Moe|Per Lie)/.exec(textOf(reply).replaceAll("*", ""))?.[0] ?? "";
}

test("a complete question that is a reply looks near what it replies to first", async () => {
  const farm = libraryOf(`The farm

The mill stands by the brook. Its keeper is Ada Moe.

The barn stands on the hill. Its keeper is Per Lie.`);
  const { discord } = await startPullquote({ library: farm });
  const first = await discord.directMessage("Where does the barn stand?").reply();
  const next = await discord.directMessage("Who is the keeper?").reply();
  expect(findKeeper(next)).toBe("keeper is Ada Moe");
  const reply = await discord.directMessage("Who is the keeper?", { repliesTo: first }).reply();
  expect(findKeeper(reply)).toBe("keeper is Per Lie");
});

test("a bare follow-up in direct messages follows up on the last answer", async () => {
  const { library, asked } = listening();
  const { discord } = await startPullquote({ library });
  await discord.directMessage(question).reply();
  await discord.settled();
  asked.length = 0;
  await discord.directMessage("and why?").reply();
  expect(focusOf(asked[0])[0]).toContain(train);
});

test("an edited question gets another answer in the same place, within a minute", async () => {
  const { discord } = await startPullquote();
  const sent = discord.directMessage("How do I make carbonara?");
  const reply = await sent.reply();
  await discord.settled();
  sent.edit(question);
  const edited = await sent.edited();
  expect(edited.id).toBe(reply.id);
  expect(textOf(edited)).toContain(answer);
  expect(sent.replies).toHaveLength(1);
});

test("an edit after more than a minute, or of no word, changes nothing", async () => {
  const { discord } = await startPullquote();
  const sent = discord.directMessage(question);
  await sent.reply();
  await discord.settled();
  sent.edit("How do I make carbonara?", 61_000);
  sent.edit("How do I make carbonara?", 62_000);
  await discord.slash("help");
  await discord.settled();
  expect(discord.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
});

test("mentions in servers are answered only where the operator wants it, once, and follow up", async () => {
  const { library, asked } = listening();
  const { discord } = await startPullquote({ library, config: { answersMentions: true } });
  const mention = `<@${discord.applicationId}>`;
  const first = await discord.serverMessage(`${mention} ${question}`).reply();
  expect(textOf(first)).toContain(answer);
  expect(textOf(first)).not.toContain(mention);
  await discord.serverMessage("and why?", { repliesTo: first }).reply();
  expect(focusOf(asked.at(-1))[0]).toContain(train);
  const talk = discord.serverMessage(question);
  await talk.unanswered(() => discord.slash("help"));
  const bot = discord.serverMessage(`${mention} ${question}`, { author: OTHER_BOT });
  await bot.unanswered(() => discord.slash("help"));
});

test("without that, no messages in servers are asked for", async () => {
  const { discord } = await startPullquote();
  expect(() => discord.serverMessage(question)).toThrow(/GuildMessages/);
});

test.each(places)(
  "more passages follow until there are no more, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const asked = await discord.slash("ask", { question: "What did Russia do?" }, place);
    const seen: string[] = [];
    let { message } = asked;
    for (let page = 0; page < 20 && message; page++) {
      seen.push(
        ...textOf(message)
          .split("\n")
          .filter((line) => /^> |^-# Paragraph \d+: /.test(line)),
      );
      if (!offers(message, "More passages")) break;
      ({ message } = await use(discord, { message }, "More passages"));
      expect(message && textOf(message)).toMatch(
        /^\*\*What did Russia do\?\*\*\nMore passages[:,]/,
      );
      expect((message?.flags ?? 0) & EPHEMERAL).toBe(place.where === "botDm" ? 0 : EPHEMERAL);
    }
    expect(offers(message, "More passages")).toBe(false);
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen).size).toBe(seen.length);
  },
);

test("when there are no more passages after all, the bot says so", async () => {
  const { article, ask } = libraryOf(seed);
  const library: Library = {
    article,
    ask: (text, options) =>
      options?.from ? { outcome: "unanswered", absent: [] } : ask(text, options),
  };
  const { discord } = await startPullquote({ library });
  const found = await discord.slash("ask", { question });
  const more = await use(discord, found, "More passages");
  expect(shown(more)).toContain("That was all");
});

test.each(places)(
  "a follow-up has a form, and keeps what it follows in sight, in $where by a $install install",
  async (place) => {
    const { library, asked } = listening();
    const { discord } = await startPullquote({ library });
    const found = await discord.slash("ask", { question }, place);
    const form = await discord.press(buttonOf(found.message, "Follow up").customId, found);
    expect(form.data).toMatchObject({ title: "Ask a follow-up" });
    const reply = await discord.modalSubmit(form, {
      question: "Who welcomed the Russian president?",
    });
    expect(focusOf(asked.at(-1))[0]).toContain(train);
    expect(shown(reply)).toContain("red carpet");
    expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(0);
  },
);

test("more passages of a follow-up keep in sight what it followed", async () => {
  const { library, asked } = listening();
  const { discord } = await startPullquote({ library });
  const found = await discord.slash("ask", { question });
  const form = await discord.press(buttonOf(found.message, "Follow up").customId, found);
  const reply = await discord.modalSubmit(form, {
    question: "Who welcomed the Russian president?",
  });
  await use(discord, reply, "More passages");
  expect(focusOf(asked.at(-1))[0]).toContain(train);
  expect(asked.at(-1)?.from).toBeGreaterThan(0);
});

test("a bare follow-up is answered from around what was shown", async () => {
  const { discord } = await startPullquote();
  await discord.directMessage("Who was welcomed with a red carpet?").reply();
  await discord.settled();
  const reply = await discord.directMessage("and how long did it last?").reply();
  expect(textOf(reply)).toContain("an hour and a half");
});

test("a follow-up on a private answer is private", async () => {
  const { discord } = await startPullquote();
  const found = await discord.slash("ask", { question, private: true });
  const form = await discord.press(buttonOf(found.message, "Follow up").customId, found);
  const reply = await discord.modalSubmit(
    { ...form, message: found.message },
    { question: "Who welcomed him?" },
  );
  expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
});

test.each(places)(
  "a bare follow-up right after an answer goes on from it, in $where by a $install install",
  async (place) => {
    const { library, asked } = listening();
    const { discord } = await startPullquote({ library });
    await discord.slash("ask", { question }, place);
    await discord.slash("ask", { question: "and why?" }, place);
    expect(focusOf(asked.at(-1))[0]).toContain(train);
    await discord.slash("ask", { question: "and why?" }, { ...place, user: person("5", "bob") });
    expect(focusOf(asked.at(-1))).toEqual([]);
  },
);

test("a bare follow-up on nothing is told how to go on, and is no gap", async () => {
  const entries: unknown[] = [];
  const library: TestLibrary = { ...libraryOf(seed), record: (entry) => entries.push(entry) };
  const { discord } = await startPullquote({ library });
  const reply = await discord.slash("ask", { question: "and why?" });
  expect(shown(reply)).toMatch(/Reply to an answer, or press “Follow up”/);
  await discord.settled();
  expect(entries).toEqual([]);
});

test("telling more shows the same list as the button does, to its end", async () => {
  const { discord } = await startPullquote();
  const first = await discord.slash("ask", { question: "What did Russia do?" });
  const pressed = await use(discord, first, "More passages");
  await discord.slash("ask", { question: "What did Russia do?" });
  const told = await discord.slash("ask", { question: "tell me more" });
  expect(shown(told)).toBe(shown(pressed));
  let last = told;
  for (let page = 0; offers(last.message, "More passages") && page < 20; page++)
    last = await discord.slash("ask", { question: "more" });
  expect(shown(await discord.slash("ask", { question: "more" }))).toContain("That was all");
});

test.each([
  ["Wann reiste Kim nach Russland und wer war mit ihm da?", "Ich habe einen Artikel auf Englisch"],
  ["Когда Ким поехал в Россию?", "Язык статьи"],
  ["김정은은 언제 러시아에 갔습니까?", "영어로 되어"],
])("%s is told in its language what the article is in", async (asked, expected) => {
  const { discord } = await startPullquote();
  const reply = await discord.slash("ask", { question: asked });
  expect(shown(reply)).toContain(expected);
  expect(shown(reply)).not.toContain("It never uses");
});
