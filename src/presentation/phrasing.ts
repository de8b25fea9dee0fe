// Phrasing: what a sentence needs of its language: plural forms, numbers, lists, dates, names of languages. All of
// it is known to `Intl`; the words of the sentences stand in the tables of messages/.

/** A sentence or a noun in the plural forms of a language; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How a language counts, lists and dates. */
export interface Phrasing {
  readonly formatNumber: (number: number) => string;
  /** The form for a number, as it stands. */
  readonly choosePlural: (number: number, forms: PluralForms) => string;
  /** The form for a number, with the number in the place of each `#`. */
  readonly count: (number: number, forms: PluralForms) => string;
  /** A length of time, such as "5 minutes". */
  readonly measure: (number: number, unit: "minute" | "second") => string;
  /** "a, b or c". */
  readonly joinAlternatives: (words: readonly string[]) => string;
  /** A date as the language writes it; what is no ISO 8601 date stays as it was written. */
  readonly formatDate: (written: string) => string;
  /** The name of a language in this one; its code when it has none. */
  readonly nameLanguage: (code: string) => string;
}

/**
 * Makes the phrasing of a language.
 *
 * @param tag - of the language, BCP 47
 */
export function createPhrasing(tag: string): Phrasing {
  const formatNumber = (number: number): string => number.toLocaleString(tag);
  const choosePlural = (number: number, forms: PluralForms): string =>
    forms[new Intl.PluralRules(tag).select(number)] ?? forms.other;
  return {
    formatNumber,
    choosePlural,
    count: (number, forms) => choosePlural(number, forms).replaceAll("#", formatNumber(number)),
    measure: (number, unit) =>
      new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(number),
    joinAlternatives: (words) =>
      new Intl.ListFormat(tag, { type: "disjunction", style: "long" }).format(words),
    formatDate: (written) => formatDate(written, tag),
    nameLanguage: (code) => nameLanguage(code, tag),
  };
}

/**
 * A share as a language writes it, such as "40 %"; rounded down, so that only all of it is everything.
 *
 * @param share - 0..1
 * @param tag - of the language, BCP 47
 */
export function formatShare(share: number, tag: string): string {
  const whole = Math.floor(100 * share) / 100;
  return new Intl.NumberFormat(tag, { style: "percent" }).format(whole);
}

/** How many minutes a text takes to read, at 240 words a minute; at least 1. */
export function estimateMinutes(words: number): number {
  return Math.max(1, Math.round(words / 240));
}

function formatDate(written: string, tag: string): string {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(written) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  // Of "2024-02-30" a date would be made all the same.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day ?? "?")) return written;
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(date);
}

function nameLanguage(code: string, tag: string): string {
  const name = code.replaceAll("_", "-");
  try {
    return new Intl.DisplayNames(tag, { type: "language", fallback: "code" }).of(name) ?? code;
  } catch {
    // An article may say of itself what is no code.
    return code;
  }
}
