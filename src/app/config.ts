// Config: what the operator decides, read from the environment and checked as a whole.
// Pure: it is given the environment and touches nothing. `.env.example` explains every key.

import type { HealthConfig } from "../ops/health-server.ts";
import { type Shards, parseIds, parseNumber, parseRateLimit, parsePort } from "./config-values.ts";
import type { RateLimit } from "../ops/rate-limiter.ts";
import { type Level, levels } from "../ops/logger.ts";

/** What the operator decides. */
export interface Config {
  /** The article's file; the one in `seeds/` when not set. */
  readonly article: string | undefined;
  /** The file that questions are recorded in; undefined means that nothing is. */
  readonly journal: string | undefined;
  /** How to reach Discord; undefined means that the bot answers in the terminal. */
  readonly discord: DiscordConfig | undefined;
  /** The least that the bot tells of what it does on Discord. */
  readonly logLevel: Level;
  /** Where to tell how the bot fares; undefined means nowhere. */
  readonly health: HealthConfig | undefined;
}

/** How to reach Discord. */
export interface DiscordConfig {
  readonly token: string;
  /** The server to register the commands to, for development; undefined means everywhere. */
  readonly guildId: string | undefined;
  /** Base of Discord's REST API, without a version; undefined means Discord itself. */
  readonly apiUrl: string | undefined;
  /** How often one person may ask; default {@link defaultRateLimit}. */
  readonly cooldown?: RateLimit;
  /** Which shards this process runs; default "auto". */
  readonly shards?: Shards;
  /** Whether to answer alone to the asker in servers and groups; default false. */
  readonly isPrivate?: boolean;
  /** Whether to answer messages in servers that mention the bot; default false. */
  readonly answersMentions?: boolean;
}

/** Five questions in ten seconds are more than anybody reads the answers of. */
export const defaultRateLimit: RateLimit = { count: 5, windowMs: 10_000 };

/** Thrown for an environment that can't be used; names every problem in it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** The keys of the environment that are read. */
export const configKeys = [
  "ARTICLE",
  "DISCORD_TOKEN",
  "DISCORD_GUILD_ID",
  "DISCORD_API_URL",
  "LOG_LEVEL",
  "COOLDOWN",
  "HEALTH_PORT",
  "HEALTH_HOST",
  "SHARDS",
  "SHARD_COUNT",
  "REPLIES",
  "ANSWER_MENTIONS",
  "JOURNAL",
] as const;

/**
 * Reads the configuration from an environment. A key that is empty or blank counts as not set.
 *
 * @throws {@link ConfigError} naming all problems at once, never the token itself
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = (key: (typeof configKeys)[number]): string | undefined =>
    env[key]?.trim() || undefined;
  const parsed = <T>(
    key: (typeof configKeys)[number],
    expected: string,
    parse: (value: string) => T | undefined,
  ): T | undefined => {
    const value = read(key);
    const meant = value === undefined ? undefined : parse(value);
    if (value !== undefined && meant === undefined) {
      const got = key === "DISCORD_TOKEN" ? `${value.length} characters` : JSON.stringify(value);
      problems.push(`${key}: expected ${expected}, got ${got}`);
    }
    return meant;
  };
  const checked = (
    key: (typeof configKeys)[number],
    expected: string,
    test: (value: string) => boolean,
  ) => parsed(key, expected, (value) => (test(value) ? value : undefined));
  const token = checked(
    "DISCORD_TOKEN",
    'a bot token of the form xxx.yyy.zzz (developer portal, Bot, Reset Token), without "Bot " before it',
    (value) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value),
  );
  const guildId = checked("DISCORD_GUILD_ID", "a server's id of 17 to 20 digits", (value) =>
    /^\d{17,20}$/.test(value),
  );
  const apiUrl = checked("DISCORD_API_URL", "an http or https address", isHttpUrl);
  const replies = checked("REPLIES", "public or private", (value) =>
    /^(?:public|private)$/.test(value),
  );
  const mentions = checked("ANSWER_MENTIONS", "true or false", (value) =>
    /^(?:true|false)$/.test(value),
  );
  const logLevel = parsed("LOG_LEVEL", `one of ${levels.join(", ")}`, (value) =>
    levels.find((level) => level === value),
  );
  const cooldown = parsed(
    "COOLDOWN",
    "a number of questions and seconds, such as 5/10s",
    parseRateLimit,
  );
  const port = parsed("HEALTH_PORT", "a port from 0 to 65535", parsePort);
  const ids = parsed("SHARDS", "auto, or numbers and ranges such as 0,4-7", (value) =>
    value === "auto" ? value : parseIds(value),
  );
  const count = parsed(
    "SHARD_COUNT",
    "a number from 1 to 99999",
    (value) => parseNumber(value) || undefined,
  );
  const shards = parseShards(ids ?? (count === undefined ? "auto" : undefined), count);
  if (shards === undefined && problems.length === 0)
    problems.push(
      "SHARD_COUNT: expected a number above the highest of SHARDS, over all processes; none for auto",
    );
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    article: read("ARTICLE"),
    journal: read("JOURNAL"),
    discord:
      token === undefined
        ? undefined
        : {
            token,
            guildId,
            apiUrl: apiUrl?.replace(/\/+$/, ""),
            cooldown: cooldown ?? defaultRateLimit,
            shards: shards ?? "auto",
            isPrivate: replies === "private",
            answersMentions: mentions === "true",
          },
    logLevel: logLevel ?? "info",
    health: port === undefined ? undefined : { host: read("HEALTH_HOST") ?? "127.0.0.1", port },
  };
}

/** Undefined when the two do not go together. */
function parseShards(
  ids: readonly number[] | "auto" | undefined,
  count: number | undefined,
): Shards | undefined {
  if (ids === "auto") return count === undefined ? ids : undefined;
  if (count === undefined) return undefined;
  const all = ids ?? Array.from({ length: count }, (_, id) => id);
  return all.every((id) => id < count) ? { ids: all, count } : undefined;
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
