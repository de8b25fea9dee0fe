// Definition lists of a page: a term stays with what is said of it, in the file and for who reads it.

import { describe, expect, test } from "vitest";
import { convertHtml, wrapContent } from "./converting.ts";

interface Case {
  readonly name: string;
  readonly html: string;
  readonly kept: string;
  /** Passages among those that are read. */
  readonly reads: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "a term and its value",
    html: "<dl><dt>Bicycle</dt><dd>€3.20</dd><dt>Motor car</dt><dd>€19</dd></dl>",
    kept: "\n\nBicycle\n: €3.20\n\nMotor car\n: €19\n\n",
    reads: ["prose Bicycle", "prose €3.20 <- term: Bicycle", "prose €19 <- term: Motor car"],
  },
  {
    name: "several terms with several definitions",
    html: "<dl><dt>Tandem</dt><dt><h4>Trike</h4></dt><dd>€5</dd><dd>€4 on <em>market days</em></dd></dl>",
    kept: "\n\nTandem, Trike\n: €5\n: €4 on *market days*\n\n",
    reads: ["prose €5 <- term: Tandem, Trike", "prose €4 on market days <- term: Tandem, Trike"],
  },
  {
    name: "groups in boxes",
    html: "<dl><div><dt>Pier</dt><dd>North</dd></div><div><dt>Gate</dt><dd>B</dd></div></dl>",
    kept: "\n\nPier\n: North\n\nGate\n: B\n\n",
    reads: ["prose North <- term: Pier", "prose B <- term: Gate"],
  },
  {
    name: "paragraphs and a list in a definition",
    html: "<dl><dt>Lorry</dt><dd><p>By weight.</p><p>Bring:</p><ul><li>the papers</li><li>a ramp</li></ul></dd></dl>",
    kept: "\n\nLorry\n: By weight.\n\n  Bring:\n\n  - the papers\n  - a ramp\n\n",
    reads: ["prose By weight. <- term: Lorry", "item the papers <- term: Lorry; lead-in: Bring:"],
  },
  {
    name: "a list within a definition",
    html: "<dl><dt>Deck</dt><dd>Open<dl><dt>Bar</dt><dd>Noon to nine</dd></dl></dd></dl>",
    kept: "\n\nDeck\n: Open\n\n  Bar\n  : Noon to nine\n\n",
    reads: ["prose Noon to nine <- term: Deck; term: Bar"],
  },
  {
    name: "a term of two lines",
    html: "<dl><dt>Season<br>ticket</dt><dd>€90</dd></dl>",
    kept: "\n\nSeason ticket\n: €90\n\n",
    reads: ["prose €90 <- term: Season ticket"],
  },
  {
    name: "a definition without a term, and an empty one",
    html: "<dl><dd>Ask on board.</dd><dt>Dog</dt><dd> </dd><dt></dt></dl>",
    kept: "\n\nAsk on board.\n\nDog\n\n",
    reads: ["prose Ask on board.", "prose Dog"],
  },
  {
    name: "a list in the cell of a table",
    html: "<table><tr><th>Boat</th><th>Facts</th></tr><tr><td>Skua</td><td><dl><dt>Built</dt><dd>1964</dd></dl></td></tr></table>",
    kept: "| Skua | Built 1964 |",
    reads: ["table Skua | Built 1964 <- header: Boat | Facts"],
  },
];

describe("definition lists", () => {
  test.each(cases)("$name", ({ html, kept, reads }) => {
    const converted = convertHtml(wrapContent(html));
    expect(converted.article).toContain(kept);
    expect(converted.reads).toEqual(expect.arrayContaining([...reads]));
  });

  test("are counted as definitions, not as quotations", () => {
    const { report } = convertHtml(wrapContent("<dl><dt>Bell</dt><dd>Two strokes</dd></dl>"));
    expect(report).toContain("1 definition.");
    expect(report).not.toContain("quotation");
  });
});
