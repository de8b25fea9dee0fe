// What kind of answer a question asks for, and how well something is of that kind.

import { describe, expect, test } from "vitest";
import type { AnswerType, Entity } from "../../../src/core/index/entities/entity.ts";
import type { Quantity } from "../../../src/core/language/english/units.ts";
import {
  matchAnswerType,
  matchEntity,
  readQuestionForm,
} from "../../../src/core/query/answer-type.ts";

const readForm = (question: string) => readQuestionForm(question.split(" "));

describe("a question asks for", () => {
  test.each<[AnswerType | undefined, string, string]>([
    ["person", "who", "who keeps the lamp"],
    ["person", "whose", "whose boat sank"],
    ["person", "which woman", "which woman was the keeper"],
    ["time", "when", "when did it sink"],
    ["time", "which year", "in which year did it sink"],
    ["place", "where", "where did it sink"],
    ["place", "which town", "what town is it in"],
    ["reason", "why", "why did it sink"],
    ["reason", "what made", "what made it sink"],
    ["duration", "how long", "how long did it take"],
    ["duration", "how much time", "how much time did it take"],
    ["number", "how many", "how many boats sank"],
    ["number", "how tall", "how tall is the tower"],
    ["number", "what price", "what is the price of it"],
    ["manner", "how", "how did it sink"],
    ["description", "who is and a name", "who is ada brook"],
    ["description", "what is and a noun", "what is a kiln"],
    [undefined, "what is the", "what is the kiln"],
    [undefined, "what and a verb", "what did they carry"],
    [undefined, "no question word", "did it sink"],
    ["person", "who is with other words", "who is the keeper of the lamp"],
  ])("a %s by %j: %s", (type, _, question) => {
    expect(readForm(question).answerType).toBe(type);
  });

  test.each<[string, readonly Quantity[]]>([
    ["how much does it cost", ["money"]],
    ["how much water is there", []],
    ["how old is she", ["age"]],
    ["how many boats are there", []],
    ["what percentage of them sank", ["percentage"]],
    ["what is the length of it", ["length", "duration"]],
  ])("%s: a number of %j", (question, quantities) => {
    expect(readForm(question)).toMatchObject({ answerType: "number", quantities });
  });

  test("how long something is: a duration or a length", () => {
    expect(readForm("how long is the bridge")).toMatchObject({
      answerType: "duration",
      quantities: ["duration", "length"],
    });
  });

  test.each([
    ["which vehicle did they take", "vehicle"],
    ["what kind of document was it", "document"],
    ["how many steps are there", "steps"],
    ["which of the two main boats did they take", "boats"],
    ["what did they carry", undefined],
  ])("%s: the noun %j", (question, headNoun) => {
    expect(readForm(question).headNoun).toBe(headNoun);
  });

  test.each([
    ["what did they carry", true, false],
    ["what did she say of it", true, true],
    ["who said so", false, true],
    ["did it sink", false, false],
  ])("%s: a thing %j, a statement %j", (question, asksForThing, asksForStatement) => {
    expect(readForm(question)).toMatchObject({ asksForThing, asksForStatement });
  });
});

function entity(type: AnswerType, stems: readonly string[], more: Partial<Entity> = {}): Entity {
  return { type, stems, start: 0, end: 1, strength: 1, ...more };
}

describe("an entity", () => {
  const person = entity("person", ["ada", "brook"]);
  const forty = entity("number", ["40"], { quantity: "count" });
  const years = entity("number", ["40"], { quantity: "age" });

  test.each<
    [reason: string, Entity, asked: readonly [readonly string[], readonly Quantity[]], number]
  >([
    ["that the question does not name answers", person, [["lamp"], []], 1],
    ["that it names answers nothing", person, [["ada", "brook"], []], 0],
    ["that tells the rest of a name answers nearly", person, [["ada"], []], 0.8],
    ["of another measure answers nothing", years, [[], ["money"]], 0],
    ["of the measure answers", years, [[], ["age"]], 1],
    ["that only counts is no age", forty, [[], ["age"]], 0],
    ["that only counts may be a length", forty, [[], ["length"]], 1],
    ["of any measure answers how many", years, [[], []], 1],
    ["that describes something else answers nothing", entity("description", ["kiln"]), [[], []], 0],
    ["that describes what is named answers", entity("description", ["kiln"]), [["kiln"], []], 1],
  ])("%s", (_, one, [known, quantities], expected) => {
    expect(matchEntity(one, new Set(known), quantities)).toBe(expected);
  });

  test("the surest of a passage counts, and none of another type", () => {
    const weak = entity("person", ["ben"], { strength: 0.3 });
    const none = new Set<string>();
    expect(matchAnswerType([weak, person, forty], "person", none)).toBe(1);
    expect(matchAnswerType([weak, forty], "person", none)).toBe(0.3);
    expect(matchAnswerType([forty], "place", none)).toBe(0);
  });
});
