// What a route is: an operation of Discord's API, named as its description names it, with what it does. Which route
// a request means is found here too; what the routes do is in routes/.

/** A request as a route sees it. */
export interface Call {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** When it came in, in milliseconds of `performance.now()`. */
  readonly receivedAtMs: number;
  /** @returns the part of the path that the template names; `""` when there is none of that name */
  param(name: string): string;
}

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

/** The route that a request means, and the parts of its path by their names. */
export interface RouteMatch {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** @returns the first route that fits, so those with fixed words go before those with names in their place */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch | undefined {
  const parts = path.split("/").map(decodeURIComponent);
  for (const route of routes) {
    const [routeMethod, template = ""] = route.operation.split(" ");
    const names = template.split("/");
    if (routeMethod !== method || !fitsTemplate(names, parts)) continue;
    return {
      route,
      params: new Map(names.map((name, at) => [name.slice(1, -1), parts[at] ?? ""])),
    };
  }
  return undefined;
}

function fitsTemplate(names: readonly string[], parts: readonly string[]): boolean {
  return (
    names.length === parts.length &&
    names.every((name, at) => name.startsWith("{") || name === parts[at])
  );
}
