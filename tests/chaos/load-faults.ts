// Load: more is asked than can be answered. How much that is depends on the machine; that nothing is lost
// without a count, and nothing answered too late, does not.

import { expect } from "vitest";
import { person } from "../fake-discord/users.ts";
import { question } from "../support/pullquote.ts";
import { isAnswering, says } from "../support/program.ts";
import { connect, createHealthCheck, standIn } from "../support/supervised.ts";
import type { Fault } from "./faults.ts";

const asker = (at: number) => person(String(1_200_000_000_000_000_000n + BigInt(at)), "asker");

interface Health {
  readonly answers: { readonly shed: number; readonly lost: number; readonly delayed: number };
}

/** Asks so many things at once; returns how many were answered, and what the program counts of the others. */
async function askAtOnce(how: "slash" | "directMessage") {
  const discord = await standIn({ waitMs: 10_000 });
  const child = connect(discord, [], { HEALTH_PORT: "0" });
  const check = createHealthCheck(await says(child, '"port"'));
  await isAnswering(child);
  child.stderr?.resume();
  const asked = Array.from({ length: 400 }, (_, at) =>
    how === "slash"
      ? discord.slash("ask", { question }, { user: asker(at) })
      : discord.directMessage(question, { author: asker(at) }).reply(),
  );
  const outcomes = await Promise.allSettled(asked);
  const answered = outcomes.filter(({ status }) => status === "fulfilled").length;
  const { answers }: Health = JSON.parse(await (await check()).text());
  return { ...answers, answered, late: discord.violations };
}

export const loadFaults: readonly Fault[] = [
  {
    fault: "more is asked than can be answered in time",
    done: "400 commands at once",
    seen: "each is answered within 3 seconds, or counted as passed over or lost",
    async provoke() {
      const { answered, shed, lost, late } = await askAtOnce("slash");
      expect(answered).toBeGreaterThan(0);
      expect(answered + shed + lost).toBe(400);
      expect(late).toEqual([]);
    },
  },
  {
    fault: "more than 100 messages are under way, two seconds of what Discord takes",
    done: "400 messages at once",
    seen: "at least 100 are answered, the others counted as passed over",
    async provoke() {
      const { answered, shed, lost } = await askAtOnce("directMessage");
      expect(answered).toBeGreaterThanOrEqual(100);
      expect({ sum: answered + shed, lost }).toEqual({ sum: 400, lost: 0 });
    },
  },
];
