// Query log report: what the query log tells of the questions that the article leaves open. Pure: lines in, text out.

import { extractStems } from "../core/index/search-index.ts";
import { sanitizeLine } from "../presentation/display-text.ts";

/** Questions that ask for much the same. */
export interface Gap {
  /** As they were asked, most frequent first, each once. */
  readonly questions: readonly string[];
  /** How often the article did not say. */
  readonly unanswered: number;
  /** How often nothing clearly answered. */
  readonly unsure: number;
  /** How often an answer was called not helpful. */
  readonly unhelpful: number;
  /** The days of the first and of the last time, as YYYY-MM-DD; empty when the log does not say. */
  readonly first: string;
  readonly last: string;
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
    .toSorted((a, b) => weighTally(b) - weighTally(a));
  return {
    gaps,
    questions: read.filter(({ kind }) => kind === "question").length,
    unread: entries.length - read.length,
  };
}

/** What one or several lines tell of a question. */
type Tally = Omit<Gap, "questions"> & { readonly question: string };

type Entry = Tally & { readonly kind: "question" | "verdict" };

function parseEntry(line: string): Entry | undefined {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null || !("question" in value)) return undefined;
  const { question } = value;
  if (typeof question !== "string" || !("kind" in value)) return undefined;
  const at = "at" in value && typeof value.at === "string" ? value.at.slice(0, 10) : "";
  const none = { question, unanswered: 0, unsure: 0, unhelpful: 0, first: at, last: at };
  if (value.kind === "question") {
    const outcome = "outcome" in value ? value.outcome : undefined;
    const counts = {
      unanswered: outcome === "unanswered" ? 1 : 0,
      unsure: outcome === "unsure" ? 1 : 0,
    };
    return { ...none, kind: "question", ...counts };
  }
  if (value.kind !== "verdict" || !("verdict" in value)) return undefined;
  return { ...none, kind: "verdict", unhelpful: value.verdict === "unhelpful" ? 1 : 0 };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The entries of each question, in whatever case it was asked, added up. */
function tallyQuestions(entries: readonly Entry[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const entry of entries) {
    if (weighTally(entry) === 0) continue;
    const key = sanitizeLine(entry.question).trim().toLowerCase();
    const known = tallies.get(key);
    tallies.set(key, known === undefined ? entry : addTallies(known, entry));
  }
  return [...tallies.values()].toSorted((a, b) => weighTally(b) - weighTally(a));
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

function addTallies(a: Tally, b: Tally): Tally {
  const days = [a.first, a.last, b.first, b.last].filter((day) => day !== "").toSorted();
  return {
    question: a.question,
    unanswered: a.unanswered + b.unanswered,
    unsure: a.unsure + b.unsure,
    unhelpful: a.unhelpful + b.unhelpful,
    first: days[0] ?? "",
    last: days.at(-1) ?? "",
  };
}

function createGap(tallies: readonly Tally[]): Gap {
  const questions = tallies.map(({ question }) => question);
  const { unanswered, unsure, unhelpful, first, last } = tallies.reduce(addTallies);
  return { questions, unanswered, unsure, unhelpful, first, last };
}

function weighTally({
  unanswered,
  unsure,
  unhelpful,
}: Pick<Gap, "unanswered" | "unsure" | "unhelpful">): number {
  return unanswered + unsure + unhelpful;
}
