// Papers: the project's own Markdown files as a reader meets them: commands to copy, links to follow,
// headings to jump to. Reads only what the tests of the papers look at; it is no parser of Markdown.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A code block. */
export interface CodeBlock {
  /** What stands behind its fence, such as "sh". */
  readonly language: string;
  /** Without the fences and without the indent of a list. */
  readonly lines: readonly string[];
}

/** A Markdown file of the project. */
export interface Paper {
  /** Its path from the project's folder. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
}

/** Reads one. */
export function readPaper(file: string): Paper {
  const text = readFileSync(file, "utf8");
  return { file, text, blocks: readBlocks(text) };
}

/** Reads all: those beside `package.json`, and those below `docs/`. */
export function readPapers(): readonly Paper[] {
  const below = readdirSync("docs", { recursive: true, encoding: "utf8" });
  const files = [...readdirSync("."), ...below.map((file) => join("docs", file))];
  return files.filter((file) => file.endsWith(".md")).map(readPaper);
}

/** The commands that a paper tells to type: lines of `sh` blocks, and those behind a `$`. */
export function listCommands({ text, blocks }: Paper): readonly string[] {
  const typed = blocks.flatMap(({ language, lines }) => {
    if (language === "console") return lines.flatMap((line) => /^\$ (.*)/.exec(line)?.[1] ?? []);
    return language === "sh" ? joinContinued(lines) : [];
  });
  const named = [...text.matchAll(/`(npm (?:run|start|test)[^`\n]*)`/g)].map(
    ([, command = ""]) => command,
  );
  return [...typed, ...named].flatMap(splitCommands);
}

/** The anchors of a paper's headings, as GitHub makes them. */
export function listAnchors({ text }: Paper): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** A line that ends with a backslash goes on in the next. */
function joinContinued(lines: readonly string[]): readonly string[] {
  return lines
    .join("\n")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n");
}

/** The parts of a line of shell, without comments and without values that are set before a command. */
function splitCommands(line: string): readonly string[] {
  return line
    .replace(/\s#.*/, "")
    .split(/&&|(?<!\\)\|/)
    .map((part) => part.trim().replace(/^(?:[A-Z_]+=\S+ )+/, ""))
    .filter((part) => part !== "");
}

function readBlocks(text: string): readonly CodeBlock[] {
  return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map(
    ([, indent = "", language = "", body = ""]) => ({
      language,
      lines: body
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(indent.length)),
    }),
  );
}
