// HTML: reads a piece of HTML in a Markdown file as a page would show it: its headings, paragraphs, items
// and table rows. No parser of HTML: tags are taken as they come, and may be opened in one piece of
// the file and closed in another.

import type { Span } from "../../../text/span.ts";
import type { BlockKind } from "../../blocks.ts";
import { type Draft, trimCells } from "./draft.ts";
import { entity } from "./entities.ts";
import { collectMarks, type InlineMarks } from "./inline-marks.ts";
import { readTag, type Tag } from "./tags.ts";

/** What the tags so far say of the words that follow. */
interface State {
  kind: BlockKind;
  level: number;
  start: number;
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
  const { text } = draft;
  let marks = collectMarks(text);
  const state: State = {
    kind: "paragraph",
    level: 0,
    start: span.start,
    depth: 0,
    items: [],
    term: undefined,
    isTerm: false,
    header: undefined,
    cells: undefined,
    isCode: false,
  };
  const flush = (end: number, next: number): void => {
    addLeaf(draft, { state, end, parent, marks: marks.finish() });
    marks = collectMarks(text);
    state.start = next;
    state.kind = "paragraph";
    state.level = 0;
  };
  for (const token of tokensOf(text, span)) {
    if (token.kind === "comment") marks.comment(token);
    else if (token.kind === "mark") marks.hide(token);
    else if (token.kind === "entity") marks.entity(token);
    else if (token.kind === "line" && state.isCode) marks.keepLine(token);
    else if (token.kind === "code") {
      flush(token.start, token.end);
      draft.skip(token, "code of the page");
    } else if (token.kind === "tag") {
      if (rowTags.has(token.tag.name)) {
        if (readRowTag(state, token.tag)) flush(token.start, token.end);
        else if (token.tag.isClosing || state.cells?.length === 1) marks.hide(token);
        else marks.separate(token);
        if (token.tag.name === "tr" && !token.tag.isClosing) state.cells = [];
        if (token.tag.name === "table") state.header = undefined;
      } else if (state.cells === undefined && isBlockTag(token.tag.name)) {
        flush(token.start, token.end);
        openBlock(state, token.tag);
      } else if (isBlockTag(token.tag.name)) marks.hide(token);
      else marks.tag(token.tag);
    }
  }
  flush(span.end, span.end);
}

function isBlockTag(name: string): boolean {
  return paragraphTags.has(name) || kinds.has(name) || name === "ul" || name === "ol";
}

/** Returns whether the row, or the text before it, ends here. */
function readRowTag({ cells }: State, { name, isClosing, start, end }: Tag): boolean {
  if (cells === undefined || name === "tr" || name === "table") return true;
  const open = cells.at(-1);
  if (open !== undefined && open.end === -1) open.end = start;
  if (!isClosing) cells.push({ start: end, end: -1, isHeader: name === "th" });
  return false;
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

function addLeaf(
  draft: Draft,
  {
    state,
    end,
    parent,
    marks,
  }: {
    readonly state: State;
    readonly end: number;
    readonly parent: number | undefined;
    readonly marks: InlineMarks;
  },
): void {
  const { kind, level, start } = state;
  const item = state.items.findLast((each) => each !== undefined) ?? parent;
  if (state.cells !== undefined) {
    const cells = state.cells.map((cell) => ({ ...cell, end: cell.end === -1 ? end : cell.end }));
    const isHeader = cells.length > 0 && cells.every((cell) => cell.isHeader);
    const trimmed = trimCells(draft.text, cells, marks);
    state.cells = undefined;
    const options = { kind: isHeader ? "header" : "row", start, end, cells: trimmed } as const;
    const index = draft.add({ ...options, parent: state.header ?? item }, marks);
    if (isHeader) state.header = index;
    return;
  }
  if (kind === "item") {
    const outer = state.items.slice(0, level - 1).findLast((each) => each !== undefined) ?? parent;
    state.items.length = Math.min(state.items.length, level - 1);
    while (state.items.length < level - 1) state.items.push(undefined);
    state.items.push(draft.add({ kind, level, start, end, parent: outer }, marks));
    return;
  }
  const above = kind === "heading" ? undefined : (state.term ?? item);
  const index = draft.add({ kind, level, start, end, parent: above }, marks);
  if (state.isTerm) state.term ??= index;
}

type Token =
  | (Span & { readonly kind: "comment" | "mark" | "entity" | "line" | "code" })
  | (Span & { readonly kind: "tag"; readonly tag: Tag });

const hiddenContent: ReadonlySet<string> = new Set(["script", "style", "template", "svg", "math"]);

/** The signs of a piece of HTML in order; what lies between them is text. */
function* tokensOf(text: string, span: Span): Generator<Token> {
  const sign = new RegExp(String.raw`<|\r\n|\r|\n|${entity.source}`, "g");
  sign.lastIndex = span.start;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start >= span.end) return;
    if (match[0] === "<") {
      const token = markupAt(text, start, span.end);
      if (token === undefined) continue;
      yield token;
      sign.lastIndex = token.end;
    } else yield { kind: match[0].startsWith("&") ? "entity" : "line", start, end };
  }
}

function markupAt(text: string, start: number, limit: number): Token | undefined {
  if (text.startsWith("<!--", start))
    return { kind: "comment", start, end: after(text, "-->", start + 2, limit) };
  if (/^<[!?]/.test(text.slice(start, start + 2)))
    return { kind: "mark", start, end: after(text, ">", start, limit) };
  const tag = readTag(text, start);
  if (tag === undefined || tag.end > limit) return undefined;
  if (tag.isClosing || !hiddenContent.has(tag.name) || text.charAt(tag.end - 2) === "/")
    return { ...tag, kind: "tag", tag };
  return { kind: "code", start, end: after(text, `</${tag.name}>`, tag.end, limit) };
}

function after(text: string, sign: string, from: number, limit: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 || at + sign.length > limit ? limit : at + sign.length;
}
