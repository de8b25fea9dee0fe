// Choice table: gathers the rows that a model is fitted to, in memory that grows by doubling.

import type { ChoiceTable } from "./regression.ts";

/** Takes one group after another. */
export interface ChoiceTableBuilder {
  /** Adds a group: its rows, each with whether it is right. */
  readonly add: (rows: readonly ArrayLike<number>[], right: readonly boolean[]) => void;
  readonly build: () => ChoiceTable;
}

/**
 * Starts a table.
 *
 * @param width - how many values a row has
 */
export function createChoiceTableBuilder(width: number): ChoiceTableBuilder {
  let rows = new Float32Array(1024 * width);
  let length = 0;
  const right: number[] = [];
  const ends: number[] = [];
  return {
    add: (group, isRight) => {
      for (const [at, row] of group.entries()) {
        if (length + width > rows.length) {
          const grown = new Float32Array(2 * rows.length);
          grown.set(rows);
          rows = grown;
        }
        rows.set(row, length);
        length += width;
        right.push(isRight[at] === true ? 1 : 0);
      }
      ends.push(right.length);
    },
    build: () => ({
      width,
      rows: rows.slice(0, length),
      right: Uint8Array.from(right),
      ends: Uint32Array.from(ends),
    }),
  };
}
