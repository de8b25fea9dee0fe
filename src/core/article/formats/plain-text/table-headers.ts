// Table headers: whether the first row of a table names its columns, where no rule parts it from the others.

import { namesOfTimes } from "../../../language/english/calendar.ts";
import { type Span, sliceOf } from "../../../text/span.ts";

/**
 * Tells whether the first row of a table names its columns. Names of columns have no digits, or are years, and values
 * below them have; three columns nobody leaves unnamed. A day or month among other days or months is a row.
 *
 * @param rows - the cells of each
 */
export function looksLikeHeader(text: string, rows: readonly (readonly Span[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (isTime(text, first) && rest.filter((row) => isTime(text, row)).length * 2 > rest.length)
    return false;
  if (first.some((cell) => hasDigit(text, cell))) return namesPeriods(text, first, rest);
  if (first.length > 2) return true;
  return first.some((_, column) => {
    const numeric = rest.filter((row) => hasDigit(text, row[column]));
    return rest.length > 1 && numeric.length * 2 > rest.length;
  });
}

function hasDigit(text: string, cell: Span | undefined): boolean {
  return cell !== undefined && /\p{N}/u.test(sliceOf(text, cell));
}

/** Whether the cells with digits are years and the like, and those below them are not. */
function namesPeriods(
  text: string,
  first: readonly Span[],
  rest: readonly (readonly Span[])[],
): boolean {
  const isPeriod = (cell: Span | undefined): boolean =>
    cell !== undefined && period.test(sliceOf(text, cell));
  return first.every((cell, column) => {
    if (!hasDigit(text, cell)) return true;
    const alike = rest.filter((row) => isPeriod(row[column]));
    return column > 0 && isPeriod(cell) && alike.length * 2 < rest.length;
  });
}

/** "2021", "2021-22", "Q3 2021", "June 2021", "FY2021/22". */
const period =
  /^(?:\p{L}{1,9}\.? ?|Q[1-4] )?(?:1[6-9]|20)\d\d(?:[-–/]\d{2}(?:\d{2})?)?(?: ?Q[1-4])?$/u;

/** Whether a row begins with the name of a day or a month, whole or shortened: "Mon", "Tue - Wed", "Sept.". */
function isTime(text: string, [cell]: readonly Span[]): boolean {
  if (cell === undefined) return false;
  const [word = ""] = /^\p{L}+/u.exec(sliceOf(text, cell).slice(0, longestName)) ?? [];
  return word.length > 2 && times.has(word.toLowerCase().replace(/s$/, ""));
}

/** UTF-16 units. */
const longestName = 12;

/** The names of days and months, and their beginnings. */
const times: ReadonlySet<string> = new Set(
  [...namesOfTimes].flatMap((name) =>
    Array.from(name, (_, index) => name.slice(0, index + 1)).slice(2),
  ),
);
