// Tables as Markdown can hold them: a cell stands in each row that it spans, and a value in each column, a list
// in a cell becomes words, and a caption stands above its table.

import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { attributeOf, textOf } from "./html.ts";

/** Brings the tables of an article into that shape, in place. */
export function simplifyTables(tree: Root): void {
  visit(tree, "element", (table, index, parent) => {
    if (table.tagName !== "table" || parent === undefined || index === undefined) return undefined;
    const rows = listRows(table);
    for (const cell of rows.flatMap(listCells)) cell.children = flattenBlocks(cell.children);
    repeatCells(rows);
    // What spans more than is repeated would be multiplied by the writer of Markdown.
    for (const { properties } of rows.flatMap(listCells)) {
      delete properties["rowSpan"];
      delete properties["colSpan"];
    }
    const captions = takeCaptions(table);
    if (captions.length === 0) return undefined;
    parent.children.splice(index, 0, ...captions);
    return [SKIP, index + captions.length + 1];
  });
}

/** The rows of a table, those of tables in its cells not among them. */
function listRows(table: Element): readonly Element[] {
  return listElements(table).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName)
      ? listElements(child).filter(({ tagName }) => tagName === "tr")
      : [];
  });
}

function listCells(row: Element): readonly Element[] {
  return listElements(row).filter(({ tagName }) => tagName === "td" || tagName === "th");
}

function listElements({ children }: Element): readonly Element[] {
  return children.flatMap((child) => (child.type === "element" ? [child] : []));
}

/** Nobody's cell is larger, in rows or columns; it would only take room. */
const widestSpan = 100;

/** A cell in a further column stands there alone: all rows are written as wide as the widest. */
const mostColumns = 100;

/** Cells of a table that are looked at; what comes below them stands as it is written. */
const mostCells = 20_000;

/** Of a value, in UTF-16 units: what is longer stands in the first of its columns alone. */
const longestRepeated = 500;

/** Repeats a cell in the rows below that it spans, and a value in the columns; a heading leaves the others empty. */
function repeatCells(rows: readonly Element[]): void {
  /** By column: what still reaches down, and into how many rows. */
  const reaching = new Map<number, { readonly cell: Element; rows: number }>();
  let cells = 0;
  for (const row of rows) {
    const own = [...listCells(row)];
    // What fills its row alone is the name of the rows below it.
    const isAlone = own.length === 1 && reaching.size === 0;
    const all: Element[] = [];
    while (own.length > 0 || reaching.has(all.length)) {
      if (++cells > mostCells) return;
      const above = reaching.get(all.length);
      if (above !== undefined) {
        above.rows -= 1;
        if (above.rows === 0) reaching.delete(all.length);
        all.push(structuredClone(above.cell));
        continue;
      }
      const cell = own.shift();
      if (cell === undefined) break;
      const [down, across] = [readSpan(cell, "rowSpan"), readSpan(cell, "colSpan")];
      const room = Math.max(1, Math.min(across, mostColumns - all.length));
      cells += room;
      const isRepeated = room > 1 && !isAlone && isValue(cell);
      for (let column = 0; column < room; column++) {
        const part = column === 0 ? cell : spreadCell(cell, isRepeated);
        if (down > 1 && all.length < mostColumns)
          reaching.set(all.length, { cell: part, rows: down - 1 });
        all.push(part);
      }
    }
    row.children = all;
  }
}

function isValue(cell: Element): boolean {
  return cell.tagName === "td" && textOf(cell).length <= longestRepeated;
}

/** What stands in a further column. */
function spreadCell(cell: Element, isRepeated: boolean): Element {
  return isRepeated ? structuredClone(cell) : { ...cell, children: [] };
}

function readSpan(cell: Element, property: string): number {
  const span = Number(attributeOf(cell, property) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, widestSpan) : 1;
}

/** Blocks in a cell, parted by a blank; the items of a list by semicolons. */
function flattenBlocks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (/^[uo]l$/.test(child.tagName)) {
      const items = listElements(child).map((item) => flattenBlocks(item.children));
      return items.flatMap((item, at) => [createText(at === 0 ? " " : "; "), ...item]);
    }
    if (/^(?:p|div|li|section|dl|dt|dd|details|summary)$/.test(child.tagName))
      return [createText(" "), ...flattenBlocks(child.children), createText(" ")];
    return [child];
  });
}

function takeCaptions(table: Element): ElementContent[] {
  const captions = listElements(table).filter(({ tagName }) => tagName === "caption");
  table.children = table.children.filter(
    (child) => child.type !== "element" || child.tagName !== "caption",
  );
  return captions
    .filter((caption) => textOf(caption).trim() !== "")
    .map(({ children }) => ({ type: "element", tagName: "p", properties: {}, children }));
}

function createText(value: string): ElementContent {
  return { type: "text", value };
}
