// A folder of questions: which article each file is about, and what its set is called.

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "../../../src/tools/eval/question-folder.ts";

const root = mkdtempSync(join(tmpdir(), "pullquote-questions-"));

function write(name: string, content: string): string {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function question(gold: string, article?: string): string {
  return JSON.stringify({ question: `${gold}?`, gold_sentences: [gold], article });
}

const own = write("own.txt", "The inn\n\nThe inn has nine rooms.");
write("sets/own-questions.jsonl", question("The inn has nine rooms."));
write("sets/valley/01.txt", "Bees of the valley\n\nA hive holds many bees.");
write("sets/valley/01.jsonl", question("A hive holds many bees."));
write("sets/valley/02.md", "# Sheep of the valley\n\nThe flock grazes on the dyke.");
write("sets/valley/02.jsonl", question("The flock grazes on the dyke."));
write(
  "sets/valley/mixed.jsonl",
  [question("A hive holds many bees.", "01"), question("The flock grazes on the dyke.", "02")].join(
    "\n",
  ),
);

test("all files below a folder are read, each with the article that it is about", () => {
  const sets = readFolder(join(root, "sets"), own).map(({ name, title, questions }) => ({
    name,
    title,
    count: questions.length,
  }));
  expect(sets).toEqual([
    { name: "own-questions", title: "The inn", count: 1 },
    { name: "valley", title: "Bees of the valley", count: 1 },
    { name: "valley", title: "Sheep of the valley", count: 1 },
    { name: "mixed", title: "Bees of the valley", count: 1 },
    { name: "mixed", title: "Sheep of the valley", count: 1 },
  ]);
});

test("an article that is not there is told with the line that names it", () => {
  write("lost/some.jsonl", question("Nobody knows.", "nowhere"));
  expect(() => readFolder(join(root, "lost"), own)).toThrow(
    /some\.jsonl:1: expected nowhere\.txt or nowhere\.md/,
  );
});
