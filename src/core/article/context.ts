// Context: other places of an article without which a paragraph can't be understood: the sentence that
// introduces a list or a piece of code, the header of a table, the item that another is nested in, the
// question that is answered, who speaks. Each is shown with an excerpt and searched with it.

import { type Span, sliceOf } from "../text/span.ts";
import type { Block, Document } from "./blocks.ts";
import {
  asks,
  chooseIntroduction,
  findAsked,
  givesValue,
  headsAnswer,
  isLabel,
  leads,
  onlyNames,
} from "./lead-ins.ts";
import { plainText } from "./markup.ts";
import { findSpeakers, readTurn } from "./speakers.ts";

/** What a place of the article is for the paragraph that it belongs to. */
export type ContextKind = "question" | "lead-in" | "item" | "term" | "header" | "speaker";

/** A place of the article that is read with a paragraph. */
export interface Context extends Span {
  readonly kind: ContextKind;
}

/** Reads the contexts of blocks, in their order. */
export interface ContextReader {
  /**
   * Reads a heading, which ends what was introduced before it.
   *
   * @returns whether it only asks what the blocks below it answer
   */
  readonly readHeading: (at: number) => boolean;
  /**
   * Reads the context of a block, or of the rows of a table.
   *
   * @param at - position of the block, of a table that of its first row
   * @param sentences - those of the block; of a table its rows
   */
  readonly read: (at: number, sentences: readonly Span[]) => ContextOfBlock;
}

/** What is known of a block from those before it. */
export interface ContextOfBlock {
  readonly context: readonly Context[];
  /** Whether it only asks what the next block answers. */
  readonly isQuestion: boolean;
}

/** A question and its answer: the answer is this many blocks at the most, in a chat the next turn. */
const longestAnswer = 5;
const longestReply = 1;

/** UTF-16 units, marks included: what is longer names no group of values. */
const longestNamed = 400;

/** UTF-16 units of a block that are looked at, marks and targets of links included: more is no context. */
const longestRead = 4_000;

/** Prepares for the blocks of a document. */
export function createContextReader(text: string, { blocks, markup }: Document): ContextReader {
  const speakers = findSpeakers(text, blocks);
  const introductions = new Map<number, Span>();
  /** Items that only ask. */
  const asking = new Set<number>();
  /** By the block that they stand in. */
  const leadIns = new Map<number | undefined, Span>();
  /** How the items so far are numbered, by the block that they stand in. */
  const shapes = new Map<number | undefined, string>();
  /** What the last lead-in turned out to introduce, by the block that it stands in. */
  const ledKinds = new Map<number | undefined, LedKind>();
  let question: Span | undefined;
  /** Position of the question, when what answers it belongs to it. */
  let asker: number | undefined;
  let answered = 0;
  let longest = longestAnswer;

  const show = ({ start, end }: Span): string =>
    plainText(text, markup, { start, end: Math.min(end, start + longestRead) }).trim();

  function readHeading(at: number): boolean {
    leadIns.clear();
    shapes.clear();
    ledKinds.clear();
    answered = 0;
    const [block, next] = [blocks[at], blocks[at + 1]];
    const isQuestion = block !== undefined && hasText(next) && headsAnswer(show(block));
    longest = longestAnswer;
    asker = undefined;
    question = isQuestion ? { start: block.start, end: block.end } : undefined;
    return isQuestion;
  }

  function isWithin({ parent }: Block, outer: number): boolean {
    for (let around = parent; around !== undefined; around = blocks[around]?.parent)
      if (around === outer) return true;
    return false;
  }

  /**
   * Ends an introduction with what it introduces: a piece of code or a table with what is of another kind, or with
   * another table; a list with items that are numbered in another way, or begin anew.
   */
  function endLeadIn({ kind, parent, label }: Block): void {
    const led = kind === "code" || kind === "item" || kind === "paragraph" ? kind : "table";
    const known = ledKinds.get(parent);
    if (known === undefined) ledKinds.set(parent, led);
    else if (kind === "header" || (known !== led && (known === "code" || known === "table")))
      leadIns.delete(parent);
    if (kind !== "item") return;
    const mark = label === undefined ? "" : sliceOf(text, label);
    const shape = mark.replaceAll(/\p{N}+/gu, "1").replaceAll(/\p{L}+/gu, "a");
    const before = shapes.get(parent);
    if (before !== undefined && (before !== shape || firstMark.test(mark))) leadIns.delete(parent);
    shapes.set(parent, shape);
  }

  /** What introduces a block, said beside it or else further out; prose is introduced from further out alone. */
  function findLeadIn({ kind, parent }: Block): Span | undefined {
    const isInner = kind === "paragraph" && parent !== undefined;
    let around = isInner ? blocks[parent]?.parent : parent;
    while (around !== undefined && !leadIns.has(around)) around = blocks[around]?.parent;
    return leadIns.get(around);
  }

  /** The nearest parents first in the file: an item's own item, and the term that is defined. */
  function readParents(block: Block): readonly Context[] {
    const parents: Context[] = [];
    for (let at = block.parent; at !== undefined; at = blocks[at]?.parent) {
      const shown = introductions.get(at);
      const kind = asking.has(at) ? "question" : blocks[at]?.kind === "item" ? "item" : "term";
      if (shown !== undefined) parents.unshift({ kind, start: shown.start, end: shown.end });
    }
    return parents;
  }

  function isAsking(at: number, block: Block): boolean {
    const next = blocks[at + 1];
    if (block.kind === "item") return next?.parent === at && hasText(next) && asks(show(block));
    if (block.kind !== "paragraph" || !hasText(next)) return false;
    return asks(show(block)) && !(next.kind === "paragraph" && asks(show(next)));
  }

  /** Whether a block is a short line right below what introduces it, or below another such line. */
  function isLedLine(at: number, block: Block): boolean {
    const before = blocks[at - 1];
    if (before?.kind !== "paragraph" || block.kind !== "paragraph" || speakers.has(at))
      return false;
    if (block.parent !== undefined || before.parent !== undefined) return false;
    return isLabel(show(block)) && isRightBelow(before, block);
  }

  function isRightBelow(above: Block, block: Block): boolean {
    return !/(?:\r\n|[\r\n])[ \t]*(?:\r\n|[\r\n])/.test(text.slice(above.end, block.start));
  }

  /** Whether a block is a name right above lines that each give a value: "Cakes" above "Carrot cake - 4.30". */
  function headsValues(at: number): boolean {
    const [block, ...lines] = blocks.slice(at, at + 3);
    if (block === undefined || lines.length < 2 || lines[0]?.kind !== "paragraph") return false;
    if (block.end - block.start > longestNamed || !onlyNames(show(block))) return false;
    return lines.every(
      (line, index) =>
        line.kind === "paragraph" &&
        line.parent === undefined &&
        isRightBelow(blocks[at + index] ?? line, line) &&
        givesValue(show(line)),
    );
  }

  /** Whether a block names the text that belongs to it, and stands in none that is named so. */
  function headsText(at: number): boolean {
    const [block, next] = [blocks[at], blocks[at + 1]];
    return block?.kind === "paragraph" && block.parent === undefined && next?.parent === at;
  }

  function introduces(at: number, last: Span): boolean {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block === undefined || next === undefined) return false;
    return leads(show(last), next, isRightBelow(block, next)) || headsValues(at);
  }

  return {
    readHeading,
    read(at, sentences) {
      const block = blocks[at];
      if (block === undefined) return { context: [], isQuestion: false };
      const isQuestion = isAsking(at, block);
      if (asker !== undefined && !isWithin(block, asker)) question = asker = undefined;
      if (isQuestion || headsText(at) || (answered += 1) > longest) question = undefined;
      const isLine = isLedLine(at, block);
      endLeadIn(block);
      const isLed = isLine || block.kind !== "paragraph" || block.parent !== undefined;
      const leadIn = isLed ? findLeadIn(block) : undefined;
      const speaker = speakers.get(at);
      const around: readonly Context[] = [
        ...(leadIn === undefined ? [] : [{ kind: "lead-in", ...leadIn } as const]),
        ...(block.kind === "row" ? [] : readParents(block)).filter(
          ({ start }) => start !== leadIn?.start,
        ),
      ].filter(({ start }) => start !== question?.start);
      const context: readonly Context[] = [
        ...(question === undefined ? [] : [{ kind: "question", ...question } as const]),
        ...around.toSorted((a, b) => a.start - b.start),
        ...(block.kind === "header" && sentences.length > 1
          ? [{ kind: "header", start: block.start, end: block.end } as const]
          : []),
        ...(speaker === undefined ? [] : [{ kind: "speaker", ...speaker } as const]),
      ];
      const last = sentences.at(-1);
      const introduction = chooseIntroduction(sentences, show);
      if (introduction !== undefined) introductions.set(at, introduction);
      if (block.kind === "paragraph" && !isLine && last !== undefined) {
        if (introduces(at, last)) leadIns.set(block.parent, last);
        else leadIns.delete(block.parent);
        shapes.delete(block.parent);
        ledKinds.delete(block.parent);
      }
      if (isQuestion && block.kind === "item") asking.add(at);
      const isOpen = question !== undefined || !hasText(blocks[at + 1]);
      const asked = isQuestion ? block : isOpen ? undefined : findAsked(text, sentences, show);
      if (asked && block.kind === "paragraph") {
        question = { start: asked.start, end: asked.end };
        answered = 0;
        asker = blocks[at + 1]?.parent === at ? at : undefined;
        const isReplied = !isQuestion || isChat(sliceOf(text, speaker ?? { start: 0, end: 0 }));
        longest = isReplied ? longestReply : longestAnswer;
      }
      return { context, isQuestion };
    },
  };
}

/** What a lead-in can introduce; lines are paragraphs. */
type LedKind = "code" | "item" | "table" | "paragraph";
/** The number that begins a list. */
const firstMark = /^[([]?(?:1|[aiAI])[.)\]:]*$/;

/** Whether a block can answer, if it comes next. */
function hasText(next: Block | undefined): next is Block {
  return next !== undefined && next.kind !== "heading" && next.kind !== "scrap";
}

/** Whether a turn tells its time. */
function isChat(label: string): boolean {
  return readTurn(`${label} `)?.isTimed === true;
}
