// Counts: numbers of things in words.

/**
 * Writes how many there are.
 *
 * @param noun - of one
 */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
