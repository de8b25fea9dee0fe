// Text of a stranger, made fit for a file and a terminal: no character of it steers anything.

/** Text without control characters (C0 but tab and line breaks, C1) their sequences for terminals, and turns of direction. */
export function withoutControls(text: string): string {
  return text.replaceAll(
    /\p{Cc}\[[\d;]{0,20}[A-Za-z]|[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\t\n\r]/gu,
    "",
  );
}

/** Text as one line: white space folded, without control characters. */
export function cleanLine(text: string): string {
  return withoutControls(text.replaceAll(/[\s\u0085]+/g, " ")).trim();
}

/** How many words a text has: runs of letters and digits as the locale-independent rules divide them. */
export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words += 1;
  return words;
}

/** "1 image", "3 images"; the plural of "piece of code" is given. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
