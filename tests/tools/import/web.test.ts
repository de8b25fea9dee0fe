// Pages fetched over http from a server on loopback: what servers do, right and wrong.

import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { contentOf, importPage, partsOf, serve } from "./run.ts";

const html = { "content-type": "text/html; charset=utf-8" };

test("a page is fetched, and what it leaves open is filled from its address", async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, html).end(contentOf("article.html"));
  });
  const { code, article } = await importPage([`${origin}/news/a.html`]);
  const { front, body } = partsOf(article);
  expect(code).toBe(0);
  expect(front).toMatchObject({ url: `${origin}/news/lighthouse` });
  expect(body).toContain(`(${origin}/img/lamp.jpg)`);
});

test("redirects are followed, and the last address counts", async () => {
  const origin = await serve(({ url }, response) => {
    if (url === "/old") response.writeHead(301, { location: "/moved/" }).end();
    else if (url === "/moved/") response.writeHead(302, { location: "../new/page" }).end();
    else response.writeHead(200, html).end('<p>Some <a href="b">words</a> of it.');
  });
  const { article } = await importPage([`${origin}/old`]);
  expect(partsOf(article)).toEqual({
    front: { url: `${origin}/new/page` },
    body: `Some [words](${origin}/new/b) of it.\n`,
  });
});

test("the server's encoding counts more than the page's", async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, { "content-type": 'text/html; Charset="ISO-8859-1"' });
    response.end(Buffer.from("<meta charset=utf-8><p>på Ærø", "latin1"));
  });
  const { article, told } = await importPage([origin]);
  expect(partsOf(article).body).toBe("på Ærø\n");
  expect(told).toContain("Read as windows-1252.");
});

interface Refused {
  readonly name: string;
  readonly respond: (response: ServerResponse) => void;
  readonly told: RegExp;
  /** For what ends only by it. */
  readonly timeout?: string;
}

const pdf = { "content-type": "application/pdf" };

const refused: readonly Refused[] = [
  {
    name: "404",
    respond: (response) => response.writeHead(404, html).end("<p>Not here"),
    told: /answers 404 Not Found: there is no such page; check the address/,
  },
  {
    name: "403",
    respond: (response) => response.writeHead(403, html).end(),
    told: /answers 403 Forbidden: open it in a browser, save the page/,
  },
  {
    name: "503",
    respond: (response) => response.writeHead(503).end(),
    told: /answers 503 .*try again later/,
  },
  {
    name: "a PDF by its type",
    respond: (response) => response.writeHead(200, pdf).end("…"),
    told: /is a PDF: `pdftotext/,
  },
  {
    name: "a PDF by its bytes",
    respond: (response) => response.writeHead(200, html).end("%PDF-1.4"),
    told: /is a PDF: `pdftotext/,
  },
  {
    name: "JSON",
    respond: (response) =>
      response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    told: /of the type application\/json: expected a page/,
  },
  {
    name: "an empty page",
    respond: (response) => response.writeHead(200, html).end(),
    told: /is empty/,
  },
  {
    name: "a redirect to itself",
    respond: (response) => response.writeHead(302, { location: "/page" }).end(),
    told: /redirects in a loop/,
  },
  {
    name: "a redirect to a file",
    respond: (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    told: /redirects to file:\/\/\/etc\/passwd, no http or https address/,
  },
  {
    name: "redirects without end",
    respond: (response) =>
      response.writeHead(302, { location: `/page?${process.hrtime.bigint()}` }).end(),
    told: /redirects more than 10 times/,
  },
  {
    name: "a connection that breaks",
    respond: (response) => response.destroy(),
    told: /the connection broke/,
  },
  {
    name: "a page without end",
    respond: (response) => {
      response.writeHead(200, html);
      const more = (): void => {
        while (response.write("<p>word</p>".repeat(10_000)));
      };
      response.on("drain", more);
      more();
    },
    told: /at most 10 MB/,
  },
  {
    name: "silence",
    respond: () => undefined,
    told: /no page within 1 s; --timeout SECONDS waits longer/,
    timeout: "1",
  },
  {
    name: "a page that stops half way",
    respond: (response) => response.writeHead(200, html).write("<p>And"),
    told: /no page within 1 s;/,
    timeout: "1",
  },
];

test.for(refused)("$name is refused", async ({ respond, told, timeout = "60" }) => {
  const origin = await serve((_, response) => respond(response));
  const run = await importPage([`${origin}/page`, "--timeout", timeout]);
  expect(run).toMatchObject({ code: 1, article: "", told: expect.stringMatching(told) });
  expect(run.told).not.toContain("    at ");
});

test("a port where nobody listens is told", async () => {
  const { code, told } = await importPage(["http://127.0.0.1:9/page"]);
  expect(code).toBe(1);
  expect(told).toMatch(/the connection was refused|bad port/);
});
