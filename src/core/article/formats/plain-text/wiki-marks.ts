// Wiki marks: the signs inside wiki text that a reader of the page never sees: templates, references,
// comments, tags, and the brackets and quotes around words. One pass; what is not closed is no mark.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import { decodeEntity } from "../markdown/entities.ts";
import type { Mark } from "./marks.ts";
import { type Field, readBox } from "./wiki-boxes.ts";

/** What the signs of wiki text say of it. */
export interface WikiMarks {
  /** In order and disjoint. */
  readonly marks: readonly Mark[];
  /** Pieces of code between tags, in order. */
  readonly code: readonly Span[];
  /** The values of boxes, in order. */
  readonly fields: readonly Field[];
}

/** Finds the marks of wiki text. */
export function findWikiMarks(text: string, from: number): WikiMarks {
  const marks: Mark[] = [];
  const code: Span[] = [];
  const fields: Field[] = [];
  const open: Opening[] = [];
  const missing = new Set<string>();
  signs.lastIndex = from;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    const span = { start: found.index, end: signs.lastIndex };
    const verbatim = readVerbatim(text, span, missing);
    const end = verbatim === undefined ? findClosing(text, span, missing) : undefined;
    if (verbatim !== undefined) {
      if (verbatim.isCode) code.push(verbatim.content);
      for (const mark of verbatim.marks) marks.push(mark);
      signs.lastIndex = verbatim.end;
    } else if (end !== undefined) {
      marks.push({ start: span.start, end });
      signs.lastIndex = end;
    } else if (sign === "{{" || sign === "[[") {
      if (open.length < deepest) open.push({ sign, start: span.start, count: marks.length });
    } else if (sign === "}}" || sign === "]]") {
      closeMark(text, { marks, open, fields }, span);
    } else if (sign.startsWith("[")) {
      markAddress(text, marks, span);
    } else if (sign.startsWith("&")) {
      const shown = decodeEntity(sign);
      if (shown !== undefined) marks.push({ ...span, shown });
    } else if (!/^<(?:!--|ref)/i.test(sign)) {
      marks.push(span);
    }
  }
  return { marks, code, fields };
}

interface Opening {
  readonly sign: "{{" | "[[";
  readonly start: number;
  /** Marks found before it. */
  readonly count: number;
}

const deepest = 100;

const signs =
  /<!--|<ref\b[^<>]{0,300}>|<\/?(?:nowiki|br|hr|small|big|sub|sup|s|u|b|i|em|strong|del|ins|center|div|span|font|abbr|cite|q|blockquote|references|poem|code|kbd|var|samp|tt|gallery|math|p|pre|syntaxhighlight|source|includeonly|noinclude|onlyinclude|[uod]l|li|d[td])\b[^<>]{0,300}>|(?<=\n)(?:File|Image):[^|\n\]]{1,200}(?:\||(?=\n))|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|\{\{|\}\}|\[\[|\]\]|\[(?:https?:)?\/\/[^\s\]]{1,1000}|'{2,5}|__[A-Z]{3,20}__/gi;

/** A tag whose content has no marks; several lines of it are code. */
interface Verbatim {
  readonly content: Span;
  readonly marks: readonly Mark[];
  readonly end: number;
  readonly isCode: boolean;
}

function readVerbatim(
  text: string,
  { start, end }: Span,
  missing: Set<string>,
): Verbatim | undefined {
  const sign = text.slice(start, end).toLowerCase();
  const name = /^<(nowiki|math|pre|syntaxhighlight|source)\b.*[^/]>$|^<(nowiki|math|pre)>$/s.exec(
    sign,
  );
  const closing = `</${name?.[1] ?? name?.[2] ?? ""}>`;
  if (name === null || missing.has(closing)) return undefined;
  const found = indexOfSign(text, closing, end);
  if (found === undefined) {
    missing.add(closing);
    return undefined;
  }
  const content = trim(text, { start: end, end: found });
  const startsLine = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
  const isCode = !/nowiki|math/.test(closing) && startsLine && content.start < content.end;
  const after = found + closing.length;
  const breaks = isCode ? [...findLineBreaks(text, content)] : [];
  const close = { start: isCode ? content.end : found, end: after };
  return {
    content,
    marks: [{ start, end: isCode ? content.start : end }, ...breaks, close],
    end: after,
    isCode,
  };
}

function indexOfSign(text: string, sign: string, from: number): number | undefined {
  const pattern = new RegExp(sign.replace("/", "\\/"), "gi");
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

/** Line breaks that are meant, as marks. */
export function* findLineBreaks(text: string, span: Span): Generator<Mark> {
  for (const { index, 0: lineEnd } of sliceOf(text, span).matchAll(/\r\n|[\r\n]/g)) {
    const start = span.start + index;
    yield { start, end: start + lineEnd.length, shown: "\n" };
  }
}

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

/** What is found so far. */
interface Found {
  readonly marks: Mark[];
  readonly open: Opening[];
  readonly fields: Field[];
}

function closeMark(text: string, { marks, open, fields }: Found, { start, end }: Span): void {
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
    const inner = marks.splice(opening.count);
    const whole = { start: opening.start, end };
    // A box within another template is not looked for: each would be read once for all around it.
    const isOutermost = sign === "{{" && open.length === 0;
    const box = isOutermost ? readBox(text, whole, inner) : { fields: [], marks: [whole] };
    for (const field of box.fields) fields.push(field);
    const shown = sign === "{{" ? (readTemplate(text, whole) ?? box.marks) : [whole];
    for (const mark of shown) marks.push(mark);
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
