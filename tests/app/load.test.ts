// Loading: how the bytes of a file become the text of an article, and what is said of those that are none.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadArticle } from "../../src/app/load.ts";
import { plainText } from "../../src/core/article/markup.ts";
import { readPassages } from "../cases/reading.ts";

const folder = mkdtempSync(join(tmpdir(), "load-"));

function writeFile(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe("behind a byte order mark", () => {
  test.each<[name: string, text: string, title: string, reads: readonly string[]]>([
    ["club.txt", "The club\n\nIt meets on Mondays.\n", "The club", ["prose It meets on Mondays."]],
    ["club.md", "# The club\r\n\r\n- Mondays\r\n", "The club", ["item Mondays"]],
    ["yaml.md", "---\ntitle: The club\n---\n\nIt meets.\n", "The club", ["prose It meets."]],
    [
      "toml.md",
      '+++\r\ntitle = "The club"\r\n+++\r\nIt meets.\r\n',
      "The club",
      ["prose It meets."],
    ],
    [
      "wiki.txt",
      "== Hours ==\n'''Mondays''' only.\n\n== Fee ==\nNone.\n",
      "",
      ["heading Hours", "prose [Hours] Mondays only.", "heading Fee", "prose [Fee] None."],
    ],
  ])("%s is read as without one", async (name, text, title, reads) => {
    const bytes = new TextEncoder().encode(`\ufeff${text}`);
    const article = await loadArticle(writeFile(name, bytes));
    expect(article.text).toBe(text);
    expect(article.title === undefined ? "" : plainText(text, article.markup, article.title)).toBe(
      title,
    );
    expect(readPassages(article)).toEqual(reads);
  });
});

describe("what is no text in UTF-8 is told with what to do", () => {
  test.each<[name: string, bytes: Uint8Array, told: string]>([
    ["windows-1252", Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0d, 0x0a]), "save it as UTF-8"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), "UTF-16; save it as UTF-8"],
    ["PDF", new TextEncoder().encode("%PDF-1.7"), "save its text as .txt or .md"],
  ])("%s", async (name, bytes, told) => {
    await expect(loadArticle(writeFile(name, bytes))).rejects.toThrow(told);
  });
});
