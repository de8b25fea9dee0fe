// Query log report: what the query log tells of the questions that the article leaves open. Pure: lines in, text out.

import { extractStems } from "../core/index/search-index.ts";
import { sanitizeLine } from "../presentation/display-text.ts";

/** Questions that ask for much the same. */
export interface Gap {
  /** As they were asked, most frequent first, each once. */
  readonly questions: readonly string[];
  /** How often the article did not say. */
  readonly unanswered: number;
  /** How often an answer was called not helpful, less those who took it back. */
  readonly unhelpful: number;
}

/** What a query log tells. */
export interface QueryLogReport {
  /** Most frequent first. */
  readonly gaps: readonly Gap[];
  /** How many questions were asked in all. */
  readonly questions: number;
  /** Lines that are none of a query log's. */
  readonly unread: number;
}

/**
 * Finds the gaps.
 *
 * @param lines - of a query log, blank ones included
 */
export function createReport(lines: readonly string[]): QueryLogReport {
  const entries = lines.filter((line) => line.trim() !== "").map(parseEntry);
  const read = entries.flatMap((entry) => entry ?? []);
  const gaps = groupTallies(tallyQuestions(read))
    .map(createGap)
    .filter((gap) => weighTally(gap) > 0)
    .toSorted((a, b) => weighTally(b) - weighTally(a));
  return {
    gaps,
    questions: read.filter(({ kind }) => kind === "question").length,
    unread: entries.length - read.length,
  };
}

/** Writes findings as lines for a terminal. */
export function renderReport({ gaps, questions, unread }: QueryLogReport): string {
  const open = gaps.flatMap((gap) => {
    const reasons = [
      ...(gap.unanswered > 0 ? [`${gap.unanswered} unanswered`] : []),
      ...(gap.unhelpful > 0 ? [`${gap.unhelpful} not helpful`] : []),
    ];
    const [first = "", ...others] = gap.questions.map(sanitizeLine);
    return [
      `${weighTally(gap)}\t${first} (${reasons.join(", ")})`,
      ...others.map((each) => `\t${each}`),
    ];
  });
  const skipped = unread === 0 ? "" : ` ${unread} lines could not be read.`;
  return `${[...open, `Questions: ${questions}. Gaps: ${gaps.length}.${skipped}`].join("\n")}\n`;
}

interface Entry {
  readonly kind: "question" | "verdict";
  readonly question: string;
  readonly unanswered: number;
  readonly unhelpful: number;
}

function parseEntry(line: string): Entry | undefined {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null || !("question" in value)) return undefined;
  const { question } = value;
  if (typeof question !== "string" || !("kind" in value)) return undefined;
  if (value.kind === "question") {
    const isOpen = "outcome" in value && value.outcome === "unanswered";
    return { kind: "question", question, unanswered: isOpen ? 1 : 0, unhelpful: 0 };
  }
  if (value.kind !== "verdict" || !("verdict" in value)) return undefined;
  const isTakenBack = "isChange" in value && value.isChange === true;
  const unhelpful = value.verdict === "unhelpful" ? 1 : isTakenBack ? -1 : 0;
  return { kind: "verdict", question, unanswered: 0, unhelpful };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

type Tally = Omit<Entry, "kind">;

/** The entries of each question, in whatever case it was asked, added up. */
function tallyQuestions(entries: readonly Entry[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { question, unanswered, unhelpful } of entries) {
    const key = sanitizeLine(question).trim().toLowerCase();
    const known = tallies.get(key) ?? { question, unanswered: 0, unhelpful: 0 };
    tallies.set(key, {
      question: known.question,
      unanswered: known.unanswered + unanswered,
      unhelpful: known.unhelpful + unhelpful,
    });
  }
  return [...tallies.values()]
    .filter((tally) => weighTally(tally) > 0)
    .toSorted((a, b) => weighTally(b) - weighTally(a));
}

/** Two questions are of a group when they share this much of their telling words. */
const likeness = 0.6;

interface Group {
  readonly terms: ReadonlySet<string>;
  readonly members: Tally[];
}

/**
 * Puts each question to the first group whose most frequent question it is like. Two sets of words that are alike
 * share one of their rarest words, so a question is compared only with groups that have one of its own: prefix
 * filtering (Bayardo, Ma and Srikant, WWW 2007).
 */
function groupTallies(tallies: readonly Tally[]): readonly (readonly Tally[])[] {
  const asked = tallies.map((tally) => ({ tally, terms: new Set(extractStems(tally.question)) }));
  const frequency = countTerms(asked.map(({ terms }) => terms));
  const groups: Group[] = [];
  const byTerm = new Map<string, Group[]>();
  for (const { tally, terms } of asked) {
    const telling = listRarest(terms, frequency);
    const near = new Set(telling.flatMap((term) => byTerm.get(term)?.slice(0, mostCompared) ?? []));
    const group = [...near].find((each) => computeJaccard(each.terms, terms) >= likeness);
    if (group !== undefined) {
      group.members.push(tally);
      continue;
    }
    const created = { terms, members: [tally] };
    groups.push(created);
    for (const term of telling) {
      const known = byTerm.get(term) ?? [];
      byTerm.set(term, known);
      known.push(created);
    }
  }
  return groups.map(({ members }) => members);
}

/** With how many groups of each word a question is compared. */
const mostCompared = 100;

function countTerms(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const terms of sets) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The rarest of the words, as many as sets that are alike can't all lack. */
function listRarest(
  terms: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
): readonly string[] {
  const rarestFirst = [...terms].toSorted(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  return rarestFirst.slice(0, terms.size - Math.ceil(likeness * terms.size) + 1);
}

/** The share of their words that two sets have in common, from 0 to 1 (Jaccard's index). */
function computeJaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

function createGap(tallies: readonly Tally[]): Gap {
  return {
    questions: tallies.map(({ question }) => question),
    unanswered: tallies.reduce((sum, tally) => sum + tally.unanswered, 0),
    unhelpful: tallies.reduce((sum, tally) => sum + Math.max(0, tally.unhelpful), 0),
  };
}

function weighTally({ unanswered, unhelpful }: Pick<Gap, "unanswered" | "unhelpful">): number {
  return unanswered + Math.max(0, unhelpful);
}
