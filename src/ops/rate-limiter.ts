// Rate limiter: how often one person may ask. Knows no Discord and no clock; forgets who has waited, so that
// memory is bounded however many people come.

/** So many questions in so much time, for each person. */
export interface RateLimit {
  readonly count: number;
  readonly windowMs: number;
}

/** Five questions in ten seconds are more than anybody reads the answers of. */
export const defaultRateLimit: RateLimit = { count: 5, windowMs: 10_000 };

/** Whether somebody may ask now. */
export type Decision =
  | { readonly isAllowed: true }
  | {
      readonly isAllowed: false;
      /** Until the next question, in milliseconds; above 0. */
      readonly waitMs: number;
      /** Whether they are turned away for the first time since they were last admitted. */
      readonly isFirst: boolean;
    };

/**
 * Asks whether a person may ask now, and counts the question if so.
 *
 * @param person - any name for them
 * @param nowMs - by a monotonic clock, in milliseconds; not before that of the last call
 */
export type RateLimiter = (person: string, nowMs: number) => Decision;

/** How many people are remembered at once; beyond that, those who asked longest ago are forgotten. */
export const mostRemembered = 50_000;

interface Visitor {
  /** When they asked, oldest first; at most `count`. */
  readonly askedAtMs: number[];
  isTold: boolean;
}

/** Makes a rate limiter. */
export function createRateLimiter({ count, windowMs }: RateLimit): RateLimiter {
  /** Those who asked longest ago come first. */
  const visitors = new Map<string, Visitor>();
  const isOver = ({ askedAtMs }: Visitor, nowMs: number): boolean =>
    (askedAtMs.at(-1) ?? 0) + windowMs <= nowMs;

  function forget(nowMs: number): void {
    for (const [person, visitor] of visitors) {
      if (visitors.size <= mostRemembered && !isOver(visitor, nowMs)) return;
      visitors.delete(person);
    }
  }

  return (person, nowMs) => {
    const visitor = visitors.get(person) ?? { askedAtMs: [], isTold: false };
    const { askedAtMs } = visitor;
    while (askedAtMs[0] !== undefined && askedAtMs[0] + windowMs <= nowMs) askedAtMs.shift();
    if (askedAtMs[0] !== undefined && askedAtMs.length >= count) {
      const isFirst = !visitor.isTold;
      visitor.isTold = true;
      return { isAllowed: false, waitMs: askedAtMs[0] + windowMs - nowMs, isFirst };
    }
    askedAtMs.push(nowMs);
    visitor.isTold = false;
    visitors.delete(person);
    visitors.set(person, visitor);
    forget(nowMs);
    return { isAllowed: true };
  };
}
