// Markdown: reads a Markdown file into blocks: CommonMark with GitHub's tables and task lists, and what
// people's files have beside that: footnotes, definitions, admonitions, HTML, the modules and tags of MDX.

import type { Document } from "../blocks.ts";
import { createDraft } from "./markdown/draft.ts";
import { parseTree } from "./markdown/grammar.ts";
import { readBlocks } from "./markdown/reader.ts";
import { readReferences } from "./markdown/references.ts";

/**
 * Reads a Markdown text. Never throws; time and memory grow with the length of the text.
 *
 * @param from - where the content begins, in UTF-16 units: after the front matter
 * @returns the blocks as a rendered page shows them, in order
 */
export function readMarkdown(text: string, from: number): Document {
  const references = readReferences(text, from);
  const draft = createDraft({ text, references });
  const root = parseTree(text, from, references.isDefined);
  readBlocks(draft, root, { level: 0, depth: 0, parent: undefined });
  return draft.finish();
}
