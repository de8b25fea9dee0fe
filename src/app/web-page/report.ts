// What the person who imports a page is told: what was read, what was kept, what was left out and
// what is missing. Sentences for standard error; the article itself goes elsewhere.

import type { LeftOut } from "./clutter.ts";
import type { Decoded } from "./encoding.ts";
import type { LinkCounts } from "./links.ts";
import type { BlockKind } from "./markdown.ts";
import type { Metadata } from "./metadata.ts";
import { counted } from "./text.ts";

/** What an import has found. */
export interface Findings {
  readonly decoded: Decoded;
  readonly metadata: Metadata;
  /** How many blocks of each kind were written. */
  readonly blocks: ReadonlyMap<BlockKind, number>;
  readonly links: LinkCounts;
  readonly leftOut: LeftOut;
  /** Of the page without clutter. */
  readonly words: number;
  /** Of the article. */
  readonly kept: number;
  /** Headings that were left out. */
  readonly lost: readonly string[];
}

/** Tells of an import, a sentence a line. */
export function describe(findings: Findings): readonly string[] {
  const { decoded, metadata, links, kept, words } = findings;
  const absent = Object.entries(metadata).flatMap(([key, value]) =>
    value === undefined ? [key] : [],
  );
  return [
    `Read as ${decoded.encoding}.`,
    `Kept: ${[counted(kept, "word"), ...keptIn(findings)].join(", ")}.`,
    `Left out: ${leftOutOf(findings).join(", ") || "nothing"}.`,
    ...describeLost(findings),
    ...(decoded.unreadable > 0
      ? [`${counted(decoded.unreadable, "character")} could not be read as ${decoded.encoding}.`]
      : []),
    ...(links.unresolved > 0
      ? [
          `${counted(links.unresolved, "link")} became plain words; --url ADDRESS resolves relative ones.`,
        ]
      : []),
    ...(absent.length > 0 ? [`The page does not tell its ${absent.join(", ")}.`] : []),
    ...(kept * 3 < words ? ["Less than a third of the page's words were kept: look it over."] : []),
  ];
}

function describeLost({ lost }: Findings): readonly string[] {
  if (lost.length === 0) return [];
  const shown = lost.slice(0, mostShown).map((heading) => `“${heading.slice(0, longestShown)}”`);
  const more = lost.length - shown.length;
  return [`Headings left out: ${[...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ")}.`];
}

const mostShown = 8;
/** In UTF-16 units. */
const longestShown = 60;

const names = [
  ["heading", "heading", "headings"],
  ["paragraph", "paragraph", "paragraphs"],
  ["listItem", "list item", "list items"],
  ["definition", "definition", "definitions"],
  ["fold", "fold", "folds"],
  ["table", "table", "tables"],
  ["code", "piece of code", "pieces of code"],
  ["blockquote", "quotation", "quotations"],
  ["link", "link", "links"],
  ["image", "image", "images"],
] as const satisfies readonly (readonly [BlockKind, string, string])[];

function keptIn({ blocks }: Findings): readonly string[] {
  return names.flatMap(([type, one, many]) => {
    const count = blocks.get(type) ?? 0;
    return count === 0 ? [] : [counted(count, one, many)];
  });
}

function leftOutOf({ leftOut, words, kept }: Findings): readonly string[] {
  const rest = [...leftOut].flatMap(([kind, count]) => (count > 0 ? [counted(count, kind)] : []));
  return words > kept ? [...rest, `${counted(words - kept, "word")} beside the article`] : rest;
}
