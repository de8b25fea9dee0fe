// Blocks: parts with their roles become the blocks of a document: levels of headings and items, and
// the block without which another one can't be read.

import type { Block } from "../../blocks.ts";
import type { Role } from "./headings.ts";
import { closeItems, type OpenItem } from "./nesting.ts";
import type { Part } from "./parts.ts";

/**
 * Makes the blocks of a text from its parts.
 *
 * @param roles - one for each part
 * @returns as many blocks, in the same order
 */
export function makeBlocks(parts: readonly Part[], roles: readonly Role[]): readonly Block[] {
  const levels = rankStyles(roles);
  const open: Open = { items: [], header: undefined, question: undefined, term: undefined };
  return parts.map((part, index) => {
    const role = roles[index] ?? { kind: "text" };
    const { start, end, cells } = part;
    const mark = part.marker?.isBullet === false ? part.marker.mark : undefined;
    if (role.kind === "heading") {
      closeAll(open);
      const level = levels.get(role.style) ?? 1;
      const base = { end, cells, level, parent: undefined, label: undefined };
      return { ...base, start: mark?.start ?? start, kind: "heading" };
    }
    const parent = findParent(open, part, index);
    const level = part.kind === "item" ? open.items.length : part.isNamed ? 1 : 0;
    return { start, end, cells, level, parent, label: mark, kind: nameKind(part, role) };
  });
}

/** What further blocks can belong to. */
interface Open {
  /** The items around the current place, the outermost first. */
  readonly items: OpenItem[];
  header: number | undefined;
  /** A turn that is marked as a question. */
  question: number | undefined;
  /** A line alone over lines that are further in. */
  term: { readonly part: Part; readonly index: number } | undefined;
}

function closeAll(open: Open): void {
  open.items.length = 0;
  open.header = undefined;
  open.question = undefined;
  open.term = undefined;
}

function nameKind({ kind }: Part, role: Role): Block["kind"] {
  if (role.kind === "scrap") return "scrap";
  return kind === "line" || kind === "underlined" ? "paragraph" : kind;
}

/** Finds the block that a part belongs to, and opens the part for those that follow. */
function findParent(open: Open, part: Part, index: number): number | undefined {
  if (part.kind === "row") return open.header;
  open.header = part.kind === "header" ? index : undefined;
  if (part.kind === "item") {
    closeItems(open.items, part);
    const parent = open.items.at(-1)?.index;
    open.items.push({ part, index });
    return parent;
  }
  while (open.items.length > 0 && part.indent <= (open.items.at(-1)?.part.indent ?? 0))
    open.items.pop();
  if (part.speaker === undefined) return findTerm(open, part, index) ?? open.items.at(-1)?.index;
  const answered = part.speaker === "A" ? open.question : undefined;
  open.question = part.speaker === "Q" ? index : answered;
  return answered ?? open.items.at(-1)?.index;
}

/** "Bollard" and, right below it and further in, what it is. */
function findTerm(open: Open, part: Part, index: number): number | undefined {
  const { term } = open;
  if (term !== undefined && term.index === index - 1 && part.gap === 0) {
    if (part.indent > term.part.indent) return term.index;
  }
  open.term = part.kind === "line" && !part.isAlone ? { part, index } : undefined;
  return undefined;
}

/**
 * The depth of each style: the title's first, then in the order in which they come; numbers say it themselves,
 * and chapters are below a title even where there is none.
 */
function rankStyles(roles: readonly Role[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let deepest = 0;
  const lastNumbered = roles.findLastIndex((role) => hasStyle(role, "numbered 1"));
  for (const [index, role] of roles.entries()) {
    if (role.kind !== "heading" || levels.has(role.style)) continue;
    const [kind, depth] = role.style.split(" ");
    // "Annex A" behind the last number is as high as the numbers: it divides none of them.
    const isAnnex = kind === "chapter" && lastNumbered >= 0 && lastNumbered < index;
    const level = isAnnex
      ? (levels.get("numbered 1") ?? 1)
      : levelOf(kind, Number(depth), [levels.size + 1, deepest + 1]);
    levels.set(role.style, level);
    deepest = Math.max(deepest, level);
  }
  return levels;
}

function hasStyle(role: Role, style: string): boolean {
  return role.kind === "heading" && role.style === style;
}

function levelOf(
  kind: string | undefined,
  depth: number,
  [next, below]: readonly [number, number],
): number {
  switch (kind) {
    case "numbered":
      return depth + 1;
    case "lettered":
      return below;
    case "chapter":
      return Math.max(next, depth + 2);
    default:
      return next;
  }
}
