// Load: reads the files that the bot answers from, the article and the lexicon, and says what is wrong
// with one that can't be read. Beside the tools, nothing else reads files.

import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { type Article, ArticleError, parseArticle } from "../core/article/article.ts";
import { detectFormat } from "../core/article/formats/detect.ts";
import { type Lexicon, LexiconError, parseLexicon } from "../core/language/lexicon.ts";

/**
 * The largest article that is read, in bytes: three long novels. Preparing it takes up to 690 MiB and some ten
 * seconds, whatever its shape; `npm run bench -- reading` measures it, and `deploy/` leaves room for it.
 */
export const largestArticle = 2_000_000;

/**
 * Reads an article from a file.
 *
 * @param file - path of a UTF-8 text, with or without a byte order mark
 * @returns the article; its spans refer to the text without the byte order mark
 * @throws {@link ArticleError} naming the file, what was expected and what was found
 */
export async function loadArticle(file: string): Promise<Article> {
  const text = decodeText(file, await readBytes(file));
  try {
    return parseArticle(text, detectFormat(text, file));
  } catch (error) {
    throw error instanceof ArticleError ? new ArticleError(`${file}: ${error.message}`) : error;
  }
}

/**
 * Reads the lexicon, without a pause: nothing is answered before it is there.
 *
 * @returns the lexicon, or why the bot has to do without
 */
export function loadLexicon(file: string): Lexicon | LexiconError {
  try {
    return parseLexicon(readFileSync(file));
  } catch (error) {
    if (error instanceof LexiconError) return error;
    return new LexiconError(describeReason(error), { cause: error });
  }
}

/**
 * Reads a small text file, such as one that holds a secret.
 *
 * @throws an Error that names the file and says why it can't be read, and nothing of what it holds
 */
export function readTextFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file}: ${describeReason(error)}`, { cause: error });
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile() && !found.isDirectory())
      throw new ArticleError(`${file}: expected a file, found a pipe or a device`);
    const { size } = found;
    if (size > largestArticle) {
      const megabytes = (size / 1_000_000).toFixed(1);
      throw new ArticleError(`${file}: expected at most 2 MB, found ${megabytes} MB`);
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw new ArticleError(`${file}: ${describeReason(error)}; expected a .txt or .md file`, {
      cause: error,
    });
  }
}

function describeReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "expected a file, found a directory";
  if (code === "EACCES" || code === "EPERM") return "the file may not be read by this user";
  return error instanceof Error ? error.message : String(error);
}

/**
 * Decodes a text.
 *
 * @param file - what it is called in an error
 * @throws {@link ArticleError} when it is none in UTF-8
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const kind = nameForeignKind(bytes);
  if (kind !== undefined) throw new ArticleError(`${file}: expected a text, found ${kind}`);
  const wrong = new ArticleError(
    `${file}: expected UTF-8 text, found other bytes; save it as UTF-8`,
  );
  if (bytes.includes(0)) throw wrong;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrong;
  }
}

/** What files that hold no plain text begin with, and what to do about them. */
const foreignKinds: readonly (readonly [start: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF; save its text as .txt or .md"],
  [[0x50, 0x4b, 0x03, 0x04], "a .docx, .odt or .epub; convert it with pandoc -t gfm"],
  [[0xff, 0xfe], "UTF-16; save it as UTF-8"],
  [[0xfe, 0xff], "UTF-16; save it as UTF-8"],
];

function nameForeignKind(bytes: Uint8Array): string | undefined {
  return foreignKinds.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
}
