// The bot at work on the real article, connected to a loopback Discord of its own, with what it logged: what the
// tests of its surfaces begin with. Both end with the test.

import { readFileSync } from "node:fs";
import { expect, onTestFinished } from "vitest";
import type { DiscordConfig } from "../../src/discord/discord-config.ts";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import type { Answering } from "../../src/discord/answering.ts";
import { type Bot, startBot } from "../../src/discord/client.ts";
import type { Level } from "../../src/ops/logger.ts";
import { type Metrics, createMetrics } from "../../src/ops/metrics.ts";
import { createCondition } from "../fake-discord/condition.ts";
import type { Discord } from "../fake-discord/discord.ts";
import type { Install, Where } from "../fake-discord/interactions/context.ts";
import type { Message } from "../fake-discord/messages/messages.ts";
import type { Reply } from "../fake-discord/interactions/replies.ts";
import type { ClickPlace } from "../fake-discord/interactions/user-actions.ts";
import { listOf } from "../fake-discord/json.ts";
import { buttonsOf, componentsOf, menuOf, textOf } from "../fake-discord/messages/view.ts";
import type { DiscordOptions } from "../fake-discord/options.ts";
import { type TestLibrary, answerFrom } from "./answering.ts";
import { startDiscord } from "./discord.ts";

/** The article's text. */
export const seed: string = readFileSync("seeds/article.txt", "utf8");

/** What the bot answers from unless a test hands it something else. */
export const library: TestLibrary = libraryOf(seed);

/** A question that the article answers. */
export const question = "When did Kim travel to Russia?";

/** A word of its answer. */
export const answer = "armored train";

/** The same article with what it says of itself before it. */
export const withMatter: string = `---
url: https://example.org/news
author: Jane Doe
published: 19 June 2024
language: en
---
${seed}`;

/** Every place in which people meet the bot. */
export const places: readonly { readonly where: Where; readonly install: Install }[] = [
  { where: "guild", install: "guild" },
  { where: "guild", install: "user" },
  { where: "botDm", install: "guild" },
  { where: "botDm", install: "user" },
  { where: "privateChannel", install: "user" },
];

/** How a test wants the bot. */
export interface Setup {
  /** What it answers from; default the real article. */
  readonly library?: TestLibrary;
  /** What answers, in place of the library. */
  readonly answering?: Answering;
  /** Beside token and address; default what the program has, but for the rate limit, which is off. */
  readonly config?: Partial<DiscordConfig>;
  /** Keeps the rate limit that the program has; default false. */
  readonly isRateLimited?: boolean;
  /** Of the loopback Discord. */
  readonly discord?: DiscordOptions;
  /** May log errors, on which the test fails otherwise; default false. */
  readonly mayFail?: boolean;
  /** The hook of the test's own context, for tests that run at the same time. */
  readonly onTestFinished?: typeof onTestFinished;
}

/** A bot at work. */
export interface Pullquote {
  readonly discord: Discord;
  /** The first one; another after `restart`. */
  readonly bot: Bot;
  readonly monitor: Metrics;
  /** What it logged from level `debug` on, each line with its level. */
  readonly logged: readonly string[];
  /** Waits for a line of the log, or for the second or third of its kind. */
  readonly told: (line: RegExp, times?: number) => Promise<string>;
  /** Ends the bot and starts another that shares nothing with it. */
  readonly restart: (setup?: Setup) => Promise<void>;
}

/** Starts the bot and the Discord that it is on. */
export async function startPullquote(setup: Setup = {}): Promise<Pullquote> {
  const discord = await startDiscord({ waitMs: WAIT_MS, ...setup.discord });
  const { logged, log, told } = createTestLog();
  const monitor = createMetrics();
  const connect = (wanted: Setup, watched: Metrics): Promise<Bot> => {
    const config = configFor(discord, wanted);
    const from = wanted.library ?? library;
    const { record } = from;
    const answering = wanted.answering ?? answerFrom(from, config.isPrivate);
    const surroundings = { log, metrics: watched, ...(record && { record }) };
    return startBot(config, answering, surroundings);
  };
  const bot = await connect(setup, monitor);
  let running = bot;
  (setup.onTestFinished ?? onTestFinished)(async () => {
    await running.stop();
    await discord.stop();
    if (setup.mayFail !== true) {
      expect(logged.filter((line) => line.startsWith("error"))).toEqual([]);
    }
  });
  return {
    discord,
    bot,
    monitor,
    logged,
    told,
    async restart(other = setup) {
      await running.stop();
      running = await connect(other, createMetrics());
    },
  };
}

/** @returns what the bot answers from, for an article's text */
export function libraryOf(text: string): TestLibrary {
  const article = parseArticle(text);
  return { article, ask: createAsk(article) };
}

/** @returns the text of a message that there has to be */
export function shown({ message }: { readonly message: Message | undefined }): string {
  if (message === undefined) throw new Error("The answer made no message");
  return textOf(message);
}

/** Presses the button of a label, or chooses the option of it from the menu. */
export function use(discord: Discord, on: ClickPlace, label: string): Promise<Reply> {
  const button = on.message && buttonsOf(on.message).find((each) => each.label === label);
  if (button !== undefined) return discord.press(button.customId, on);
  const { customId, options } = menuOf(on.message);
  const option = options.find((each) => each.label === label);
  if (option === undefined) throw new Error(`Nothing is labelled "${label}"`);
  return discord.select(customId, [option.value], on);
}

/** Whether a message offers something of a label, as a button or in its menu. */
export function offers(message: Message | undefined, label: string): boolean {
  return (
    message !== undefined &&
    componentsOf(message).some(
      (each) =>
        each["label"] === label ||
        listOf(each["options"]).some((option) => option["label"] === label),
    )
  );
}

/** Less than a test may take. */
const WAIT_MS = 15_000;

/** As fast as anybody can ask. */
const UNLIMITED = { count: 1_000, windowMs: 1 };

function configFor(
  { token, apiUrl }: Discord,
  { config, isRateLimited = false }: Setup,
): DiscordConfig {
  const limit = isRateLimited ? {} : { rateLimit: UNLIMITED };
  return { token, apiUrl, guildId: undefined, ...limit, ...config };
}

interface TestLog extends Pick<Pullquote, "logged" | "told"> {
  readonly log: (level: Level, message: string) => void;
}

function createTestLog(): TestLog {
  const logged: string[] = [];
  const condition = createCondition(WAIT_MS, () => logged.join("\n"));
  return {
    logged,
    log(level, message) {
      logged.push(`${level}: ${message}`);
      condition.notify();
    },
    told: (line, times = 1) =>
      condition.until(() => logged.filter((each) => line.test(each))[times - 1], String(line)),
  };
}
