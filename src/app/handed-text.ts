// Handed text: what is checked of a document that somebody hands over, and what is put before it of what they say of it.

import { ArticleError, parseArticle } from "../core/article/article.ts";
import { detectFormat } from "../core/article/formats/detect.ts";
import { readFrontMatter } from "../core/article/front-matter.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import type { ShelfRefusal } from "../presentation/library-messages.ts";
import { decodeText } from "./load.ts";

/** How large a document may be, a page that one is made of, and all documents of a server. */
export const mostBytes: Readonly<Record<"document" | "page" | "together", number>> = {
  document: 1_000_000,
  page: 4_000_000,
  together: 2_000_000,
};

/** The text of a document, with front matter, or why it is not taken. */
export type ReadHandover = { readonly text: string } | { readonly refusal: ShelfRefusal };

/** A document before it is read. */
export interface HandedText {
  /** Of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the form says of it; undefined where nothing was filled in. */
  readonly title: string | undefined;
  readonly address: string | undefined;
}

/** Reads a document that is a text. What it says of itself counts more than what the form says of it. */
export function readText({ name, bytes, title, address }: HandedText): ReadHandover {
  try {
    const text = decodeText(name, bytes);
    const fields = [
      ...(title === undefined ? [] : [`title: ${quoteTitle(title)}`]),
      ...(address === undefined ? [] : [`url: ${JSON.stringify(address)}`]),
    ];
    const isTold = fields.length === 0 || readFrontMatter(text).end > 0;
    return checkText(isTold ? text : `---\n${fields.join("\n")}\n---\n\n${text}`, name);
  } catch (error) {
    if (error instanceof ArticleError) return { refusal: "isNoText" };
    throw error;
  }
}

/**
 * Checks that a text can be answered from.
 *
 * @param name - of its file; default one of Markdown
 * @throws {@link ArticleError} when it can't
 */
export function checkText(text: string, name: string = "page.md"): ReadHandover {
  parseArticle(text, detectFormat(text, name));
  return Buffer.byteLength(text) > mostBytes.document ? { refusal: "isTooLarge" } : { text };
}

/** In YAML, so that the title stands there as it is written; with both kinds of quotes one is made typographic. */
function quoteTitle(title: string): string {
  const line = sanitizeLine(title);
  if (!line.includes("'")) return `'${line}'`;
  return `"${line.replaceAll('"', "”").replaceAll("\\", "/")}"`;
}
