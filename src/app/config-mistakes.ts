// Config mistakes: what is likely meant by a key that is not read, and likely wrong with a token. The value
// of a token is never told.

import { computeEditDistance } from "../core/text/edit-distance.ts";

/**
 * Finds keys of an environment that are likely mistyped: not read, but near one that is and is not set.
 *
 * @returns a sentence for each
 */
export function findMistypedKeys(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): readonly string[] {
  return Object.keys(env).flatMap((written) => {
    if (known.includes(written)) return [];
    const meant = known.find((key) => !env[key]?.trim() && isNear(written, key));
    return meant === undefined ? [] : `${written} is not read. Is ${meant} meant?`;
  });
}

/**
 * Finds keys that likely hold the bot's token under another name.
 *
 * @returns a sentence for each
 */
export function findMisnamedTokens(
  env: Readonly<Record<string, string | undefined>>,
  meant: string,
): readonly string[] {
  return Object.entries(env).flatMap(([key, value = ""]) => {
    if (key === meant || value.trim() === "") return [];
    const isLikely = tokenNames.test(key) || wholeToken.test(value.trim());
    return isLikely ? [`${key} is not read. Is ${meant} meant?`] : [];
  });
}

/** Names that nothing else is likely to have; other programs have a GITHUB_TOKEN. */
const tokenNames = /^(?:(?:DISCORD|BOT|DISCORD_?BOT)[_-]?)?TOKEN$/i;

/** The form of a bot's token: its id, a time and a signature. */
const wholeToken = /^[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,40}$/;

/**
 * Finds lines of an `.env` file that are not read since there are blanks in their key.
 *
 * @returns a sentence for each
 */
export function findUnreadLines(dotenv: string, known: readonly string[]): readonly string[] {
  return Array.from(dotenv.matchAll(keyWithBlanks), ([, written = ""]) => {
    const key = written.toUpperCase().replaceAll(/[ \t]+/g, "_");
    const hint = known.includes(key) ? ` Is ${key} meant?` : "";
    return `“${written}” in .env is not read, since there are blanks in it.${hint}`;
  });
}

const keyWithBlanks = /^[ \t]*(?!export[ \t])([A-Z_]+(?:[ \t]+[A-Z_]+)+)[ \t]*=/gim;

/** More edits in a word, or any in a short one, are another word. */
const mostEdits = 2;
const shortestMistyped = 6;

function isNear(written: string, key: string): boolean {
  if (Math.min(written.length, key.length) < shortestMistyped) return false;
  if (Math.abs(written.length - key.length) > mostEdits) return false;
  return computeEditDistance(written.toUpperCase(), key, mostEdits) <= mostEdits;
}

/** Says what stands where a token should, without telling it. */
export function describeToken(value: string): string {
  const cause = tokenMistakes.find(([, looksLike]) => looksLike.test(value))?.[0];
  const length = `${value.length} characters`;
  return cause === undefined ? length : `${length}: ${cause}`;
}

/** The first that fits is told. */
const tokenMistakes: readonly (readonly [cause: string, looksLike: RegExp])[] = [
  ["there are quotation marks around it; remove them", /^["'“”‘’`]|["'“”‘’`]$/],
  ['"Bot " stands before it; remove that', /^bot\s/i],
  ["there are blanks in it; remove them", /\s/],
  ["a part of it is missing; there are three, with dots between them", /^[\w-]*\.[\w-]*\.?[\w-]*$/],
  ["that looks like the application's public key, not the bot's token", /^[\da-f]{64}$/i],
  ["that looks like the application's id, not the bot's token", /^\d{17,20}$/],
  ["that looks like the application's client secret, not the bot's token", /^[\w-]{32}$/],
];
