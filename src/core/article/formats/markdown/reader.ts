// Reader: walks the tree of blocks and says of each what it is for a reader of the page, and what it
// belongs to. All that is within one block is left to the readers of its kind.

import type { Span } from "../../../text/span.ts";
import { readCode } from "./code.ts";
import { type Draft, marksWithin } from "./draft.ts";
import { splitStretches, type Stretch } from "./enumerated.ts";
import { openSummary, readHtml } from "./html.ts";
import { readInline } from "./inline.ts";
import { type InlineMarks, noMarks } from "./inline-marks.ts";
import { childrenOf, type Node } from "./lezer.ts";
import { readTable } from "./tables.ts";
import { closeItems, type OpenItem } from "../plain-text/nesting.ts";
import { verseOf } from "./verse.ts";

/** Where in the document a block stands. */
export interface Place {
  /** How many lists it is nested in. */
  readonly level: number;
  /** How many blocks of any kind it is nested in. */
  readonly depth: number;
  /** Position of the block that it belongs to. */
  readonly parent: number | undefined;
}

/** Nobody nests deeper; what does is read as plain lines, so that the stack stays small. */
const deepest = 100;

/** Reads a block, with all blocks within it, into the draft. */
export function readBlock(draft: Draft, node: Node, around: Place): void {
  const place = around.parent === undefined ? { ...around, parent: openSummary(draft) } : around;
  const span = { start: node.from, end: node.to };
  switch (node.name) {
    case "Paragraph":
    case "Task":
      return readParagraph(draft, node, place);
    case "BulletList":
    case "OrderedList":
      return readList(draft, node, place);
    case "Footnote":
      return readFootnote(draft, node, place);
    case "Blockquote":
    case "Admonition":
      return readAdmonition(draft, node, place);
    case "Definition":
      return readDefinition(draft, node, place);
    case "Table":
      return readTable(draft, node, place.parent);
    case "FencedCode":
    case "CodeBlock":
      return readCode(draft, node, place.parent);
    case "HTMLBlock":
    case "CommentBlock":
      return readHtml(draft, span, place.parent);
    case "ProcessingInstructionBlock":
    case "ModuleCode":
      return draft.skip(span, "code of the page");
    case "HorizontalRule":
    case "LinkDefinition":
    case "DirectiveMark":
    case "ContainerMark":
      return draft.skip(span, "rule");
    default: {
      const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(node.name)?.[1];
      if (level === undefined) return;
      if (Number(level) <= 2) draft.folded.length = 0;
      draft.add({ kind: "heading", level: Number(level), ...span }, readInline(draft, node));
    }
  }
}

function readBlocks(draft: Draft, node: Node, place: Place): void {
  if (place.depth > deepest) return readLines(draft, node);
  const inner = { ...place, depth: place.depth + 1 };
  for (const child of childrenOf(node)) readBlock(draft, child, inner);
}

/** A footnote belongs to the words that refer to it, wherever it stands. */
function readFootnote(draft: Draft, node: Node, place: Place): void {
  const mark = node.firstChild;
  const reference =
    mark === null ? undefined : draft.noted.get(draft.text.slice(mark.from, mark.to - 1));
  const first = draft.blocks.length;
  readBlocks(draft, node, place);
  if (reference === undefined) return;
  for (let at = first; at < draft.blocks.length; at++) draft.notes.set(at, reference);
}

/** What stands in an admonition belongs to its title, if it has one; a quotation has none. */
function readAdmonition(draft: Draft, node: Node, place: Place): void {
  if (place.depth > deepest) return readLines(draft, node);
  const inner = { ...place, depth: place.depth + 1 };
  let { parent } = place;
  let mark: Node | undefined;
  for (const child of childrenOf(node)) {
    const isTitle =
      mark !== undefined && child.name === "Paragraph" && isSameLine(draft, mark, child);
    const before = draft.blocks.length;
    readBlock(draft, child, isTitle ? inner : { ...inner, parent });
    if (isTitle && draft.blocks.length > before) parent = before;
    mark = /^(?:Container|Directive)Mark$/.test(child.name) ? child : undefined;
  }
}

function isSameLine({ text }: Draft, mark: Node, title: Node): boolean {
  return !/[\r\n]/.test(text.slice(mark.from, title.from));
}

/** A line that a program replaces by a contents list. */
const contentsMark =
  /^[ \t]*(?![ \t])(?:\[\[?_?toc_?\]?\]|(?:.{0,99}\n)?[ \t]*\{:[ \t]*toc[^\n{}]*\})\s*$/i;

function readParagraph(draft: Draft, node: Node, { parent, level }: Place): void {
  const span = { start: node.from, end: node.to };
  if (isContentsMark(draft, span)) return draft.skip(span, "navigation");
  const marks = readInline(draft, node);
  const stretches = splitStretches(draft.text, span, marks);
  if (stretches !== undefined)
    return addStretches(draft, stretches, { marks, level: level + 1, parent });
  if (parent === undefined) addLines(draft, span, { marks, parent });
  else draft.add({ kind: "paragraph", ...span, parent }, marks);
}

/** Adds prose, a line each where lines are meant. */
function addLines(
  draft: Draft,
  span: Span,
  { marks, parent }: Pick<StretchPlace, "marks" | "parent">,
): void {
  const lines = verseOf(draft.text, span) ?? [span];
  for (const line of lines)
    draft.add({ kind: "paragraph", ...line, parent }, marksWithin(marks, line));
}

/** Where stretches of a paragraph stand, with the marks of the whole. */
interface StretchPlace {
  readonly marks: InlineMarks;
  /** Of the items. */
  readonly level: number;
  readonly parent: number | undefined;
}

function addStretches(
  draft: Draft,
  stretches: readonly Stretch[],
  { marks, level, parent }: StretchPlace,
): void {
  let head = parent;
  const items: OpenItem[] = [];
  for (const { start, end, kind, label, place } of stretches) {
    const within = marksWithin(marks, { start, end });
    if (kind === "item" && place !== undefined) {
      closeItems(items, place);
      const outer = items.at(-1)?.index ?? head;
      const depth = level + items.length;
      const index = draft.add({ kind, level: depth, label, start, end, parent: outer }, within);
      if (index !== undefined) items.push({ part: place, index });
      else if (label !== undefined) draft.skip(label, "rule");
    } else if (kind === "head") {
      head = draft.add({ kind: "paragraph", start, end, parent }, within) ?? parent;
    } else if (head === parent) {
      draft.add({ kind: "paragraph", start, end, parent }, within);
    } else {
      addLines(draft, { start, end }, { marks: within, parent: head });
    }
  }
}

function isContentsMark({ text }: Draft, { start, end }: Span): boolean {
  return end - start < 200 && contentsMark.test(text.slice(start, end));
}

/** The term is the paragraph before; the definition belongs to it. */
function readDefinition(draft: Draft, node: Node, place: Place): void {
  const term = draft.blocks.findLastIndex(
    ({ kind, parent }) => kind === "paragraph" && parent === place.parent,
  );
  readBlocks(draft, node, { ...place, parent: term === -1 ? place.parent : term });
}

function readList(draft: Draft, list: Node, place: Place): void {
  const before = draft.mark();
  const isOrdered = list.name === "OrderedList";
  const inner = { ...place, level: place.level + 1, depth: place.depth + 1 };
  for (const item of childrenOf(list)) readItem(draft, item, { ...inner, isOrdered });
  if (!draft.isContents(before)) return;
  draft.rewind(before);
  draft.skip({ start: list.from, end: list.to }, "navigation");
}

function readItem(
  draft: Draft,
  item: Node,
  { isOrdered, ...place }: Place & { readonly isOrdered: boolean },
): void {
  if (place.depth > deepest) return readLines(draft, item);
  const mark = item.firstChild;
  const label = isOrdered && mark ? { start: mark.from, end: mark.to } : undefined;
  let parent = place.parent;
  let isNumbered = false;
  for (const child of childrenOf(item)) {
    const isFirst = child.from === mark?.nextSibling?.from;
    if (!isFirst || (child.name !== "Paragraph" && child.name !== "Task")) {
      readBlock(draft, child, { ...place, parent });
      continue;
    }
    const span = { start: child.from, end: child.to };
    if (isContentsMark(draft, span)) draft.skip(span, "navigation");
    else {
      const marks = readInline(draft, child);
      const [head, ...inner] = splitStretches(draft.text, span, marks) ?? [];
      const own =
        head === undefined || head.kind === "item" ? span : { start: head.start, end: head.end };
      const options = { kind: "item", level: place.level, label, parent: place.parent } as const;
      const index = draft.add(
        { ...options, ...own },
        own === span ? marks : marksWithin(marks, own),
      );
      isNumbered ||= index !== undefined;
      parent = index ?? parent;
      if (own !== span) addStretches(draft, inner, { marks, level: place.level + 1, parent });
    }
  }
  if (label !== undefined && !isNumbered) draft.skip(label, "rule");
}

function readLines(draft: Draft, node: Node): void {
  for (const { index, 0: line } of draft.text.slice(node.from, node.to).matchAll(/[^\r\n]+/g)) {
    const start = node.from + index;
    draft.add({ kind: "paragraph", start, end: start + line.length }, noMarks);
  }
}
