// Cache: what a function gave is kept for the next time that it is asked the same. Strangers choose what is
// asked, so that a cache holds so much and then begins anew: what really repeats is soon known again.

/**
 * Makes a function remember its results.
 *
 * @param most - how many results are kept at the most, or what they are together in the units of `measure`
 * @param compute - gives the same for the same key, and never undefined
 * @param measure - the size of a result, above 0; by default each counts 1
 */
export function createCache<Key, Value extends {}>(
  most: number,
  compute: (key: Key) => Value,
  measure: (value: Value) => number = () => 1,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  let size = 0;
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = compute(key);
    size += measure(value);
    if (size > most) {
      known.clear();
      size = measure(value);
    }
    known.set(key, value);
    return value;
  };
}
