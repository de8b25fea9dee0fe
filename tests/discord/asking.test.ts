// Asking: suggestions while one types, private answers and sharing them, messages of others, questions to press.

import { PermissionFlagsBits } from "discord.js";
import { expect, test } from "vitest";
import { channelOf } from "../fake-discord/channels.ts";
import { messageFrom } from "../fake-discord/messages/messages.ts";
import { buttonOf, buttonsOf } from "../fake-discord/messages/view.ts";
import { ASKER, OTHER_BOT, person } from "../fake-discord/users.ts";
import {
  answer,
  offers,
  places,
  question,
  shown,
  startPullquote,
  use,
} from "../support/pullquote.ts";

const EPHEMERAL = 64;
const isPrivate = ({ message }: { message: { flags?: number } | undefined }): boolean =>
  ((message?.flags ?? 0) & EPHEMERAL) !== 0;

test.each(places)(
  "typing is met with suggestions, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const suggest = async (typed: string): Promise<readonly string[]> =>
      (await discord.autocomplete("ask", { question: typed }, place)).map(({ name, value }) => {
        expect(value).toBe(name);
        return name;
      });
    expect((await suggest(""))[0]).toBe("What about Red carpet and dances?");
    expect((await suggest("which concrns"))[0]).toBe("which concrns");
    expect((await suggest("which concrns"))[1]).toBe("What about Western concerns?");
    expect(await suggest("carbonara")).toEqual(["carbonara"]);
    expect(await suggest("x".repeat(101))).toEqual([]);
  },
);

test("a suggestion is a question that gets excerpts", async () => {
  const { discord } = await startPullquote();
  const suggestions = await discord.autocomplete("ask", { question: "" });
  expect(suggestions).not.toEqual([]);
  for (const { name } of suggestions) {
    const reply = await discord.slash("ask", { question: name });
    expect(shown(reply)).toContain("> ");
  }
});

test.each(places.filter(({ where }) => where !== "botDm"))(
  "a private answer is for the asker alone, until they share it, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const found = await discord.slash("ask", { question, private: true }, place);
    expect(isPrivate(found)).toBe(true);
    const sharing = await discord.press(buttonOf(found.message, "Share").customId, found);
    expect(shown(sharing)).toContain("Shared with the channel.");
    expect(offers(sharing.message, "Share")).toBe(false);
    const shared = { message: await sharing.followUp() };
    expect(isPrivate(shared)).toBe(false);
    expect(shown(shared)).toContain(answer);
    expect(shown(shared)).toContain(`Shared by <@${ASKER.id}>`);
    expect(shared.message && buttonsOf(shared.message).map(({ label }) => label)).not.toContain(
      "Share",
    );
    const opened = await discord.press(buttonOf(shared.message, "In context").customId, shared);
    expect(shown(opened)).toContain("Paragraph 11");
  },
);

test("the operator may want private answers in servers; the asker may want another", async () => {
  const { discord } = await startPullquote({ config: { isPrivate: true } });
  expect(isPrivate(await discord.slash("ask", { question }))).toBe(true);
  expect(isPrivate(await discord.slash("ask", { question, private: false }))).toBe(false);
  expect(isPrivate(await discord.slash("ask", { question }, { where: "botDm" }))).toBe(false);
});

const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

test.each([
  ["who may not write there", "guild", PermissionFlagsBits.UseApplicationCommands],
  ["who may not use apps from outside", "user", SendMessages | SendMessagesInThreads],
] as const)("somebody %s can't share", async (_, install, permissions) => {
  const { discord } = await startPullquote();
  const place = { install, permissions: String(permissions) };
  const found = await discord.slash("ask", { question, private: true }, place);
  expect(found.message && buttonsOf(found.message).map(({ label }) => label)).not.toContain(
    "Share",
  );
  const before = await discord.slash("ask", { question, private: true }, { install });
  const { customId } = buttonOf(before.message, "Share");
  const refused = await discord.press(customId, { ...before, ...place });
  expect(isPrivate(refused)).toBe(true);
  expect(shown(refused)).toContain("can't share");
});

test.each(places)(
  "any message can be looked up in the article, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const origin = {
      channelId: channelOf("group"),
      author: person("1100000000000000500", "somebody"),
    };
    const target = messageFrom({ content: "Did Kim really travel to Russia?" }, origin);
    const found = await discord.messageCommand("Find in article", target, place);
    expect(shown(found)).toContain(answer);
    expect(isPrivate(found)).toBe(place.where !== "botDm");
    const picture = messageFrom({}, { ...origin, author: OTHER_BOT });
    expect(shown(await discord.messageCommand("Find in article", picture, place))).toContain(
      "no text",
    );
  },
);

test("a private answer may be asked for in direct messages too, where there is nobody else", async () => {
  const { discord } = await startPullquote();
  const found = await discord.slash("ask", { question, private: true }, { where: "botDm" });
  expect(isPrivate(found)).toBe(false);
});

test.each(["greeting", "/help"])("%s shows questions to choose from", async (first) => {
  const { discord } = await startPullquote();
  const message =
    first === "/help"
      ? (await discord.slash("help")).message
      : await discord.directMessage("hi").reply();
  const place = first === "/help" ? {} : ({ where: "botDm" } as const);
  const chosen = await use(discord, { ...place, message }, "What about Western concerns?");
  expect(shown(chosen)).toMatch(/^\*\*What about Western concerns\?\*\*[^]*> /);
});

test.each(places)(
  "what the article does not say is no dead end: its questions are offered, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const missed = await discord.slash("ask", { question: "How do I make carbonara?" }, place);
    expect(shown(missed)).toContain("The article does not say.");
    const found = await use(discord, missed, "What about Western concerns?");
    expect(shown(found)).toMatch(/^\*\*What about Western concerns\?\*\*[^]*> /);
    expect(isPrivate(found)).toBe(place.where !== "botDm");
  },
);

test.each(places)(
  "who asked can delete the answer, and nobody else, in $where by a $install install",
  async (place) => {
    const { discord } = await startPullquote();
    const found = await discord.slash("ask", { question }, place);
    expect(offers(found.message, "Delete this answer")).toBe(place.where !== "botDm");
    if (place.where === "botDm") return;
    const other = { ...found, user: person("5", "bob") };
    expect(shown(await use(discord, other, "Delete this answer"))).toContain("Only who asked");
    await use(discord, found, "Delete this answer");
    await discord.settled();
    await discord.requested("DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original");
  },
);
