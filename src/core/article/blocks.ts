// Blocks: what a format reader finds in a file, whatever the format: the one shape that Markdown and
// plain text are both read into. Everything is a range of the one unchanged text, so that nothing is
// quoted that does not stand in the file. No format is known here.

import type { Span } from "../text/span.ts";

/** What a reader of the page would call the block. */
export type BlockKind =
  /** Names what stands below it. */
  | "heading"
  /** Prose: also a line of a poem's stanza, a quotation, a turn of a transcript, a definition. */
  | "paragraph"
  /** One item of a list; its own further paragraphs are blocks of kind `paragraph` whose parent is the item. */
  | "item"
  /** The header row of a table. */
  | "header"
  /** A row of a table. */
  | "row"
  /** A piece of code, without its fences, whole. */
  | "code"
  /** Words that belong to no text: a caption, a byline, "Advertisement". Read, but no section and no prose. */
  | "scrap";

/**
 * A unit of the text, without white space and marks at its ends; but a mark stays whose other half lies
 * inside, as in `**Keel**: the spine`. It shows at least one character.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading its depth from 1; of an item how deep its list is nested, from 1; otherwise 0. */
  readonly level: number;
  /**
   * Position, in the list of blocks, of the block without which this one can't be read: the item that an item
   * is nested in, the header of a row, the item that a paragraph goes on with, the term that a definition explains.
   */
  readonly parent: number | undefined;
  /** What a list writes before the item, as it stands ("2.", "b)"); undefined for bullets and all else. */
  readonly label: Span | undefined;
  /** The cells of a row or header, in order, without marks, an empty one as an empty range; none for all else. */
  readonly cells: readonly Span[];
}

/** How a range is set. A link keeps its words; `url` is its target as written, resolved from references. */
export type Style =
  | { readonly kind: "bold" | "italic" | "code" | "struck" }
  | { readonly kind: "link"; readonly url: string };

/** A range set in a style. */
export interface StyledSpan extends Span {
  readonly style: Style;
}

/**
 * A range that is shown as other characters than it is written with: an entity such as `&amp;`. Also a line
 * break that is meant, in code or after a mark for it, with the prefix of the next line: shown as "\n". All
 * other line breaks are shown as a blank.
 */
export interface ReplacedSpan extends Span {
  readonly shown: string;
}

/** What lies between the file's characters and what a reader sees of them. All lists are in order. */
export interface Markup {
  /** Ranges within blocks that are not shown: marks, link targets, line prefixes. Disjoint. */
  readonly hidden: readonly Span[];
  /** Disjoint, and disjoint from `hidden`. */
  readonly replaced: readonly ReplacedSpan[];
  /** May nest; by start, then the longer first. */
  readonly styled: readonly StyledSpan[];
}

/** Why a range of the text is in no block; a rule is also a link definition: a line that no page shows. */
export type SkipReason =
  | "front matter"
  | "comment"
  | "navigation"
  | "code of the page"
  | "embedded file"
  | "letter head"
  | "rule"
  | "running head"
  | "scrap";

/** A range with words that is not read, and why. It lies in a block only where that hides it. */
export interface SkippedSpan extends Span {
  readonly reason: SkipReason;
}

/** A file as its format reads it. Every visible character is in exactly one block or skipped span. */
export interface Document {
  /** In order and without overlap. */
  readonly blocks: readonly Block[];
  readonly markup: Markup;
  readonly skipped: readonly SkippedSpan[];
  /** Where the text refers to a footnote, by the position of each block of the note. */
  readonly notes?: ReadonlyMap<number, Span>;
  /** What the text calls itself, where its first words do so and no heading. */
  readonly name?: Span | undefined;
  /** The subject of a letter, by which it is called. */
  readonly subject?: Span | undefined;
}

/**
 * Reads a text of one format.
 *
 * @param from - where the content begins, in UTF-16 units: after the front matter
 */
export type ReadDocument = (text: string, from: number) => Document;
