// Documents: what people hand the bot, at any size: prose, Markdown as it is written in repositories and
// handbooks, a text without a line break, and one with a heading over every sentence.

import type { Lexicon } from "../../src/core/language/lexicon.ts";
import { type Writer, createWriter } from "./articles.ts";

/** A kind of document. */
export interface Shape {
  readonly name: string;
  /** The ending that its file has. */
  readonly ending: ".txt" | ".md";
  /** What it consists of, ever again. */
  readonly write: (writer: Writer) => string;
}

/** In the order of the table. */
export const shapes: readonly Shape[] = [
  { name: "prose", ending: ".txt", write: ({ paragraph }) => `${paragraph()}\n\n` },
  { name: "Markdown", ending: ".md", write: writeSection },
  { name: "one line", ending: ".txt", write: ({ sentence }) => `${sentence()} ` },
  {
    name: "many headings",
    ending: ".md",
    write: ({ between, words, sentence }) =>
      `${"#".repeat(between(2, 4))} ${words(between(1, 5))}\n\n${sentence()}\n\n`,
  },
];

/**
 * Writes a document of a shape.
 *
 * @param length - in UTF-16 units, to be exceeded by less than one part; all are ASCII
 */
export function writeDocument({ write }: Shape, length: number, lexicon: Lexicon): string {
  const writer = createWriter(lexicon);
  const parts: string[] = [];
  for (let written = 0; written < length;) {
    const part = write(writer);
    parts.push(part);
    written += part.length;
  }
  return parts.join("");
}

/** A section with prose in the styles of Markdown, and a list, a table, code or a quotation below it. */
function writeSection(writer: Writer): string {
  const { between, words } = writer;
  const body = Array.from({ length: between(1, 4) }, () => writeStyled(writer));
  const extra = extras[between(0, extras.length - 1)]?.(writer) ?? "";
  return `${"#".repeat(between(2, 4))} ${words(between(1, 5))}\n\n${body.join("\n\n")}\n\n${extra}\n\n`;
}

function writeStyled({ paragraph, words }: Writer): string {
  return `${paragraph()} See [${words(2)}](https://example.org/a/b), **${words(2)}** and \`a.b\`. ${paragraph()}`;
}

const extras: readonly ((writer: Writer) => string)[] = [
  ({ between, words }) =>
    repeat(between(3, 8), () => `- **${words(1)}**: ${words(between(4, 12))}`),
  ({ between, sentence }) => repeat(between(3, 6), () => `1. ${sentence()}`),
  ({ between, word }) =>
    `| Name | Kind | Size |\n|---|---|---|\n${repeat(between(3, 10), () => `| ${word()} | \`${word()}\` | ${between(1, 900)} |`)}`,
  ({ between, word }) =>
    `\`\`\`sh\n${repeat(between(2, 8), () => `${word()} --${word()}=${between(1, 90)} # ${word()}`)}\n\`\`\``,
  ({ sentence }) => `> ${sentence()}\n> ${sentence()}`,
];

function repeat(count: number, write: () => string): string {
  return Array.from({ length: count }, write).join("\n");
}
