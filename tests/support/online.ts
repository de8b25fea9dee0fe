// The bot at work on the real article, connected to a stand-in: what the tests of its surfaces begin with.

import { readFileSync } from "node:fs";
import type { APIMessage } from "discord.js";
import { expect, onTestFinished } from "vitest";
import type { DiscordConfig } from "../../src/app/config.ts";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { startBot } from "../../src/discord/client.ts";
import type { Library } from "../../src/discord/answer-source.ts";
import { type Discord, startDiscord } from "./discord.ts";
import { textOf } from "./messages.ts";

/** The article's text. */
export const seed: string = readFileSync("seeds/article.txt", "utf8");

/** A question that the article answers, and a word of the answer. */
export const question = "When did Kim travel to Russia?";
export const answer = "armored train";

/** The same article with what it says of itself before it. */
export const withMatter: string = `---
url: https://example.org/news
author: Jane Doe
published: 19 June 2024
language: en
---
${seed}`;

/** @returns what the bot answers from, for an article's text */
export function libraryOf(text: string): Library {
  const article = parseArticle(text);
  return { article, ask: createAsk(article) };
}

/** How a test wants the bot. */
export interface Setup {
  readonly library?: Library;
  readonly config?: Partial<DiscordConfig>;
}

/** A bot at work. */
export interface Online {
  readonly discord: Discord;
  /** Ends the bot and starts another that shares nothing with it. */
  readonly restart: (setup?: Setup) => Promise<void>;
}

/** Starts both; they end with the test, which fails if the bot logged a problem. */
export async function online(setup: Setup = {}): Promise<Online> {
  const discord = await startDiscord();
  const connect = ({ library = libraryOf(seed), config = {} }: Setup) => {
    const { token, apiUrl } = discord;
    const unhurried = { count: 1_000, windowMs: 1 };
    return startBot(
      { token, apiUrl, guildId: undefined, cooldown: unhurried, ...config },
      () => library,
      {
        log(level, line) {
          if (level === "error") expect.unreachable(line);
        },
      },
    );
  };
  let bot = await connect(setup);
  onTestFinished(async () => {
    await bot.stop();
    await discord.stop();
  });
  return {
    discord,
    async restart(other = setup) {
      await bot.stop();
      bot = await connect(other);
    },
  };
}

/** @returns the text of a message that there has to be */
export function shown({ message }: { readonly message: APIMessage | undefined }): string {
  if (message === undefined) throw new Error("The answer made no message");
  return textOf(message);
}

/** Every place in which people meet the bot. */
export const places = [
  { where: "guild", install: "guild" },
  { where: "guild", install: "user" },
  { where: "botDm", install: "guild" },
  { where: "botDm", install: "user" },
  { where: "privateChannel", install: "user" },
] as const;
