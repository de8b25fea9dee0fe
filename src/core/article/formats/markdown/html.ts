// HTML: reads a piece of HTML in a Markdown file as a page would show it: its headings, paragraphs, items
// and table rows. No parser of HTML: tags are taken as they come, and may be opened in one piece of
// the file and closed in another.

import type { Span } from "../../../text/span.ts";
import type { BlockKind } from "../../blocks.ts";
import { type Draft, trimCells } from "./draft.ts";
import { type Token, tokensOf } from "./html-tokens.ts";
import { collectMarks, type MarkCollector } from "./inline-marks.ts";
import { type Tag } from "./tags.ts";

/** What the tags so far say of the words that follow. */
interface State {
  kind: BlockKind;
  level: number;
  /** Where the words began, and their marks. */
  start: number;
  marks: MarkCollector;
  /** How many lists are open. */
  depth: number;
  /** Positions of the items that are open. */
  items: (number | undefined)[];
  /** Position of the term that the next definitions explain, in a list of them. */
  term: number | undefined;
  isTerm: boolean;
  header: number | undefined;
  /** The cells of the row that is open. */
  cells: { start: number; end: number; isHeader: boolean }[] | undefined;
  isCode: boolean;
  isSummary: boolean;
  /** Position of the item that the piece stands in. */
  readonly parent: number | undefined;
}

const paragraphTags: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset footer form head header " +
    "hr html legend main menu nav option p section summary tbody tfoot thead title video"
  ).split(" "),
);

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ["li", "item"],
  ["pre", "code"],
  ["caption", "scrap"],
  ["figcaption", "scrap"],
  ["figure", "paragraph"],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, "heading"] as const),
]);

const rowTags: ReadonlySet<string> = new Set(["table", "tr", "td", "th"]);

/**
 * Reads a piece of HTML into the draft.
 *
 * @param span - the piece
 * @param parent - position of the item that it stands in
 */
export function readHtml(draft: Draft, span: Span, parent: number | undefined): void {
  const state: State = {
    kind: "paragraph",
    level: 0,
    start: span.start,
    marks: collectMarks(draft.text),
    depth: 0,
    items: [],
    term: undefined,
    isTerm: false,
    header: undefined,
    cells: undefined,
    isCode: false,
    isSummary: false,
    parent,
  };
  for (const token of tokensOf(draft.text, span)) readToken(draft, state, token);
  endBlock(draft, state, { start: span.end, end: span.end });
}

function readToken(draft: Draft, state: State, token: Token): void {
  switch (token.kind) {
    case "comment":
      return state.marks.comment(token);
    case "mark":
      return state.marks.hide(token);
    case "entity":
      return state.marks.entity(token);
    case "line":
      return state.isCode ? state.marks.keepLine(token) : undefined;
    case "code":
      endBlock(draft, state, token);
      return draft.skip(token, "code of the page");
    case "tag":
      return readElement(draft, state, token.tag);
    default:
      return token satisfies never;
  }
}

function readElement(draft: Draft, state: State, tag: Tag): void {
  if (rowTags.has(tag.name)) return readRowTag(draft, state, tag);
  if (!isBlockTag(tag.name)) return state.marks.tag(tag);
  if (state.cells !== undefined) return state.marks.hide(tag);
  endBlock(draft, state, tag);
  fold(draft, state, tag);
  openBlock(state, tag);
}

function isBlockTag(name: string): boolean {
  return paragraphTags.has(name) || kinds.has(name) || name === "ul" || name === "ol";
}

function readRowTag(draft: Draft, state: State, tag: Tag): void {
  const { cells, marks } = state;
  if (cells !== undefined && (tag.name === "td" || tag.name === "th")) {
    const open = cells.at(-1);
    if (open?.end === -1) open.end = tag.start;
    if (tag.isClosing || cells.length === 0) marks.hide(tag);
    else marks.separate(tag);
    if (!tag.isClosing) cells.push({ start: tag.end, end: -1, isHeader: tag.name === "th" });
    return;
  }
  endBlock(draft, state, tag);
  if (tag.name === "tr" && !tag.isClosing) state.cells = [];
  if (tag.name === "table") state.header = undefined;
}

/** What a summary names goes on to the end of what is folded, over other pieces of the file. */
function fold({ folded }: Draft, state: State, { name, isClosing }: Tag): void {
  if (name === "details" && isClosing) folded.pop();
  else if (name === "details") folded.push(folded.at(-1));
  else if (name === "summary") state.isSummary = !isClosing;
}

function openBlock(state: State, { name, isClosing }: Tag): void {
  if (name === "ul" || name === "ol") {
    state.depth = Math.max(0, state.depth + (isClosing ? -1 : 1));
    if (isClosing) state.items.length = Math.min(state.items.length, state.depth);
  }
  if (name === "pre") state.isCode = !isClosing;
  if (name === "dl" || (name === "dt" && !isClosing)) state.term = undefined;
  if (name === "dt") state.isTerm = !isClosing;
  if (isClosing) return;
  state.kind = kinds.get(name) ?? state.kind;
  if (state.kind === "heading") state.level = Number(name.slice(1));
  if (state.kind === "item") state.level = Math.max(1, state.depth);
}

/** Ends the block, or the row, before a sign. */
function endBlock(draft: Draft, state: State, sign: Span): void {
  if (state.cells !== undefined) addRow(draft, state, sign.start);
  else if (state.kind === "item") addItem(draft, state, sign.start);
  else addText(draft, state, sign.start);
  state.marks = collectMarks(draft.text);
  state.start = sign.end;
  state.kind = "paragraph";
  state.level = 0;
}

function addRow(draft: Draft, state: State, end: number): void {
  const marks = state.marks.finish();
  const cells = (state.cells ?? []).map((cell) => ({
    ...cell,
    end: cell.end === -1 ? end : cell.end,
  }));
  const isHeader = cells.length > 0 && cells.every((cell) => cell.isHeader);
  const kind = isHeader ? "header" : "row";
  const parent = state.header ?? openItem(state) ?? openSummary(draft);
  const trimmed = trimCells(draft.text, cells, marks);
  const index = draft.add({ kind, start: state.start, end, cells: trimmed, parent }, marks);
  if (isHeader) state.header = index;
  state.cells = undefined;
}

function addItem(draft: Draft, state: State, end: number): void {
  const { kind, level, start, items } = state;
  items.length = Math.min(items.length, level - 1);
  while (items.length < level - 1) items.push(undefined);
  const parent = openItem(state) ?? openSummary(draft);
  items.push(draft.add({ kind, level, start, end, parent }, state.marks.finish()));
}

function addText(draft: Draft, state: State, end: number): void {
  const { kind, level, start } = state;
  const around = state.term ?? openItem(state) ?? openSummary(draft);
  const parent = kind === "heading" ? undefined : around;
  const index = draft.add({ kind, level, start, end, parent }, state.marks.finish());
  if (state.isSummary && draft.folded.length > 0) draft.folded[draft.folded.length - 1] = index;
  if (state.isTerm) state.term ??= index;
}

/** Nobody folds deeper; what does, has no summary around it. */
const deepestFold = 20;

/** The summary of what is folded here. */
export function openSummary({ folded }: Pick<Draft, "folded">): number | undefined {
  return folded.length > deepestFold ? undefined : folded.at(-1);
}

function openItem({ items, parent }: State): number | undefined {
  return items.findLast((each) => each !== undefined) ?? parent;
}
