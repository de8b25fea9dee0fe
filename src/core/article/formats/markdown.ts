// Markdown: reads a Markdown file into blocks: CommonMark with GitHub's tables and task lists, and what
// people's files have beside that: footnotes, definitions, admonitions, HTML, the modules and tags of MDX.

import type { ReadDocument } from "../blocks.ts";
import { createDraft } from "./markdown/draft.ts";
import { parseBlocks } from "./markdown/grammar.ts";
import { readBlock } from "./markdown/reader.ts";
import { readReferences } from "./markdown/references.ts";

/**
 * Reads a Markdown text. Never throws; time and memory grow with the length of the text.
 *
 * @param from - where the content begins, in UTF-16 units: after the front matter
 * @returns the blocks as a rendered page shows them, in order
 */
export const readMarkdown: ReadDocument = (text, from) => {
  const references = readReferences(text, from);
  const draft = createDraft({ text, references });
  const place = { level: 0, depth: 0, parent: undefined };
  for (const block of parseBlocks(text, from, (label) => references.isDefined(label)))
    readBlock(draft, block, place);
  return draft.finish();
};
