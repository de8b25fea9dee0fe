// Directives: lines that say something to the program that renders the page: fences of admonitions
// (`:::note`), the mark of a GitHub alert (`[!NOTE]`), link definitions, and the modules and tags of MDX.

import { addTitle, matchOf } from "./containers.ts";
import type { BlockContext, BlockParser, Line, MarkdownConfig } from "./lezer.ts";
import { definition } from "./references.ts";
import { findTagEnd } from "./tags.ts";

/**
 * Makes the block rules for whole lines that are no words, or only a title; the rules of one file
 * remember where its last component was.
 */
export function createDirectives(): MarkdownConfig {
  const component = { end: Number.NEGATIVE_INFINITY };
  return {
    defineNodes: [
      { name: "DirectiveMark", block: true },
      { name: "LinkDefinition", block: true },
      { name: "ModuleCode", block: true },
    ],
    // The parser's own rule takes time that grows with the square of an unfinished title.
    remove: ["LinkReference"],
    parseBlock: [
      createInterruptingParser("Fence", /^:{3,}/, parseFence),
      { name: "Alert", before: "IndentedCode", parse: parseAlert },
      { name: "LinkDefinition", before: "IndentedCode", parse: parseDefinition },
      { name: "Module", before: "IndentedCode", parse: parseModule },
      {
        name: "Indented",
        before: "IndentedCode",
        parse: (cx, line) => unindent(cx, line, component),
      },
      createInterruptingParser("Component", /^<\/?[A-Z][\w.]*(?=[\s/>]|$)/, (cx, line) => {
        component.end = parseComponent(cx, line);
        return true;
      }),
    ],
  };
}

/** What stands in a component is indented for its looks and is no code. */
function unindent(cx: BlockContext, line: Line, component: { readonly end: number }): null | false {
  const isCode = line.indent >= line.baseIndent + 4 && line.next !== -1;
  if (!isCode || cx.lineStart !== component.end + 1) return false;
  line.moveBase(line.pos);
  return null;
}

function createInterruptingParser(
  name: string,
  opening: RegExp,
  parse: (cx: BlockContext, line: Line) => boolean,
): BlockParser {
  return {
    name,
    before: "IndentedCode",
    parse: (cx, line) => matchOf(line, opening) !== null && parse(cx, line),
    endLeaf: (_, line) => matchOf(line, opening) !== null,
  };
}

/** `:::warning Title`, `:::note[Title]`, `::: {.tip}`, `:::`; what stands between two of them is read as any text. */
function parseFence(cx: BlockContext, line: Line): boolean {
  const match = matchOf(line, /^:{3,}[ \t]*[\w-]*(?:[ \t]+|\[)?([^{}\n]*)/);
  if (match === null) return false;
  const [whole, rest = ""] = match;
  const title = rest.replace(/\]?[ \t]*$/, "");
  return addLine(cx, line, { mark: whole.length - rest.length, title });
}

function parseAlert(cx: BlockContext, line: Line): boolean {
  const match = matchOf(line, /^\[![\w-]+\][-+]?[ \t]*/);
  if (match === null || cx.parentType().name !== "Blockquote") return false;
  const title = line.text.slice(line.pos + match[0].length);
  return addLine(cx, line, { mark: match[0].length, title });
}

function addLine(
  cx: BlockContext,
  line: Line,
  { mark, title }: { readonly mark: number; readonly title: string },
): boolean {
  const start = cx.lineStart + line.pos;
  const titleEnd = mark + title.length;
  cx.addElement(cx.elt("DirectiveMark", start, start + mark));
  addTitle(cx, title, line.pos + mark);
  if (line.text.length > line.pos + titleEnd)
    cx.addElement(cx.elt("DirectiveMark", start + titleEnd, cx.lineStart + line.text.length));
  cx.nextLine();
  return true;
}

const titleLine = /^[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))[ \t]*$/;

function parseDefinition(cx: BlockContext, line: Line): boolean {
  const match = matchOf(line, definition);
  if (match === null) return false;
  const start = cx.lineStart + line.pos;
  const hasTitle = match.groups?.["title"] !== undefined;
  if (!hasTitle && titleLine.test(cx.peekLine())) cx.nextLine();
  const end = cx.lineStart + line.text.length;
  cx.nextLine();
  cx.addElement(cx.elt("LinkDefinition", start, end));
  return true;
}

const moduleLine =
  /^(?:import[ \t](?:.*[ \t]from[ \t]*)?["'][^"']+["'];?[ \t]*$|export[ \t]+(?:default[ \t]+(?:function|class)\b|(?:const|let|var)[ \t][\w${}[\], \t]+=|(?:async[ \t]+)?function[ \t]|\{.*\}))/;

/** Up to the next empty line. */
function parseModule(cx: BlockContext, line: Line): boolean {
  if (cx.depth > 1 || matchOf(line, moduleLine) === null) return false;
  const start = cx.lineStart + line.pos;
  let end = start;
  do {
    end = cx.lineStart + line.text.length;
  } while (cx.nextLine() && line.next !== -1);
  cx.addElement(cx.elt("ModuleCode", start, end));
  return true;
}

/** The lines of one tag of MDX; what it holds is read as Markdown, unlike that of an HTML tag. Returns their end. */
function parseComponent(cx: BlockContext, line: Line): number {
  const start = cx.lineStart + line.pos;
  let tag = line.text.slice(line.pos);
  let end = cx.lineStart + line.text.length;
  while (cx.nextLine() && line.next !== -1 && findTagEnd(tag, 0) === undefined) {
    tag += `\n${line.text}`;
    end = cx.lineStart + line.text.length;
    if (tag.length > longestTag) break;
  }
  cx.addElement(cx.elt("HTMLBlock", start, end));
  return end;
}

/** In UTF-16 units. */
const longestTag = 4_000;
