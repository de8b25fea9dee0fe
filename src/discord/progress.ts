// Progress: what takes longer than a reply may is told of at once, and the message is changed as it goes on. What is
// done within a moment is just told.

import { setTimeout } from "node:timers/promises";
import type { Reply } from "./reply.ts";

/** Who waits is told after so long how far it is, in milliseconds: half of the time that a reply has. */
const patienceMs = 1_500;

/** And again after so long; Discord takes five changes of a message in two seconds. */
const pauseMs = 2_000;

/**
 * Waits for a reply.
 *
 * @param last - what stands in the end
 * @param describe - tells how far it is
 * @returns the reply, if it is there in a moment; else one that goes on by itself
 */
export async function replyInSteps(last: Promise<Reply>, describe: () => Reply): Promise<Reply> {
  const done = await waitFor(last, patienceMs);
  return done ?? { ...describe(), later: followSteps(last, describe) };
}

async function* followSteps(last: Promise<Reply>, describe: () => Reply): AsyncGenerator<Reply> {
  let told = JSON.stringify(describe());
  for (;;) {
    const done = await waitFor(last, pauseMs);
    if (done !== undefined) return yield done;
    const next = describe();
    const text = JSON.stringify(next);
    if (text === told) continue;
    told = text;
    yield next;
  }
}

/** @returns undefined when it is not there in time */
async function waitFor(last: Promise<Reply>, ms: number): Promise<Reply | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([
      last,
      setTimeout(ms, undefined, { ref: false, signal: over.signal }),
    ]);
  } finally {
    over.abort();
  }
}
