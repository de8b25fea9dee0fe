// Gaps: what the journal tells of the questions that the article leaves open.

import { expect, test } from "vitest";
import { createReport, renderReport } from "../../src/ops/query-log-report.ts";

const asked = (question: string, outcome: string): string =>
  JSON.stringify({ kind: "question", question, outcome });
const judged = (question: string, verdict: string, isChange = false): string =>
  JSON.stringify({ kind: "verdict", question, verdict, isChange });

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
    },
    { questions: ["Who is the president of Peru?"], unanswered: 1, unhelpful: 0 },
  ]);
  expect(questions).toBe(5);
});

test("an answer that was not helpful is a gap, unless that was taken back", () => {
  const lines = [
    judged("Why?", "unhelpful"),
    judged("Who?", "unhelpful"),
    judged("Who?", "helpful", true),
    judged("When?", "helpful"),
  ];
  expect(createReport(lines).gaps).toEqual([{ questions: ["Why?"], unanswered: 0, unhelpful: 1 }]);
});

test("lines that are none of a journal's are counted, and text from outside is shown safely", () => {
  const lines = ["{", "null", '{"question":1}', asked("Is \u001B[31m red?", "unanswered")];
  const text = renderReport(createReport(lines));
  expect(text).toContain("3 lines could not be read.");
  expect(text).toContain("1\tIs [31m red? (1 unanswered)");
});

test("tens of thousands of questions that are all different are read in the time of some", () => {
  const lines = Array.from({ length: 20_000 }, (_, at) =>
    asked(`Who built the bridge ${at} near village ${at + 1}?`, "unanswered"),
  );
  const time = (count: number): number => {
    const startedAt = performance.now();
    createReport(lines.slice(0, count));
    return performance.now() - startedAt;
  };
  time(5_000);
  /** Four times as many take four times as long, and sixteen times as long where each is compared with all. */
  expect(time(20_000) / time(5_000)).toBeLessThan(10);
});
