// Letter head: the lines above an e-mail that say from whom and to whom it goes, also above a forwarded one. They are
// for the program that sends it. The names of the fields are those of RFC 5322, section 3.6, and of Outlook ("Sent").

import { statesSomething } from "../../../language/english/statements.ts";
import { type Span, contains, sliceOf } from "../../../text/span.ts";
import type { Document } from "../../blocks.ts";
import type { Line } from "./lines.ts";

/** The heads of a text. */
export interface LetterHeads {
  readonly lines: ReadonlySet<Line>;
  /** What the first subject says, if the text begins with its head. */
  readonly subject: Span | undefined;
}

const field =
  /^(from|to|cc|bcc|subject|date|sent|reply-to|sender|message-id|list-id|mime-version|content-type|return-path)[ \t]{0,4}:[ \t]+(?=\S)/i;

/** Finds the heads in the lines of a text. */
export function findLetterHeads(text: string, lines: readonly Line[]): LetterHeads {
  const heads = new Set<Line>();
  let subject: Span | undefined;
  let isBeginning = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.start === line.end) continue;
    const head = readHead(text, lines, at);
    if (head === undefined) {
      isBeginning = false;
      continue;
    }
    for (const each of head.lines) heads.add(each);
    if (isBeginning) ({ subject } = head);
    isBeginning = false;
    at = lines.indexOf(head.lines.at(-1) ?? line, at);
  }
  return { lines: heads, subject };
}

/** A head that begins with a line: two fields or more, with an address, or with a subject, a sender and a date. */
function readHead(
  text: string,
  lines: readonly Line[],
  from: number,
): { readonly lines: readonly Line[]; readonly subject: Span | undefined } | undefined {
  const names = new Set<string>();
  let subject: Span | undefined;
  let hasAddress = false;
  let goesOn = 0;
  let end = from;
  for (; end < lines.length && end < from + longestHead; end++) {
    const line = lines[end];
    if (line === undefined || line.start === line.end) break;
    const [mark, name] = field.exec(text.slice(line.start, line.start + 40)) ?? [];
    if (mark === undefined || name === undefined) {
      // A field goes on in lines that are further in and no sentences.
      const isField = end > from && line.indent > 0 && !/[.!?]$/.test(sliceOf(text, line));
      if (isField && (goesOn += 1) <= mostFurther) continue;
      break;
    }
    goesOn = 0;
    names.add(name.toLowerCase());
    hasAddress ||= /^(?:from|to|sender)$/i.test(name) && sliceOf(text, line).includes("@");
    if (/^subject$/i.test(name)) subject ??= { start: line.start + mark.length, end: line.end };
  }
  const isDated = names.has("date") || names.has("sent");
  const isHead =
    names.size > 1 && (hasAddress || (names.has("subject") && names.has("from") && isDated));
  if (!isHead) return undefined;
  const head = lines.slice(from, end);
  // What a subject states is told nowhere else, perhaps.
  const isStated = subject !== undefined && statesSomething(sliceOf(text, subject));
  return {
    lines: isStated ? head.filter((line) => !contains(line, subject ?? line)) : head,
    subject,
  };
}

/** Further lines of one field. */
const mostFurther = 2;

/** Lines of a head that are read. */
const longestHead = 60;

/** Takes the lines of heads out: each is blank. */
export function blankHeads(lines: readonly Line[], heads: LetterHeads): readonly Line[] {
  if (heads.lines.size === 0) return lines;
  return lines.map((line) =>
    heads.lines.has(line) ? { start: line.end, end: line.end, indent: 0, columns: 0 } : line,
  );
}

/** Names the heads as what they are, and the text by its subject. */
export function nameHeads(document: Document, heads: LetterHeads): Document {
  if (heads.lines.size === 0) return document;
  const starts = new Set(Array.from(heads.lines, ({ start }) => start));
  const skipped = document.skipped.map((each) =>
    starts.has(each.start) ? ({ ...each, reason: "letter head" } as const) : each,
  );
  return { ...document, skipped, subject: heads.subject };
}
