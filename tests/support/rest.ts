// The HTTP half of the stand-in, without knowing what the routes do: it reads and logs each request, asks for the
// token, checks the body, and answers. A body that Discord would refuse is answered as Discord does and written
// down, and so is a route that does not exist.

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { BodyCheck, BodyProblem } from "./openapi.ts";
import { invalidForm, refusal, type Answer } from "./answers.ts";
import type { Bell } from "./waiting.ts";

/** A request as a route sees it. */
export interface Call {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** @returns the part of the path that the template names */
  param(name: string): string;
}

/** One operation of the API. */
export interface Route {
  /** Method and path template as in Discord's description: `GET /channels/{channel_id}`. */
  readonly operation: string;
  /** Needs no bot token; default false. */
  readonly isOpen?: boolean;
  respond(call: Call): Answer;
  /** What is wrong with the body that no schema says, a sentence each. */
  limits?(call: Call): readonly string[];
}

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

/** What the HTTP half needs to know. */
export interface RestOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly checkBody: BodyCheck | undefined;
  readonly bell: Bell;
}

/** The HTTP half of the stand-in. */
export interface Rest {
  /** In the order in which they were answered. */
  readonly requests: readonly LoggedRequest[];
  /** What Discord would have refused, a sentence each; may be emptied. */
  readonly violations: string[];
  readonly listener: RequestListener;
  /** Answers the next request of an operation with this and nothing else; may be called more than once. */
  readonly respondNext: (operation: string, answer: Answer) => void;
}

const BASE = "/api/v10";

/** Makes the HTTP half. */
export function createRest({ token, routes, checkBody, bell }: RestOptions): Rest {
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const planned = new Map<string, Answer[]>();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const method = request.method ?? "GET";
    const path = url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : url.pathname;
    const found = match(routes, method, path);
    const sent = await text(request);
    const body: unknown = sent === "" ? undefined : JSON.parse(sent);
    const call: Call = {
      method,
      path,
      query: url.searchParams,
      body,
      param: (name) => found?.params.get(name) ?? "",
    };
    const answer = answerTo(call, found?.route, request.headers.authorization);
    const operation = found?.route.operation;
    const { status } = answer;
    requests.push({ method, path, operation, query: url.search.slice(1), body, status });
    if (status === 0) return bell.ring();
    const reply = answer.raw ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
    const type = reply === "" ? {} : { "content-type": "application/json" };
    response.writeHead(status, { ...type, ...answer.headers });
    response.end(reply, () => {
      answer.afterwards?.();
      bell.ring();
    });
  }

  function answerTo(
    call: Call,
    route: Route | undefined,
    authorization: string | undefined,
  ): Answer {
    if (route === undefined) {
      violations.push(`${call.method} ${call.path}: the stand-in has no such route`);
      return refusal(404, 0, "404: Not Found");
    }
    const plan = planned.get(route.operation)?.shift();
    if (plan !== undefined) return plan;
    if (route.isOpen !== true && authorization !== `Bot ${token}`) {
      return refusal(401, 0, "401: Unauthorized");
    }
    const problems = [
      ...(checkBody?.(route.operation, call.body) ?? []),
      ...(route.limits?.(call) ?? []).map((message): BodyProblem => ({ path: [], message })),
    ];
    if (problems.length === 0) return route.respond(call);
    const told = problems.map(({ path, message }) => [path.join("."), message].join(" ").trim());
    violations.push(`${route.operation}: ${told.join("; ")}`);
    return invalidForm(problems);
  }

  return {
    requests,
    violations,
    listener(request, response) {
      serve(request, response).catch((error: unknown) => {
        violations.push(
          `the stand-in failed on ${request.method} ${request.url}: ${String(error)}`,
        );
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

interface Found {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** The first route that fits, so those with fixed words go before those with names in their place. */
function match(routes: readonly Route[], method: string, path: string): Found | undefined {
  const parts = path.split("/").map(decodeURIComponent);
  for (const route of routes) {
    const [routeMethod, template = ""] = route.operation.split(" ");
    const names = template.split("/");
    const fits =
      routeMethod === method &&
      names.length === parts.length &&
      names.every((name, at) => name.startsWith("{") || name === parts[at]);
    if (fits) {
      const params = new Map(names.map((name, at) => [name.slice(1, -1), parts[at] ?? ""]));
      return { route, params };
    }
  }
  return undefined;
}
