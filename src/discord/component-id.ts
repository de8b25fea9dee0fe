// Component ids: the state of a reply, kept in the reply itself.
// A button says which article it speaks of and which span, so it works after a restart, on another
// machine and a month later. Ids come back from outside and are parsed strictly.

import type { Span } from "../core/span.ts";

/** What pressing a button asks for. */
export interface ContextRequest {
  readonly action: "context";
  /** Of the article that the span refers to. */
  readonly revision: string;
  readonly span: Span;
}

/**
 * Writes a component id.
 *
 * @returns at most 40 characters for any article
 */
export function formatComponentId({ action, revision, span }: ContextRequest): string {
  return [action, revision, span.start.toString(36), span.end.toString(36)].join(":");
}

/**
 * Reads a component id.
 *
 * @param id - as Discord sends it: forged, cut or foreign ones are possible
 * @returns the request, or undefined when the id is none that {@link formatComponentId} writes
 */
export function parseComponentId(id: string): ContextRequest | undefined {
  const [, revision, from, to] =
    /^context:([0-9a-z]{7}):(0|[1-9a-z][0-9a-z]{0,5}):([1-9a-z][0-9a-z]{0,5})$/.exec(id) ?? [];
  if (revision === undefined || from === undefined || to === undefined) return undefined;
  const span = { start: Number.parseInt(from, 36), end: Number.parseInt(to, 36) };
  return span.start < span.end ? { action: "context", revision, span } : undefined;
}
