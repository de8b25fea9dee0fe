// First index: a search by halves.

/**
 * Finds where something begins to hold.
 *
 * @param length - how many positions there are
 * @param holds - false up to some position and true from there on
 * @returns the first position for which it holds; `length` when there is none
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
