// Implied words: what a text says without the word for it. An e-mail address is an "email", "Mon–Fri" is
// "Wednesday" as well, and "Sat" is "Saturday": whoever asks uses those words.

import { months, weekdays } from "./calendar.ts";
import { currencySigns } from "./units.ts";

/** Lists the words, folded, each once. Time grows with the text and no faster. */
export function listImpliedWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [pattern, names] of shapes) {
    if (pattern.test(text)) for (const name of names) words.add(name);
  }
  for (const reader of calendar) for (const name of listNames(text, reader)) words.add(name);
  return [...words];
}

/** Without flags, which make patterns slow to compile: that is done while the bot starts. */
const shapes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[^\s@]@[^\s@.]{1,63}\.[^\s@.]{2}/, ["email"]],
  [
    /(?<![\w.,/-])(?:\+\d|\(?0\d)(?:[ ()]{0,2}\d){7,13}(?![\d/.-])|(?<![\d-])(?:\(\d{3}\) |\d{3}-)\d{3}-\d{4}(?![\d-])/,
    ["phone", "telephone"],
  ],
  [
    new RegExp(
      `[${currencySigns}] ?\\d|\\d ?(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds|pence|cents)\\b`,
    ),
    ["price", "cost"],
  ],
  [/\b[Ww]eekdays\b/, ["monday", "tuesday", "wednesday", "thursday", "friday"]],
  [/\b[Ww]eekends?\b/, ["saturday", "sunday"]],
];

/** Reads the names of days, or of months. */
interface NameReaders {
  readonly names: readonly string[];
  /** One of them, in full or cut short; with two groups, a range. */
  readonly one: RegExp;
  readonly range: RegExp;
}

/** "Tue", "Tues" and "Tue." stand for Tuesday with a capital and beside another sign than a letter. */
function createReaders(names: readonly string[]): NameReaders {
  const forms = names.map((name) => {
    const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
    return [capital, ...[5, 4, 3].map((length) => capital.slice(0, length))];
  });
  const any = [...new Set(forms.flat())].toSorted((a, b) => b.length - a.length).join("|");
  return {
    names,
    one: new RegExp(`\\b(${any})\\b`, "g"),
    range: new RegExp(`\\b(${any})\\b\\.? ?(?:[-–—]|to|until|till|through) ?\\b(${any})\\b`, "g"),
  };
}

const calendar: readonly NameReaders[] = [createReaders([...weekdays]), createReaders([...months])];

function* listNames(text: string, { names, one, range }: NameReaders): Generator<string> {
  const find = (form = ""): number =>
    names.findIndex((name) => name.startsWith(form.toLowerCase()));
  const found = Array.from(text.matchAll(one));
  const places = new Set(found.map(([form]) => find(form)));
  // Alone, "Sun" and "May" are words like others, unless a number stands beside them.
  const isCalendar = places.size > 1;
  for (const { 0: form, index } of found) {
    const around = text.slice(Math.max(0, index - 2), index + form.length + 3);
    if (isCalendar || /\d/.test(around)) yield names[find(form)] ?? "";
  }
  if (!isCalendar) return;
  for (const [, first, last] of text.matchAll(range)) {
    const [from, to] = [find(first), find(last)];
    for (let at = from; at !== to; at = (at + 1) % names.length) yield names[at] ?? "";
  }
}
