// Wiki boxes: templates that a page shows as a table of names and values ("{{Infobox mill | built = 1822"),
// known by their lines, not by their names.

import { type Span, sliceOf } from "../../../text/span.ts";
import { readLines } from "./lines.ts";
import { type Mark, narrow } from "./marks.ts";

/** A name with its value, on one line. */
export interface Field {
  readonly key: Span;
  readonly value: Span;
}

/**
 * Reads a template that has a value on each of two lines or more.
 *
 * @param template - from its first bracket to its last
 * @param inner - the marks within it, in order
 * @returns its fields, empty when it is no box, and the marks that leave only them
 */
export function readBox(
  text: string,
  template: Span,
  inner: readonly Mark[],
): { readonly fields: readonly Field[]; readonly marks: readonly Mark[] } {
  const fields = findFields(text, template).flatMap(({ key, value }) => {
    const shown = narrow(text, value, inner);
    return shown === undefined ? [] : [{ key, value: shown }];
  });
  if (fields.length < 2) return { fields: [], marks: [template] };
  const marks: Mark[] = [];
  let { start } = template;
  let next = 0;
  for (const { key, value } of fields) {
    marks.push({ start, end: key.start }, { start: key.end, end: value.start, shown: " | " });
    for (let mark = inner[next]; mark !== undefined && mark.start < value.end; mark = inner[++next])
      if (mark.start >= value.start && mark.end <= value.end) marks.push(mark);
    start = value.end;
  }
  marks.push({ start, end: template.end });
  return { fields, marks };
}

const fieldLine = /^\|[ \t]*([\p{L}\p{N}][^=|{}[\]]{0,60}?)[ \t]*=[ \t]*(?=\S)/u;

/** What only says how the box looks. */
const looks = /image|logo|map|icon|size|width|height_px|style|class|colou?r|align|^alt|caption$/iu;

function findFields(text: string, { start, end }: Span): readonly Field[] {
  const head = text.slice(start, Math.min(end, start + 80));
  if (/^\{\{\s*(?:nav|cite|citation)/i.test(head) || !/^\{\{[^|{}]{1,70}\|/.test(head)) return [];
  const fields: Field[] = [];
  let depth = 0;
  for (const line of readLines(text, start + 2, end - 2)) {
    const words = sliceOf(text, line);
    const isOuter = depth === 0;
    depth += countSign(words, "{{") - countSign(words, "}}");
    const [opening, key = ""] = (isOuter ? fieldLine.exec(words) : null) ?? [];
    if (opening === undefined || depth > 0 || looks.test(key)) continue;
    const from = line.start + opening.indexOf(key);
    fields.push({
      key: { start: from, end: from + key.length },
      value: { start: line.start + opening.length, end: line.end },
    });
  }
  return fields;
}

function countSign(words: string, sign: string): number {
  return words.split(sign).length - 1;
}
