// Which words stand in one clause.

import { expect, test } from "vitest";
import { numberClauses } from "../../../src/core/index/clauses.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";

test.each<[text: string, clauses: readonly number[]]>([
  ["The oars float", [0, 0, 0]],
  ["The oars float, the sails tear", [0, 0, 0, 1, 1, 1]],
  ["Ada Brook (the mayor) “sailed” – twice", [0, 0, 1, 1, 2, 3]],
  ["1,500 well-known boats", [0, 0, 0, 0]],
  ["", []],
])("the words of %j are of the clauses %j", (text, clauses) => {
  expect(numberClauses(text, tokenize(text))).toEqual(clauses);
});
