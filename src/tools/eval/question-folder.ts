// Question folder: all sets of questions below a folder, however many articles they are about.
// `NAME.jsonl` beside `NAME.txt` or `NAME.md` asks about that article, and its set is called like
// the folder. A file without an article beside it is a set of its own: its lines name their
// articles in the field `article`, and those that name none are about the project's own.

import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { groupBy } from "../../core/text/group-by.ts";
import { FieldError } from "./fields.ts";
import { type QuestionLine, type QuestionSet, createSet, readQuestionLines } from "./questions.ts";

/**
 * Reads all questions below a folder.
 *
 * @param ownArticle - the file of the article that a line without one is about
 * @throws FieldError naming the line that is not as expected, or the article that is not there
 */
export function readFolder(folder: string, ownArticle: string): readonly QuestionSet[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
  return entries.flatMap((entry): readonly QuestionSet[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readFolder(path, ownArticle);
    return entry.name.endsWith(".jsonl") ? readFile(folder, path, ownArticle) : [];
  });
}

function readFile(folder: string, file: string, ownArticle: string): readonly QuestionSet[] {
  const name = basename(file, ".jsonl");
  const lines = readQuestionLines(file);
  const beside = findArticle(folder, name);
  if (beside !== undefined) return [createSet(basename(folder), beside, lines)];
  const byArticle = groupBy(lines, ({ article }) => article);
  return Array.from(byArticle, ([article, about]) =>
    createSet(name, article === "" ? ownArticle : requireArticle(folder, article, about), about),
  );
}

function requireArticle(folder: string, name: string, [first]: readonly QuestionLine[]): string {
  const found = findArticle(folder, name);
  if (found !== undefined) return found;
  const where = first?.where ?? folder;
  throw new FieldError(`${where}: expected ${name}.txt or ${name}.md in ${folder}`);
}

function findArticle(folder: string, name: string): string | undefined {
  return [".txt", ".md"].map((end) => join(folder, name + end)).find((file) => existsSync(file));
}
