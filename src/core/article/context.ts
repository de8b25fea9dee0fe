// Context: other places of an article without which a paragraph can't be understood: the sentence that
// introduces a list or a piece of code, the header of a table, the item that another is nested in, the
// question that is answered, who speaks. Each is shown with an excerpt and searched with it.

import { type Span, sliceOf } from "../text/span.ts";
import type { Block, Document } from "./blocks.ts";
import { plainText } from "./markup.ts";

/** What a place of the article is for the paragraph that it belongs to. */
export type ContextKind = "question" | "lead-in" | "item" | "term" | "header" | "speaker";

/** A place of the article that is read with a paragraph. */
export interface Context extends Span {
  readonly kind: ContextKind;
}

/** Reads the contexts of blocks, in their order. */
export interface ContextReader {
  /** A heading ends what was introduced before it. */
  readonly close: () => void;
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

/** A question and its answer: the answer is this many blocks at the most. */
const longestAnswer = 5;

/** What is longer, in UTF-16 units, is no question of an FAQ and introduces nothing. */
const longestContext = 300;

/** Prepares for the blocks of a document. */
export function createContextReader(text: string, { blocks, markup }: Document): ContextReader {
  const speakers = findSpeakers(text, blocks);
  const introductions = new Map<number, Span>();
  let leadIn: Span | undefined;
  let question: Span | undefined;
  let answered = 0;

  function close(): void {
    leadIn = undefined;
    question = undefined;
  }

  const show = (span: Span): string => plainText(text, markup, span).trim();

  /** The nearest parents first in the file: an item's own item, and the term that is defined. */
  function readParents(block: Block): readonly Context[] {
    const parents: Context[] = [];
    for (let at = block.parent; at !== undefined; at = blocks[at]?.parent) {
      const shown = introductions.get(at);
      const kind = blocks[at]?.kind === "item" ? "item" : "term";
      if (shown !== undefined) parents.unshift({ kind, start: shown.start, end: shown.end });
    }
    return parents;
  }

  function isAsking(at: number, block: Block): boolean {
    const next = blocks[at + 1];
    if (block.kind !== "paragraph" || next === undefined) return false;
    if (next.kind === "heading" || next.kind === "scrap") return false;
    return asks(show(block)) && !(next.kind === "paragraph" && asks(show(next)));
  }

  return {
    close,
    read(at, sentences) {
      const block = blocks[at];
      if (block === undefined) return { context: [], isQuestion: false };
      const isQuestion = isAsking(at, block);
      if (isQuestion || (answered += 1) > longestAnswer) question = undefined;
      const isLed = block.kind !== "paragraph" || block.parent !== undefined;
      const speaker = speakers.get(at);
      const context: readonly Context[] = [
        ...(question === undefined ? [] : [{ kind: "question", ...question } as const]),
        ...(isLed && leadIn !== undefined ? [{ kind: "lead-in", ...leadIn } as const] : []),
        ...(block.kind === "header" || block.kind === "row" ? [] : readParents(block)),
        ...(block.kind === "header" && sentences.length > 1
          ? [{ kind: "header", start: block.start, end: block.end } as const]
          : []),
        ...(speaker === undefined ? [] : [{ kind: "speaker", ...speaker } as const]),
      ];
      const last = sentences.at(-1);
      const introduction = chooseIntroduction(sentences, show);
      if (introduction !== undefined) introductions.set(at, introduction);
      if (!isLed && last !== undefined)
        leadIn = leads(show(last), blocks[at + 1]) ? last : undefined;
      if (isQuestion) {
        question = { start: block.start, end: block.end };
        answered = 0;
      }
      return { context, isQuestion };
    },
  };
}

/** Whether a paragraph is one question and nothing else, and not one that somebody in a story asks. */
function asks(shown: string): boolean {
  return shown.length <= longestContext && /^[^"“”«»„'‘.!?]*[?？؟]$/u.test(shown);
}

/** A colon announces what follows, whatever it is; code is announced by any sentence before it. */
function leads(shown: string, next: Block | undefined): boolean {
  if (shown.length > longestContext) return false;
  return /[:：]$/u.test(shown) || next?.kind === "code";
}

/** What of a block is shown above those that it introduces: what ends in a colon, else its beginning. */
function chooseIntroduction(
  sentences: readonly Span[],
  show: (span: Span) => string,
): Span | undefined {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const shown = /[:：]$/u.test(show(last)) ? last : first;
  return shown.end - shown.start <= longestContext ? shown : undefined;
}

/** A name before a colon that stands at the start of two paragraphs or more is who speaks. */
function findSpeakers(text: string, blocks: readonly Block[]): ReadonlyMap<number, Span> {
  const labels = new Map<number, Span>();
  const counts = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    const name = speakerLabel.exec(
      text.slice(block.start, Math.min(block.end, block.start + 60)),
    )?.[0];
    if (name === undefined) continue;
    labels.set(at, { start: block.start, end: block.start + name.length });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...labels].filter(([, span]) => (counts.get(sliceOf(text, span)) ?? 0) > 1));
}

const speakerLabel =
  /^[*_]{0,3}\p{Lu}[\p{L}\p{M}\p{N}.’'-]{0,24}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]{0,24}){0,2}[*_]{0,3}:[*_]{0,3}(?=\s)/u;
