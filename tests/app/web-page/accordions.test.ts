// Accordions of a page: a question that is a button is read with its answer, and other buttons are left out.

import { describe, expect, test } from "vitest";
import { convertHtml, wrapContent } from "./converting.ts";

interface Case {
  readonly name: string;
  readonly html: string;
  /** Passages among those that are read. */
  readonly reads: readonly string[];
}

const answer = "It sails at seven, unless fog lies on the sound.";
const question = "When does the last boat sail?";
const asked = [`prose? ${question}`, `prose ${answer} <- question: ${question}`];
const headed = [`heading? ${question}`, `prose [${question}] ${answer} <- question: ${question}`];

const cases: readonly Case[] = [
  {
    name: "a button that names a hidden panel",
    html: `<button aria-expanded="false" aria-controls="a1">${question}</button><div id="a1" hidden><p>${answer}</p></div>`,
    reads: asked,
  },
  {
    name: "a button with a panel behind it",
    html: `<div><button aria-expanded="true">${question}<span aria-hidden="true">+</span></button><div>${answer}</div></div>`,
    reads: asked,
  },
  {
    name: "a button in a heading that is called a header",
    html: `<h3 class="accordion-header"><button data-bs-toggle="collapse" data-bs-target="#a2">${question}</button></h3><div id="a2" class="collapse"><p>${answer}</p></div>`,
    reads: headed,
  },
  {
    name: "an element with the role of a heading",
    html: `<div role="heading" aria-level="3"><button aria-expanded="false">${question}</button></div><div style="display:none">${answer}</div>`,
    reads: headed,
  },
  {
    name: "a link that toggles a card",
    html: `<div class="card"><div class="card-header"><a data-toggle="collapse" href="#a3">${question}</a></div><div id="a3" class="collapse">${answer}</div></div>`,
    reads: asked,
  },
  {
    name: "a box with the role of a button",
    html: `<div class="accordion-item"><div role="button" tabindex="0" aria-expanded="false">${question}</div><div aria-hidden="true">${answer}</div></div>`,
    reads: asked,
  },
  {
    name: "a button that only its class tells",
    html: `<button class="accordion">${question}</button><div class="panel"><p>${answer}</p></div>`,
    reads: asked,
  },
  {
    name: "a fold",
    html: `<details><summary>${question}</summary><p>${answer}</p></details>`,
    reads: asked,
  },
  {
    name: "a fold whose summary is a heading",
    html: `<details><summary><h3>${question}</h3></summary><p>${answer}</p></details>`,
    reads: headed,
  },
  {
    name: "a fold with marks in its summary",
    html: "<details><summary>Dogs &amp; <em>cats</em></summary><p>In the bow.</p></details>",
    reads: ["prose Dogs & cats", "prose In the bow. <- term: Dogs & cats"],
  },
  {
    name: "a panel that is a table",
    html: '<button aria-expanded="false" aria-controls="u">Fares</button><table id="u" hidden><tr><th>Boat</th><th>Euros</th></tr><tr><td>Ferry</td><td>4</td></tr></table>',
    reads: ["table Ferry | 4 <- term: Fares; header: Boat | Euros"],
  },
  {
    name: "a term",
    html: `<dl><dt><button aria-expanded="false">${question}</button></dt><dd hidden>${answer}</dd></dl>`,
    reads: asked,
  },
  {
    name: "an item of a list",
    html: `<ul><li><button aria-expanded="false" aria-controls="a4">${question}</button><div id="a4" hidden>${answer}</div></li></ul>`,
    reads: [`item? ${question}`, `prose ${answer} <- question: ${question}`],
  },
  {
    name: "tabs",
    html: '<div role="tablist"><button role="tab" aria-controls="s">Summer</button><button role="tab" aria-controls="w">Winter</button></div><div id="s" role="tabpanel">Hourly.</div><div id="w" role="tabpanel" hidden>Twice a day.</div>',
    reads: ["prose Hourly. <- term: Summer", "prose Twice a day. <- term: Winter"],
  },
];

describe("what a button shows is read with its words", () => {
  test.each(cases)("$name", ({ html, reads }) => {
    const converted = convertHtml(wrapContent(html));
    expect(converted.reads).toEqual(expect.arrayContaining([...reads]));
    expect(converted.article).not.toContain("+");
  });

  test("what stands behind a fold does not belong to it", () => {
    const fold = `<button aria-expanded="false">${question}</button><div hidden>${answer}</div>`;
    const { reads } = convertHtml(wrapContent(`${fold}<p>Tickets are sold ashore.</p>`));
    expect(reads).toContain("prose Tickets are sold ashore.");
  });
});

test.each([
  ["a purchase", "<button>Zzbuy</button>"],
  ["a purchase beside a heading", "<h3>Day ticket <button>Zzbuy</button></h3>"],
  [
    "a menu",
    '<button aria-expanded="false" aria-controls="m1">Zzmenu</button><ul id="m1"><li><a href="/a">Zzprices of all boats</a></li></ul>',
  ],
  [
    "a form",
    '<button aria-expanded="false" aria-controls="m2">Zzsubscribe</button><div id="m2" hidden><p>Zzletters</p><input name="mail"></div>',
  ],
  ["a panel that is not there", '<button aria-expanded="false" aria-controls="m3">Zzmore</button>'],
  [
    "an article behind it",
    `<button aria-expanded="false">Zzshare</button><div>${"They wait. ".repeat(300)}</div>`,
  ],
  ["a jump", '<a role="button" href="#m6">Zztimes</a><div id="m6">From six to nine.</div>'],
  [
    "a panel around it",
    '<div id="m4"><button aria-expanded="true" aria-controls="m4">Zzclose</button></div>',
  ],
  [
    "a sign",
    '<button aria-expanded="false" aria-controls="m5">×</button><div id="m5" hidden>Zzhelp for this page</div>',
  ],
])("a button is left out that is for %s", (_, html) => {
  expect(convertHtml(wrapContent(html)).article).not.toMatch(/zz(?!prices|times\])|×/i);
});
