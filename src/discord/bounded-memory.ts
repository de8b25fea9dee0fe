// Bounded memory: what the bot keeps in mind of its last doings, so much and no more. What was kept longest
// goes first. It is lost with the process, and nothing that is needed may stand in it alone.

/** Names that were seen. */
export interface SeenNames {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
}

/** Values that are kept for a time. */
export interface RecentValues<T> {
  /** The value of a name, unless it is too old. */
  readonly recall: (name: string, nowMs: number) => T | undefined;
  readonly remember: (name: string, value: T, nowMs: number) => void;
}

/**
 * Keeps names.
 *
 * @param most - how many
 */
export function createSeenNames(most: number): SeenNames {
  const names = new Set<string>();
  return {
    has: (name) => names.has(name),
    add(name) {
      names.add(name);
      const [oldest] = names;
      if (names.size > most && oldest !== undefined) names.delete(oldest);
    },
  };
}

/**
 * Keeps values.
 *
 * @param most - how many
 * @param keptMs - how long each, in milliseconds
 */
export function createRecentValues<T>(most: number, keptMs: number): RecentValues<T> {
  const kept = new Map<string, { readonly value: T; readonly atMs: number }>();
  return {
    recall(name, nowMs) {
      const found = kept.get(name);
      return found !== undefined && nowMs - found.atMs < keptMs ? found.value : undefined;
    },
    remember(name, value, nowMs) {
      kept.delete(name);
      kept.set(name, { value, atMs: nowMs });
      for (const [oldest, { atMs }] of kept) {
        if (kept.size <= most && nowMs - atMs < keptMs) break;
        kept.delete(oldest);
      }
    },
  };
}
