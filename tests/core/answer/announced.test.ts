// What an excerpt is shown with when it ends by announcing something.

import { describe, expect, test } from "vitest";
import { expandToAnnounced, isCutShort } from "../../../src/core/answer/announced.ts";
import { findParagraph, parseArticle } from "../../../src/core/article/article.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

/** Widens the first place that says something. */
function expand(text: string, said: string): string {
  const article = parseArticle(text);
  const start = article.text.indexOf(said);
  const paragraph = findParagraph(article, start);
  if (paragraph === undefined) throw new Error(`no paragraph has "${said}"`);
  const span = { start, end: start + said.length };
  return sliceOf(article.text, expandToAnnounced(article, span, paragraph));
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly said: string;
  readonly expected: string;
}

const long = "and a line ".repeat(60);

test.each([
  ["all of it has room", "- oars\n- a bung", false],
  ["some of it has no room", `- oars\n- a bung\n- ${long}`, true],
  ["none of it has room", `- ${long}`, true],
])("an excerpt is cut short or not when %s", (_, list, expected) => {
  const article = parseArticle(`# Boats\n\nA boat needs:\n\n${list}\n\nNothing else.`);
  const [paragraph] = article.paragraphs;
  if (paragraph === undefined) throw new Error("no paragraph");
  const span = expandToAnnounced(article, paragraph, paragraph);
  expect(isCutShort(article, span, paragraph)).toBe(expected);
});

describe("an announcement", () => {
  test.each<Case>([
    {
      what: "is shown with its list, and not with what comes after",
      text: "# Boats\n\nThe shed is dry. A boat needs:\n\n- oars\n- a bung\n\nNothing else.",
      said: "A boat needs:",
      expected: "A boat needs:\n\n- oars\n- a bung",
    },
    {
      what: "is shown with what is nested in the list",
      text: "# Boats\n\nA boat needs:\n\n- oars:\n  - two long ones\n- a bung",
      said: "A boat needs:",
      expected: "A boat needs:\n\n- oars:\n  - two long ones\n- a bung",
    },
    {
      what: "is shown with its definition when it is a term",
      text: "# Boats\n\nBollard\n: A short post on a quay.\n\nFender\n: It hangs between.",
      said: "Bollard",
      expected: "Bollard\n: A short post on a quay.",
    },
    {
      what: "is shown with what is nested in it when it is an item that only names something",
      text: "# Fees\n\n- Yacht\n\n  19 a night\n\n- Dinghy\n\n  4 a night",
      said: "Yacht",
      expected: "Yacht\n\n  19 a night",
    },
    {
      what: "is shown with its code, however it ends",
      text: "# Boats\n\nTo count them, use this (as root)\n\n    boats --count\n\nIt takes a while.",
      said: "To count them, use this (as root)",
      expected: "To count them, use this (as root)\n\n    boats --count",
    },
    {
      what: "is shown with its table",
      text: "# Boats\n\nWhat they cost:\n\n| Boat | Price |\n|---|---|\n| Ada | 3 |\n| Eve | 4 |",
      said: "What they cost:",
      expected: "What they cost:\n\n| Boat | Price |\n|---|---|\n| Ada | 3 |\n| Eve | 4",
    },
    {
      what: "is shown with the one paragraph that a colon leads to",
      text: "# Boats\n\nThe rule was:\n\nNever row alone.\n\nIt was kept.",
      said: "The rule was:",
      expected: "The rule was:\n\nNever row alone.",
    },
    {
      what: "is shown with as many items as have room",
      text: `# Boats\n\nA boat needs:\n\n- oars\n- a bung\n- ${long}`,
      said: "A boat needs:",
      expected: "A boat needs:\n\n- oars\n- a bung",
    },
    {
      what: "is shown with all that is nested in it, at any depth",
      text: "# Boats\n\n- A boat needs:\n  - oars:\n    - two long ones\n  - a bung\n- Nothing else.",
      said: "A boat needs:",
      expected: "A boat needs:\n  - oars:\n    - two long ones\n  - a bung",
    },
    {
      what: "leads to nothing beyond a picture that is left out",
      text: "# Boats\n\nA boat needs:\n\n![](oars.png)\n\nNever row alone.",
      said: "A boat needs:",
      expected: "A boat needs:",
    },
    {
      what: "leads to nothing beyond a comment",
      text: "# Boats\n\nA boat needs:\n\n<!-- oars -->\n\nNever row alone.",
      said: "A boat needs:",
      expected: "A boat needs:",
    },
    {
      what: "stands alone when the first item has no room",
      text: `# Boats\n\nA boat needs:\n\n- ${long}\n- oars`,
      said: "A boat needs:",
      expected: "A boat needs:",
    },
    {
      what: "leads to nothing beyond its section",
      text: "# Boats\n\nThe rule was:\n\n## Oars\n\nThey are long.",
      said: "The rule was:",
      expected: "The rule was:",
    },
    {
      what: "is none when it is not the end of its paragraph",
      text: "# Boats\n\nThe shed is dry. A boat needs:\n\n- oars",
      said: "The shed is dry.",
      expected: "The shed is dry.",
    },
    {
      what: "is none when it ends as others do, before prose",
      text: "# Boats\n\nThe shed is dry.\n\nIt has a lamp.",
      said: "The shed is dry.",
      expected: "The shed is dry.",
    },
  ])("$what", ({ text, said, expected }) => {
    expect(expand(text, said)).toBe(expected);
  });
});
