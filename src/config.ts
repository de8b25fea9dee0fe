// Config: what the operator decides, read from the environment and checked as a whole.
// Pure: it is given the environment and touches nothing. `.env.example` explains every key.

import type { Pace } from "./cooldown.ts";
import { type Level, levels } from "./log.ts";

/** What the operator decides. */
export interface Config {
  /** The article's file; the one in `seeds/` when not set. */
  readonly article: string | undefined;
  /** How to reach Discord; undefined means that the bot answers in the terminal. */
  readonly discord: DiscordConfig | undefined;
  /** The least that the bot tells of what it does on Discord. */
  readonly logLevel: Level;
}

/** How to reach Discord. */
export interface DiscordConfig {
  readonly token: string;
  /** The server to register the commands to, for development; undefined means everywhere. */
  readonly guildId: string | undefined;
  /** Base of Discord's REST API, without a version; undefined means Discord itself. */
  readonly apiUrl: string | undefined;
  /** How often one person may ask; default {@link defaultPace}. */
  readonly cooldown?: Pace;
}

/** Five questions in ten seconds are more than anybody reads the answers of. */
export const defaultPace: Pace = { count: 5, windowMs: 10_000 };

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
  const checked = (
    key: (typeof configKeys)[number],
    expected: string,
    test: (value: string) => boolean,
  ) => {
    const value = read(key);
    if (value === undefined || test(value)) return value;
    const got = key === "DISCORD_TOKEN" ? `${value.length} characters` : JSON.stringify(value);
    problems.push(`${key}: expected ${expected}, got ${got}`);
    return undefined;
  };
  const token = checked(
    "DISCORD_TOKEN",
    'a bot token of the form xxx.yyy.zzz (developer portal, Bot, Reset Token), without "Bot " before it',
    (value) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value),
  );
  const guildId = checked("DISCORD_GUILD_ID", "a server's id of 17 to 20 digits", (value) =>
    /^\d{17,20}$/.test(value),
  );
  const apiUrl = checked("DISCORD_API_URL", "an http or https address", isHttpUrl);
  const logLevel = checked("LOG_LEVEL", `one of ${levels.join(", ")}`, isLevel);
  const cooldown = checked(
    "COOLDOWN",
    "a number of questions and seconds, such as 5/10s",
    (value) => paceOf(value) !== undefined,
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    article: read("ARTICLE"),
    discord:
      token === undefined
        ? undefined
        : {
            token,
            guildId,
            apiUrl: apiUrl?.replace(/\/+$/, ""),
            cooldown: paceOf(cooldown ?? "") ?? defaultPace,
          },
    logLevel: levels.find((level) => level === logLevel) ?? "info",
  };
}

/** Undefined unless it is from 1/1s to 999/9999s. */
function paceOf(value: string): Pace | undefined {
  const [, count, seconds] = /^([1-9]\d{0,2})\/([1-9]\d{0,3})s$/.exec(value) ?? [];
  if (count === undefined || seconds === undefined) return undefined;
  return { count: Number(count), windowMs: Number(seconds) * 1_000 };
}

function isLevel(value: string): boolean {
  return levels.some((level) => level === value);
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
