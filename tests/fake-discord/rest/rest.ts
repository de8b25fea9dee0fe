// The HTTP half of the loopback Discord, without knowing what the routes do: it reads and logs each request, asks
// for the token, checks the body, and answers. A body that Discord would refuse is answered as Discord does and
// written down, and so is a route that does not exist.

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Condition } from "../condition.ts";
import type { BodyCheck, BodyProblem } from "../openapi/problems.ts";
import { NOT_FOUND, UNAUTHORIZED, refuseBody } from "./errors.ts";
import type { RequestLog } from "./request-log.ts";
import { matchRoute, type Answer, type Call, type Route, type RouteMatch } from "./routes.ts";

/** What the HTTP half needs to know. */
export interface RestOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  /** Checks bodies against Discord's description; without it only the routes' own limits are checked. */
  readonly checkBody: BodyCheck | undefined;
  readonly condition: Condition;
  readonly log: RequestLog;
}

/** The HTTP half of the loopback Discord. */
export interface Rest {
  readonly listener: RequestListener;
  /** Answers the next request of an operation with this and nothing else; may be called more than once. */
  readonly respondNext: (operation: string, answer: Answer) => void;
}

const BASE = "/api/v10";

/** Makes the HTTP half. */
export function createRest(options: RestOptions): Rest {
  const { routes, log } = options;
  const planned = new Map<string, Answer[]>();
  return {
    listener(request, response) {
      serve({ ...options, planned }, request, response).catch((error: unknown) => {
        const { method, url } = request;
        log.violations.push(`the loopback Discord failed on ${method} ${url}: ${String(error)}`);
        response.writeHead(500).end();
      });
    },
    respondNext(operation, answer) {
      if (!routes.some((route) => route.operation === operation)) {
        throw new Error(`No such operation: ${operation}`);
      }
      planned.set(operation, [...(planned.get(operation) ?? []), answer]);
    },
  };
}

interface RestState extends RestOptions {
  /** Answers that a test wants, by operation. */
  readonly planned: ReadonlyMap<string, Answer[]>;
}

async function serve(
  state: RestState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { match, call } = await readCall(state.routes, request);
  const isAuthorized = request.headers.authorization === `Bot ${state.token}`;
  const answer = answerCall(state, call, { match, isAuthorized });
  const { method, path, query, body } = call;
  const operation = match?.route.operation;
  const { status } = answer;
  state.log.requests.push({ method, path, operation, query: query.toString(), body, status });
  if (status === 0) state.condition.notify();
  else send(response, answer, () => state.condition.notify());
}

interface ReadCall {
  readonly match: RouteMatch | undefined;
  readonly call: Call;
}

async function readCall(routes: readonly Route[], request: IncomingMessage): Promise<ReadCall> {
  const receivedAtMs = performance.now();
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const method = request.method ?? "GET";
  const path = url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : url.pathname;
  const match = matchRoute(routes, method, path);
  const sent = await text(request);
  const body: unknown = sent === "" ? undefined : JSON.parse(sent);
  const param = (name: string): string => match?.params.get(name) ?? "";
  return { match, call: { method, path, query: url.searchParams, body, receivedAtMs, param } };
}

function answerCall(
  { log, planned, checkBody }: RestState,
  call: Call,
  { match, isAuthorized }: { match: RouteMatch | undefined; isAuthorized: boolean },
): Answer {
  if (match === undefined) {
    log.violations.push(`${call.method} ${call.path}: the loopback Discord has no such route`);
    return NOT_FOUND;
  }
  const { route } = match;
  const plan = planned.get(route.operation)?.shift();
  if (plan !== undefined) return plan;
  if (route.isOpen !== true && !isAuthorized) return UNAUTHORIZED;
  const problems = [
    ...(checkBody?.(route.operation, call.body) ?? []),
    ...(route.limits?.(call) ?? []).map((message): BodyProblem => ({ path: [], message })),
  ];
  if (problems.length === 0) return route.respond(call);
  log.violations.push(`${route.operation}: ${problems.map(describeProblem).join("; ")}`);
  return refuseBody(problems);
}

function describeProblem({ path, message }: BodyProblem): string {
  return [path.join("."), message].join(" ").trim();
}

function send(response: ServerResponse, answer: Answer, whenSent: () => void): void {
  const { status, headers, body, raw, afterwards } = answer;
  const reply = raw ?? (body === undefined ? "" : JSON.stringify(body));
  const type = reply === "" ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...type, ...headers });
  response.end(reply, () => {
    afterwards?.();
    whenSent();
  });
}
