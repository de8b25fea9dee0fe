// Presses: what can be asked for without typing a question, at the places of an article where it costs most; ids of
// buttons among them that nobody was given.

import type { Article } from "../../src/core/article/article.ts";
import type { Span } from "../../src/core/text/span.ts";
import type { Action } from "../../src/discord/custom-id.ts";
import type { MessageState } from "../../src/discord/message-state.ts";
import type { Origin, Request } from "../../src/discord/request.ts";

const origin: Origin = {
  event: "interaction",
  person: "1",
  language: "en",
  channel: "1",
  isAmongOthers: false,
  mayShare: false,
};

const followUp = "and when was that?";

const on: MessageState = {
  id: "1",
  parts: [],
  accent: 0,
  language: "en",
  isPrivate: false,
  question: { text: followUp, isWhole: true },
  spans: [],
  revision: undefined,
  more: undefined,
};

/** Lists them for an article. */
export function listPresses({ text, revision, paragraphs }: Article): readonly Request[] {
  const whole: Span = { start: 0, end: text.length };
  const longest = paragraphs.reduce((most, each) =>
    each.end - each.start > most.end - most.start ? each : most,
  );
  const middle = longest.sentences[longest.sentences.length >> 1] ?? longest;
  const press = (action: Action, value: number, ...spans: readonly Span[]): Request => {
    const component = { action, revision, value, spans };
    return { ...origin, kind: "press", component, chosen: "", on };
  };
  const open = (paragraph: number): Request => ({ ...origin, kind: "article", paragraph });
  return [
    open(1),
    open(paragraphs.length),
    press("context", 0, { start: longest.start, end: longest.end }),
    press("next", text.length >> 1, whole),
    press("previous", text.length, whole),
    press("topic", 0, { start: middle.start, end: middle.end }),
    press("more", 3, whole, whole, whole),
    {
      ...origin,
      kind: "form",
      component: { action: "form", revision, value: 0, spans: [whole, whole, whole] },
      asked: { text: followUp, isCut: false },
      reason: undefined,
      on: undefined,
    },
  ];
}
