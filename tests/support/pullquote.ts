// The bot itself, connected to a stand-in of its own, with what it logged. Both end with the test.

import { readFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { type Bot, startBot } from "../../src/discord/client.ts";
import type { Library } from "../../src/discord/answer-source.ts";
import type { Level } from "../../src/ops/logger.ts";
import { type Metrics, createMetrics } from "../../src/ops/metrics.ts";
import { type Discord, type DiscordOptions, startDiscord } from "./discord.ts";
import { createBell } from "./waiting.ts";

/** A bot that answers. */
export interface Pullquote {
  readonly discord: Discord;
  readonly bot: Bot;
  readonly monitor: Metrics;
  /** What it logged from level `debug` on, each line with its level. */
  readonly logged: readonly string[];
  /** Waits for a line of the log, or for the second or third of its kind. */
  readonly told: (line: RegExp, times?: number) => Promise<string>;
}

const article = parseArticle(readFileSync("seeds/article.txt", "utf8"));

/** What the bot answers from unless a test hands it something else. */
export const library: Library = { article, ask: createAsk(article) };

/** A question that the article answers, and a word of the answer. */
export const question = "When did Kim travel to Russia?";
export const answer = "armored train";

/**
 * Starts both.
 *
 * @param options - of the stand-in
 * @param answering - what the bot answers from; default the real article
 * @param atEnd - of the test's context, for tests that run at the same time
 */
export async function startPullquote(
  options: DiscordOptions = {},
  answering: Library = library,
  atEnd: typeof onTestFinished = onTestFinished,
): Promise<Pullquote> {
  const discord = await startDiscord({ waitMs: 15_000, ...options });
  const logged: string[] = [];
  const bell = createBell(15_000, () => logged.join("\n"));
  const log = (level: Level, message: string): void => {
    logged.push(`${level}: ${message}`);
    bell.ring();
  };
  const { token, apiUrl } = discord;
  const monitor = createMetrics();
  const bot = await startBot({ token, apiUrl, guildId: undefined }, () => answering, {
    log,
    metrics: monitor,
  });
  atEnd(async () => {
    await bot.stop();
    await discord.stop();
  });
  const told = (line: RegExp, times = 1): Promise<string> =>
    bell.until(() => logged.filter((each) => line.test(each))[times - 1], String(line));
  return { discord, bot, monitor, logged, told };
}
