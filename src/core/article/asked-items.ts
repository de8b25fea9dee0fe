// Asked items: items of a list that are questions with their answers in one piece: "1. How deep is it? 3 metres."
// Each becomes a question and an answer that belongs to it, so that they are neither parted nor taken for each other.

import { type Span, trim } from "../text/span.ts";
import type { Block, Document } from "./blocks.ts";

/**
 * Parts questions from their answers in lists where at least half the items ask, and two or more do.
 *
 * @returns the document with a paragraph for each answer, which belongs to its item
 */
export function partAskedItems(text: string, document: Document): Document {
  const { blocks, notes } = document;
  const answers = findAnswers(text, blocks);
  if (answers.size === 0) return document;
  let added = 0;
  const places = blocks.map((_, at) => at + (answers.has(at - 1) ? ++added : added));
  const move = (at: number | undefined): number | undefined => (at === undefined ? at : places[at]);
  return {
    ...document,
    blocks: blocks.flatMap((block, at) => {
      const moved = { ...block, parent: move(block.parent) };
      const answer = answers.get(at);
      if (answer === undefined) return [moved];
      const end = trim(text, { start: block.start, end: answer.start }).end;
      const own = { level: 0, parent: places[at], label: undefined, cells: [] };
      return [
        { ...moved, end },
        { ...answer, ...own, kind: "paragraph" as const },
      ];
    }),
    ...(notes && { notes: new Map(Array.from(notes, ([at, note]) => [places[at] ?? at, note])) }),
  };
}

/** A question at the start of an item, before white space. */
const question = /^(?:[^.!?？\r\n]|\.(?=\S)|\r?\n(?=[ \t]*\S)){3,250}[?？][*_"”’)]{0,3}(?=\s)/u;

/** The items of one list that were seen so far. */
interface List {
  items: number;
  readonly answers: (readonly [item: number, answer: Span])[];
}

/** The answers by the positions of their items. */
function findAnswers(text: string, blocks: readonly Block[]): ReadonlyMap<number, Span> {
  const lists = new Map<string, List>();
  let sections = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "heading") sections += 1;
    if (block.kind !== "item") continue;
    const key = `${sections} ${block.parent}`;
    const list = lists.get(key) ?? { items: 0, answers: [] };
    lists.set(key, list);
    list.items += 1;
    const answer = findAnswer(text, block);
    if (answer !== undefined) list.answers.push([at, answer]);
  }
  const asked = [...lists.values()].filter(
    ({ items, answers }) => answers.length > 1 && answers.length * 2 >= items,
  );
  return new Map(asked.flatMap(({ answers }) => answers));
}

function findAnswer(text: string, { start, end }: Block): Span | undefined {
  const beginning = text.slice(start, Math.min(end, start + longestAsked));
  const length = question.exec(beginning)?.[0].length;
  if (length === undefined) return undefined;
  const answer = trim(text, { start: start + length, end });
  return text[answer.start] === ">" ? undefined : answer;
}

/** UTF-16 units in which the question must end. */
const longestAsked = 300;
