// Answering of servers with documents of their own, whose preparation is held here until a test lets it go on: who
// is answered from what meanwhile, and what they are told.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ArticleAnswering } from "../../src/app/article-answering.ts";
import { createDeferred } from "../../src/app/deferred.ts";
import { createServerAnswering } from "../../src/app/server-answering.ts";
import { type Reply, replyWithNote } from "../../src/discord/reply.ts";
import type { Request } from "../../src/discord/request.ts";

const server = "1100000000000000777";

const request: Request = {
  kind: "help",
  event: "interaction",
  person: "1",
  language: "en",
  channel: "2",
  server: { id: server, channels: [], roles: [] },
  isAmongOthers: true,
  mayShare: false,
};

interface Held extends ArticleAnswering {
  readonly finish: () => void;
  readonly fail: () => void;
  readonly isClosed: () => boolean;
}

/** Answering that says its name, 40 % of which is prepared until it is finished. */
function hold(name: string): Held {
  const ready = createDeferred<void>();
  let isClosed = false;
  return {
    library: new Promise(() => {}),
    ready: ready.promise,
    failure: new Promise(() => {}),
    state: () => ({ library: undefined, prepared: 0.4, restarts: 0 }),
    answer: async (asked) => replyWithNote(name, asked),
    close: () => (isClosed = true),
    finish: () => ready.resolve(),
    fail: () => ready.reject(new Error("it is broken")),
    isClosed: () => isClosed,
  };
}

function arrange() {
  const folder = mkdtempSync(join(tmpdir(), "pullquote-servers-"));
  const own = join(folder, server);
  const write = (name: string, of: string = server): void => {
    mkdirSync(join(folder, of), { recursive: true });
    writeFileSync(join(folder, of, name), `${name}\n`);
  };
  write("a.md");
  const started: Held[] = [];
  const lines: string[] = [];
  const answering = createServerAnswering(
    { answer: async (asked) => replyWithNote("the operator's", asked) },
    {
      folder,
      start() {
        const next = hold(`number ${started.length + 1}`);
        started.push(next);
        return next;
      },
      readCommonBytes: () => 1_000_000,
      log: (_level, message) => void lines.push(message),
    },
  );
  const ask = async (): Promise<string> => wordsOf(await answering.answer(request));
  /** What is held, from 1. */
  const held = (number: number): Held => started[number - 1] ?? hold("none");
  return { ...answering, own, write, held, ask, lines, count: () => started.length };
}

function wordsOf({ content }: Reply): string {
  return JSON.stringify(content);
}

test("who asks while documents are read is told how far that is, and then answered from them", async () => {
  const { ask, held } = arrange();
  expect(await ask()).toMatch(/still reading the article[^]*40%/);
  held(1).finish();
  expect(await ask()).toContain("number 1");
});

test("while another document is read, who asks is answered from what was", async () => {
  const { ask, held, write, prepare } = arrange();
  const first = prepare(server);
  held(1).finish();
  expect(await first.isRead).toBe(true);
  write("b.md");
  expect(await ask()).toContain("number 1");
  expect(held(1).isClosed()).toBe(false);
  const second = prepare(server);
  expect(second.readShare()).toBe(0.4);
  held(2).finish();
  await second.isRead;
  expect(await ask()).toContain("number 2");
  expect(held(1).isClosed()).toBe(true);
});

test("a document that was taken away is quoted no more, not even while the others are read", async () => {
  const { ask, held, own, write, prepare } = arrange();
  write("b.md");
  const first = prepare(server);
  held(1).finish();
  await first.isRead;
  rmSync(join(own, "b.md"));
  expect(await ask()).toContain("still reading");
  expect(held(1).isClosed()).toBe(true);
  rmSync(join(own, "a.md"));
  expect(await ask()).toContain("the operator's");
});

test("documents that can't be read leave the operator's articles, and the log says why", async () => {
  const { ask, held, prepare, lines } = arrange();
  const { isRead } = prepare(server);
  held(1).fail();
  expect(await isRead).toBe(false);
  expect(await ask()).toContain("the operator's");
  expect(lines).toEqual(["A server's documents were not read: it is broken"]);
});

test("when the operator's articles change, all is prepared anew, and answered from what was meanwhile", async () => {
  const { ask, held, prepare, renew, count } = arrange();
  const { isRead } = prepare(server);
  held(1).finish();
  await isRead;
  const renewed = renew();
  expect(count()).toBe(2);
  expect(await ask()).toContain("number 1");
  held(2).finish();
  await renewed;
  expect(await ask()).toContain("number 2");
});

test("of many servers, or of much text, those go that were asked longest ago", async () => {
  const { held, prepare, write } = arrange();
  const servers = ["1", "2", "3", "4", "5"];
  for (const one of servers) {
    write("a.md", one);
    prepare(one);
  }
  // Each holds a megabyte of the operator's, and four are the most.
  expect(servers.map((_, at) => held(at + 1).isClosed())).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
