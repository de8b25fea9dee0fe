// Entities: what `&amp;` and its like are shown as. The only file that names the package with the table
// of HTML's names.

import { decodeHTMLStrict } from "entities";

/** An entity with its semicolon, as HTML writes it. */
export const entity: RegExp = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/**
 * Decodes one entity. A blank that forbids a line break is shown as any other blank.
 *
 * @returns the characters that it stands for; undefined when it has no meaning
 */
export function decodeEntity(written: string): string | undefined {
  const shown = decodeHTMLStrict(written);
  return shown === written ? undefined : shown.replace(/[\u00a0\u202f]/g, " ");
}
