// Custom ids: the state of a reply, kept in the reply itself.
// A button says which article it speaks of, which spans and what number, so it works after a restart,
// on another machine and a month later. An article is named by its revision, which tells it from all other
// articles as well as from other versions of itself. Ids come back from outside and are parsed strictly.

import type { Span } from "../core/text/span.ts";

/** What a component is for. */
export type Action =
  /** Open the reader at an excerpt. */
  | "context"
  /** Turn the reader's page: forward from an offset, backward from one; an excerpt stays in bold. */
  | "next"
  | "previous"
  /** Open the reader at the section chosen from a menu. */
  | "outline"
  /** Show the excerpts after the first so many; the spans are what the question followed up on. */
  | "more"
  /** The same, from the one article alone that the question was asked of. */
  | "moreHere"
  /** Show the form for a follow-up on the spans; and what that form sends. */
  | "follow"
  | "form"
  /** Ask the suggested question that stands at the span. */
  | "topic"
  /** Do what the value that is chosen from the menu says, which is a custom id as well. */
  | "menu"
  /** Post a private answer to the channel. */
  | "share"
  /** Delete the answer; for the person who asked alone. */
  | "delete"
  /** Say what the answer that shows the spans was worth; and why, in the form that the latter shows. */
  | "helpful"
  | "unhelpful"
  | "reason"
  /** What the form for a document sends, which speaks of no article; and to take a document away. */
  | "add"
  | "remove";

/** What pressing a component asks for. */
export interface ComponentRequest {
  readonly action: Action;
  /** Of the article that the spans refer to. */
  readonly revision: string;
  /** Its meaning depends on the action; 0 where there is none. */
  readonly value: number;
  readonly spans: readonly Span[];
  /** The id of the one person whom it is for; undefined where it is for all. */
  readonly person?: string;
}

/** The id of the one field of the follow-up form, and of the form that asks why. */
export const questionField = "question";
export const reasonField = "reason";

/** The ids of the fields of the form for a document. */
export const fileField = "file";
export const titleField = "title";
export const addressField = "address";

/** Stands in the place of a revision where no article is spoken of. */
export const noRevision = "0000000";

/** Discord's limit for ids and for the values of menus; ours are shorter. */
const longestId = 100;

/** The most spans that an id holds. */
const mostSpans = 3;

/**
 * Writes a custom id.
 *
 * @param value - a whole number of at least 0, for the actions that have one
 * @param spans - as many as the action has; those beyond are left out
 * @param person - a Discord id, for the actions that are for one person
 * @returns at most 80 characters for any article
 */
export function formatCustomId(
  action: Action,
  revision: string,
  { value = 0, spans = [], person = "" }: Partial<Omit<ComponentRequest, "action">> = {},
): string {
  const { hasValue, isPersonal, spans: allowed } = shapes[action];
  return [
    action,
    revision,
    ...(isPersonal === true ? [person] : []),
    ...(hasValue ? [value.toString(36)] : []),
    ...spans.slice(0, allowed[1]).map(formatSpan),
  ].join(":");
}

/**
 * Reads a custom id.
 *
 * @param id - as Discord sends it: forged, cut or foreign ones are possible
 * @returns the request, or undefined when the id is none that {@link formatCustomId} writes
 */
export function parseCustomId(id: string): ComponentRequest | undefined {
  if (id.length > longestId) return undefined;
  const [action = "", revision = "", ...parts] = id.split(":");
  if (!isAction(action) || !/^[0-9a-z]{7}$/.test(revision)) return undefined;
  const { hasValue, isPersonal, spans: allowed } = shapes[action];
  const person = isPersonal === true ? (parts.shift() ?? "") : undefined;
  if (person !== undefined && !/^\d{1,20}$/.test(person)) return undefined;
  const value = hasValue ? parseNumber(parts.shift()) : 0;
  const spans: Span[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const span = parseSpan(parts.slice(at, at + 2).join(":"));
    if (span === undefined) return undefined;
    spans.push(span);
  }
  if (value === undefined || spans.length < allowed[0] || spans.length > allowed[1])
    return undefined;
  return { action, revision, value, spans, ...(person !== undefined && { person }) };
}

/** Writes a span as it stands in ids and in the values of menus. */
function formatSpan({ start, end }: Span): string {
  return `${start.toString(36)}:${end.toString(36)}`;
}

/**
 * Reads a span.
 *
 * @returns the span, or undefined for what {@link formatSpan} does not write; never an empty one
 */
export function parseSpan(value: string): Span | undefined {
  if (value.length > longestId) return undefined;
  const [from, to, ...rest] = value.split(":");
  const start = parseNumber(from);
  const end = parseNumber(to);
  if (start === undefined || end === undefined || rest.length > 0 || start >= end) return undefined;
  return { start, end };
}

interface Shape {
  /** Whether it is for one person; default false. */
  readonly isPersonal?: boolean;
  /** Whether there is a number before the spans. */
  readonly hasValue: boolean;
  /** How many spans there are, at the least and at the most. */
  readonly spans: readonly [number, number];
}

const shapes: Readonly<Record<Action, Shape>> = {
  context: { hasValue: false, spans: [1, 1] },
  next: { hasValue: true, spans: [0, 1] },
  previous: { hasValue: true, spans: [0, 1] },
  outline: { hasValue: false, spans: [0, 0] },
  more: { hasValue: true, spans: [0, mostSpans] },
  moreHere: { hasValue: true, spans: [0, mostSpans] },
  follow: { hasValue: false, spans: [0, mostSpans] },
  form: { hasValue: false, spans: [0, mostSpans] },
  topic: { hasValue: false, spans: [1, 1] },
  menu: { hasValue: false, spans: [0, 0] },
  share: { hasValue: false, spans: [0, 0] },
  delete: { hasValue: false, isPersonal: true, spans: [0, 0] },
  helpful: { hasValue: true, spans: [0, mostSpans] },
  unhelpful: { hasValue: true, spans: [0, mostSpans] },
  reason: { hasValue: false, spans: [0, mostSpans] },
  add: { hasValue: false, spans: [0, 0] },
  remove: { hasValue: false, spans: [0, 0] },
};

function isAction(action: string): action is Action {
  return Object.hasOwn(shapes, action);
}

function parseNumber(digits: string | undefined): number | undefined {
  return digits !== undefined && /^(?:0|[1-9a-z][0-9a-z]{0,5})$/.test(digits)
    ? Number.parseInt(digits, 36)
    : undefined;
}
