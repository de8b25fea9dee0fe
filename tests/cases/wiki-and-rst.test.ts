// Wiki text and reStructuredText: what a page of theirs shows is read as it is shown there, code, tables and all.

import { expect, test } from "vitest";
import { parseArticle } from "../../src/core/article/article.ts";
import { testReading } from "./reading.ts";

testReading([
  {
    name: "a box of values",
    file: "own.txt",
    text: "{{Short description|Mill}}\n{{Infobox mill\n| name = Old Mill\n| image = Mill.jpg\n| built = 1822\n| owner = [[Smit family|the Smits]]\n| height = {{convert|12|m|ft}}\n}}\n'''Old Mill''' is a mill.<ref name=\"a\">Town archive.</ref>\n",
    because: "a page shows its names and values as a table",
    title: "Old Mill",
    reads: [
      "table name | Old Mill",
      "table built | 1822",
      "table owner | the Smits",
      "table height | 12 m",
      "prose Old Mill is a mill.",
    ],
    skips: [
      "code of the page: {{Short description|Mill}}",
      "code of the page: {{Infobox mill\n|",
      "code of the page: | image = Mill.jpg\n|",
      "code of the page: |ft}}\n}}",
      'code of the page: <ref name="a">Town archive.</ref>',
    ],
    asks: [
      ["Who is the owner?", "the Smits"],
      ["When was it built?", "1822"],
    ],
  },
  {
    name: "code of a wiki",
    file: "own.txt",
    text: "'''Mill''' is a [[program]].\n\n== Use ==\nRun:\n<syntaxhighlight lang=\"bash\">\n# start it\nmill --start\n</syntaxhighlight>\nThe sign is <nowiki>''not italic'' and [[no link]]</nowiki>.\n\n preformatted by\n   a blank\n\n<pre>\nraw\n</pre>\n",
    because: "a comment in code is no item, and nothing in it is a mark",
    title: "Mill",
    reads: [
      "prose Mill is a program.",
      "heading Use",
      "prose [Use] Run:",
      "code [Use] # start it\nmill --start <- lead-in: Run:",
      "prose [Use] The sign is ''not italic'' and [[no link]].",
      "code [Use] preformatted by\na blank <- lead-in: The sign is ''not italic'' and [[no link]].",
      "code [Use] raw <- lead-in: The sign is ''not italic'' and [[no link]].",
    ],
    skips: [
      'code of the page: <syntaxhighlight lang="bash">',
      "code of the page: </syntaxhighlight>",
      "code of the page: <pre>",
      "code of the page: </pre>",
    ],
  },
  {
    name: "terms, numbered items and entities of a wiki",
    file: "own.wiki",
    text: "'''Mill''' is a [[house]].\n\n; Race : the channel\n; Wheel\n: Turns.\n\n# First\n## Sub\n# Second\n\n5&nbsp;km &ndash; ok.\n",
    because: 'a definition belongs to its term, and "#" is no heading of Markdown',
    title: "Mill",
    reads: [
      "prose Mill is a house.",
      "prose Race",
      "prose the channel <- term: Race",
      "prose Wheel",
      "prose Turns. <- term: Wheel",
      "item First",
      "item Sub <- item: First",
      "item Second",
      "prose 5 km – ok.",
    ],
  },
  {
    name: "a table of a wiki with its cells on lines of their own",
    file: "own.txt",
    text: "'''Mill''' is a [[house]].\n\n{| class=\"wikitable\"\n|+ Visitors\n! Year\n! Visitors\n|-\n| 2010\n| 4,000\n|-\n! scope=\"row\" | 2011\n| 5,200<ref>x</ref>\n|}\n",
    because: "a row goes to the next sign of one",
    title: "Mill",
    reads: [
      "prose Mill is a house.",
      "prose Visitors",
      "table 2010 | 4,000 <- lead-in: Visitors; header: Year | Visitors",
      "table 2011 | 5,200 <- lead-in: Visitors; header: Year | Visitors",
    ],
    skips: [
      'code of the page: {| class="wikitable"',
      'code of the page: ! scope="row" |',
      "code of the page: <ref>x</ref>",
    ],
  },
  {
    name: "a page of reStructuredText",
    file: "own.rst",
    text: ":Author: Anna Berg\n:Date: 2024-05-03\n\n====\nLoom\n====\n\n.. contents:: Contents\n   :depth: 2\n\nLoom weaves [1]_ text [CIT2002]_. See link_ and |shop| and H\\ :sub:`2`\\ O.\n\n#. Get it.\n#. Unpack it::\n\n      tar xf loom.tar\n\n>>> loom.weave()\n'done'\n\n| Line one\n| line two\n\nTerm\n    Its meaning.\n\n.. [1] A footnote.\n.. _link: https://example.org\n.. |shop| replace:: the shop\n",
    because: "fields, notes, names and sessions have marks that no page shows",
    title: undefined,
    reads: [
      "prose Author: Anna Berg",
      "prose Date: 2024-05-03",
      "heading Loom",
      "prose [Loom] Loom weaves text [CIT2002].",
      "prose [Loom] See link and the shop and H2O.",
      "item [Loom] Get it.",
      "item [Loom] Unpack it:",
      "code [Loom] tar xf loom.tar <- item: Unpack it:",
      "code [Loom] >>> loom.weave()\n'done'",
      "prose [Loom] Line one line two",
      "prose [Loom] Term",
      "prose [Loom] Its meaning. <- term: Term",
      "prose [Loom] A footnote.",
    ],
    skips: [
      "navigation: .. contents:: Contents\n   :depth: 2",
      "code of the page: .. _link: https://example.org",
      "code of the page: .. |shop| replace:: the shop",
    ],
  },
  {
    name: "tables of reStructuredText",
    file: "own.rst",
    text: 'Fees\n====\n\n.. list-table:: Prices\n   :header-rows: 1\n\n   * - Plan\n     - Fee\n   * - Silver\n     - 19 euros\n\n.. csv-table:: Opening\n   :header: "Day", "Hours"\n\n   "Monday", "9 to 5"\n   Sunday, "closed, as ever"\n\n+--------+---------+\n| Item   | Place   |\n+========+=========+\n| Rope   | shed    |\n| (old)  |         |\n+--------+---------+\n| Oar    | boat    |\n+--------+---------+\n\nThe end.\n',
    because:
      "a list or values between commas are a table, and what stands over it heads no section",
    title: "Fees",
    reads: [
      "prose Prices",
      "table Silver | 19 euros <- header: Plan | Fee",
      "prose Opening",
      "table Monday | 9 to 5 <- lead-in: Opening; header: Day | Hours",
      "table Sunday | closed, as ever <- lead-in: Opening; header: Day | Hours",
      "table Rope   | shed <- header: Item   | Place",
      "table (old) <- header: Item   | Place",
      "table Oar    | boat <- header: Item   | Place",
      "prose The end.",
    ],
    skips: ["code of the page: :header-rows: 1", 'code of the page: :header: "'],
    asks: [["How much is Silver?", "19 euros"]],
  },
]);

test("a table of a wiki may have more rows than a call takes arguments", () => {
  const rows = 150_000;
  const text = `'''Mill''' is a [[program]].\n\n{|\n${"|-\n|a\n".repeat(rows)}|}\n`;
  expect(parseArticle(text).paragraphs.at(-1)?.sentences).toHaveLength(rows);
});
