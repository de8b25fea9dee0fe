// Inline: reads the marks within one leaf of the tree: emphasis, links, images, code, entities, tags.
// Walks without recursion, because marks can nest as deep as a stranger likes.

import { type Span, sliceOf } from "../../../text/span.ts";
import type { Style } from "../../blocks.ts";
import { chatSign, showChatSign } from "../chat-marks.ts";
import { readWikiLink } from "./dialects.ts";
import { type MarkCollector, collectMarks, type InlineMarks, noMarks } from "./inline-marks.ts";
import { childrenOf, type Node } from "./lezer.ts";
import { normalizeLabel, type References, unwrapTarget } from "./references.ts";
import { readTag } from "./tags.ts";

/** A file with its link definitions. */
export interface Source {
  readonly text: string;
  readonly references: References;
}

/**
 * Reads the marks of a leaf: a paragraph, a heading, a cell.
 *
 * @returns marks whose ranges lie within the node
 */
export function readInline(source: Source, leaf: Node): InlineMarks {
  if (leaf.firstChild === null) return noMarks;
  const marks = collectMarks(source.text);
  const closings = new Map<number, number>();
  let done = leaf.from;
  leaf.cursor().iterate(({ node }) => {
    if (node.from < done) return node.to > done;
    const closing = node.name === "LinkMark" ? closings.get(node.from) : undefined;
    if (closing !== undefined) {
      marks.hide({ start: node.from, end: closing });
      done = closing;
      return false;
    }
    const end = readNode(source, node, { marks, closings });
    done = Math.max(done, end);
    return end < node.to;
  });
  return marks.finish();
}

const styles: ReadonlyMap<string, Style> = new Map([
  ["Emphasis", { kind: "italic" }],
  ["StrongEmphasis", { kind: "bold" }],
  ["Strikethrough", { kind: "struck" }],
]);

/** What is read so far. */
interface Reading {
  readonly marks: MarkCollector;
  /** Where what stands behind the words of a link begins and ends. */
  readonly closings: Map<number, number>;
}

/** Reads a node, and perhaps all in it: returns up to where it did. */
function readNode(source: Source, node: Node, reading: Reading): number {
  const { text } = source;
  const { marks } = reading;
  const span = { start: node.from, end: node.to };
  switch (node.name) {
    case "EmphasisMark":
    case "StrikethroughMark":
    case "HighlightMark":
    case "SubscriptMark":
    case "SuperscriptMark":
    case "HeaderMark":
    case "TaskMarker":
    case "FootnoteReference":
    case "Attributes":
    case "ProcessingInstruction":
    case "LinkMark":
    case "SpoilerMark":
    case "BlockId":
      marks.hide(span);
      return node.to;
    case "Embed":
      marks.embed(span);
      return node.to;
    case "WikiLink":
      hideAround(span, readWikiLink(text, span), marks);
      return node.to;
    case "ChatSign":
      marks.replace({ ...span, shown: showSign(sliceOf(text, span)) });
      return node.to;
    case "Template":
      marks.template(span);
      return node.to;
    case "QuoteMark":
      marks.hide({ start: node.from, end: skipBlanks(text, node.to) });
      return node.to;
    case "Comment":
    case "NoteComment":
      marks.comment(span);
      return node.to;
    case "Escape":
      marks.hide({ start: node.from, end: node.from + 1 });
      return node.to;
    case "Entity":
      marks.entity(span);
      return node.to;
    case "HardBreak":
      marks.breakLine({ start: breakStart(text, node), end: node.to });
      return node.to;
    case "HTMLTag": {
      const tag = readTag(text, node.from);
      if (tag?.end === node.to) marks.tag(tag);
      else marks.hide(span);
      return node.to;
    }
    case "InlineCode":
      readCode(text, node, marks);
      return node.to;
    case "URL": {
      // "see https://a.example; then": the sign goes on with the sentence.
      const written = sliceOf(text, span).replace(/[;"'”’»]{1,3}$/, "");
      const end = node.from + written.length;
      marks.style({ start: node.from, end }, { kind: "link", url: addressOf(written) });
      return node.to;
    }
    case "Link":
    case "Image":
      openLink(source, node, reading);
      return node.from;
    default: {
      const style = styles.get(node.name);
      const opening = node.firstChild;
      const closing = node.lastChild;
      if (style && opening && closing) marks.style({ start: opening.to, end: closing.from }, style);
      return node.from;
    }
  }
}

function showSign(written: string): string {
  const found = chatSign.exec(written);
  return found === null ? written : showChatSign(found);
}

function hideAround(whole: Span, shown: Span, marks: MarkCollector): void {
  marks.hide({ start: whole.start, end: shown.start });
  marks.hide({ start: shown.end, end: whole.end });
}

function skipBlanks(text: string, from: number): number {
  const blanks = /[ \t]*/y;
  blanks.lastIndex = from;
  return from + (blanks.exec(text)?.[0].length ?? 0);
}

/** In a file with line ends of two units the parser places a break one unit late. */
function breakStart(text: string, node: Node): number {
  const isLate = text.charAt(node.from) === "\r" && text.charAt(node.from - 1) === "\\";
  return isLate ? node.from - 1 : node.from;
}

/** A blank at both ends of inline code only keeps the backticks apart. */
function readCode(text: string, node: Node, marks: MarkCollector): void {
  const { firstChild: opening, lastChild: closing } = node;
  if (opening === null || closing === null) return;
  const code = text.slice(opening.to, closing.from);
  const isPadded = code.trim() !== "" && /^\s/.test(code) && /\s$/.test(code.slice(-1));
  const start = opening.to + (isPadded ? 1 : 0);
  const end = closing.from - (isPadded ? 1 : 0);
  marks.hide({ start: node.from, end: start });
  marks.style({ start, end }, { kind: "code" });
  if (node.parent?.name === "TableCell") hidePipeEscapes(text, { start, end }, marks);
  else hidePrefixes(node, marks);
  marks.hide({ start: end, end: node.to });
}

function hidePipeEscapes(
  text: string,
  code: { readonly start: number; readonly end: number },
  marks: MarkCollector,
): void {
  for (const { index } of text.slice(code.start, code.end).matchAll(/\\(?=\|)/g)) {
    marks.hide({ start: code.start + index, end: code.start + index + 1 });
  }
}

function hidePrefixes(node: Node, marks: MarkCollector): void {
  for (const child of childrenOf(node)) {
    if (child.name === "QuoteMark") marks.hide({ start: child.from, end: child.to });
  }
}

/** Hides what stands before the words of a link, and notes where what stands after them begins. */
function openLink({ text, references }: Source, node: Node, { marks, closings }: Reading): void {
  const children = [...childrenOf(node)];
  const [opening, closing] = children.filter(({ name }) => name === "LinkMark");
  if (opening === undefined || closing === undefined) return;
  const words = { start: opening.to, end: closing.from };
  const target = children.find(({ name }) => name === "URL");
  const label = children.find(({ name }) => name === "LinkLabel");
  const written = label && text.slice(label.from + 1, label.to - 1).trim();
  const url =
    target !== undefined
      ? unwrapTarget(text.slice(target.from, target.to))
      : references.targets.get(normalizeLabel(written || sliceOf(text, words)));
  closings.set(closing.from, node.to);
  if (node.name === "Image") marks.image(words);
  else marks.style(words, { kind: "link", url: url ?? "" });
}

/** A bare address as a browser opens it. */
function addressOf(written: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  return written.includes("@") ? `mailto:${written}` : `http://${written}`;
}
