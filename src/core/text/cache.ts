// Cache: what a function gave is kept for the next time that it is asked the same. Strangers choose what is
// asked, so that a cache holds so many results and then begins anew: what really repeats is soon known again.

/**
 * Makes a function remember its results.
 *
 * @param most - how many results are kept at the most
 * @param compute - gives the same for the same key, and never undefined
 */
export function createCache<Key, Value extends {}>(
  most: number,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
