// From the article's tree to a Markdown file: hast to mdast to text, by unified's own packages, with
// front matter before it. Every value of the front matter is quoted, so that none is read as anything
// but text. mdast has no node for definitions and folds: they are quotations that say what they are.

import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Blockquote, Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import {
  defaultHandlers,
  type Handle as MarkdownHandle,
  type Info,
  type Options,
  type State,
  toMarkdown,
} from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import { Document, Scalar } from "yaml";
import { isSummary } from "./folds.ts";
import { textOf } from "./html.ts";
import type { Metadata } from "./metadata.ts";
import { cleanLine } from "./text.ts";

declare module "mdast" {
  interface BlockquoteData {
    /** What a block in the form of a quotation is. */
    form?: "definition" | "fold";
    /** What names a fold, in plain words. */
    summary?: string;
  }
}

/** A kind of block, by its name in mdast, where a definition is a link's, of which none is made. */
export type BlockKind = Nodes["type"] | "definition" | "fold";

/** A Markdown text and how many of each kind of block it has. */
export interface Markdown {
  readonly text: string;
  readonly blocks: ReadonlyMap<BlockKind, number>;
}

/** Writes an article as GitHub's Markdown. */
export function writeMarkdown(content: Root): Markdown {
  const tree = toMdast(content, { handlers });
  const blocks = new Map<BlockKind, number>();
  visit(tree, (node) => {
    const kind = kindOf(node);
    blocks.set(kind, (blocks.get(kind) ?? 0) + 1);
  });
  return { text: toMarkdown(tree, options), blocks };
}

function kindOf(node: Nodes): BlockKind {
  return formOf(node) ?? node.type;
}

function formOf(node: Nodes): "definition" | "fold" | undefined {
  return node.type === "blockquote" ? node.data?.form : undefined;
}

const handlers: Record<string, Handle> = {
  dd: (state, { children }) => ({
    type: "blockquote",
    data: { form: "definition" },
    children: state.toFlow(state.all({ type: "root", children })),
  }),
  details: (state, { children }) => {
    const summary = children.find(isSummary);
    const content = children.filter((child) => child !== summary);
    return {
      type: "blockquote",
      data: { form: "fold", summary: cleanLine(summary === undefined ? "" : textOf(summary)) },
      children: state.toFlow(state.all({ type: "root", children: content })),
    };
  },
};

const writeQuotation: MarkdownHandle = (node: Blockquote, ...around) => {
  const [, state, info] = around;
  const form = formOf(node);
  if (form === undefined) return defaultHandlers.blockquote(node, ...around);
  return form === "fold" ? writeFold(node, state, info) : writeDefinition(node, state, info);
};

/** A definition is written `: text`, with its further lines below the text. */
function writeDefinition(node: Blockquote, state: State, info: Info): string {
  const exit = state.enter("listItem");
  const tracker = state.createTracker(info);
  tracker.move(": ");
  tracker.shift(2);
  const text = state.containerFlow(node, tracker.current());
  exit();
  return state.indentLines(text, (line, at, isBlank) =>
    at === 0 ? `: ${line}` : `${isBlank ? "" : "  "}${line}`,
  );
}

function writeFold(node: Blockquote, state: State, info: Info): string {
  const summary = toHtml(
    { type: "text", value: node.data?.summary ?? "" },
    { characterReferences: { useNamedReferences: true } },
  );
  const text = state.containerFlow(node, state.createTracker(info).current());
  return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

const options: Options = {
  bullet: "-",
  listItemIndent: "one",
  handlers: { blockquote: writeQuotation },
  // A definition stands right below its term.
  join: [(_, right) => (formOf(right) === "definition" ? 0 : undefined)],
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
