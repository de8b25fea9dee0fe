// What an import keeps of a page and what it leaves out, on saved pages of the kinds that people have.

import { readFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentOf, importPage, partsOf, saved } from "./run.ts";

const url = "https://harbour.example/news/lighthouse.html?from=feed";

test("an article keeps its text and loses what stands around it", async () => {
  const { code, article, told } = await importPage(["--url", url, saved("article.html")]);
  const { front, body } = partsOf(article);
  expect(code).toBe(0);
  expect(front).toEqual({
    title: 'Lighthouse keeps its "old" lamp',
    url: "https://harbour.example/news/lighthouse",
    author: "Ada Lund",
    published: "2024-03-05",
    language: "en-GB",
  });
  for (const kept of [
    "## Why the lamp stays\n",
    "[as the archive tells](https://harbour.example/archive/tower?year=1911#lamp)",
    "**two litres** of oil a night, and *nobody* minds",
    "\n> The light is older than all of us",
    "\n  - in summer by four,\n  - in winter by nine.\n",
    "![The lamp of 1911 behind its lens](https://harbour.example/img/lamp.jpg)",
    "The lamp, photographed last week.",
    "or start a chat.",
  ])
    expect(body).toContain(kept);
  expect(body).not.toMatch(/cookies|Sport|Tracked|Subscribe|Copyright|serif|javascript|spacer/);
  expect(told).toContain("1 cookie banner");
  expect(told).toMatch(/Left out: .*1 script.*1 form.*1 embedded frame.*1 image/);
});

test("documentation keeps tables, code with its language, and numbers of lists", async () => {
  const { article } = await importPage(["--url", url, saved("docs.html")]);
  const { front, body } = partsOf(article);
  expect(front).toMatchObject({ title: expect.stringContaining("Configuration"), language: "en" });
  for (const kept of [
    "| Key | Default | Meaning |\n| - | - | - |\n| `kettle.volume` | 20 | Litres in the kettle |\n",
    '| `kettle.unit` | `"C" \\| "F"` | Unit of all temperatures |',
    "```toml\n[kettle]\nvolume = 30\n```",
    "```sh\nbrewctl --config kettle.toml\n# prints: kettle of 30 l, unit C\n```",
    "[as described](https://docs.example/brewctl/files.html)",
    "\n3. Fill the kettle.\n4. Start the program.",
  ])
    expect(body).toContain(kept);
  expect(body).not.toMatch(/¶|Introduction/);
});

test("a blog's JSON-LD is believed, though its HTML leaves tags out and one script is broken", async () => {
  const { article } = await importPage([saved("blog.html")]);
  const { front, body } = partsOf(article);
  expect(front).toEqual({
    title: 'How I learned: "wait" for yeast',
    author: "Mira Falk, Jo O'Neil",
    published: "2023-11-02",
    language: "de-AT",
  });
  expect(body).toContain("dass man Hefe nicht drängen kann");
});

test("--output writes a file and leaves standard output alone", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "import-")), "article.md");
  const { code, article } = await importPage([saved("blog.html"), "--output", file]);
  expect({ code, article }).toEqual({ code: 0, article: "" });
  expect(await readFile(file, "utf8")).toContain("Teig braucht Zeit");
});

test("links of a page whose address is not known become their words", async () => {
  const html =
    '<p>Read <a href="next.html">the next one</a> or <a href="https://a.example/b">b</a>.';
  const { article, told } = await importPage(["-"], html);
  expect(article).toBe("Read the next one or [b](https://a.example/b).\n");
  expect(told).toContain("1 link became plain words; --url ADDRESS resolves relative ones.");
});

test.for([
  { name: "as it is", level: undefined, warns: true },
  { name: "with --silent", level: "silent", warns: false },
])(
  "started by npm $name, the tool tells whether npm spoils the article",
  async ({ level, warns }) => {
    const npm = { npm_lifecycle_event: "import", ...(level && { npm_config_loglevel: level }) };
    const { told } = await importPage(["-"], "<p>Some words.", npm);
    expect(told.includes("use npm run --silent")).toBe(warns);
  },
);

interface Encoded {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: string;
}

const words = "Smørrebrød på Ærø";
const latin1 = (head: string): Buffer => Buffer.from(`${head}<p>${words}</p>`, "latin1");

const encodings: readonly Encoded[] = [
  { name: "meta charset", bytes: latin1("<meta charset='iso-8859-1'>"), encoding: "windows-1252" },
  {
    name: "the longer form of it",
    bytes: latin1('<meta http-equiv="Content-Type" content="text/html; charset=latin1">'),
    encoding: "windows-1252",
  },
  { name: "no declaration, and no UTF-8", bytes: latin1(""), encoding: "windows-1252" },
  { name: "an unknown name", bytes: latin1("<meta charset=klingon>"), encoding: "windows-1252" },
  { name: "no declaration, and UTF-8", bytes: Buffer.from(`<p>${words}`), encoding: "utf-8" },
  {
    name: "a byte order mark, whatever the page says",
    bytes: Buffer.from(`\uFEFF<meta charset=latin1><p>${words}`, "utf16le"),
    encoding: "utf-16le",
  },
];

test.for(encodings)("the encoding is known by $name", async ({ bytes, encoding }) => {
  const { article, told } = await importPage(["-"], bytes);
  expect(article).toBe(`${words}\n`);
  expect(told).toContain(`Read as ${encoding}.`);
});

test("no character of a page steers a terminal or leaves its line of front matter", async () => {
  const title = "A\u001B]0;owned\u0007 title\u202E\nauthor: nobody\n---\n";
  const { article, told } = await importPage(
    ["-"],
    `<title>${title}</title><meta property="og:title" content="${title}"><p>word\u001B[2J and\u009B31m word</p>`,
  );
  expect(partsOf(article).front).toEqual({ title: "A]0;owned title author: nobody ---" });
  expect(article + told).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
});

test("what Markdown would read as a mark stays a word", async () => {
  const { article } = await importPage(["-"], "<p>---</p><p># 5 * 4 * 3 [x](y) &lt;b&gt; _a_</p>");
  expect(article).toMatch(/^\\?-/);
  expect(article).toContain("\\# 5 \\* 4 \\* 3 \\[x]\\(y) \\<b> \\_a\\_");
});

test("the same page gives the same article, from a file and from standard input", async () => {
  const [file, input] = await Promise.all([
    importPage(["--url", url, saved("article.html")]),
    importPage(["--url", url, "-"], contentOf("article.html")),
  ]);
  expect(input.article).toBe(file.article);
});

/** A page long enough to be an article. */
function wrapPage(content: string): string {
  const prose = "The bridge crosses the river Tern beside the old mill, and many people use it. ";
  return `<html lang="en"><body><article><h1>Bridge</h1><p>${prose.repeat(8)}</p>${content}<p>${prose.repeat(8)}</p></article></body></html>`;
}

test.each<[reason: string, html: string, kept: string, lost: RegExp]>([
  [
    "a caption stands above its table, and a cell in each row that it spans",
    "<table><caption>Spans</caption><tr><th>Span</th><th>Over</th></tr><tr><td>North</td><td rowspan=2>land</td></tr><tr><td>South</td></tr></table>",
    "Spans\n\n| Span | Over |\n| - | - |\n| North | land |\n| South | land |\n",
    /caption/,
  ],
  [
    "a value stands in each column that it spans, in each row too",
    "<table><tr><th>Ferry</th><th>June</th><th>July</th><th>May</th></tr><tr><th>Skua</th><td colspan=2 rowspan=2>hourly</td><td>never</td></tr><tr><th>Tern</th><td>daily</td></tr></table>",
    "| Skua | hourly | hourly | never |\n| Tern | hourly | hourly | daily |\n",
    /colspan/,
  ],
  [
    "a heading over several columns, and what fills a row alone, is no value",
    "<table><tr><th>Dish</th><th colspan=2>Price</th></tr><tr><td colspan=3>Soups</td></tr><tr><td>Borscht</td><td>4</td><td>6</td></tr></table>",
    "| Dish | Price | |\n| - | - | - |\n| Soups | | |\n| Borscht | 4 | 6 |\n",
    /Soups \| Soups/,
  ],
  [
    "a list in a cell is words of the cell",
    "<table><tr><th>Key</th><th>Meaning</th></tr><tr><td>retry</td><td><p>Tried again:</p><ul><li>on 5xx</li><li>on loss</li></ul></td></tr></table>",
    "| retry | Tried again: on 5xx; on loss |\n",
    /\* on/,
  ],
  [
    "a cell that spans all rows of a million is no burden",
    "<table><tr><th>Key</th><td rowspan=1000000 colspan=1000000>x</td></tr><tr><th>b</th></tr></table>",
    "| Key | x |",
    /undefined/,
  ],
  [
    "a formula is what it is written as",
    'The stress is <math alttext="{\\displaystyle \\sigma =F/A}"><mi>σ</mi></math> and <span class="katex"><math><annotation encoding="application/x-tex">E=mc^2</annotation></math><span class="katex-html">E=mc2</span></span>.',
    "The stress is `\\sigma =F/A` and `E=mc^2`.",
    /mc2/,
  ],
  [
    "marks of sources and boxes of links are left out",
    '<p>It was designed by Quist.<sup class="reference"><a href="#cite_note-1">[1]</a></sup> It is long.</p><table class="navbox"><tr><td>Bridges of Wexley</td></tr></table>',
    "It was designed by Quist. It is long.",
    /\[1\\?\]|Bridges of/,
  ],
  [
    "lines of code have no numbers",
    '<pre><span class="linenos">1</span>[http]\n<span class="linenos">2</span>timeout = 30\n</pre>',
    "```\n[http]\ntimeout = 30\n```",
    /1\[http/,
  ],
  [
    "a tab that is not shown yet is read",
    '<div role="tabpanel" hidden><p>On a Mac, run the second one.</p></div>',
    "On a Mac, run the second one.",
    /tabpanel/,
  ],
])("%s", async (_, html, kept, lost) => {
  const { article } = await importPage(["-"], wrapPage(html));
  expect(article).toContain(kept);
  expect(article).not.toMatch(lost);
});

test("a long cell that spans many columns is not written in each", async () => {
  const long = "the whole story of the ferry ".repeat(100);
  const row = `<tr><th>Skua</th><td colspan=99>${long}</td></tr>`;
  const { article } = await importPage(["-"], wrapPage(`<table>${row.repeat(3)}</table>`));
  expect(article.split(long.trim())).toHaveLength(4);
});

test("cells that each span a hundred rows and columns do not multiply", async () => {
  const row = "<tr><td rowspan=99 colspan=99>x</td></tr>";
  const { code, article } = await importPage(["-"], wrapPage(`<table>${row.repeat(500)}</table>`));
  expect(code).toBe(0);
  // A hundred columns in 500 rows, of four signs each.
  expect(article.length).toBeLessThan(500 * 110 * 4);
});
