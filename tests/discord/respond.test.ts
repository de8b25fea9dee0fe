// Respond: the rate limit decides before anything is looked up; and which requests count for it.

import { expect, test } from "vitest";
import { type Action, parseCustomId } from "../../src/discord/custom-id.ts";
import type { Reply } from "../../src/discord/reply.ts";
import { type Origin, type Request, cutText } from "../../src/discord/request.ts";
import { createRespond, isLimited } from "../../src/discord/respond.ts";
import { createRateLimiter } from "../../src/ops/rate-limiter.ts";
import { answerFrom } from "../support/answering.ts";
import { libraryOf, question, seed } from "../support/pullquote.ts";
import { linesOf } from "../support/readable.ts";

const library = libraryOf(seed);
const origin: Origin = {
  event: "interaction",
  person: "ann",
  language: "en",
  channel: "hall",
  isAmongOthers: true,
  mayShare: true,
};
const on = {
  id: "1",
  parts: [],
  accent: 0,
  language: undefined,
  isPrivate: false,
  question: undefined,
  spans: [],
  revision: undefined,
  more: undefined,
};
const ask: Request = {
  ...origin,
  kind: "question",
  surface: "slash command",
  asked: cutText(question),
};

/** Answers one question in ten seconds, by a clock that the test moves. */
function createLimited() {
  const asked: string[] = [];
  const clock = { nowMs: 0 };
  const answering = answerFrom({
    ...library,
    ask(text, options) {
      asked.push(text);
      return library.ask(text, options);
    },
  });
  const rateLimiter = createRateLimiter({ count: 1, windowMs: 10_000 });
  const respond = createRespond(answering, rateLimiter, () => clock.nowMs);
  return { asked, clock, respond: (request: Request) => respond(request, clock.nowMs + 2_000) };
}

const linesIn = ({ content }: Reply): readonly string[] =>
  content.kind === "message" ? linesOf(content.message) : [];

test("who asks too fast is told to wait, and nothing is looked up", async () => {
  const { asked, clock, respond } = createLimited();
  expect(await respond(ask)).toMatchObject({ status: "answered", question });
  clock.nowMs = 4_000;
  const refused = await respond(ask);
  expect(linesIn(refused)).toEqual([expect.stringMatching(/ask again in 6 seconds\.$/)]);
  expect(refused).toMatchObject({ status: "delayed", content: { isPrivate: true } });
  expect(refused.entry).toBeUndefined();
  expect(asked).toHaveLength(1);
  clock.nowMs = 10_000;
  expect((await respond(ask)).status).toBe("answered");
});

test.each([
  { event: "interaction", told: [true, true], reason: "Discord shows an error without a reply" },
  { event: "message", told: [true, false], reason: "a flood is answered once" },
  { event: "edit", told: [false, false], reason: "the reply that is there stays" },
] as const)("of two that are too fast by $event are told: $told", async ({ event, told }) => {
  const { respond } = createLimited();
  const request: Request = { ...ask, event };
  expect((await respond(request)).content.kind).toBe("message");
  const refused = await Promise.all([respond(request), respond(request)]);
  expect(refused.map(({ content }) => content.kind === "message")).toEqual(told);
  expect(refused.map(({ status }) => status)).toEqual(["delayed", "delayed"]);
});

test("nobody waits for somebody else", async () => {
  const { respond } = createLimited();
  await respond(ask);
  expect((await respond({ ...ask, person: "bob" })).status).toBe("answered");
});

test("while the article is prepared people are asked for a moment, and then answered", async () => {
  let prepare: (() => void) | undefined;
  const ready = new Promise<void>((resolve) => (prepare = resolve));
  const { answer } = answerFrom(library);
  const unlimited = createRateLimiter({ count: 100, windowMs: 1 });
  const respond = createRespond({ ready, answer }, unlimited, () => 0);
  const early = await respond(ask, 1);
  expect(linesIn(early)).toEqual([expect.stringMatching(/^One moment/), "-# 0%"]);
  expect(early.status).toBe("delayed");
  const typing: Request = { ...origin, kind: "suggestion", field: "question", typed: "x" };
  expect((await respond(typing, 1)).content).toEqual({ kind: "choices", choices: [] });
  const patient = respond(ask, 1_000);
  prepare?.();
  expect((await patient).status).toBe("answered");
});

const { revision } = library.article;
const pressed = (id: string): Request => ({
  ...origin,
  kind: "press",
  component: parseCustomId(id),
  chosen: "",
  on,
});

const requests: readonly (readonly [name: string, request: Request, isLimited: boolean])[] = [
  ["a question", ask, true],
  ["a picture, for which a reply is sent too", { ...ask, asked: cutText("") }, true],
  ["a message that is looked up", { ...origin, kind: "look-up", asked: cutText("x") }, true],
  ["the article", { ...origin, kind: "article", paragraph: undefined }, false],
  ["help", { ...origin, kind: "help" }, false],
  ["an unknown command", { ...origin, kind: "unknown command" }, false],
  ["typing", { ...origin, kind: "suggestion", field: "question", typed: "x" }, false],
  [
    "a form",
    {
      ...origin,
      kind: "form",
      component: undefined,
      asked: cutText("x"),
      reason: undefined,
      on: undefined,
    },
    true,
  ],
  ["a button that nobody knows", pressed("play_again"), false],
];

test.each(requests)("%s is limited: %3$s", (_, request, expected) => {
  expect(isLimited(request)).toBe(expected);
});

const actions: Readonly<
  Record<Exclude<Action, "form" | "menu" | "reason">, readonly [rest: string, boolean]>
> = {
  context: [":1:2", false],
  next: [":0", false],
  previous: [":0", false],
  outline: ["", false],
  follow: ["", false],
  more: [":3", true],
  moreHere: [":3", true],
  add: ["", false],
  remove: ["", true],
  topic: [":1:2", true],
  share: ["", true],
  delete: [":1100000000000000300", true],
  helpful: [":0", true],
  unhelpful: [":0", true],
};

test.each(Object.entries(actions))(
  "a button for %s is limited as %o says",
  (action, [rest, expected]) => {
    const request = pressed(`${action}:${revision}${rest}`);
    expect(request).toMatchObject({ component: { action } });
    expect(isLimited(request)).toBe(expected);
  },
);
