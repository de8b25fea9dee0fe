// Links to the quoted words, followed by a browser. `CHROMIUM=/usr/bin/chromium npm run test:browser` runs this;
// without the variable it is skipped.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type Article, parseArticle } from "../../src/core/article/article.ts";
import { createTextFragmentLink } from "../../src/core/article/text-fragment.ts";
import { type Span, sliceOf } from "../../src/core/text/span.ts";

const seed = readFileSync("seeds/article.txt", "utf8");
const addressed = (body: string, url: string): Article =>
  parseArticle(`---\nurl: ${url}\n---\n${body}`);

const chromium = process.env["CHROMIUM"];

test.skipIf(chromium === undefined)(
  "Chromium scrolls to the quoted paragraph",
  { timeout: 120_000 },
  async () => {
    const server = createServer((_, response) => response.end(pageOf(article)));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const port = readPort(server);
    const article = addressed(seed, `http://127.0.0.1:${port}/`);
    for (const number of [2, 11, 14, 19]) {
      const sentence = article.paragraphs[number - 1]?.sentences.at(-1);
      if (sentence === undefined) throw new Error(`paragraph ${number} has a sentence`);
      expect(await seenIn(createTextFragmentLink(article, sentence) ?? "")).toBe(String(number));
    }
    server.close();
  },
);

test.skipIf(chromium === undefined)(
  "Chromium scrolls to the quoted lines of code and to the quoted row",
  { timeout: 120_000 },
  async () => {
    const source =
      "Run it.\n\n```\nnpm start\nnpm test\n```\n\n| Plan | Fee |\n|---|---|\n| Gold | 31 euros |\n| Silver | 19 euros |\n";
    const html =
      "<p>Run it.</p><pre>npm start\nnpm test\n</pre><table><tr><th>Plan</th><th>Fee</th></tr><tr><td>Gold</td><td>31 euros</td></tr><tr><td>Silver</td><td>19 euros</td></tr></table>";
    const server = createServer((_, response) => response.end(readingPage(html)));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const port = readPort(server);
    const article = addressed(source, `http://127.0.0.1:${port}/`);
    const spans = article.paragraphs.slice(1).flatMap(({ sentences }) => sentences);
    const seen: (string | undefined)[] = [];
    for (const span of spans)
      seen.push(await seenIn(createTextFragmentLink(article, span) ?? "no link"));
    expect(seen).toEqual(["PRE", "TABLE", "TABLE"]);
    server.close();
  },
);

/** Blocks far apart; the page writes the name of the one in view into its title. */
function readingPage(html: string): string {
  const look = `const seen = [...document.querySelectorAll("p, pre, table")].find((block) => {
    const { top, bottom } = block.getBoundingClientRect(); return bottom > 0 && top < innerHeight; });
    document.title = scrollY > 0 ? seen?.tagName : "not scrolled";`;
  return `<!doctype html><meta charset="utf-8"><title></title>
    <style>p, pre, table { margin: 0 0 3000px }</style>${html}
    <script>addEventListener("load", () => setTimeout(() => {${look}}, 500));</script>`;
}

/** Paragraphs far apart; the page writes the number of the one in view into its title. */
function pageOf({ text, paragraphs }: Article): string {
  const escaped = (span: Span): string =>
    sliceOf(text, span).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const body = paragraphs.map(
    (each) => `<p id="${each.number}" style="margin:0 0 3000px">${escaped(each)}</p>`,
  );
  const look = `const seen = [...document.querySelectorAll("p")].find((p) => {
    const { top, bottom } = p.getBoundingClientRect(); return bottom > 0 && top < innerHeight; });
    document.title = scrollY > 0 ? seen?.id : "not scrolled";`;
  return `<!doctype html><meta charset="utf-8"><title></title>${body.join("")}
    <script>addEventListener("load", () => setTimeout(() => {${look}}, 500));</script>`;
}

async function seenIn(link: string): Promise<string | undefined> {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000"];
  const page = await promisify(execFile)(chromium ?? "", [...flags, "--dump-dom", link]);
  return /<title>([^<]*)/.exec(page.stdout)?.[1];
}

function readPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return address.port;
}
