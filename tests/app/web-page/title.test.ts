// Title of a page: its own heading and not the name of its site.

import { expect, test } from "vitest";
import { convertHtml } from "./converting.ts";

const prose = "The sound lies still. ".repeat(12);

test.each<[name: string, head: string, body: string, title: string]>([
  [
    "a heading is most of a part of it",
    "<title>Plan: Visit Skua Lighthouse | Isles Society</title>",
    "<main><h1>Skua Lighthouse</h1></main>",
    "Skua Lighthouse",
  ],
  [
    "a heading is few of its words",
    "<title>Ferry times and fares of all boats in summer</title>",
    "<main><h1>Ferry</h1></main>",
    "Ferry times and fares of all boats in summer",
  ],
  [
    "the heading is the site's name",
    '<title>Boats for hire | Isles Society</title><meta property="og:site_name" content="Isles Society">',
    "<h1>Isles Society</h1><h2>Our boats</h2>",
    "Boats for hire",
  ],
  [
    "the heading leads to the start of the site",
    "<title>Boats for hire today and tomorrow | Isles</title>",
    '<h1><a href="/">Isles</a></h1><h2>Our boats</h2>',
    "Boats for hire today and tomorrow",
  ],
  [
    "the site's name stands in front",
    '<meta property="og:site_name" content="Isles"><meta property="og:title" content="Isles — Boats: rowing – sailing">',
    "<h2>Boats</h2>",
    "Boats: rowing – sailing",
  ],
  [
    "the article has a headline of its own",
    '<title>Storm | Isles</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm sinks a boat"}</script>',
    "<main><h1>Storm</h1></main>",
    "Storm sinks a boat",
  ],
  [
    "the title is nothing but the site",
    '<title>Isles</title><meta property="og:site_name" content="Isles">',
    "<h2>Welcome to the isles</h2>",
    "Isles",
  ],
  [
    "the name of a book stands above its chapter",
    "<title>Oars - The Book of Boats</title>",
    "<div><h1>The Book of Boats</h1></div><main><h1>Oars</h1></main>",
    "Oars",
  ],
  [
    "a later heading is the title",
    "<title>Rowing for beginners | Isles</title>",
    "<header><h1>Isles</h1></header><article><h1>Rowing for beginners</h1></article>",
    "Rowing for beginners",
  ],
])("when %s", (_, head, body, title) => {
  const { article } = convertHtml(`<head>${head}</head><body>${body}<p>${prose}</p></body>`);
  expect(article).toContain(`title: "${title}"\n`);
});
