// Windows of scripts that show no sentences.

import { describe, expect, test } from "vitest";
import { cutWindows } from "../../../src/core/language/windows.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

function cut(text: string): readonly string[] {
  return cutWindows(text, { start: 0, end: text.length }).map((span) => sliceOf(text, span));
}

const clause = "บ่อน้ำของหมู่บ้านสร้างขึ้นในปี";

describe("a stretch is left whole", () => {
  test.each([
    ["when it is short", clause],
    [
      "when its script shows sentences",
      "The pier had to be rebuilt after the storm ".repeat(9).trim(),
    ],
    ["when another script opens it", `${"The pier had to be rebuilt. ".repeat(6)}${clause}`],
  ])("%s", (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe("a long stretch", () => {
  test("is cut between clauses, which a blank parts", () => {
    const windows = cut(`${clause} `.repeat(20).trim());
    expect(windows.length).toBeGreaterThan(3);
    expect(windows.map((window) => window.replaceAll(clause, "").trim())).toEqual(
      windows.map(() => ""),
    );
  });

  test("is cut between words where there is no blank", () => {
    const windows = cut(clause.repeat(20));
    expect(windows.length).toBeGreaterThan(3);
    expect(windows.filter((window) => window.length > 150)).toEqual([]);
    expect(windows.join("")).toBe(clause.repeat(20));
  });

  test("of blanks at its end has no empty window", () => {
    const windows = cut(`${clause.repeat(5)}${" ".repeat(200)}`);
    expect(windows).not.toContain("");
    expect(windows.join("")).toBe(clause.repeat(5));
  });
});
