// Questions that leave out what was just said of others.

import { expect, test } from "vitest";
import { readElidedPredicate } from "../../../src/core/query/elided-predicate.ts";

const left = { isDenied: false };
const denied = { isDenied: true };

test.each<[question: string, expected: { readonly isDenied: boolean } | undefined, reason: string]>(
  [
    ["and which do", left, "a verb is left out"],
    ["which ones can i", left, "all but who may is left out"],
    ["which boats can they", left, "only what is asked of is named"],
    ["but who isn't", denied, "it asks who is not"],
    ["and which may not", denied, "it says so in two words"],
    ["which of the two can't it", denied, "a thing may be able to as well"],
    ["who is it", undefined, "it asks who somebody is"],
    ["which are they", undefined, "it asks what they are"],
    ["who did it", undefined, "it says what was done"],
    ["which do you like", undefined, "it says what is asked"],
    ["what can it do", undefined, "it asks for all of it"],
    ["when did they", undefined, "it asks for a time"],
    ["do they", undefined, "it asks for nothing but yes or no"],
    ["which", undefined, "there is no verb"],
  ],
)("%s: %j, since %s", (question, expected) => {
  expect(readElidedPredicate(question.split(" "))).toEqual(expected);
});
