// Fetches one page over http or https, with bounds: redirects, time and size. It follows no link of
// the page and sends no cookie.

import { webAddress } from "../../app/web-page/address.ts";
import { ImportError } from "../../app/web-page/import-error.ts";
import { collect } from "./collect.ts";
import { foreignType } from "./kinds.ts";

/** What a server sent. */
export interface Download {
  /** Where the last redirect led. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** The encoding that the server named. */
  readonly charset: string | undefined;
}

/**
 * Fetches a page.
 *
 * @param timeoutMs - for all of it, redirects included
 * @throws {@link ImportError} for anything but a page within the bounds
 */
export async function download(url: URL, timeoutMs: number): Promise<Download> {
  const signal = AbortSignal.timeout(timeoutMs);
  let current = url;
  try {
    for (const seen = new Set<string>(); seen.size <= mostRedirects;) {
      if (seen.has(current.href))
        throw new ImportError(`${url.href} redirects in a loop, by way of ${current.href}`);
      seen.add(current.href);
      const response = await fetch(current, { redirect: "manual", signal, headers });
      const next = redirectOf(response, current);
      if (next === undefined) return await read(response, current);
      await response.body?.cancel();
      current = next;
    }
    throw new ImportError(`${url.href} redirects more than ${mostRedirects} times`);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${current.href}: ${reasonOf(error, timeoutMs)}`, { cause: error });
  }
}

const mostRedirects = 10;

const headers = {
  accept: "text/html, application/xhtml+xml",
  "user-agent": "pullquote-import (one page at a person's request)",
} as const;

function redirectOf({ status, headers: answer }: Response, from: URL): URL | undefined {
  const location = answer.get("location");
  if (status < 300 || status > 399 || location === null) return undefined;
  const next = webAddress(location, from);
  if (next === undefined)
    throw new ImportError(`${from.href} redirects to ${location}, no http or https address`);
  return next;
}

async function read(response: Response, url: URL): Promise<Download> {
  const type = response.headers.get("content-type") ?? "";
  const problem = statusProblem(response) ?? typeProblem(type);
  if (problem !== undefined || response.body === null) {
    await response.body?.cancel();
    throw new ImportError(`${url.href} ${problem ?? "is empty"}`);
  }
  const charset = /charset\s?=\s?"?([^\s;"]+)/i.exec(type)?.[1];
  return { url, bytes: await collect(response.body, url.href), charset };
}

function statusProblem({ ok, status, statusText }: Response): string | undefined {
  if (ok) return undefined;
  const advice = adviceFor(status);
  const said = `answers ${status}${statusText === "" ? "" : ` ${statusText}`}`;
  return advice === undefined ? said : `${said}: ${advice}`;
}

function adviceFor(status: number): string | undefined {
  if (status === 401 || status === 402 || status === 403)
    return "open it in a browser, save the page, and import the file";
  if (status === 404 || status === 410) return "there is no such page; check the address";
  if (status === 429 || status >= 500) return "try again later";
  return undefined;
}

function typeProblem(contentType: string): string | undefined {
  const [type = ""] = contentType.split(";");
  const problem = foreignType(type.trim().toLowerCase());
  return problem === undefined ? undefined : `is ${problem}`;
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError")
    return `no page within ${timeoutMs / 1_000} s; --timeout SECONDS waits longer`;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause ? cause.code : undefined;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "no such host is known";
  if (code === "ECONNREFUSED") return "the connection was refused";
  if (code === "ECONNRESET" || code === "UND_ERR_SOCKET") return "the connection broke";
  return cause.message;
}
