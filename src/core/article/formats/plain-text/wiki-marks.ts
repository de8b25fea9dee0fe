// Wiki marks: the signs inside wiki text that a reader of the page never sees: templates, references,
// comments, tags, and the brackets and quotes around words. One pass; what is not closed is no mark.

import type { Span } from "../../../text/span.ts";
import type { Mark } from "./marks.ts";

/**
 * Finds the marks of wiki text.
 *
 * @returns in order and disjoint
 */
export function findWikiMarks(text: string, from: number): readonly Mark[] {
  const marks: Mark[] = [];
  const open: Opening[] = [];
  const missing = new Set<string>();
  signs.lastIndex = from;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    const span = { start: found.index, end: signs.lastIndex };
    const end = findClosing(text, span, missing);
    if (end !== undefined) {
      marks.push({ start: span.start, end });
      signs.lastIndex = end;
    } else if (sign === "{{" || sign === "[[") {
      if (open.length < deepest) open.push({ sign, start: span.start, count: marks.length });
    } else if (sign === "}}" || sign === "]]") {
      closeMark(text, { marks, open }, span);
    } else if (sign.startsWith("[")) {
      markAddress(text, marks, span);
    } else if (!/^<(?:!--|ref)/i.test(sign)) {
      marks.push(span);
    }
  }
  return marks;
}

interface Opening {
  readonly sign: "{{" | "[[";
  readonly start: number;
  /** Marks found before it. */
  readonly count: number;
}

const deepest = 100;

const signs =
  /<!--|<ref\b[^<>]{0,300}>|<\/?(?:nowiki|br|small|big|sub|sup|s|u|b|i|center|div|span|blockquote|references|poem|code|gallery|p)\b[^<>]{0,300}>|\{\{|\}\}|\[\[|\]\]|\[(?:https?:)?\/\/[^\s\]]{1,1000}|'{2,5}|__[A-Z]{3,20}__/gi;

/** Where a comment or a reference ends, which hide all within. */
function findClosing(text: string, { start, end }: Span, missing: Set<string>): number | undefined {
  const sign = text.slice(start, end).toLowerCase();
  if (!sign.startsWith("<!--") && !sign.startsWith("<ref")) return undefined;
  if (sign.endsWith("/>")) return end;
  const closing = sign === "<!--" ? "-->" : "</ref>";
  if (missing.has(closing)) return undefined;
  const found = text.indexOf(closing, end);
  if (found < 0) missing.add(closing);
  return found < 0 ? undefined : found + closing.length;
}

function closeMark(
  text: string,
  { marks, open }: { readonly marks: Mark[]; readonly open: Opening[] },
  { start, end }: Span,
): void {
  const sign = text[start] === "}" ? "{{" : "[[";
  if (open.at(-1)?.sign !== sign) return;
  const opening = open.pop();
  if (opening === undefined) return;
  const head = text.slice(opening.start + 2, Math.min(start, opening.start + 300));
  if (
    sign === "{{" ||
    /^\s*(?:file|image|category|media)\s*:/i.test(head) ||
    /^[a-z]{2,3}:[^|]*$/.test(head)
  ) {
    marks.length = opening.count;
    const whole = { start: opening.start, end };
    const shown = sign === "{{" ? readTemplate(text, whole) : undefined;
    for (const mark of shown ?? [whole]) marks.push(mark);
    return;
  }
  const inner = marks.splice(opening.count);
  const bar = head.indexOf("|");
  const shown = opening.start + 2 + (bar < 0 ? 0 : bar + 1);
  marks.push({ start: opening.start, end: shown }, ...inner.filter((mark) => mark.start >= shown), {
    start,
    end,
  });
}

/** A template within a line of words, with what it is given: no names, no marks within. */
const template =
  /^\{\{[^|{}[\]\n<]{1,60}((?:\|[^|{}[\]\n<=]{1,100}){1,4})(?:\|[^|{}[\]\n<]{0,100}){0,4}\}\}$/;

/**
 * "{{circa|1822}}" and "{{lang|fr|mot}}" show the last of what they are given, "{{convert|5|km|mi}}" a number
 * with its unit. One alone in its line is a notice.
 *
 * @returns the marks; undefined when nothing of it is shown
 */
function readTemplate(text: string, { start, end }: Span): readonly Mark[] | undefined {
  if (end - start > 300) return undefined;
  const isNotice =
    /(?:^|\n)[ \t:]*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 40));
  const found = template.exec(text.slice(start, end));
  const given = found?.[1];
  if (isNotice || found === null || given === undefined) return undefined;
  const first = start + found[0].indexOf("|");
  const values = given.slice(1).split("|");
  const isMeasure = values.length > 1 && /^[\d.,]+$/.test(values[0] ?? "");
  if (isMeasure) {
    const bar = first + 1 + (values[0]?.length ?? 0);
    const after = bar + 1 + (values[1]?.length ?? 0);
    return [
      { start, end: first + 1 },
      { start: bar, end: bar + 1, shown: " " },
      { start: after, end },
    ];
  }
  const close = first + given.length;
  return [
    { start, end: close - (values.at(-1)?.length ?? 0) },
    { start: close, end },
  ];
}

/** "[https://example.org the words]": the address is no word, the last bracket neither. */
function markAddress(text: string, marks: Mark[], { start, end }: Span): void {
  const closing = text.slice(end, end + 300).search(/[\]\n]/);
  if (closing < 0 || text[end + closing] !== "]") return;
  marks.push(
    { start, end: closing === 0 ? start + 1 : end },
    { start: end + closing, end: end + closing + 1 },
  );
}
