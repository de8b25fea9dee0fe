// What came in over HTTP, and what Discord would have refused of it.

/** A request that came in, and how it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  /** The route's `operation`, or `undefined` when there is none. */
  readonly operation: string | undefined;
  readonly query: string;
  readonly body: unknown;
  readonly status: number;
}

/** All that came in. */
export interface RequestLog {
  /** In the order in which they were answered. */
  readonly requests: LoggedRequest[];
  /** What Discord would have refused, a sentence each; may be emptied. */
  readonly violations: string[];
}

/** How many requests are told of when a wait fails. */
const TOLD = 8;

/** @returns the newest requests and all violations, in one line */
export function describeLog({ requests, violations }: RequestLog): string {
  const newest = requests
    .slice(-TOLD)
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
  const calls = newest.length === 0 ? "no request came in" : newest.join(", ");
  return violations.length === 0 ? calls : `${calls}; violations: ${violations.join("; ")}`;
}
