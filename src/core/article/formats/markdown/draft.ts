// Draft: the document while it is being read: blocks in order, their marks, and what was skipped.

import { isBoilerplate } from "../../../language/english/boilerplate.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import type {
  Block,
  BlockKind,
  Document,
  ReplacedSpan,
  SkippedSpan,
  SkipReason,
  StyledSpan,
} from "../../blocks.ts";
import { type Source } from "./inline.ts";
import { type InlineMarks } from "./inline-marks.ts";
import { isBadges, isNavigation, trimBadges, trimLogos, trimMarks } from "./leaf.ts";

/** A leaf as the readers of the tree hand it over; what is left out is nothing. */
export interface LeafOptions extends Span {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly parent?: number | undefined;
  readonly label?: Span | undefined;
  readonly cells?: readonly Span[];
}

/** A place in the draft that it can be taken back to. */
export interface Mark {
  readonly blocks: number;
  readonly hidden: number;
  readonly replaced: number;
  readonly styled: number;
  readonly skipped: number;
}

/** The document while it is read. */
export interface Draft extends Source {
  readonly blocks: readonly Block[];
  /** Positions of the summaries of what is folded and still open, the outermost first; without one, that of the fold around. */
  readonly folded: (number | undefined)[];
  /** Where the text refers to each footnote for the first time, by its mark ("[^1]"). */
  readonly noted: ReadonlyMap<string, Span>;
  /** See {@link Document.notes}. */
  readonly notes: Map<number, Span>;
  /** Adds a block; returns its position, undefined when it shows nothing or is skipped. */
  add(leaf: LeafOptions, marks: InlineMarks): number | undefined;
  skip(span: Span, reason: SkipReason): void;
  mark(): Mark;
  /** Whether all since a mark is items that only link to places of the file. */
  isContents(since: Mark): boolean;
  /** Takes back all since a mark. */
  rewind(to: Mark): void;
  finish(): Document;
}

const noCells: readonly Span[] = [];

/** Starts a document. */
export function createDraft(source: Source): Draft {
  const { text } = source;
  const blocks: Block[] = [];
  const hidden: Span[] = [];
  const replaced: ReplacedSpan[] = [];
  const styled: StyledSpan[] = [];
  const skipped: SkippedSpan[] = [];
  const contents = new Set<Block>();
  const noted = new Map<string, Span>();
  const notes = new Map<number, Span>();

  const skip = ({ start, end }: Span, reason: SkipReason): void => {
    if (start < end) skipped.push({ start, end, reason });
  };
  const keep = (block: Block, marks: InlineMarks): number => {
    const isInside = ({ start, end }: Span): boolean => block.start <= start && end <= block.end;
    for (const each of marks.hidden) {
      if (isInside(each)) hidden.push(each);
      const label = text.startsWith("[^", each.start) ? sliceOf(text, each) : "";
      if (label.endsWith("]") && !noted.has(label)) noted.set(label, each);
    }
    for (const each of marks.replaced) if (isInside(each)) replaced.push(each);
    for (const each of marks.styled) {
      const start = Math.max(each.start, block.start);
      const end = Math.min(each.end, block.end);
      if (start < end) styled.push({ start, end, style: each.style });
    }
    const logos = block.kind === "heading" || block.kind === "paragraph" ? marks.images : [];
    const isApart = ({ start, end }: Span): boolean => end <= block.start || block.end <= start;
    for (const { span, reason } of selectOutermost(logos, marks))
      if (isApart(span)) skip(span, reason);
    return blocks.push(block) - 1;
  };
  return {
    ...source,
    blocks,
    folded: [],
    noted,
    notes,
    skip,
    add({ kind, start, end, level = 0, parent, label, cells = noCells }, marks) {
      const span = trimPictures(text, { kind, ...trimMarks(text, { start, end }, marks) }, marks);
      if (span.start >= span.end) {
        for (const each of selectOutermost([], marks)) skip(each.span, each.reason);
        return undefined;
      }
      if (kind === "paragraph" && isWayBack(text, span, marks)) {
        skip({ start, end }, "navigation");
        return undefined;
      }
      const isScrap = kind === "paragraph" && isBadges(text, span, marks);
      // Written out: an object made with a spread takes three times the memory.
      const block: Block = {
        start: span.start,
        end: span.end,
        kind: isScrap ? "scrap" : kind,
        level,
        parent,
        label,
        cells,
      };
      if (kind === "item" && isNavigation(text, { ...span, marks }, 1)) contents.add(block);
      return keep(block, marks);
    },
    mark: () => ({
      blocks: blocks.length,
      hidden: hidden.length,
      replaced: replaced.length,
      styled: styled.length,
      skipped: skipped.length,
    }),
    isContents: (since) =>
      blocks.length > since.blocks &&
      blocks.slice(since.blocks).every((each) => contents.has(each)),
    rewind(to) {
      blocks.length = to.blocks;
      hidden.length = to.hidden;
      replaced.length = to.replaced;
      styled.length = to.styled;
      skipped.length = to.skipped;
    },
    finish: () => ({
      blocks,
      markup: { hidden, replaced, styled },
      skipped: skipped.toSorted((a, b) => a.start - b.start),
      notes,
    }),
  };
}

/** Cuts off the pictures that are no words: the logo of a heading, the badges of a paragraph. */
function trimPictures(
  text: string,
  { kind, start, end }: Pick<Block, "kind" | "start" | "end">,
  marks: InlineMarks,
): Span {
  const span = { start, end };
  if (kind === "heading") return trimLogos(text, span, marks);
  return kind === "paragraph" ? trimBadges(text, span, marks) : span;
}

/** Links within the file and nothing else: several, or one that only leads back. */
function isWayBack(text: string, span: Span, marks: InlineMarks): boolean {
  if (isNavigation(text, { ...span, marks }, 2)) return true;
  const [link] = marks.styled;
  return (
    link !== undefined &&
    isNavigation(text, { ...span, marks }, 1) &&
    isBoilerplate(sliceOf(text, { start: link.start, end: link.end }))
  );
}

interface Skip {
  readonly span: Span;
  readonly reason: SkipReason;
}

/** A picture can hold another, or a comment: only the outer one is told. */
function selectOutermost(
  images: readonly Span[],
  { comments, templates, embeds }: Pick<InlineMarks, "comments" | "templates" | "embeds">,
): readonly Skip[] {
  if (images.length + comments.length + templates.length + embeds.length === 0) return [];
  let end = 0;
  return [
    ...images.map((span): Skip => ({ span, reason: "scrap" })),
    ...comments.map((span): Skip => ({ span, reason: "comment" })),
    ...templates.map((span): Skip => ({ span, reason: "code of the page" })),
    ...embeds.map((span): Skip => ({ span, reason: "embedded file" })),
  ]
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isOuter = span.start >= end;
      if (isOuter) ({ end } = span);
      return isOuter;
    });
}

/**
 * Narrows marks to a part of their block.
 *
 * @returns the marks that lie within the span, styles cut to it
 */
export function marksWithin(marks: InlineMarks, span: Span): InlineMarks {
  const isInside = ({ start, end }: Span): boolean => span.start <= start && end <= span.end;
  return {
    hidden: marks.hidden.filter(isInside),
    replaced: marks.replaced.filter(isInside),
    styled: marks.styled.flatMap(({ start, end, style }) => {
      const from = Math.max(start, span.start);
      const to = Math.min(end, span.end);
      return from < to ? [{ start: from, end: to, style }] : [];
    }),
    images: marks.images.filter(isInside),
    comments: marks.comments.filter(isInside),
    templates: marks.templates.filter(isInside),
    embeds: marks.embeds.filter(isInside),
  };
}

/**
 * Cuts cells to what is shown of them.
 *
 * @returns the cells, as many; an empty cell is an empty range
 */
export function trimCells(
  text: string,
  cells: readonly Span[],
  marks: InlineMarks,
): readonly Span[] {
  return cells.map((cell) => trimMarks(text, cell, marksWithin(marks, cell)));
}
