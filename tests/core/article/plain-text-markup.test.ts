// Plain text that was written for a program: marks of reStructuredText and of wikis are no words.

import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/core/article/formats/plain-text.ts";
import { plainText } from "../../../src/core/article/markup.ts";

/** The blocks as a reader sees them, without what is hidden. */
function readShown(text: string): string[] {
  const { blocks, markup } = readPlainText(text, 0);
  return blocks.map((block) => `${block.kind}: ${plainText(text, markup, block)}`);
}

describe("wiki text", () => {
  const text = `{{Infobox mill
| built = 1822
}}
'''Old Mill''' is a museum in [[Westbrook (town)|Westbrook]].<ref>Town archive, 1950.</ref>

== History ==
It was built in {{circa|1822}} by ''Jan Smit''. <!-- check --> See [https://example.org the site].

=== Rebuilding ===
* First [[step]]
** Second

{| class="wikitable"
|-
! Year !! Visitors
|-
| 2010 || style="color:red" | 4,000
|}

[[Category:Museums]]`;

  test("has plain words, headings, items and rows", () => {
    expect(readShown(text)).toEqual([
      "paragraph: Old Mill is a museum in Westbrook.",
      "heading: History",
      "paragraph: It was built in 1822 by Jan Smit. See the site.",
      "heading: Rebuilding",
      "item: First step",
      "item: Second",
      "header: Year | Visitors",
      "row: 2010 | 4,000",
    ]);
  });

  test("names what it leaves out", () => {
    const skipped = readPlainText(text, 0).skipped.filter(({ reason }) => reason !== "rule");
    expect(skipped.map(({ reason, start }) => [reason, text.slice(start, start + 8)])).toEqual([
      ["code of the page", "{{Infobo"],
      ["code of the page", "<ref>Tow"],
      ["code of the page", "{| class"],
      ["code of the page", "[[Catego"],
    ]);
  });

  test("nests items and rows", () => {
    const parents = readPlainText(text, 0).blocks.map(({ parent }) => parent);
    expect(parents).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      4,
      undefined,
      6,
    ]);
  });

  test.each([
    [
      "one kind of mark alone",
      "A link [[here]] and [[there]].",
      "paragraph: A link [[here]] and [[there]].",
    ],
    [
      "what is not closed",
      "'''Bold''' and [[link]] and {{open",
      "paragraph: Bold and link and {{open",
    ],
  ])("leaves %s", (_, source, shown) => {
    expect(readShown(source)).toEqual([shown]);
  });
});

describe("reStructuredText", () => {
  test("has headings, prose, code and admonitions", () => {
    const text = `.. _top:

============
Lamp control
============

.. image:: lamp.png
   :width: 200

The \`\`lamp\`\` tool drives *one* **lamp**. See :ref:\`the guide <guide>\` and
\`the site <https://example.org>\`_ for more.

Install
~~~~~~~

Run::

    lamp --on

    lamp --off

.. note:: Never look into the lamp.

.. code-block:: python
   :linenos:

   import lamp

.. This is a comment
   over two lines.

.. warning::

   It gets hot.
`;
    expect(readShown(text)).toEqual([
      "heading: Lamp control",
      "paragraph: The lamp tool drives one lamp. See the guide and the site for more.",
      "heading: Install",
      "paragraph: Run:",
      "code: lamp --on\n\nlamp --off",
      "paragraph: Never look into the lamp.",
      "code: import lamp",
      "paragraph: It gets hot.",
    ]);
    expect(
      readPlainText(text, 0).skipped.filter(({ reason }) => reason === "comment"),
    ).toHaveLength(1);
  });

  test.each([
    [
      "a figure's caption is prose",
      ".. figure:: a.png\n   :alt: x\n\n   The lamp at night.",
      ["paragraph: The lamp at night."],
    ],
    [
      "a footnote is prose",
      ".. note:: Look.\n\n.. [1] It was sold.",
      ["paragraph: Look.", "paragraph: It was sold."],
    ],
  ])("%s", (_, text, shown) => {
    expect(readShown(text)).toEqual(shown);
  });

  test("code keeps its line breaks, and what its lines are further in", () => {
    const text = ".. a::\n\nRun::\n\n    one\n      two  \r\n\n    three\n\nEnd.\n";
    const { blocks, markup } = readPlainText(text, 0);
    const code = blocks.find(({ kind }) => kind === "code");
    expect(code && plainText(text, markup, code)).toBe("one\n  two\n\nthree");
  });
});
