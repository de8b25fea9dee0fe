// The thread that answers from a long article: asked while it prepares, told to stop, and broken.

import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { folder, isAnswering, says } from "../support/program.ts";
import { shown } from "../support/pullquote.ts";
import { connect, createHealthCheck, endOf, replyOf, standIn } from "../support/supervised.ts";
import { breaking, breakingThread } from "./breaking-thread.ts";
import type { Fault } from "./faults.ts";

/** Writes an article of so many sentences, which has a thread from some 3,400 on. */
function writeArticle(sentences: number): string {
  const file = join(folder, `stones-${sentences}.md`);
  const lines = Array.from(
    { length: sentences },
    (_, at) => `Stone ${at} lies by river ${at % 97}.`,
  );
  writeFileSync(file, `# Stones\n\n${lines.join("\n\n")}\n`);
  return file;
}

const asked = "Which river does stone 77 lie by?";
const answer = "Paragraph 78";

/** Breaks the thread of a program that answers, and waits until it answers again. */
async function breakThread(
  words: string,
  reason: RegExp,
  extra: Readonly<Record<string, string>> = {},
): Promise<void> {
  const discord = await standIn({ waitMs: 60_000 });
  const env = { ARTICLE: writeArticle(3_600), HEALTH_PORT: "0", ...extra };
  const child = connect(discord, breakingThread, env);
  const check = createHealthCheck(await says(child, '"port"'));
  await says(child, "is on Discord");
  const saying = says(child, "It is started again");
  expect(await replyOf(discord, words)).toContain("One moment");
  expect(await saying).toMatch(reason);
  const health = await check();
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ restarts: 1 });
  await expect
    .poll(() => replyOf(discord, asked), { timeout: 60_000, interval: 1_000 })
    .toContain(answer);
  expect(await (await check()).json()).toMatchObject({ status: "alive", restarts: 1 });
}

export const threadFaults: readonly Fault[] = [
  {
    fault: "somebody asks while a large article is being prepared",
    done: "an article of 1 MB, a message, and SIGTERM",
    seen: "“One moment”; health says how much is prepared; it stops within its grace",
    async provoke() {
      const discord = await standIn();
      const env = { ARTICLE: writeArticle(30_000), HEALTH_PORT: "0" };
      const child = connect(discord, [], env);
      const check = createHealthCheck(await says(child, '"port"'));
      child.stderr?.resume();
      await discord.ready();
      expect(await (await check()).json()).toMatchObject({
        status: "starting",
        preparing: expect.stringMatching(/^\d\d? %$/),
      });
      expect(await replyOf(discord)).toContain("One moment");
      const exit = once(child, "exit");
      const signalledAt = performance.now();
      child.kill("SIGTERM");
      expect(await exit).toEqual([0, null]);
      expect(performance.now() - signalledAt).toBeLessThan(6_000);
    },
  },
  {
    fault: "a server hands over a document that takes long to read",
    done: "a megabyte of paragraphs of one letter, and a question from elsewhere",
    seen: "the question is answered first; the document is taken",
    async provoke() {
      const discord = await standIn();
      const child = connect(discord, [], { LIBRARY: mkdtempSync(join(folder, "library-")) });
      await isAnswering(child);
      const form = await discord.slash("library", { add: {} });
      const text = "a\n\n".repeat(300_000);
      discord.respondNext("GET /users/@me", { status: 200, raw: text });
      const file = {
        filename: "long.md",
        size: text.length,
        url: `${discord.apiUrl}/v10/users/@me`,
      };
      const order: string[] = [];
      const taken = discord.modalSubmit(form, { file }).then((reply) => {
        order.push("document");
        return reply;
      });
      await discord.requested("GET /users/@me");
      await replyOf(discord);
      order.push("question");
      expect(shown(await taken)).toContain("long.md");
      expect(order).toEqual(["question", "document"]);
    },
  },
  {
    fault: "the thread that answers ends, as for want of memory",
    done: "it exits while it is asked",
    seen: "who waits is told “One moment”; it is started again and answers",
    provoke: () => breakThread(breaking.crash, /exit code 9/),
  },
  {
    fault: "the thread that answers ends, as for want of memory",
    done: "it takes all memory while it is asked",
    seen: "who waits is told “One moment”; it is started again and answers",
    provoke: () => breakThread(breaking.memory, /memory/),
  },
  {
    fault: "the thread that answers gives no sign of life for 20 seconds",
    done: "it loops without an end while it is asked",
    seen: "who waits is told “One moment”; it is started again and answers",
    provoke: () => breakThread(breaking.hang, /no sign of life/, { PATIENCE: "2000" }),
  },
  {
    fault: "the thread that answers ends before it ever answered",
    done: "an article that takes more memory than there is",
    seen: "it ends with 1 and one line",
    async provoke() {
      const discord = await standIn();
      const env = { ARTICLE: writeArticle(30_000) };
      const { code, errors } = await endOf(connect(discord, ["--max-old-space-size=48"], env));
      expect(errors).toEqual([expect.stringMatching(/^Error: Answering ended/)]);
      expect(code).toBe(1);
    },
  },
];
