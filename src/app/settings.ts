// Settings: the keys of the environment, one table: what each means, how it is written, what holds without
// it. `.env.example` is this table in another form, which a test compares.

import { type Level, levels } from "../ops/logger.ts";
import { type RateLimit, defaultRateLimit } from "../ops/rate-limiter.ts";
import { describeToken } from "./config-mistakes.ts";
import type { Setting } from "./setting.ts";
import {
  parseBoolean,
  parseHttpUrl,
  parseIds,
  parseNumber,
  parsePort,
  parseRateLimit,
  parseSnowflakes,
} from "./setting-values.ts";

interface Settings {
  readonly article: Setting<string>;
  readonly library: Setting<string>;
  readonly token: Setting<string>;
  readonly tokenFile: Setting<string>;
  readonly guildId: Setting<string>;
  readonly apiUrl: Setting<string>;
  readonly logLevel: Setting<Level, Level>;
  readonly rateLimit: Setting<RateLimit, RateLimit>;
  readonly healthPort: Setting<number>;
  readonly healthHost: Setting<string, string>;
  readonly shards: Setting<readonly number[] | "auto">;
  readonly shardCount: Setting<number>;
  readonly replies: Setting<"public" | "private", "public">;
  readonly answersMentions: Setting<boolean, boolean>;
  readonly threads: Setting<"mention">;
  readonly channels: Setting<readonly string[], readonly string[]>;
  readonly roles: Setting<readonly string[], readonly string[]>;
  readonly journal: Setting<string>;
  readonly journalMax: Setting<number, number>;
}

const text = (value: string): string => value;

/** All keys, in the order in which an operator meets them. */
export const settings: Settings = {
  article: {
    key: "ARTICLE",
    comment:
      "The article's file, plain text or Markdown in UTF-8; or several files, folders and patterns such as docs/*.md, with commas between.",
    otherwise: "seeds/article.txt",
    unset: undefined,
    expected: "a path",
    parse: text,
  },
  library: {
    key: "LIBRARY",
    comment:
      "A folder for documents that those who may manage a server hand over there with /library, to be answered from in that server.",
    otherwise: "nothing can be handed over",
    unset: undefined,
    expected: "a path",
    parse: text,
  },
  token: {
    key: "DISCORD_TOKEN",
    comment: "The bot's token, from the developer portal (Bot, Reset Token).",
    otherwise: "the bot answers in the terminal",
    unset: undefined,
    expected:
      'a bot token of the form xxx.yyy.zzz (developer portal, Bot, Reset Token), without "Bot " before it',
    parse: (value) => (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined),
    describe: describeToken,
  },
  tokenFile: {
    key: "DISCORD_TOKEN_FILE",
    comment: "A file that holds the token and nothing else, in place of DISCORD_TOKEN.",
    otherwise: "the token is the one above",
    unset: undefined,
    expected: "a path",
    parse: text,
  },
  guildId: {
    key: "DISCORD_GUILD_ID",
    comment: "One server's id: commands are registered there alone and at once, for development.",
    otherwise: "everywhere",
    unset: undefined,
    expected: "a server's id of 17 to 20 digits",
    parse: (value) => (/^\d{17,20}$/.test(value) ? value : undefined),
  },
  apiUrl: {
    key: "DISCORD_API_URL",
    comment: "Base address of Discord's REST API, for tests and REST proxies.",
    otherwise: "https://discord.com/api",
    unset: undefined,
    expected: "an http or https address",
    parse: parseHttpUrl,
  },
  logLevel: {
    key: "LOG_LEVEL",
    comment:
      "The least that the bot tells of what it does: debug (with what people ask), info, warn or error.",
    otherwise: "info",
    unset: "info",
    expected: `one of ${levels.join(", ")}`,
    parse: (value) => levels.find((level) => level === value),
  },
  rateLimit: {
    key: "COOLDOWN",
    comment: "How often one person may ask: so many questions in so many seconds.",
    otherwise: "5/10s",
    unset: defaultRateLimit,
    expected: "a number of questions and seconds, such as 5/10s",
    parse: parseRateLimit,
  },
  healthPort: {
    key: "HEALTH_PORT",
    comment: "The port to tell the bot's health on, at /healthz and /metrics.",
    otherwise: "nowhere",
    unset: undefined,
    expected: "a port from 0 to 65535",
    parse: parsePort,
  },
  healthHost: {
    key: "HEALTH_HOST",
    comment: "The address to tell the bot's health on; 0.0.0.0 lets other machines ask.",
    otherwise: "127.0.0.1",
    unset: "127.0.0.1",
    expected: "an address of this machine",
    parse: text,
  },
  shards: {
    key: "SHARDS",
    comment: "The shards that this process runs: auto, or numbers and ranges such as 0,4-7.",
    otherwise: "auto, or all of SHARD_COUNT",
    unset: undefined,
    expected: "auto, or numbers and ranges such as 0,4-7",
    parse: (value) => (value === "auto" ? value : parseIds(value)),
  },
  shardCount: {
    key: "SHARD_COUNT",
    comment: "How many shards the bot has over all processes.",
    otherwise: "as many as Discord recommends",
    unset: undefined,
    expected: "a number from 1 to 99999",
    parse: (value) => parseNumber(value) || undefined,
  },
  replies: {
    key: "REPLIES",
    comment:
      "Who sees the answers to /ask in servers: public (everybody) or private (the asker, who can share).",
    otherwise: "public",
    unset: "public",
    expected: "public or private",
    parse: (value) => (value === "public" || value === "private" ? value : undefined),
  },
  answersMentions: {
    key: "ANSWER_MENTIONS",
    comment: "true: also answer messages in servers that mention the bot.",
    otherwise: "false",
    unset: false,
    expected: "true or false",
    parse: parseBoolean,
  },
  threads: {
    key: "THREADS",
    comment: "mention: answers a mention in a thread of its own, where the bot may open one.",
    otherwise: "below the mention",
    unset: undefined,
    expected: "mention",
    parse: (value) => (value === "mention" ? value : undefined),
  },
  channels: {
    key: "CHANNELS",
    comment:
      "Ids of the channels of servers in which the bot may be used, with their threads, separated by commas.",
    otherwise: "all",
    unset: [],
    expected: "ids of 17 to 20 digits, separated by commas",
    parse: parseSnowflakes,
  },
  roles: {
    key: "ROLES",
    comment:
      "Ids of the roles that may use the bot, separated by commas. Where nobody has a role, as in direct messages, nobody may then.",
    otherwise: "everybody",
    unset: [],
    expected: "ids of 17 to 20 digits, separated by commas",
    parse: parseSnowflakes,
  },
  journal: {
    key: "JOURNAL",
    comment:
      "A file that questions and verdicts are appended to, without names and ids, for `npm run gaps`.",
    otherwise: "nothing is stored",
    unset: undefined,
    expected: "a path",
    parse: text,
  },
  journalMax: {
    key: "JOURNAL_MAX",
    comment: "How many megabytes JOURNAL may have until it is renamed to FILE.1 and begun anew.",
    otherwise: "10",
    unset: 10,
    expected: "a number of megabytes from 1 to 99999",
    parse: (value) => parseNumber(value) || undefined,
  },
};

/** The keys of the environment that are read. */
export const configKeys: readonly string[] = Object.values(settings).map(
  ({ key }: Pick<Setting<unknown>, "key">) => key,
);
