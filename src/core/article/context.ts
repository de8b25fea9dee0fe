// Context: other places of an article without which a paragraph can't be understood: the sentence that
// introduces a list or a piece of code, the header of a table, the item that another is nested in, the
// question that is answered, who speaks. Each is shown with an excerpt and searched with it.

import type { Span } from "../text/span.ts";
import type { Block, Document } from "./blocks.ts";
import { createLeadInReader } from "./context/lead-in-reader.ts";
import { createQuestionReader } from "./context/question-reader.ts";
import { type ShownBlocks, showBlocks } from "./context/shown-blocks.ts";
import { chooseIntroduction } from "./lead-ins.ts";
import { findSpeakers } from "./speakers.ts";

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

/** Prepares for the blocks of a document. */
export function createContextReader(text: string, document: Document): ContextReader {
  const { blocks } = document;
  const shown = showBlocks(text, document);
  const speakers = findSpeakers(text, blocks);
  const questions = createQuestionReader(shown, speakers);
  const leadIns = createLeadInReader(shown, speakers);
  const parents = createParentReader(shown, questions.isAskingItem);
  return {
    readHeading(at) {
      leadIns.readHeading();
      return questions.readHeading(at);
    },
    read(at, sentences) {
      const block = blocks[at];
      if (block === undefined) return { context: [], isQuestion: false };
      const { isQuestion, answered } = questions.read(at, sentences);
      const leadIn = leadIns.read(at, sentences);
      const around = parents.read(at, sentences).filter(({ start }) => start !== leadIn?.start);
      const outer = [...nameContext("lead-in", leadIn), ...around]
        .filter(({ start }) => start !== answered?.start)
        .toSorted((a, b) => a.start - b.start);
      const header = block.kind === "header" && sentences.length > 1 ? block : undefined;
      const context = [
        ...nameContext("question", answered),
        ...outer,
        ...nameContext("header", header),
        ...nameContext("speaker", speakers.get(at)),
      ];
      return { context, isQuestion };
    },
  };
}

function nameContext(kind: ContextKind, span: Span | undefined): readonly Context[] {
  return span === undefined ? [] : [{ kind, start: span.start, end: span.end }];
}

/** Reads what the blocks say that a block stands in: an item's own item, and the term that is defined. */
interface ParentReader {
  readonly read: (at: number, sentences: readonly Span[]) => readonly Context[];
}

/** @param isAsking - whether an item, by its position, is only a question */
function createParentReader(
  { blocks, show }: ShownBlocks,
  isAsking: (at: number) => boolean,
): ParentReader {
  /** What is shown of each block above those that stand in it, by its position. */
  const introductions = new Map<number, Span>();

  /** The outermost first. */
  function listParents(block: Block | undefined): readonly Context[] {
    const parents: Context[] = [];
    for (let at = block?.parent; at !== undefined; at = blocks[at]?.parent) {
      const kind = isAsking(at) ? "question" : blocks[at]?.kind === "item" ? "item" : "term";
      parents.unshift(...nameContext(kind, introductions.get(at)));
    }
    return parents;
  }

  return {
    read(at, sentences) {
      const introduction = chooseIntroduction(sentences, show);
      if (introduction !== undefined) introductions.set(at, introduction);
      // The parent of a row is its header, which is told as that.
      return blocks[at]?.kind === "row" ? [] : listParents(blocks[at]);
    },
  };
}
