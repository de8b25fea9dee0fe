// REST out of order: whatever Discord's HTTP side answers, the next question is answered again.

import { expect, test } from "vitest";
import { textOf } from "../fake-discord/messages/view.ts";
import { refusal } from "../fake-discord/rest/errors.ts";
import type { Answer } from "../fake-discord/rest/routes.ts";
import { answer, library, question, startPullquote } from "../support/pullquote.ts";

const reply = "POST /channels/{channel_id}/messages";
const callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";

/** Discord's answer to too many requests, until so many seconds are over. */
function limited(seconds: number, headers: Readonly<Record<string, string>> = {}) {
  const body = { message: "You are being rate limited.", retry_after: seconds, global: false };
  return { status: 429, headers: { "retry-after": String(seconds), ...headers }, body };
}

/** An attempt and three more are what discord.js makes. */
function fourTimes(fault: Answer): readonly Answer[] {
  return [fault, fault, fault, fault];
}

const globally = { "x-ratelimit-global": "true", "x-ratelimit-scope": "global" };

test.each([
  { fault: "a rate limit of the route", answers: [limited(0.2)] },
  { fault: "a global rate limit", answers: [limited(0.2, globally)] },
  { fault: "two errors 500", answers: [{ status: 500 }, { status: 500 }] },
  { fault: "an error 502 with a page", answers: [{ status: 502, raw: "<html>Bad" }] },
])("$fault is waited out, and the message is answered once", async ({ answers }) => {
  const { discord, logged } = await startPullquote();
  for (const each of answers) discord.respondNext(reply, each);
  const asked = discord.directMessage(question);
  expect(textOf(await asked.reply())).toContain(answer);
  expect(asked.replies).toHaveLength(1);
  expect(logged.join()).not.toContain("error");
});

test.each([
  { fault: "a short rate limit", answers: [limited(0.2)] },
  { fault: "an error 500", answers: [{ status: 500 }] },
])("$fault is waited out by an interaction too", async ({ answers }) => {
  const { discord } = await startPullquote();
  for (const each of answers) discord.respondNext(callback, each);
  const { message } = await discord.slash("ask", { question });
  expect(message && textOf(message)).toContain(answer);
});

test.each([
  { fault: "an error 500 that stays", answers: fourTimes({ status: 500 }) },
  { fault: "an error 502 that stays", answers: fourTimes({ status: 502, raw: "<html>Bad" }) },
  { fault: "a rate limit of an hour", answers: [limited(3_600)] },
  { fault: "a rate limit without a time", answers: [{ status: 429, body: {} }] },
  { fault: "a rate limit that makes no sense", answers: [limited(Number.NaN)] },
  { fault: "a person who takes no messages", answers: [refusal(403, 50_007, "Cannot send")] },
  { fault: "garbage instead of an error", answers: [{ status: 400, raw: "<html>Oh no" }] },
])("$fault costs one message and no other", async ({ answers }) => {
  const { discord, told } = await startPullquote({ mayFail: true });
  for (const each of answers) discord.respondNext(reply, each);
  discord.directMessage("hi");
  await told(/^error: A message was not answered/);
  expect(discord.requests.filter(({ operation }) => operation === reply)).toHaveLength(
    answers.length,
  );
  expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
});

test.each([
  { fault: "no answer", fate: { status: 0 } },
  { fault: "a rate limit beyond the 3 seconds", fate: limited(5) },
  { fault: "word that it is too late", fate: refusal(404, 10_062, "Unknown interaction") },
])("an interaction that gets $fault is dropped and not tried again", async ({ fate }) => {
  const { discord, told } = await startPullquote();
  discord.respondNext(callback, fate);
  const lost = discord.slash("ask", { question });
  lost.catch(() => {});
  await told(/^warn: An interaction was dropped.*3 seconds/);
  expect(discord.requests.filter(({ operation }) => operation === callback)).toHaveLength(1);
  const { message } = await discord.slash("ask", { question });
  expect(message && textOf(message)).toContain(answer);
});

test("two deliveries of one message get one reply, also when the bot was started anew between", async () => {
  const { discord, restart } = await startPullquote();
  const asked = discord.directMessage(question);
  const again = (): void =>
    discord.dispatch("MESSAGE_CREATE", { ...asked.message, channel_type: 1 });
  again();
  await asked.reply();
  await restart();
  again();
  await discord.requested(reply, 2);
  expect(asked.replies).toHaveLength(1);
});

test("two deliveries of one interaction get one reply", async () => {
  const { discord, logged, told } = await startPullquote();
  await discord.slash("ask", { question });
  discord.repeat();
  await told(/^debug: An interaction came twice/);
  expect(logged.join()).not.toMatch(/warn|error/);
});

test("a question that makes the bot stumble costs no other question", async () => {
  const { discord, told } = await startPullquote({
    mayFail: true,
    library: {
      ...library,
      ask(asked) {
        if (asked === "stumble") throw new Error("stumbled");
        return library.ask(asked);
      },
    },
  });
  const sorry = await discord.slash("ask", { question: "stumble" });
  expect(sorry.message && textOf(sorry.message)).toContain("Something went wrong");
  expect(textOf(await discord.directMessage("stumble").reply())).toContain("went wrong");
  await told(/^error: An interaction was not answered: .*stumbled/);
  await told(/^error: A message was not answered: .*stumbled/);
  expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
});
