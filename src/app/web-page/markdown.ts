// From the article's tree to a Markdown file: hast to mdast to text, by unified's own packages, with
// front matter before it. Every value of the front matter is quoted, so that none is read as anything
// but text. mdast has no node for a definition: it is a quotation that says that it is none.

import type { Root } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Blockquote, Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import {
  defaultHandlers,
  type Handle as MarkdownHandle,
  type Options,
  toMarkdown,
} from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import { Document, Scalar } from "yaml";
import type { Metadata } from "./metadata.ts";

declare module "mdast" {
  interface BlockquoteData {
    /** What a block in the form of a quotation is. */
    form?: "definition";
  }
}

/** A kind of block: a name of mdast, or what mdast has no name for. */
export type BlockKind = Nodes["type"] | "termDefinition";

/** A Markdown text and how many of each kind of block it has. */
export interface Markdown {
  readonly text: string;
  readonly blocks: ReadonlyMap<BlockKind, number>;
}

/** Writes an article as GitHub's Markdown. */
export function writeMarkdown(content: Root): Markdown {
  const tree = toMdast(content, { handlers: { dd: readDefinition } });
  const blocks = new Map<BlockKind, number>();
  visit(tree, (node) => {
    const kind = kindOf(node);
    blocks.set(kind, (blocks.get(kind) ?? 0) + 1);
  });
  return { text: toMarkdown(tree, options), blocks };
}

function kindOf(node: Nodes): BlockKind {
  return isDefinition(node) ? "termDefinition" : node.type;
}

const readDefinition: Handle = (state, element) => ({
  type: "blockquote",
  data: { form: "definition" },
  children: state.toFlow(state.all(element)),
});

function isDefinition(node: Nodes): boolean {
  return node.type === "blockquote" && node.data?.form === "definition";
}

/** A definition is written `: text`, with its further lines below the text. */
const writeQuotation: MarkdownHandle = (node: Blockquote, ...around) => {
  if (!isDefinition(node)) return defaultHandlers.blockquote(node, ...around);
  const [, state, info] = around;
  const exit = state.enter("listItem");
  const tracker = state.createTracker(info);
  tracker.move(": ");
  tracker.shift(2);
  const text = state.containerFlow(node, tracker.current());
  exit();
  return state.indentLines(text, (line, at, isBlank) =>
    at === 0 ? `: ${line}` : `${isBlank ? "" : "  "}${line}`,
  );
};

const options: Options = {
  bullet: "-",
  listItemIndent: "one",
  handlers: { blockquote: writeQuotation },
  // A definition stands right below its term.
  join: [(_, right) => (isDefinition(right) ? 0 : undefined)],
  // Padded cells would make one long cell as costly as its whole column.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

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
