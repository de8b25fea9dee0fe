// The way of a page: bytes → text → tree → metadata, clutter out → article → Markdown. Pure: bytes in,
// texts out. It may take long on a page that means harm, so main.ts runs it in a worker with bounds.

import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { openAccordions } from "./accordions.ts";
import { findArticle } from "./article.ts";
import { removeClutter } from "./clutter.ts";
import { markCode } from "./code.ts";
import { arrangeDefinitions } from "./definitions.ts";
import { decode } from "./encoding.ts";
import { arrangeFolds } from "./folds.ts";
import { attributeOf, findElement, parseHtml, textOf } from "./html.ts";
import { ImportError } from "./import-error.ts";
import { revealContent } from "./formulas.ts";
import { resolveLinks } from "./links.ts";
import { writeFrontMatter, writeMarkdown } from "./markdown.ts";
import { type Metadata, type PageMetadata, readMetadata } from "./metadata.ts";
import { describe } from "./report.ts";
import { simplifyTables } from "./tables.ts";
import { cleanLine, countWords } from "./text.ts";
import { removeTitle, withoutSite } from "./title.ts";

/** A page as it was read. */
export interface Page {
  /** As messages call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server named. */
  readonly charset: string | undefined;
  /** Where it stands on the web, after all redirects. */
  readonly address: string | undefined;
  /** What it is called if it does not say so itself. */
  readonly title?: string | undefined;
}

/** What became of a page. */
export interface Converted {
  /** The article: front matter and Markdown. */
  readonly article: string;
  /** What was kept and what was left out, a sentence a line. */
  readonly report: readonly string[];
}

/**
 * Makes a Markdown article of a page.
 *
 * @throws {@link ImportError} when it is no page, or none with an article
 */
export function convertPage(page: Page): Converted {
  try {
    return convert(page);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportError("the page is nested too deep to be read", { cause: error });
  }
}

function convert({ name, bytes, charset, address, title }: Page): Converted {
  const decoded = decode(bytes, charset);
  if (!/<(?:!doctype\s|\/?[a-z][a-z\d-]{0,20}[\s/>])/i.test(decoded.text))
    throw new ImportError(
      `${name}: expected HTML, found text without a tag; plain text and Markdown are articles already`,
    );
  const tree = parseHtml(decoded.text);
  const page = readMetadata(tree, address);
  const base = baseOf(tree, address ?? page.url);
  const pictures = countImages(tree);
  openAccordions(tree);
  const leftOut = removeClutter(tree);
  const words = countWords(textOf(findElement(tree, "body") ?? tree));
  revealContent(tree);
  markCode(tree);
  const found = findArticle(tree);
  const metadata = completed(
    page,
    cleanLine(found.title ?? "") || cleanLine(title ?? ""),
    found.byline,
  );
  removeTitle(found.content, metadata.title);
  simplifyTables(found.content);
  arrangeFolds(found.content);
  arrangeDefinitions(found.content);
  const links = resolveLinks(found.content, base);
  const kept = countWords(textOf(found.content));
  const { text, blocks } = writeMarkdown(found.content);
  if (kept === 0) throw new ImportError(`${name}: the page has no article in words`);
  leftOut.set("image", pictures - links.images);
  const report = describe({
    decoded,
    metadata,
    blocks,
    links,
    leftOut,
    words,
    kept,
    lost: found.lost,
  });
  return { article: `${writeFrontMatter(metadata)}${text}`, report };
}

/** Metadata with what only the search for the article has found. */
function completed({ site, ...page }: PageMetadata, title = "", byline = ""): Metadata {
  return {
    ...page,
    title: page.title ?? (withoutSite(title, site) || undefined),
    author: page.author ?? (cleanLine(byline).replace(/^by\s+/i, "") || undefined),
  };
}

/** What the page's links are relative to: its `<base>`, else its address. */
function baseOf(tree: Root, address: string | undefined): string | undefined {
  const element = findElement(tree, "base");
  const href = element && attributeOf(element, "href");
  if (href === undefined || !URL.canParse(href, address)) return address;
  return new URL(href, address).href;
}

function countImages(tree: Root): number {
  let images = 0;
  visit(tree, "element", ({ tagName }) => void (images += tagName === "img" ? 1 : 0));
  return images;
}
