// Plain text: read by its own habits, as a person would who sees it in a fixed pitch: blank lines,
// the width at which lines were broken, indentation, numbers, underlines. Text that was written for
// reStructuredText or a wiki is told by its marks, which are then no words.

import type { Span } from "../../text/span.ts";
import type { Block, ReadDocument } from "../blocks.ts";
import { findChatMarks } from "./chat-marks.ts";
import { findBold } from "./plain-text/bold.ts";
import { makeBlocks } from "./plain-text/blocks.ts";
import { readGroup } from "./plain-text/groups.ts";
import { assignRoles } from "./plain-text/headings.ts";
import { findHyphens } from "./plain-text/hyphens.ts";
import { joinPages } from "./plain-text/pages.ts";
import { findRunningHeads, hideHeads, nameRunningHeads } from "./plain-text/running-heads.ts";
import { blankHeads, findLetterHeads, nameHeads } from "./plain-text/letter-head.ts";
import { groupLines, type Line, readLines } from "./plain-text/lines.ts";
import { findMarkers } from "./plain-text/lists.ts";
import { type Habits, makePart, type Part, type PartList } from "./plain-text/parts.ts";
import { makeDocument, type Mark, narrow } from "./plain-text/marks.ts";
import { isRestructuredText, readRestructuredText } from "./plain-text/restructured-text.ts";
import type { DirectiveRow } from "./plain-text/directive-tables.ts";
import { findTurns } from "./plain-text/transcripts.ts";
import { isWikiText, readWikiText } from "./plain-text/wiki.ts";
import { learnWidths } from "./plain-text/wrapping.ts";

/**
 * Reads plain text.
 *
 * @returns blocks over the text as it stands; marks of items and lines that only draw are in none
 */
export const readPlainText: ReadDocument = (text, from) => {
  if (isWikiText(text, from)) return readWikiText(text, from);
  const written = readLines(text, from);
  const letterHeads = findLetterHeads(text, written);
  const all = blankHeads(written, letterHeads);
  const isRst = isRestructuredText(text, from);
  const heads = isRst ? new Set<Line>() : findRunningHeads(text, all);
  const lines = isRst ? all : joinPages(text, all, heads);
  const {
    lines: read,
    code,
    rows,
    captions,
    marks,
  } = isRst
    ? readRestructuredText(text, lines)
    : { lines, code: [], rows: [], captions: [], marks: [] };
  const groups = groupLines(read);
  const widths = learnWidths(text, groups);
  const habits: Habits = {
    text,
    ...widths,
    markers: findMarkers(text, groups, widths),
    turns: findTurns(text, groups),
  };
  const found: PartList = { parts: [], hidden: [] };
  for (const group of groups) readGroup(habits, group, found);
  const parts = sortSpans([
    ...found.parts,
    ...code.map((block) => makeCode(block)),
    ...captions.map((line) => makePart({ lines: [line], gap: 0 }, "paragraph", [line, line])),
    ...rows.map((row) => makeRow(row)),
  ]);
  // Where marks can reach over lines, line breaks are left to them.
  const breaks = isRst
    ? []
    : sortSpans([...findBold(text, lines), ...findHyphens(text, lines, parts)]);
  const signs = isRst ? [] : lines.flatMap((line) => findChatMarks(text, line));
  const hidden = sortSpans<Mark>([
    ...marks,
    ...found.hidden,
    ...hideHeads(parts, heads, breaks),
    ...breaks,
    ...signs,
  ]);
  const unseen = hidden.filter(({ shown }) => shown === undefined);
  const blocks = makeBlocks(parts, assignRoles(text, parts, widths.width)).map((block) =>
    block.kind === "code" ? block : narrowBlock(text, block, unseen),
  );
  const document = nameRunningHeads(makeDocument(text, from, [blocks, hidden]), heads);
  return nameHeads(document, letterHeads);
};

/** Marks at the ends of a block that show nothing are no part of it. */
function narrowBlock(text: string, block: Block, hidden: readonly Span[]): Block {
  const cells = block.cells.map((cell) => narrow(text, cell, hidden) ?? cell);
  return { ...block, ...narrow(text, block, hidden), cells };
}

function makeCode(block: Line): Part {
  return makePart({ lines: [block], gap: 0 }, "code", [block, block]);
}

function makeRow({ line, cells, isHeader }: DirectiveRow): Part {
  const part = makePart({ lines: [line], gap: 0 }, isHeader ? "header" : "row", [line, line]);
  return {
    ...part,
    start: cells[0]?.start ?? line.start,
    end: cells.at(-1)?.end ?? line.end,
    cells,
  };
}

function sortSpans<Kind extends Span>(spans: readonly Kind[]): readonly Kind[] {
  return spans.toSorted((a, b) => a.start - b.start);
}
