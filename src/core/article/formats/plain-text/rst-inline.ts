// Inline marks of reStructuredText: signs around words that are set in a style, targets of links, references
// to footnotes, and names that stand for other words.

import type { Line } from "./lines.ts";
import type { Mark } from "./marks.ts";

/**
 * Finds the signs within some lines that are no words.
 *
 * @param text - the whole text, in which names are defined
 * @returns the marks, line by line
 */
export function findInlineMarks(text: string, lines: readonly Line[]): readonly Mark[] {
  const substitutes = readSubstitutes(text);
  return lines.flatMap((line) =>
    Array.from(text.slice(line.start, line.end).matchAll(inlineMark), (found) =>
      readInlineMark(found, line.start + found.index, substitutes),
    ).flat(),
  );
}

/** Groups: literal, role, its words, its target, bold, italic, a sign alone, a name. */
const inlineMark =
  /``([^`]{1,300})``|(:[a-z][\w:+.-]{0,30}:)?`([^`<>]{1,300}?)(\s{0,2}<[^<>`]{1,300}>)?`_{0,2}|\*\*([^*\n]{1,300})\*\*|\*([^*\s][^*\n]{0,300})\*|(?:\s?\[(?:#[\w-]{0,40}|\d{1,3}|\*)\]_|(?<=\])_(?=\W|$)|\\\s?|(?<=[\p{L}\p{N}])__?(?=[\s.,;:!?)'"]|$))()|\|([^|\s][^|\n]{0,60})\|_{0,2}/gu;

function readInlineMark(
  [whole, literal, role = "", words, , bold, italic, sign, name]: RegExpExecArray,
  start: number,
  substitutes: ReadonlyMap<string, string>,
): readonly Mark[] {
  const end = start + whole.length;
  if (name !== undefined) {
    const shown = substitutes.get(name);
    if (shown === undefined) return [];
    return [shown === "" ? { start, end } : { start, end, shown }];
  }
  if (sign !== undefined) return [{ start, end }];
  const shown = literal ?? words ?? bold ?? italic ?? "";
  const open = literal !== undefined || bold !== undefined ? 2 : role.length + 1;
  return [
    { start, end: start + open },
    { start: start + open + shown.length, end },
  ];
}

/** What "|name|" stands for: words, or nothing that is read. */
function readSubstitutes(text: string): ReadonlyMap<string, string> {
  const definition = /^\.\. \|([^|\n]{1,60})\| (?:replace:: *([^\r\n]{1,300})|\w{1,20}::)/gm;
  return new Map(
    Array.from(text.matchAll(definition), ([, name = "", words = ""]) => [name, words.trim()]),
  );
}
