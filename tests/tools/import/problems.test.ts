// What an import says when there is no article to be had: one sentence with what to do, exit code 1
// (2 for a wrong command line), and nothing on standard output.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importPage } from "./run.ts";

interface Refused {
  readonly name: string;
  readonly input: string | Uint8Array;
  readonly told: RegExp;
}

const refused: readonly Refused[] = [
  { name: "nothing", input: "", told: /is empty/ },
  { name: "white space", input: " \n\t\r\n", told: /is empty/ },
  { name: "a PDF", input: "%PDF-1.7\n%âãÏÓ", told: /is a PDF: `pdftotext/ },
  { name: "a .docx", input: "PK\u0003\u0004\u0014", told: /pandoc -t gfm/ },
  { name: "a picture", input: Buffer.from("89504e470d0a1a0a", "hex"), told: /is a picture/ },
  {
    name: "a saved web archive",
    input: "From: <Saved by Blink>\nSnapshot-Content-Location: x",
    told: /HTML only/,
  },
  { name: "a feed", input: "<?xml version='1.0'?>\n<rss version='2.0'/>", told: /is a feed/ },
  { name: "plain text", input: "1 < 2 and 3 > 2.", told: /expected HTML, found text/ },
  {
    name: "a page that a script draws",
    input: "<title>App</title><div id=root></div><script>draw()</script>",
    told: /no article found.*save the page/,
  },
  {
    name: "navigation alone",
    input: "<nav><a href=/>Home</a></nav>",
    told: /no article found/,
  },
  { name: "more than 10 MB", input: `<p>${"word ".repeat(2_000_001)}`, told: /at most 10 MB/ },
  {
    name: "100,000 nested elements",
    input: "<div>".repeat(100_000),
    told: /nests more than 512 elements/,
  },
];

test.for(refused)("$name is refused", async ({ input, told }) => {
  const run = await importPage(["-"], input);
  expect(run).toMatchObject({ code: 1, article: "", told: expect.stringMatching(told) });
  expect(run.told).not.toContain("    at ");
});

test("a page that takes too long is given up", async () => {
  const html = `<p>${'<a href="x">word</a> '.repeat(60_000)}`;
  const { code, article, told } = await importPage(["-", "--timeout", "1"], html);
  expect({ code, article }).toEqual({ code: 1, article: "" });
  expect(told).toContain("could not be read within 1 s; --timeout SECONDS");
});

test("a large page of prose is read within the default time", async () => {
  const html = `<article>${"<p>The fog came in over the pier, as ever.</p>".repeat(20_000)}`;
  const { code, article } = await importPage(["-"], html);
  expect(code).toBe(0);
  expect(article.match(/fog/g)).toHaveLength(20_000);
});

test.for([
  { name: "a file that is not there", source: "/no/such/page.html", told: "there is no such file" },
  { name: "a folder", source: tmpdir(), told: "expected a file, found a directory" },
  { name: "an endless device", source: "/dev/zero", told: "at most 10 MB" },
  { name: "another protocol", source: "ftp://a.example/", told: "an http or https address" },
])("$name is refused", async ({ source, told }) => {
  const run = await importPage([source]);
  expect(run).toMatchObject({ code: 1, article: "", told: expect.stringContaining(told) });
});

test("a file that can't be written is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  const page = join(folder, "page.html");
  writeFileSync(page, "<p>Some words of an article.");
  const { code, told } = await importPage([page, "--output", join(folder, "no", "a.md")]);
  expect(code).toBe(1);
  expect(told).toMatch(/ENOENT.*a\.md/);
});

test.for([
  { name: "no page", args: [], told: "expected one page, got 0" },
  { name: "two pages", args: ["a.html", "b.html"], told: "expected one page, got 2" },
  { name: "an unknown option", args: ["--fast", "a"], told: "--fast" },
  { name: "a strange time", args: ["--timeout", "soon", "a"], told: "1 to 600 seconds, got soon" },
  { name: "no address", args: ["--url", "page", "a"], told: "http or https address, got page" },
])("a command line with $name is explained", async ({ args, told }) => {
  const run = await importPage(args);
  expect(run).toMatchObject({ code: 2, article: "", told: expect.stringContaining(told) });
  expect(run.told).toContain("Usage: npm run --silent import");
});

test("--help explains the command on standard output", async () => {
  const { code, article } = await importPage(["--help"]);
  expect({ code, starts: article.startsWith("Usage: ") }).toEqual({ code: 0, starts: true });
});
