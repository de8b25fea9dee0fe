// Main part: of small pages of the kinds that people have, all that they tell is kept and nothing beside it. Each
// word KEPT with a number stands in the page's text, each BESIDE in what stands around it.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { convertHtml } from "./converting.ts";

const folder = join(process.cwd(), "tests/tools/import/pages/small");

describe("small pages", () => {
  test.each(readdirSync(folder))("%s", (name) => {
    const html = readFileSync(join(folder, name), "utf8");
    const { article } = convertHtml(html);
    const marks = [...new Set(html.match(/\bKEPT\d+/g))];
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((mark) => !new RegExp(`${mark}\\b`).test(article))).toEqual([]);
    expect(article).not.toContain("BESIDE");
    expect(article).not.toMatch(/^# /m);
  });
});

const prose = (about: string): string =>
  `<p>${`The ${about} has been told of since the first monks came, in words, songs, and pictures. `.repeat(9)}</p>`;
const long = `${prose("weir")}${prose("mill")}${prose("ford")}`;

function convertBody(body: string): { readonly article: string; readonly report: string } {
  return convertHtml(`<title>The river</title><body>${body}</body>`);
}

describe("long pages", () => {
  test("a section in the midst of them is not passed over", () => {
    const gates = "<h2>Gates</h2><dl><dt>East</dt><dd>Oak</dd></dl>";
    const { article } = convertBody(
      `<main><h1>The river</h1>${gates}<div class="a"><div>${long}</div></div></main>`,
    );
    expect(article).toContain("## Gates\n\nEast\n: Oak\n");
  });

  test("what stands at their end, under no name, is left out and named", () => {
    const more = "<div><h2>Our shop</h2><div><p>Mugs.</p></div></div>";
    const { article, report } = convertBody(`<main><div class="story">${long}</div>${more}</main>`);
    expect(article).not.toContain("Mugs");
    expect(report).toContain("Headings left out: “Our shop”.");
  });

  test("a page that is laid out as a table is not taken whole", () => {
    const row = `<tr><td><h3>Elsewhere</h3><ul><li>Coast</li></ul></td><td>${long}</td></tr>`;
    const { article } = convertBody(`<table>${row}</table>`);
    expect(article).not.toContain("| Elsewhere");
  });
});

test.each<[name: string, html: string, kept: string]>([
  ["the list of an inn's dishes", '<div class="menu"><ul><li>Trout</li></ul></div>', "- Trout"],
  [
    "a section that its heading names",
    '<section id="related"><h2>Related</h2>Dace.</section>',
    "Dace",
  ],
  ["what stands beside a sidebar", '<div class="has-sidebar"><p>Eels are rare.</p></div>', "Eels"],
  [
    "links to write and to call",
    '<ul><li><a href="mailto:a@b.example">a@b.example</a></li><li><a href="tel:+4412">+44 12</a></li></ul>',
    "+44 12",
  ],
  [
    "a heading whose link is called a header",
    '<h2><a class="header" href="#fish">Fish</a></h2><p>Pike.</p>',
    "Fish",
  ],
  ["a heading with its own address", '<h2><a href="#fish">Fish</a></h2><p>Pike, too.</p>', "## "],
  [
    "its links, when it has nothing else",
    `<ul>${'<li><a href="/a">Weirs and fords</a></li>'.repeat(9)}</ul>`,
    "Weirs",
  ],
])("a small page keeps %s", (_, html, kept) => {
  expect(
    convertBody(`<main><h1>The river</h1><p>It is short.</p>${html}</main>`).article,
  ).toContain(kept);
});

test.each<[name: string, html: string]>([
  ["what is hidden", '<div hidden>Lost</div><p style="display:none">Lost</p>'],
  ["a list of links", '<h2>Lost</h2><ul><li><a href="/a">Lost</a></li></ul>'],
  ["teasers", '<h2>Lost</h2><div><h3><a href="/a">Lost</a></h3><p>Lost</p></div>'],
])("a small page loses %s", (_, html) => {
  expect(
    convertBody(`<main><h1>The river</h1><p>It is short.</p>${html}</main>`).article,
  ).not.toContain("Lost");
});
