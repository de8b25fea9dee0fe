// Lead-in reader: which sentence introduces a block: a list, a table, a piece of code or the short lines below it. A
// lead-in holds for the blocks that stand where it does, until another paragraph comes, or what it introduced ends.

import { type Span, sliceOf } from "../../text/span.ts";
import type { Block } from "../blocks.ts";
import { givesValue, isLabel, leads, onlyNames } from "../lead-ins.ts";
import { type ShownBlocks, isRightBelow } from "./shown-blocks.ts";

/** Reads the lead-ins among blocks, in their order. */
export interface LeadInReader {
  /** Reads a heading, which ends what was introduced before it. */
  readonly readHeading: () => void;
  /**
   * Reads any other block; of a table the first row.
   *
   * @param sentences - those of the block; of a table its rows
   * @returns what introduces the block
   */
  readonly read: (at: number, sentences: readonly Span[]) => Span | undefined;
}

/** What is known of the blocks that stand in the same block, or in none. */
interface Level {
  /** What introduces those that come now. */
  leadIn?: Span | undefined;
  /** What the last lead-in turned out to introduce. */
  led?: LedKind | undefined;
  /** How the items so far are numbered. */
  numbering?: string | undefined;
}

/** What a lead-in can introduce; lines that it names are paragraphs. */
type LedKind = "code" | "item" | "table" | "paragraph";

/**
 * Starts before the first block.
 *
 * @param speakers - the label of who speaks, by the position of the block
 */
export function createLeadInReader(
  shown: ShownBlocks,
  speakers: ReadonlyMap<number, Span>,
): LeadInReader {
  const { text, blocks } = shown;
  /** By the block that they stand in. */
  const levels = new Map<number | undefined, Level>();

  function findLevel(parent: number | undefined): Level {
    const known = levels.get(parent) ?? {};
    levels.set(parent, known);
    return known;
  }

  /** What introduces a block, said beside it or else further out; prose is introduced from further out alone. */
  function findLeadIn({ kind, parent }: Block): Span | undefined {
    const isInner = kind === "paragraph" && parent !== undefined;
    let around = isInner ? blocks[parent]?.parent : parent;
    while (around !== undefined && levels.get(around)?.leadIn === undefined)
      around = blocks[around]?.parent;
    return levels.get(around)?.leadIn;
  }

  return {
    readHeading: () => levels.clear(),
    read(at, sentences) {
      const block = blocks[at];
      if (block === undefined) return undefined;
      const level = findLevel(block.parent);
      endLeadIn(level, block, text);
      const isLine = !speakers.has(at) && isLedLine(shown, at, block);
      const isLed = isLine || block.kind !== "paragraph" || block.parent !== undefined;
      const leadIn = isLed ? findLeadIn(block) : undefined;
      // A caption is one below any paragraph.
      const next = blocks[at + 1]?.kind;
      const isCaption = leadIn === undefined && (next === "header" || next === "row");
      if (block.kind === "paragraph" && (!isLine || isCaption)) {
        const last = sentences.at(-1);
        const isLeadIn = last !== undefined && introduces(shown, at, last);
        levels.set(block.parent, { leadIn: isLeadIn ? last : undefined });
      }
      return leadIn;
    },
  };
}

/**
 * Ends an introduction with what it introduces: a piece of code or a table with what is of another kind, or with
 * another table; a list with items that are numbered in another way, or begin anew.
 */
function endLeadIn(level: Level, { kind, label }: Block, text: string): void {
  const led = kind === "code" || kind === "item" || kind === "paragraph" ? kind : "table";
  const known = level.led;
  const isOther = led === "table" || known === "table" || (known === "code" && led !== known);
  if (known !== undefined && isOther) level.leadIn = undefined;
  level.led ??= led;
  if (kind !== "item") return;
  const mark = label === undefined ? "" : sliceOf(text, label);
  const numbering = mark.replaceAll(/\p{N}+/gu, "1").replaceAll(/\p{L}+/gu, "a");
  const before = level.numbering;
  if (before !== undefined && (before !== numbering || firstMark.test(mark)))
    level.leadIn = undefined;
  level.numbering = numbering;
}

/** The number that begins a list. */
const firstMark = /^[([]?(?:1|[aiAI])[.)\]:]*$/;

/** Whether a block is a short line right below what introduces it, or below another such line. */
function isLedLine(shown: ShownBlocks, at: number, block: Block): boolean {
  const before = shown.blocks[at - 1];
  if (before?.kind !== "paragraph" || block.kind !== "paragraph") return false;
  if (block.parent !== undefined || before.parent !== undefined) return false;
  return isLabel(shown.show(block)) && isRightBelow(shown, before, block);
}

/** Whether the last sentence of a block introduces the next, or the block heads lines of values. */
function introduces(shown: ShownBlocks, at: number, last: Span): boolean {
  const [block, next] = [shown.blocks[at], shown.blocks[at + 1]];
  if (block === undefined || next === undefined) return false;
  return leads(shown.show(last), next, isRightBelow(shown, block, next)) || headsValues(shown, at);
}

/** UTF-16 units, marks included: what is longer names no group of values. */
const longestNamed = 400;

/** Whether a block is a name right above lines that each give a value: "Cakes" above "Carrot cake - 4.30". */
function headsValues(shown: ShownBlocks, at: number): boolean {
  const { blocks, show } = shown;
  const [block, ...lines] = blocks.slice(at, at + 3);
  if (block === undefined || lines.length < 2 || lines[0]?.kind !== "paragraph") return false;
  if (block.end - block.start > longestNamed || !onlyNames(show(block))) return false;
  return lines.every(
    (line, index) =>
      line.kind === "paragraph" &&
      line.parent === undefined &&
      isRightBelow(shown, blocks[at + index] ?? line, line) &&
      givesValue(show(line)),
  );
}
