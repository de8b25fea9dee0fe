// Code: one block a piece, without fences, indentation of the list around it and marks of quotations.
// Its line breaks are marked as meant, because a soft line break is shown as a blank.

import type { Span } from "../../../text/span.ts";
import type { ReplacedSpan } from "../../blocks.ts";
import type { Draft } from "./draft.ts";
import { type InlineMarks, noMarks } from "./inline-marks.ts";
import { childrenOf, type Node } from "./lezer.ts";

/**
 * Reads a piece of code into the draft. What its fence says to a program that colours it is skipped.
 *
 * @param parent - position of the item that the code stands in
 */
export function readCode(draft: Draft, code: Node, parent: number | undefined): void {
  if (isQuery(draft.text, code))
    return draft.skip({ start: code.from, end: code.to }, "code of the page");
  const lines: Span[] = [];
  for (const { name, from, to } of childrenOf(code)) {
    if (name === "CodeText") lines.push({ start: from, end: to });
    if (name === "CodeInfo") draft.skip({ start: from, end: to }, "rule");
  }
  addCode(draft, lines, parent);
}

/** Whether a program runs the code and shows what it finds. */
function isQuery(text: string, code: Node): boolean {
  const info = [...childrenOf(code)].find(({ name }) => name === "CodeInfo");
  return info !== undefined && /^dataview(?:js)?\s*$/.test(text.slice(info.from, info.to));
}

/** Adds code that stands in some ranges, in order; what lies between them is no part of it. */
function addCode(draft: Draft, parts: readonly Span[], parent: number | undefined): void {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return;
  const span = { kind: "code", start: first.start, end: last.end, parent } as const;
  draft.add(span, showLineBreaks(draft.text, parts));
}

function showLineBreaks(text: string, parts: readonly Span[]): InlineMarks {
  const replaced: ReplacedSpan[] = [];
  for (const [index, { start, end }] of parts.entries()) {
    const next = parts[index + 1]?.start ?? end;
    for (const { index: at, 0: lineEnd } of text.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
      const after = start + at + lineEnd.length;
      replaced.push({ start: start + at, end: after === end ? next : after, shown: "\n" });
    }
    const isOpen = !/[\r\n]$/.test(text.slice(start, end).slice(-1));
    if (isOpen && next > end) replaced.push({ start: end, end: next, shown: "\n" });
  }
  return { ...noMarks, replaced };
}
