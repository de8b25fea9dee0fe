// Shapes: files of any length of the kinds that differ most in what reading and preparing them takes: few
// long paragraphs, many short ones, marks, and words that all differ. The same in every run.

import type { Lexicon } from "../../src/core/language/lexicon.ts";
import { createWriter, type Writer } from "./articles.ts";

/** A kind of file. */
export interface Shape {
  readonly name: string;
  /** Its ending tells the format. */
  readonly file: string;
  /** What stands above all else; default nothing. */
  readonly head?: (writer: Writer) => string;
  /** Writes the next piece; `index` counts them. */
  readonly piece: (writer: Writer, index: number) => string;
}

/** All kinds, the commonest first. */
export const shapes: readonly Shape[] = [
  { name: "prose", file: "a.txt", piece: ({ paragraph }) => `${paragraph()}\n\n` },
  { name: "Markdown", file: "a.md", piece: writeMarkdown },
  { name: "one line", file: "a.txt", piece: ({ sentence }) => `${sentence()} ` },
  { name: "no full stop", file: "a.txt", piece: ({ word }) => `${word()} ` },
  { name: "headings", file: "a.md", piece: ({ words }) => `# ${words(2)}\n` },
  { name: "short lines", file: "a.txt", piece: ({ words }) => `${words(2)}\n` },
  { name: "list", file: "a.md", piece: ({ words }) => `- ${words(4)}\n` },
  {
    name: "table",
    file: "a.txt",
    piece: ({ word, between }) => `${word()}\t${word()}\t${between(1, 999)}\n`,
  },
  {
    name: "marks",
    file: "a.md",
    piece: ({ word }) => `**${word()}** *${word()}* \`${word()}\` [${word()}](u) `,
  },
  {
    name: "table of one paragraph",
    file: "a.md",
    head: ({ word }) => `| ${word()} | ${word()} | ${word()} |\n|---|---|---|\n`,
    piece: ({ words, between }) => `| ${words(3)} | ${words(4)} | ${between(1, 99_999)} |\n`,
  },
  {
    name: "heading of a quarter",
    file: "a.md",
    head: ({ word, words }) => `# ${word()}\n\n## ${words(80_000)}\n\n`,
    piece: ({ paragraph }) => `${paragraph()}\n\n`,
  },
  {
    name: "words that all differ",
    file: "a.txt",
    piece: ({ between }, index) =>
      `${between(1e6, 2e9).toString(36)}${index.toString(36)}${index % 12 === 0 ? ". X" : " "}`,
  },
  {
    name: "words that are all alike",
    file: "a.txt",
    piece: (_, index) => (index % 12 === 0 ? "Foxes see foxes. " : "fox "),
  },
];

/**
 * Writes a file.
 *
 * @param length - in bytes, which are ASCII
 */
export function writeShape({ head, piece }: Shape, length: number, lexicon: Lexicon): string {
  const writer = createWriter(lexicon);
  const pieces: string[] = [head?.(writer) ?? ""];
  let written = pieces[0]?.length ?? 0;
  for (let index = 0; written < length; index++) {
    const next = piece(writer, index);
    pieces.push(next);
    written += next.length;
  }
  return pieces.join("").slice(0, length);
}

function writeMarkdown({ between, word, words, paragraph }: Writer, index: number): string {
  switch (between(0, 5)) {
    case 0:
      return `## ${words(3)}\n\n`;
    case 1:
      return `- ${words(9)}\n- ${words(4)}\n- ${words(6)}\n\n`;
    case 2:
      return `| ${word()} | ${word()} |\n|---|---|\n| ${words(2)} | ${words(3)} |\n| ${words(1)} | ${words(5)} |\n\n`;
    case 3:
      return `\`\`\`\n${word()} --${word()}\n${word()} ${word()}\n\`\`\`\n\n`;
    default:
      return `${words(9)} **${words(2)}** and [${words(3)}](https://a.example/${index}). ${paragraph()}\n\n`;
  }
}
