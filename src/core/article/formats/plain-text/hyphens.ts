// Hyphens: words that a line break cuts in two ("vol-" and "unteers" below it). What is shown is one word: the line
// break is left out, and the hyphen too, unless the word is written with one ("well-known"). Both ways are found by
// search, since a compound is indexed as one term as well.

import { isStopWord } from "../../../language/english/stop-words.ts";
import { numberWords } from "../../../language/english/numbers.ts";
import { hyphenatingPrefixes, hyphenlessEndings } from "../../../language/english/hyphenation.ts";
import { foldTerm } from "../../../language/tokens.ts";
import type { Span } from "../../../text/span.ts";
import { isBlank, type Line } from "./lines.ts";
import type { Part } from "./parts.ts";

/**
 * Finds what is not shown of words that go on in the next line.
 *
 * @param lines - of the text, blank ones too; between the halves of a word none is looked for
 * @param parts - in order
 * @returns ranges from the hyphen, or from behind it, to the second half; in order
 */
export function findHyphens(
  text: string,
  lines: readonly Line[],
  parts: readonly Part[],
): readonly Span[] {
  const breaks = findBreaks(text, lines, parts);
  if (breaks.length === 0) return [];
  const words = collectWords(text, breaks);
  return breaks.map(({ hyphen, next, halves }) => ({
    start: keepsHyphen(halves, words) ? hyphen + 1 : hyphen,
    end: next,
  }));
}

/** A word with a line break behind a hyphen. */
interface Break {
  /** Where the hyphen stands. */
  readonly hyphen: number;
  /** Where the second half begins. */
  readonly next: number;
  readonly halves: Halves;
}

interface Halves {
  /** The letters before the hyphen, in lower case. */
  readonly first: string;
  readonly second: string;
  /** Whether a further hyphen stands before or behind: "up-to-" and "date", "state-" and "of-the-art". */
  readonly isChain: boolean;
  /** Whether the hyphen is one that is only seen at the end of a line. */
  readonly isSoft: boolean;
}

function findBreaks(
  text: string,
  lines: readonly Line[],
  parts: readonly Part[],
): readonly Break[] {
  const breaks: Break[] = [];
  let place = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const last = before;
    before = line;
    if (last === undefined || !/[-\u2010\u00ad]/.test(text[last.end - 1] ?? "")) continue;
    while ((parts[place]?.end ?? Infinity) <= last.end) place++;
    const part = parts[place];
    const isWithin = part !== undefined && part.start < last.end && line.start < part.end;
    if (!isWithin || part.kind === "code" || part.cells.length > 0) continue;
    const halves = readHalves(text, last, line);
    if (halves !== undefined) breaks.push({ hyphen: last.end - 1, next: line.start, halves });
  }
  return breaks;
}

/** UTF-16 units: longer runs of letters are no words. */
const longestHalf = 40;

function readHalves(text: string, line: Line, next: Line): Halves | undefined {
  const head = text.slice(Math.max(line.start, line.end - 1 - longestHalf), line.end - 1);
  const tail = text.slice(next.start, Math.min(next.end, next.start + longestHalf));
  const [, before = "", first] = /(^|[^\p{L}\p{M}])([\p{L}\p{M}]{2,})$/u.exec(head) ?? [];
  const [, second, behind = ""] = /^(\p{Ll}[\p{Ll}\p{M}]+)(.?)/su.exec(tail) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const isSuspended = joints.has(second) && !/[-\u2010]/.test(behind);
  if (isSuspended || /[@/\\_.]/.test(before)) return undefined;
  const isChain = /[-\u2010]/.test(before) || /[-\u2010]/.test(behind);
  const isSoft = text[line.end - 1] === "\u00ad";
  return { first: first.toLowerCase(), second, isChain, isSoft };
}

/** Words behind a hyphen that stands for a word to come: "pre-" and "and post-war". */
const joints: ReadonlySet<string> = new Set(
  "and or nor to und oder bis et ou y o e en of".split(" "),
);

/** What the rest of the text shows of the words that are cut. */
interface Words {
  /** Those that stand by themselves, of the ones that are asked for. */
  readonly whole: ReadonlySet<string>;
  /** Those written with a hyphen inside a line, as "well-known". */
  readonly hyphenated: ReadonlySet<string>;
}

function collectWords(text: string, breaks: readonly Break[]): Words {
  const asked = new Set(
    breaks.flatMap(({ halves: { first, second } }) => [first, second, first + second]),
  );
  const whole = new Set<string>();
  const hyphenated = new Set<string>();
  for (const { 0: written } of text.matchAll(wordPattern)) {
    const word = written.toLowerCase();
    if (/[-\u2010\u2011]/.test(word)) hyphenated.add(word.replaceAll(/[\u2010\u2011]/g, "-"));
    else if (asked.has(word)) whole.add(word);
  }
  return { whole, hyphenated };
}

/** A word, or several joined by hyphens; one with a hyphen at an end is half a word. */
const wordPattern =
  /(?<![\p{L}\p{M}\p{N}\u2010\u2011-])[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*(?![\p{L}\p{M}\u2010\u2011-])/gu;

/**
 * Whether a word is written with its hyphen: the text writes it so, or it is made as such words are. A hyphen of which
 * nothing is known was set by whoever broke the line.
 */
function keepsHyphen(halves: Halves, { whole, hyphenated }: Words): boolean {
  const { first, second, isChain, isSoft } = halves;
  const joined = first + second;
  if (isSoft) return false;
  if (hyphenated.has(`${first}-${second}`)) return true;
  if (whole.has(joined) || isStopWord(foldTerm(joined))) return false;
  if (isChain) return true;
  if (hyphenlessEndings.has(second)) return false;
  if (second.length >= shortestWord && hyphenatingPrefixes.has(first)) return true;
  // "Three-day" is made of a number; "ten-der" and "one-rous" only begin like one.
  if (numberWords.has(first)) return first.length >= shortestWord || whole.has(second);
  return [first, second].every((half) => half.length >= shortestWord && whole.has(half));
}

/** Letters: shorter halves that are words, too, are syllables of most words ("man-age"). */
const shortestWord = 4;
