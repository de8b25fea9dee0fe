// Answers of the HTTP half, and the shapes that Discord gives to its errors.

import type { BodyProblem } from "./openapi.ts";

/** An answer to a request. */
export interface Answer {
  /** An HTTP status; 0 leaves the request without any answer. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is instead of a body. */
  readonly raw?: string;
  /** Runs when the answer has been sent. */
  readonly afterwards?: () => void;
}

/** @returns an error as Discord sends it */
export function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

/** Discord's key for what is wrong with the value itself, rather than with one inside it. */
const OWN = "_errors";

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** @returns error 50035, with the problems at their places as Discord nests them */
export function invalidForm(problems: readonly BodyProblem[]): Answer {
  const errors: ErrorTree = {};
  for (const { path, message } of problems) {
    let node = errors;
    for (const key of path) node = (node[key] ??= {}) as ErrorTree;
    const own = Array.isArray(node[OWN]) ? node[OWN] : [];
    node[OWN] = [...own, { code: "BASE_TYPE_INVALID", message }];
  }
  return { status: 400, body: { message: "Invalid Form Body", code: 50_035, errors } };
}
