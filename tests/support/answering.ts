// Answering in the thread of the tests, so that a test can hand in what is answered from. The program does it in
// a thread of its own; tests of the program meet that.

import type { Recorder } from "../../src/ops/query-log.ts";
import { type Library, createAnswerSource } from "../../src/discord/answer-source.ts";
import type { Answering } from "../../src/discord/answering.ts";
import { answerRequest } from "../../src/discord/answer-request.ts";

/** What a test answers from. */
export interface TestLibrary extends Library {
  /** Keeps the query log, if there is one. */
  readonly record?: Recorder;
}

/** Prepares a library and answers from it. */
export function answerFrom(library: TestLibrary, isPrivate = false): Answering {
  const policy = { isPrivate, keepsQueryLog: library.record !== undefined };
  const source = createAnswerSource(library, policy);
  const answer: Answering["answer"] = async (request) => answerRequest(request, source);
  return { ready: Promise.resolve(), answer };
}
