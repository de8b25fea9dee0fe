// From the article's tree to a Markdown file: hast to mdast to text, by unified's own packages, with
// front matter before it. Every value of the front matter is quoted, so that none is read as anything
// but text.

import type { Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import { Document, Scalar } from "yaml";
import type { Metadata } from "./metadata.ts";

/** A Markdown text and how many of each kind of block it has, by the names of mdast. */
export interface Markdown {
  readonly text: string;
  readonly blocks: ReadonlyMap<Nodes["type"], number>;
}

/** Writes an article as GitHub's Markdown. */
export function writeMarkdown(content: Root): Markdown {
  const tree = toMdast(content);
  const blocks = new Map<Nodes["type"], number>();
  visit(tree, ({ type }) => void blocks.set(type, (blocks.get(type) ?? 0) + 1));
  const text = toMarkdown(tree, {
    bullet: "-",
    listItemIndent: "one",
    // Padded cells would make one long cell as costly as its whole column.
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
  return { text, blocks };
}

/** Writes front matter: a line for each value that there is, nothing without any. */
export function writeFrontMatter({ title, url, author, published, language }: Metadata): string {
  const entries = Object.entries({ title, url, author, published, language }).flatMap(
    ([key, value]) => (value === undefined ? [] : [[key, quoted(value)] as const]),
  );
  if (entries.length === 0) return "";
  const yaml = new Document(Object.fromEntries(entries)).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n\n`;
}

/** Single quotation marks where they spare an escape. */
function quoted(value: string): Scalar {
  const scalar = new Scalar(value);
  const isPlain = value.includes('"') && !value.includes("'") && !value.includes("\\");
  scalar.type = isPlain ? "QUOTE_SINGLE" : "QUOTE_DOUBLE";
  return scalar;
}
