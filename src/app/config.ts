// Config: what the operator decides, read from the environment and checked as a whole. Pure: it is given
// the environment and what reads a file, and touches nothing. settings.ts says what each key is.

import type { DiscordConfig, Shards } from "../discord/discord-config.ts";
import type { HealthConfig } from "../ops/health-server.ts";
import type { Level } from "../ops/logger.ts";
import { findMistypedKeys } from "./config-mistakes.ts";
import type { Setting } from "./setting.ts";
import { configKeys, settings } from "./settings.ts";

/** What the operator decides. */
export interface Config {
  /** Files, folders and patterns to answer from; the article in `seeds/` when not set. */
  readonly article: string | undefined;
  /** The folder for what servers hand over; undefined means that nothing can be. */
  readonly library: string | undefined;
  /** The file that questions are recorded in; undefined means that nothing is. */
  readonly journal: string | undefined;
  /** How long that file may get, in bytes. */
  readonly journalMaxBytes: number;
  /** How to reach Discord; undefined means that the bot answers in the terminal. */
  readonly discord: DiscordConfig | undefined;
  /** The least that the bot tells of what it does on Discord. */
  readonly logLevel: Level;
  /** Where to tell how the bot fares; undefined means nowhere. */
  readonly health: HealthConfig | undefined;
  /** What is likely a mistake but keeps nothing from working, a sentence each. */
  readonly warnings: readonly string[];
}

/** Thrown for an environment that can't be used; names every problem in it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** An environment, as Node has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from an environment. A key that is empty or blank counts as not set.
 *
 * @param readFile - reads a small text file; throws an error that says why it can't
 * @throws {@link ConfigError} naming all problems at once, never the token itself
 */
export function parseConfig(env: Environment, readFile: (file: string) => string): Config {
  const problems: string[] = [];
  const read = <T, U>(setting: Setting<T, U>): T | U =>
    parseSetting(setting, env[setting.key], problems);
  const token = readToken(read, readFile, problems);
  const discord = {
    guildId: read(settings.guildId),
    apiUrl: read(settings.apiUrl),
    rateLimit: read(settings.rateLimit),
    shards: readShards(read, problems),
    isPrivate: read(settings.replies) === "private",
    answersMentions: read(settings.answersMentions),
    opensThreads: read(settings.threads) === "mention",
    channels: read(settings.channels),
    roles: read(settings.roles),
  };
  const port = read(settings.healthPort);
  const host = read(settings.healthHost);
  const config = {
    article: read(settings.article),
    library: read(settings.library),
    journal: read(settings.journal),
    journalMaxBytes: read(settings.journalMax) * 1_000_000,
    discord: token === undefined ? undefined : { token, ...discord },
    logLevel: read(settings.logLevel),
    health: port === undefined ? undefined : { host, port },
    warnings: [...findMistypedKeys(env, configKeys), ...warnOfThreads(discord)],
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

type ReadSetting = <T, U>(setting: Setting<T, U>) => T | U;

function parseSetting<T, U>(
  { key, expected, parse, unset, describe }: Setting<T, U>,
  written: string | undefined,
  problems: string[],
): T | U {
  const value = written?.trim() ?? "";
  if (value === "") return unset;
  const meant = parse(value);
  if (meant !== undefined) return meant;
  const got = describe === undefined ? JSON.stringify(value) : describe(value);
  problems.push(`${key}: expected ${expected}, got ${got}`);
  return unset;
}

/** Threads are opened for mentions alone. */
function warnOfThreads({
  opensThreads,
  answersMentions,
}: Pick<Required<DiscordConfig>, "opensThreads" | "answersMentions">): readonly string[] {
  const { threads, answersMentions: mentions } = settings;
  return opensThreads && !answersMentions
    ? [`${threads.key} does nothing without ${mentions.key}=true`]
    : [];
}

/** Reads the token, or the file that holds it. */
function readToken(
  read: ReadSetting,
  readFile: (file: string) => string,
  problems: string[],
): string | undefined {
  const token = read(settings.token);
  const file = read(settings.tokenFile);
  if (file === undefined) return token;
  const { key } = settings.tokenFile;
  if (token !== undefined) {
    problems.push(`${settings.token.key} and ${key}: expected one of them, got both`);
    return undefined;
  }
  try {
    const content = readFile(file);
    if (content.trim() === "")
      problems.push(`${key}: expected a token in the file, got an empty one`);
    return parseSetting({ ...settings.token, key }, content, problems);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`${key}: ${reason}`);
    return undefined;
  }
}

/** Reads which shards to run; the two keys have to go together. */
function readShards(read: ReadSetting, problems: string[]): Shards {
  const before = problems.length;
  const ids = read(settings.shards);
  const count = read(settings.shardCount);
  const shards = combineShards(ids ?? (count === undefined ? "auto" : undefined), count);
  if (shards === undefined && problems.length === before)
    problems.push(
      "SHARD_COUNT: expected a number above the highest of SHARDS, over all processes; none for auto",
    );
  return shards ?? "auto";
}

/** Undefined when the two do not go together. */
function combineShards(
  ids: readonly number[] | "auto" | undefined,
  count: number | undefined,
): Shards | undefined {
  if (ids === "auto") return count === undefined ? ids : undefined;
  if (count === undefined) return undefined;
  const all = ids ?? Array.from({ length: count }, (_, id) => id);
  return all.every((id) => id < count) ? { ids: all, count } : undefined;
}
