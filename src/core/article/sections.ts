// Sections: the headings of an article as the tree that a reader sees in them. A heading stands under
// the nearest one before it that is of a higher level.

import type { Block } from "./blocks.ts";
import type { Span } from "../text/span.ts";

/** A heading with what it stands under. */
export interface Section extends Span {
  /** Depth of the heading as it is written, from 1. */
  readonly level: number;
  readonly parent: Section | undefined;
}

/** Collects headings one after the other. */
export interface SectionBuilder {
  /** The section that the text stands in now; undefined before the first heading. */
  readonly current: () => Section | undefined;
  /** Opens the section of a heading. */
  readonly open: (heading: Block) => Section;
}

/** Starts with no section. */
export function createSectionBuilder(): SectionBuilder {
  let current: Section | undefined;
  return {
    current: () => current,
    open({ start, end, level }) {
      let parent = current;
      while (parent !== undefined && parent.level >= level) ({ parent } = parent);
      return (current = { start, end, level, parent });
    },
  };
}

/**
 * Lists a section with those that it stands under.
 *
 * @returns the path, the outermost first; empty without a section
 */
export function listSectionPath(section: Section | undefined): readonly Section[] {
  const path: Section[] = [];
  for (let each = section; each !== undefined; each = each.parent) path.unshift(each);
  return path;
}
