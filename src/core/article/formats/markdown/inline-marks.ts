// Inline marks: collects what lies between the characters of one block and what a reader sees of them,
// while the block is walked from its start to its end. Tags of HTML and marks of Markdown meet here.

import { type Span, sliceOf } from "../../../text/span.ts";
import type { ReplacedSpan, Style, StyledSpan } from "../../blocks.ts";
import { decodeEntity } from "./entities.ts";
import { shownAttributes, type Tag, findValues } from "./tags.ts";

/** The marks of one block, each list in order and without overlap unless said otherwise. */
export interface InlineMarks {
  readonly hidden: readonly Span[];
  readonly replaced: readonly ReplacedSpan[];
  /** May nest, never cross. */
  readonly styled: readonly StyledSpan[];
  /** The words that stand for a picture. */
  readonly images: readonly Span[];
  /** These are hidden, too. */
  readonly comments: readonly Span[];
  /** Signs of templates; these are hidden, too, but for the attributes that are shown. */
  readonly templates: readonly Span[];
  /** Files that a program shows in their place; these are hidden, too. */
  readonly embeds: readonly Span[];
}

/** The marks of a block without any. */
export const noMarks: InlineMarks = {
  hidden: [],
  replaced: [],
  styled: [],
  images: [],
  comments: [],
  templates: [],
  embeds: [],
};

/** Takes the marks in the order of the text. */
export interface MarkCollector {
  hide(span: Span): void;
  comment(span: Span): void;
  /** The name of a file that is shown in its place. */
  embed(span: Span): void;
  /** A sign that is shown as other words. */
  replace(sign: ReplacedSpan): void;
  entity(span: Span): void;
  /** A line break that is meant. */
  breakLine(span: Span): void;
  /** The tags between two cells of a row, shown as a pipe between blanks. */
  separate(span: Span): void;
  /** A line break of code, whose next line keeps its indentation. */
  keepLine(span: Span): void;
  style(span: Span, style: Style): void;
  image(words: Span): void;
  /** A sign of a template, of which only some attributes are shown. */
  template(sign: Span): void;
  /** A tag within a paragraph. */
  tag(tag: Tag): void;
  finish(): InlineMarks;
}

interface OpenStyle {
  readonly start: number;
  end: number;
  readonly style: Style;
}

const styleOfTag: ReadonlyMap<string, Style["kind"]> = new Map([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["s", "struck"],
  ["del", "struck"],
  ["strike", "struck"],
  ["a", "link"],
]);

/**
 * Starts a collection.
 *
 * @param text - the whole file
 */
export function collectMarks(text: string): MarkCollector {
  const hidden: Span[] = [];
  const replaced: ReplacedSpan[] = [];
  const styled: OpenStyle[] = [];
  const images: Span[] = [];
  const comments: Span[] = [];
  const templates: Span[] = [];
  const embeds: Span[] = [];
  let openTags: { readonly name: string; readonly entry: OpenStyle | undefined }[] = [];
  let around: readonly OpenStyle[] = [];

  const hide = ({ start, end }: Span): void => {
    if (start < end) hidden.push({ start, end });
  };
  /** A style within the same style says nothing new. */
  const open = (span: Span, style: Style): OpenStyle | undefined => {
    around = around.filter(({ end }) => end > span.start);
    const isKnown = around.some((each) => each.style.kind === style.kind);
    if (span.start >= span.end || isKnown) return undefined;
    const entry = { start: span.start, end: span.end, style };
    around = [...around, entry];
    styled.push(entry);
    return entry;
  };
  const openTag = (tag: Tag): void => {
    const kind = styleOfTag.get(tag.name);
    if (kind === undefined) return;
    const target = kind === "link" ? findValues(text, tag, ["href"])[0] : undefined;
    const found = kind !== "link" ? { kind } : target && { kind, url: sliceOf(text, target) };
    const entry = found && open({ start: tag.end, end: Number.POSITIVE_INFINITY }, found);
    openTags.push({ name: tag.name, entry });
  };
  const closeTag = (tag: Tag): void => {
    const index = openTags.findLastIndex(({ name }) => name === tag.name);
    if (index === -1) return;
    for (const { entry, name } of openTags.slice(index)) {
      if (entry !== undefined) entry.end = name === tag.name ? tag.start : entry.start;
    }
    openTags = openTags.slice(0, index);
  };
  const breakLine = (span: Span): void => {
    const next = /[ \t]*(?:\r\n|[\r\n])?[ \t]*/y;
    next.lastIndex = span.end;
    const follows = next.exec(text)?.[0] ?? "";
    replaced.push({ start: span.start, end: span.end + follows.length, shown: "\n" });
  };
  /** Shows the values of some attributes, each on a line of its own. */
  const showValues = (sign: Span, values: readonly Span[]): void => {
    let start = sign.start;
    for (const value of values) {
      if (start === sign.start) hide({ start, end: value.start });
      else replaced.push({ start, end: value.start, shown: "\n" });
      start = value.end;
    }
    hide({ start, end: sign.end });
  };
  return {
    hide,
    breakLine,
    comment(span) {
      hide(span);
      comments.push(span);
    },
    embed(span) {
      hide(span);
      embeds.push(span);
    },
    replace(sign) {
      replaced.push(sign);
    },
    separate({ start, end }) {
      replaced.push({ start, end, shown: " | " });
    },
    keepLine({ start, end }) {
      replaced.push({ start, end, shown: "\n" });
    },
    entity(span) {
      const shown = decodeEntity(sliceOf(text, span));
      if (shown === "" || shown === "\u00ad" || shown === "\u200b" || shown === "\u2060")
        hide(span);
      else if (shown !== undefined) replaced.push({ start: span.start, end: span.end, shown });
    },
    style(span, style) {
      open(span, style);
    },
    image(words) {
      images.push(words);
    },
    template(sign) {
      templates.push(sign);
      showValues(sign, findValues(text, sign, shownAttributes));
    },
    tag(tag) {
      if (tag.name === "br") return breakLine(tag);
      const isImage = tag.name === "img" && !tag.isClosing;
      const isComponent = /^<[A-Z]/.test(text.slice(tag.start, tag.start + 2));
      const values =
        isImage || isComponent ? findValues(text, tag, isImage ? ["alt"] : shownAttributes) : [];
      showValues(tag, values);
      if (isImage) images.push(...values);
      else if (tag.isClosing) closeTag(tag);
      else openTag(tag);
    },
    finish: () => ({
      hidden,
      replaced,
      styled: nestStyles(styled),
      images,
      comments,
      templates,
      embeds,
    }),
  };
}

/** Drops what was never closed and cuts what would cross the end of what is around it. */
function nestStyles(styled: readonly OpenStyle[]): readonly StyledSpan[] {
  const around: StyledSpan[] = [];
  const kept: StyledSpan[] = [];
  for (const { start, end, style } of styled) {
    if (end === Number.POSITIVE_INFINITY) continue;
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) around.pop();
    const span = { start, end: Math.min(end, around.at(-1)?.end ?? end), style };
    if (span.start >= span.end) continue;
    around.push(span);
    kept.push(span);
  }
  return kept;
}
