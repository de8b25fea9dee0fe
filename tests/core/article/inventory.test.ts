// What was read of an article, in numbers.

import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { takeInventory } from "../../../src/core/article/inventory.ts";

const text = `# The boat

It was found. It left.

## Parts

- oars
- sails

| Part | Age |
| --- | --- |
| mast | 3 |
| keel | 9 |

\`\`\`
row --fast
\`\`\`

<!-- to be written -->

---

The end is near.
`;

test("each kind is counted, a table by itself and its rows, and what was left out by its reason", () => {
  expect(takeInventory(parseArticle(text, "markdown"))).toEqual({
    paragraphs: 2,
    items: 2,
    tables: 1,
    rows: 2,
    code: 1,
    sections: 1,
    skipped: new Map([
      ["comment", 1],
      ["rule", 1],
    ]),
  });
});
