// Gaps: what the journal tells of the questions that the article leaves open.

import { expect, test } from "vitest";
import { createReport } from "../../src/ops/query-log-report.ts";
import { renderReport } from "../../src/ops/query-log-tables.ts";
import { measureProcessorTime } from "../support/processor-time.ts";

const asked = (question: string, outcome: string, at?: string): string =>
  JSON.stringify({ kind: "question", at, question, outcome });
const undated = { unsure: 0, first: "", last: "" };
const judged = (question: string, verdict: string): string =>
  JSON.stringify({ kind: "verdict", question, verdict });

test("questions that ask for much the same are one gap, the most frequent first", () => {
  const { gaps, questions } = createReport([
    asked("Who is the president of Peru?", "unanswered"),
    asked("How do I make carbonara?", "unanswered"),
    asked("how do I make carbonara? ", "unanswered"),
    asked("How can one make a carbonara", "unanswered"),
    asked("When did Kim travel?", "answered"),
    "",
  ]);
  expect(gaps).toEqual([
    {
      questions: ["How do I make carbonara?", "How can one make a carbonara"],
      unanswered: 3,
      unhelpful: 0,
      ...undated,
    },
    { questions: ["Who is the president of Peru?"], unanswered: 1, unhelpful: 0, ...undated },
  ]);
  expect(questions).toBe(5);
});

test("an answer that was not helpful is a gap, and one that was is none", () => {
  const lines = [judged("Why?", "unhelpful"), judged("When?", "helpful")];
  expect(createReport(lines).gaps).toEqual([
    { questions: ["Why?"], unanswered: 0, unhelpful: 1, ...undated },
  ]);
});

test("lines that are none of a journal's are counted, and text from outside is shown safely", () => {
  const lines = ["{", "null", '{"question":1}', asked("Is \u001B[31m red?", "unanswered")];
  const text = renderReport(createReport(lines), "table");
  expect(text).toContain("3 lines could not be read.");
  expect(text).toMatch(/^1 .* Is \[31m red\?$/m);
});

const report = createReport([
  asked("How do I make carbonara?", "unanswered", "2026-11-02T09:00:00.000Z"),
  asked("How can one make a carbonara", "unsure", "2026-11-01T09:00:00.000Z"),
  asked("Is a|b so?", "unanswered", "2026-11-03T09:00:00.000Z"),
]);

test("a question that nothing clearly answers is a gap, with the days on which it was asked", () => {
  expect(report.gaps[0]).toEqual({
    questions: ["How do I make carbonara?", "How can one make a carbonara"],
    unanswered: 1,
    unsure: 1,
    unhelpful: 0,
    first: "2026-11-01",
    last: "2026-11-02",
  });
});

test("a report is a table, Markdown, or JSON lines", () => {
  expect(renderReport(report, "table").split("\n")).toEqual([
    "unanswered  unsure  not helpful  first       last        question",
    "1           1       0            2026-11-01  2026-11-02  How do I make carbonara? / How can one make a carbonara",
    "1           0       0            2026-11-03  2026-11-03  Is a|b so?",
    "Questions: 3. Gaps: 2.",
    "",
  ]);
  const markdown = renderReport(report, "markdown").split("\n");
  expect(markdown[0]).toBe("| unanswered | unsure | not helpful | first | last | question |");
  expect(markdown[3]).toContain(String.raw`Is a\|b so?`);
  const lines = renderReport(report, "jsonl").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(report.gaps);
});

test(
  "tens of thousands of questions that are all different are read in the time of some",
  {
    timeout: 120_000,
  },
  () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      asked(`Who built the bridge ${at} near village ${at + 1}?`, "unanswered"),
    );
    const time = (count: number): number =>
      measureProcessorTime(() => createReport(lines.slice(0, count)));
    const [some, all] = [5_000, 20_000].map((count) =>
      Math.min(...Array.from({ length: 3 }, () => time(count))),
    );
    /** Four times as many take four times as long, and sixteen times as long where each is compared with all. */
    expect(all).toBeLessThan(10 * (some ?? 0));
  },
);
