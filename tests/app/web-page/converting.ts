// Converting: what becomes of a page, as Markdown and as the bot reads that Markdown.

import { parseArticle } from "../../../src/core/article/article.ts";
import { detectFormat } from "../../../src/core/article/formats/detect.ts";
import { convertPage } from "../../../src/app/web-page/convert.ts";
import { readPassages } from "../../cases/reading.ts";

/** A page after its conversion. */
export interface ConvertedPage {
  /** The file, front matter included. */
  readonly article: string;
  readonly report: string;
  /** Its passages, as {@link readPassages} writes them. */
  readonly reads: readonly string[];
}

/** Converts a page. */
export function convertHtml(html: string): ConvertedPage {
  const page = { name: "page.html", charset: undefined, address: "https://quay.example/page" };
  const { article, report } = convertPage({ ...page, bytes: Buffer.from(html) });
  const reads = readPassages(parseArticle(article, detectFormat(article, "page.md")));
  return { article, report: report.join("\n"), reads };
}

/** A page whose content stands between enough prose to be an article. */
export function wrapContent(content: string): string {
  const prose = "The ferry crosses the sound in all weathers, and many people of the isle use it. ";
  return `<html lang="en"><body><main><p>${prose.repeat(6)}</p>${content}<p>${prose.repeat(6)}</p></main></body></html>`;
}
