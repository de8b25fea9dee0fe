// Plain text: read by its own habits, as a person would who sees it in a fixed pitch: blank lines,
// the width at which lines were broken, indentation, numbers, underlines. Text that was written for
// reStructuredText or a wiki is told by its marks, which are then no words.

import type { ReadDocument } from "../blocks.ts";
import { makeBlocks } from "./plain-text/blocks.ts";
import { readGroup } from "./plain-text/groups.ts";
import { assignRoles } from "./plain-text/headings.ts";
import { groupLines, readLines } from "./plain-text/lines.ts";
import { findMarkers } from "./plain-text/lists.ts";
import type { Habits, PartList } from "./plain-text/parts.ts";
import { findTurns } from "./plain-text/transcripts.ts";
import { isWikiText, readWikiText } from "./plain-text/wiki.ts";
import { learnWidth } from "./plain-text/wrapping.ts";

/**
 * Reads plain text.
 *
 * @returns blocks over the text as it stands; marks of items and lines that only draw are in none
 */
export const readPlainText: ReadDocument = (text, from) => {
  if (isWikiText(text, from)) return readWikiText(text, from);
  const groups = groupLines(readLines(text, from));
  const width = learnWidth(text, groups);
  const habits: Habits = {
    text,
    width,
    markers: findMarkers(text, groups),
    turns: findTurns(text, groups),
  };
  const found: PartList = { parts: [], hidden: [], rules: [] };
  for (const group of groups) readGroup(habits, group, found);
  const blocks = makeBlocks(found.parts, assignRoles(text, found.parts, width));
  return {
    blocks,
    markup: { hidden: found.hidden, replaced: [], styled: [] },
    skipped: found.rules.map(({ start, end }) => ({ start, end, reason: "rule" })),
  };
};
