// Waiting for plain data to change.

import { expect, test } from "vitest";
import { createCondition } from "./condition.ts";

test("what is there already is not waited for", async () => {
  const condition = createCondition(1_000, () => "");
  await expect(condition.until(() => 1, "a number")).resolves.toBe(1);
});

test("every waiter looks again when it is notified, and goes on waiting when there is nothing", async () => {
  const condition = createCondition(1_000, () => "");
  const seen: number[] = [];
  const first = condition.until(() => seen[0], "a number");
  const second = condition.until(() => seen[1], "another number");
  seen.push(1);
  condition.notify();
  await expect(first).resolves.toBe(1);
  seen.push(2);
  condition.notify();
  await expect(second).resolves.toBe(2);
});

test("a wait that is not met says what was expected and what happened", async () => {
  const condition = createCondition(1, () => "Nothing came.");
  const wait = condition.until(() => undefined, "a number");
  await expect(wait).rejects.toThrow("Waited 1 ms for a number. Nothing came.");
});

test("what a look throws ends its wait alone", async () => {
  const condition = createCondition(1_000, () => "");
  let isBroken = false;
  const broken = condition.until(() => {
    if (isBroken) throw new Error("broken");
    return undefined;
  }, "nothing");
  const other = condition.until(() => (isBroken ? 1 : undefined), "a number");
  isBroken = true;
  condition.notify();
  await expect(broken).rejects.toThrow("broken");
  await expect(other).resolves.toBe(1);
});

test("closing ends the waits under way and those to come", async () => {
  const condition = createCondition(1_000, () => "");
  const wait = condition.until(() => undefined, "a number");
  condition.close("it is over");
  await expect(wait).rejects.toThrow("it is over");
  await expect(condition.until(() => 1, "a number")).rejects.toThrow(
    "Cannot wait for a number: it is over",
  );
});
