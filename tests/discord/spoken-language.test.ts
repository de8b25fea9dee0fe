// Spoken language: who asks is spoken to in their own language, wherever they ask; a message that is changed stays
// in the one that it is in; and what is quoted is the article's.

import { expect, test } from "vitest";
import { openLibrary } from "../../src/app/library.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { languageCodes } from "../../src/core/language/function-words.ts";
import { readLocale } from "../../src/discord/locales.ts";
import { messagesByLanguage } from "../../src/presentation/languages.ts";
import type { Message } from "../fake-discord/messages/messages.ts";
import { BOT_USER, person } from "../fake-discord/users.ts";
import {
  answer,
  offers,
  places,
  question,
  seed,
  shown,
  startPullquote,
  use,
} from "../support/pullquote.ts";

const { de, fr, ja, ru } = messagesByLanguage;
const mention = `<@${BOT_USER.id}>`;
const other = person("1100000000000000301", "other");
const textsOf = (message: Message | undefined): string => shown({ message });

test.each(places)(
  "German is spoken to who reads it, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const found = await discord.slash("ask", { question }, { ...place, locale: "de" });
    expect(shown(found)).toContain(de.headline.answered);
    expect(shown(found)).toContain(answer);
    for (const label of [de.labels.inContext, de.labels.followUp, de.labels.more])
      expect(offers(found.message, label)).toBe(true);
    const missed = await discord.slash(
      "ask",
      { question: "zucchini?" },
      { ...place, locale: "de" },
    );
    expect(shown(missed)).toContain(de.headline.unanswered);
  },
);

test.each([
  ["en-US", "en"],
  ["en-GB", "en"],
  ["de", "de"],
  ["fr", "fr"],
  ["es-ES", "es"],
  ["es-419", "es"],
  ["pt-BR", "pt"],
  ["ru", "ru"],
  ["ko", "ko"],
  ["ja", "ja"],
  ["pl", "en"],
  ["zh-CN", "en"],
  ["", "en"],
] as const)("Discord set to %j is spoken to in %s", (locale, code) => {
  expect(readLocale(locale)).toBe(code);
});

test("every reply to a command is in the asker's language", async () => {
  const { discord } = await startPullquote();
  for (const code of languageCodes) {
    const { headline, help, labels } = messagesByLanguage[code];
    const locale = code === "es" ? "es-419" : code === "pt" ? "pt-BR" : code;
    expect(shown(await discord.slash("ask", { question }, { locale }))).toContain(
      headline.answered,
    );
    expect(shown(await discord.slash("help", {}, { locale }))).toContain(help[0]);
    const cover = await discord.slash("article", {}, { locale });
    expect(offers(cover.message, labels.read)).toBe(true);
  }
});

test("who presses gets a new message in their own language", async () => {
  const { discord } = await startPullquote();
  const found = await discord.slash("ask", { question }, { locale: "de" });
  const there = { message: found.message, user: other };
  const opened = await use(discord, { ...there, locale: "ja" }, de.labels.inContext);
  expect(shown(opened)).toContain(ja.citation(11, undefined));
  const form = await use(discord, { ...there, locale: "ru" }, de.labels.followUp);
  expect(form.data).toMatchObject({ title: ru.form.title });
  const refused = await use(discord, { ...there, locale: "fr" }, de.labels.delete);
  expect(shown(refused)).toContain(fr.trouble.mayNotDelete);
});

test("a message that is changed stays in its language, also after a restart", async () => {
  const { discord, restart } = await startPullquote();
  const cover = await discord.slash("article", {}, { locale: "de", where: "botDm" });
  await restart();
  const there = { message: cover.message, locale: "ja" };
  const turned = await use(discord, there, de.labels.read);
  expect(shown(turned)).toContain(de.citation(1, undefined));
  const on = await use(discord, { ...there, message: turned.message }, de.labels.next);
  expect(offers(on.message, de.labels.previous)).toBe(true);
});

test("a private answer is shared in its language", async () => {
  const { discord } = await startPullquote();
  const found = await discord.slash("ask", { question, private: true }, { locale: "fr" });
  const sharing = await use(discord, { message: found.message, locale: "ja" }, fr.labels.share);
  expect(shown(sharing)).toContain(fr.shared);
  const shared = await sharing.followUp();
  expect(textsOf(shared)).toContain(fr.headline.answered);
  expect(offers(shared, fr.labels.delete)).toBe(true);
});

test("a message is answered in its language where that is plain, else in English", async () => {
  const { discord } = await startPullquote({ config: { answersMentions: true } });
  const german = "Wann ist Kim mit dem Zug nach Russland gereist?";
  expect(textsOf(await discord.serverMessage(`${mention} ${german}`).reply())).toContain(
    de.reads("en"),
  );
  const direct = await discord.directMessage("Когда Ким приехал в Россию?").reply();
  expect(textsOf(direct)).toContain(ru.reads("en"));
  const short = await discord.serverMessage(`${mention} veto?`).reply();
  expect(textsOf(short)).toContain("The article says:");
});

const turm =
  "# Der Turm\n\n## Das Licht\n\nDer Turm von Ostervik ist am Samstag von zehn bis vier offen.\n";

test.each([
  ["Was kostet die Mitgliedschaft?", "de", seed, "de", "en"],
  ["Was kostet die Mitgliedschaft?", "en-US", seed, "de", "en"],
  ["Die Zugverbindungen?", "de", seed, "de", "en"],
  ["Warum ist Washington besorgt?", "en-US", seed, "de", "en"],
  ["When is the lighthouse open?", "de", turm, "en", "de"],
  ["Когда открыт маяк?", "fr", turm, "ru", "de"],
] as const)("%j, asked in %s, is told in one language which to ask in", async (...row) => {
  const [asked, locale, text, spoken, read] = row;
  const { discord } = await startPullquote({
    library: openLibrary([{ name: "article.md", article: parseArticle(text) }]),
  });
  const told = shown(await discord.slash("ask", { question: asked }, { locale }));
  const { reads, covers, headline } = messagesByLanguage[spoken];
  expect(told).toContain(reads(read));
  expect(told).toContain(covers("", [], 0).slice(0, 5));
  const elsewhere = languageCodes.filter((code) => code !== spoken);
  const said = elsewhere.map((code) => messagesByLanguage[code].headline.unanswered);
  expect([...said, headline.unsure].filter((line) => told.includes(line))).toEqual([]);
});

test.each([
  ["Danke!", "en-US", de.conversation.thanks],
  ["Hilfe", "en-US", de.help[0]],
  ["Wer bist du?", "ja", de.help[0]],
  ["Привет", "de", ru.conversation.greeting],
  ["Спасибо", "ru", ru.conversation.thanks],
  ["merci", "de", de.conversation.thanks],
  ["thanks", "de", de.conversation.thanks],
])("%j, said in %s, is answered in kind", async (said, locale, expected) => {
  const { discord } = await startPullquote();
  expect(shown(await discord.slash("ask", { question: said }, { locale }))).toContain(expected);
});

test("small talk of a message is answered in its language", async () => {
  const { discord } = await startPullquote();
  expect(textsOf(await discord.directMessage("Danke!").reply())).toContain(de.conversation.thanks);
});

test("what goes on from an answer goes on in its language", async () => {
  const { discord } = await startPullquote();
  const first = await discord.directMessage("Когда Ким приехал в Россию? veto").reply();
  expect(textsOf(first)).toContain(ru.reads("en"));
  const next = await discord.directMessage("veto?").reply();
  expect(textsOf(next)).toContain(ru.headline.answered);
});
