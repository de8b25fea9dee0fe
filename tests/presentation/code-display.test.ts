// A line of code as it is shown: blanks stay, and nothing that steers a terminal does.

import { expect, test } from "vitest";
import { sanitizeCode } from "../../src/presentation/display-text.ts";

test.each([
  ["blanks stay", "a  =  1", "a  =  1"],
  ["a tab is two blanks", "\ta", "  a"],
  ["a vertical tab and a form feed are blanks", "ls\v\frm", "ls  rm"],
  ["a byte order mark is a blank", "a\uFEFFb", "a b"],
  ["an escape is left out", "a\u001B[1mb", "a[1mb"],
])("%s", (_, line, expected) => {
  expect(sanitizeCode(line)).toBe(expected);
});
