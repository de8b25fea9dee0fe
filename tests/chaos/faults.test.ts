// Chaos: provokes each fault that docs/operate.md promises to survive, once, or CHAOS_ROUNDS times. `npm run chaos`
// prints a line for each: the fault, what was done, and what was seen.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { faults } from "./faults.ts";

const rounds = Number(process.env["CHAOS_ROUNDS"] ?? 1);

test.each(faults.map(({ fault, done, seen, provoke }) => [fault, done, seen, provoke] as const))(
  "%s: %s; %s",
  { repeats: rounds - 1, timeout: 120_000 },
  async (_fault, _done, _seen, provoke) => {
    await expect(provoke()).resolves.toBeUndefined();
  },
);

test("each fault of the table is provoked", () => {
  const section = readFileSync("docs/operate.md", "utf8")
    .split("\n## ")
    .find((each) => each.startsWith("Faults"));
  const rows = section?.match(/^\| .* \|$/gm) ?? [];
  const told = rows.slice(1).map((row) => row.split(" | ")[0]?.slice(2));
  expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(told));
});
