// Question reader: which blocks only ask, and which question a block answers: that of a heading, of an FAQ or of an
// interview. A question ends with what stands in it, with the next one, or after some blocks.

import { type Span, sliceOf } from "../../text/span.ts";
import type { Block } from "../blocks.ts";
import { asks, findAsked, headsAnswer } from "../lead-ins.ts";
import { readTurn } from "../speakers.ts";
import type { ShownBlocks } from "./shown-blocks.ts";

/** Reads the questions among blocks, in their order. */
export interface QuestionReader {
  /** Reads a heading, which ends every question before it; tells whether it only asks what the blocks below it answer. */
  readonly readHeading: (at: number) => boolean;
  /**
   * Reads any other block; of a table the first row.
   *
   * @param sentences - those of the block; of a table its rows
   */
  readonly read: (at: number, sentences: readonly Span[]) => QuestionOfBlock;
  /** Whether an item that was read, by its position, only asks. */
  readonly isAskingItem: (at: number) => boolean;
}

/** What a block has to do with questions. */
export interface QuestionOfBlock {
  /** Whether it only asks what the next block answers. */
  readonly isQuestion: boolean;
  /** The question that it answers. */
  readonly answered: Span | undefined;
}

/** A question and its answer: the answer is this many blocks at the most, in a chat the next turn. */
const longestAnswer = 5;
const longestReply = 1;

/** A question whose answer is being read. */
interface OpenQuestion {
  readonly span: Span;
  /** Position of its block, when what answers it stands in that. */
  readonly holder: number | undefined;
  /** How many blocks may still answer it. */
  left: number;
}

/**
 * Starts before the first block.
 *
 * @param speakers - the label of who speaks, by the position of the block
 */
export function createQuestionReader(
  shown: ShownBlocks,
  speakers: ReadonlyMap<number, Span>,
): QuestionReader {
  const { text, blocks, show } = shown;
  let open: OpenQuestion | undefined;
  const askingItems = new Set<number>();

  function openQuestion(at: number, { start, end }: Span, isReplied: boolean): OpenQuestion {
    const label = speakers.get(at);
    const isOfChat = label !== undefined && readTurn(`${sliceOf(text, label)} `)?.isTimed === true;
    const holder = blocks[at + 1]?.parent === at ? at : undefined;
    const left = isReplied || isOfChat ? longestReply : longestAnswer;
    return { span: { start, end }, holder, left };
  }

  /** A comment or a letter that ends by asking is replied to by the next paragraph. */
  function openReply(at: number, sentences: readonly Span[]): OpenQuestion | undefined {
    const asked = canAnswer(blocks[at + 1]) ? findAsked(text, sentences, show) : undefined;
    return asked && openQuestion(at, asked, true);
  }

  return {
    readHeading(at) {
      const [block, next] = [blocks[at], blocks[at + 1]];
      const isQuestion = block !== undefined && canAnswer(next) && headsAnswer(show(block));
      open = isQuestion
        ? { span: { start: block.start, end: block.end }, holder: undefined, left: longestAnswer }
        : undefined;
      return isQuestion;
    },
    isAskingItem: (at) => askingItems.has(at),
    read(at, sentences) {
      const block = blocks[at];
      if (block === undefined) return { isQuestion: false, answered: undefined };
      const isQuestion = isAsking(shown, at, block);
      if (isQuestion || headsText(blocks, at) || !isAnswering(blocks, block, open))
        open = undefined;
      else if (open !== undefined) open.left -= 1;
      const answered = open?.span;
      if (isQuestion && block.kind === "item") askingItems.add(at);
      if (block.kind === "paragraph")
        open = isQuestion ? openQuestion(at, block, false) : (open ?? openReply(at, sentences));
      return { isQuestion, answered };
    },
  };
}

function isAsking({ blocks, show }: ShownBlocks, at: number, block: Block): boolean {
  const next = blocks[at + 1];
  if (block.kind === "item") return next?.parent === at && canAnswer(next) && asks(show(block));
  if (block.kind !== "paragraph" || !canAnswer(next)) return false;
  return asks(show(block)) && !(next.kind === "paragraph" && asks(show(next)));
}

/** Whether a block can answer, if it comes next. */
function canAnswer(next: Block | undefined): next is Block {
  return next !== undefined && next.kind !== "heading" && next.kind !== "scrap";
}

/** Whether a block names the text that belongs to it, and stands in none that is named so. */
function headsText(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  return block?.kind === "paragraph" && block.parent === undefined && next?.parent === at;
}

/** Whether a block still belongs to the answer to an open question. */
function isAnswering(
  blocks: readonly Block[],
  block: Block,
  open: OpenQuestion | undefined,
): boolean {
  if (open === undefined || open.left === 0) return false;
  return open.holder === undefined || isWithin(blocks, block, open.holder);
}

function isWithin(blocks: readonly Block[], { parent }: Block, outer: number): boolean {
  for (let around = parent; around !== undefined; around = blocks[around]?.parent)
    if (around === outer) return true;
  return false;
}
