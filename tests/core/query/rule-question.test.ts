// Questions of function words alone that ask for rules.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { RuleKind } from "../../../src/core/language/english/rules.ts";
import { readRuleQuestion } from "../../../src/core/query/rule-question.ts";

test.each<[message: string, kind: RuleKind | undefined]>([
  ["What must I not do?", "ban"],
  ["what should one avoid?", "ban"],
  ["What mustn’t we do?", "ban"],
  ["what am I not allowed to do?", "ban"],
  ["what must you never do", "ban"],
  ["And what should never be done?", "ban"],
  ["what not to do", "ban"],
  ["What do I have to do?", "duty"],
  ["what must be done?", "duty"],
  ["what am I supposed to do?", "duty"],
  ["what can I do?", "permission"],
  ["what am I allowed to do here?", "permission"],
  ["What must I do to win?", undefined],
  ["What must I not do with the pan?", undefined],
  ["can I?", undefined],
  ["do I have to?", undefined],
  ["who is who?", undefined],
])("%s: %s", (message, kind) => {
  expect(readRuleQuestion(message)).toBe(kind);
});

test("no message breaks it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (message) => {
      expect([undefined, "ban", "duty", "permission"]).toContain(readRuleQuestion(message));
    }),
  );
});
