// Faults: each of the table in docs/operate.md, provoked on the program itself: what is done, and what is seen
// then. Other tests go into the details; here is one of each kind.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { textOf } from "../fake-discord/messages/view.ts";
import { refusal } from "../fake-discord/rest/errors.ts";
import { answer, question } from "../support/pullquote.ts";
import { folder, hurried, isAnswering, says } from "../support/program.ts";
import { connect, endOf, replyOf, standIn } from "../support/supervised.ts";
import { loadFaults } from "./load-faults.ts";
import { threadFaults } from "./thread-faults.ts";

/** A fault. */
export interface Fault {
  /** As in docs/operate.md. */
  readonly fault: string;
  readonly done: string;
  readonly seen: string;
  /** Does it and sees it. */
  readonly provoke: () => Promise<void>;
}

const reply = "POST /channels/{channel_id}/messages";
const callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";

const connectionFaults: readonly Fault[] = [
  {
    fault: "none of the process's shards has been connected for five minutes",
    done: "the gateway says no hello",
    seen: "it tries again, and ends with 1 after 5 minutes",
    async provoke() {
      const discord = await standIn();
      discord.mute("hello", true);
      const child = connect(discord, hurried);
      await discord.connected(3);
      const { code, errors } = await endOf(child);
      expect(errors).toEqual([expect.stringMatching(/not answered for 5 minutes/)]);
      expect(code).toBe(1);
    },
  },
  {
    fault: "no network at the start",
    done: "nobody listens, and later somebody does",
    seen: "it ends with 1 and one line; started again, it answers",
    async provoke() {
      const gone = await standIn();
      await gone.stop();
      const { code, errors } = await endOf(connect(gone));
      expect(errors).toEqual([expect.stringMatching(/reached/)]);
      expect(code).toBe(1);
      const back = await standIn({ port: Number(new URL(gone.apiUrl).port) });
      await isAnswering(connect(back));
      expect(await replyOf(back)).toContain(answer);
    },
  },
  {
    fault: "Discord refuses the token, at the start or later",
    done: "a reply is refused with 401",
    seen: "it ends with 1 and one line on the token",
    async provoke() {
      const discord = await standIn();
      const child = connect(discord);
      await isAnswering(child);
      discord.respondNext(reply, refusal(401, 0, "401: Unauthorized"));
      discord.directMessage(question);
      const { code, errors } = await endOf(child);
      expect(errors.at(-1)).toMatch(/^Discord refused the token/);
      expect(code).toBe(1);
    },
  },
  {
    fault: "Discord closes the gateway with a code after which no client may come back",
    done: "the gateway is closed with 4014",
    seen: "it ends with 1 and says what to change",
    async provoke() {
      const discord = await standIn({ refuse: 4014 });
      const { code, errors } = await endOf(connect(discord));
      expect(errors).toEqual([expect.stringMatching(/^Discord refused the gateway intents/)]);
      expect(code).toBe(1);
    },
  },
];

const requestFaults: readonly Fault[] = [
  {
    fault: "an interaction can't be answered within 3 seconds",
    done: "Discord does not answer the callback",
    seen: "that one is dropped and logged, the next is answered",
    async provoke() {
      const discord = await standIn();
      const child = connect(discord);
      await isAnswering(child);
      discord.respondNext(callback, { status: 0 });
      discord.slash("ask", { question }).catch(() => {});
      await says(child, "An interaction was dropped");
      const { message } = await discord.slash("ask", { question });
      expect(message && textOf(message)).toContain(answer);
    },
  },
  {
    fault:
      "a rate limit of more than 3 seconds for an interaction, a minute for a message, or without a time to wait",
    done: "Discord limits a message for an hour",
    seen: "that reply is lost and logged, the next is sent",
    async provoke() {
      const discord = await standIn();
      const child = connect(discord);
      await isAnswering(child);
      const body = { message: "You are being rate limited.", retry_after: 3_600, global: false };
      discord.respondNext(reply, { status: 429, headers: { "retry-after": "3600" }, body });
      discord.directMessage("hi");
      await says(child, "A message was not answered");
      expect(await replyOf(discord)).toContain(answer);
    },
  },
  {
    fault: "an event that makes no sense",
    done: "ten events and frames that are no events",
    seen: "the next question is answered",
    async provoke() {
      const discord = await standIn();
      const child = connect(discord);
      await isAnswering(child);
      for (const raw of ["", "not JSON", "null", "[]", '{"op":9}', '{"op":0,"t":"MESSAGE_CREATE"}'])
        discord.sendRaw(raw);
      for (const data of [null, {}, { type: 2 }, { type: 2, data: { type: 1 }, user: null }])
        discord.dispatch("INTERACTION_CREATE", data);
      expect(await replyOf(discord)).toContain(answer);
      expect(child.exitCode).toBe(null);
    },
  },
  {
    fault: "an event comes twice",
    done: "an interaction is delivered again",
    seen: "Discord refuses the second callback, and nothing is lost",
    async provoke() {
      const discord = await standIn();
      const child = connect(discord, [], { LOG_LEVEL: "debug" });
      await isAnswering(child);
      await discord.slash("ask", { question });
      discord.repeat();
      const said = await says(child, "An interaction came twice");
      expect(said).not.toMatch(/"level":"(?:warn|error)"/);
    },
  },
];

/** A copy of the program in which something is missing; returns its entry. */
function copyWithoutLexicon(): string {
  const bare = mkdtempSync(join(folder, "bare-"));
  for (const name of ["dist", "package.json", "seeds/article.txt"])
    cpSync(name, join(bare, name), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(bare, "node_modules"));
  return join(bare, "dist", "main.js");
}

const fileFaults: readonly Fault[] = [
  {
    fault: "the lexicon can't be read",
    done: "its file is gone",
    seen: "it says so at the start, and answers",
    async provoke() {
      const discord = await standIn();
      const child = connect(discord, [], {}, copyWithoutLexicon());
      expect(await says(child, "is on Discord")).toMatch(/lexicon\.bin: there is no such file/);
      expect(await replyOf(discord)).toContain(answer);
    },
  },
  {
    fault: "the query log can't be written",
    done: "its folder is removed while it runs",
    seen: "it says so once, and answers on",
    async provoke() {
      const discord = await standIn();
      const kept = join(folder, "kept");
      mkdirSync(kept, { recursive: true });
      const child = connect(discord, [], { JOURNAL: join(kept, "journal.jsonl") });
      await isAnswering(child);
      rmSync(kept, { recursive: true });
      const saying = says(child, "answers go on");
      expect(await replyOf(discord)).toContain(answer);
      await saying;
      expect(await replyOf(discord)).toContain(answer);
    },
  },
  {
    fault: "`JOURNAL` names a pipe, a device or a folder that is not there",
    done: "`JOURNAL` names a pipe",
    seen: "it ends with 1 and one line",
    async provoke() {
      const discord = await standIn();
      const pipe = join(folder, `pipe-${process.hrtime.bigint()}`);
      execFileSync("mkfifo", [pipe]);
      const { code, errors } = await endOf(connect(discord, [], { JOURNAL: pipe }));
      expect(errors).toEqual([expect.stringMatching(/^JOURNAL: /)]);
      expect(code).toBe(1);
    },
  },
];

/** One of each row of the table. */
export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...requestFaults,
  ...fileFaults,
  ...loadFaults,
  ...threadFaults,
];
