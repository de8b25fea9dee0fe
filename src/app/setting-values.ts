// Setting values: how a rate limit, shards and addresses are written. Each function reads one value and
// returns undefined for what can't be meant.

import type { RateLimit } from "../ops/rate-limiter.ts";

/** Reads a number of questions and seconds, from `1/1s` to `999/9999s`. */
export function parseRateLimit(value: string): RateLimit | undefined {
  const [, count, seconds] = /^([1-9]\d{0,2})\/([1-9]\d{0,3})s$/.exec(value) ?? [];
  if (count === undefined || seconds === undefined) return undefined;
  return { count: Number(count), windowMs: Number(seconds) * 1_000 };
}

/** Reads a whole number without a sign, of at most five digits. */
export function parseNumber(value: string): number | undefined {
  return /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}

/** Reads a TCP port; 0 is any that is free. */
export function parsePort(value: string): number | undefined {
  const port = parseNumber(value);
  return port !== undefined && port <= 65_535 ? port : undefined;
}

/**
 * Reads numbers and ranges such as `0,4-7`.
 *
 * @returns the numbers in order, each once; undefined when a part is neither, or a range runs backwards
 */
export function parseIds(value: string): readonly number[] | undefined {
  const ids = new Set<number>();
  for (const part of value.split(",")) {
    const [first = "", last = first, ...more] = part.trim().split("-");
    const from = parseNumber(first);
    const to = parseNumber(last);
    if (from === undefined || to === undefined || from > to || more.length > 0) return undefined;
    for (let id = from; id <= to; id++) ids.add(id);
  }
  return [...ids].toSorted((a, b) => a - b);
}

/** Reads ids of Discord, such as `1100000000000000777, 1100000000000000778`. */
export function parseSnowflakes(value: string): readonly string[] | undefined {
  const ids = value.split(",").map((part) => part.trim());
  return ids.every((id) => /^\d{17,20}$/.test(id)) ? [...new Set(ids)] : undefined;
}

/** Reads `true` or `false`. */
export function parseBoolean(value: string): boolean | undefined {
  return value === "true" ? true : value === "false" ? false : undefined;
}

/** Reads a web address, without the slashes at its end. */
export function parseHttpUrl(value: string): string | undefined {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) return undefined;
  return value.replace(/\/+$/, "");
}
