// The tools as people run them: child processes, files in, tables out.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { readPair } from "../../../src/tools/eval/questions.ts";
import { createCorpus } from "../../../src/tools/train/corpus.ts";
import { train } from "../../../src/tools/train/training.ts";
import { collectReply, findSatisfied } from "../../../src/tools/eval/scoring.ts";

const folder = mkdtempSync(join(tmpdir(), "pullquote-eval-"));

function fileOf(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function evaluate(...args: readonly string[]) {
  return new Promise<{ out: string; err: string; code: unknown }>((resolve) => {
    const command = ["node_modules/tsx/dist/cli.mjs", "src/tools/eval/main.ts", ...args];
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ out, err, code: error === null ? 0 : error.code }),
    );
  });
}

const article = fileOf(
  "bees.txt",
  "Bees of the valley\n\nA hive holds forty thousand bees in June. The queen lays two thousand eggs a day.\n\nBeekeepers harvest honey in August with a spinning drum.",
);

test("prints the project's own questions beside MiniSearch, and holds floors", async () => {
  const { out, code } = await evaluate("--floor", "top-1=70", "--floor", "top3=80");
  expect(out).toMatch(/^ +n +top-1 +top-3/);
  expect(out).toMatch(/^MiniSearch +79 /m);
  expect(out).toMatch(/^Pullquote +79 /m);
  expect(out).toMatch(/^all +343 /m);
  expect(out).toMatch(/^dialogues right +343 /m);
  expect(code).toBe(0);
});

test("reads any article with its questions, and fails below a floor", async () => {
  const questions = fileOf(
    "bees.jsonl",
    [
      '{"question": "How many eggs does the queen lay?", "gold_sentences": ["The queen lays two thousand eggs a day."]}',
      '{"question": "How many bees are in it?", "gold_sentences": ["Beekeepers harvest honey in August with a spinning drum."]}',
    ].join("\n"),
  );
  const { out, err, code } = await evaluate(
    "--article",
    article,
    "--questions",
    questions,
    "--no-lexicon",
    "--misses",
    "--floor",
    "top1=60",
  );
  expect(out).toMatch(/^Pullquote +2 +50\.0/m);
  expect(out).toMatch(/^How many bees are in it\?\n {2}\w+: .*\n {2}right: Beekeepers/m);
  expect(err).toBe("below the floor: top-1 is 50.0, expected at least 60\n");
  expect(code).toBe(1);
});

test("reads SQuAD, with questions that have no answer", async () => {
  const context =
    "A hive holds forty thousand bees in June. The queen lays two thousand eggs a day.";
  const qas = [
    { id: "1", question: "How many bees does a hive hold?", answers: [{ text: "forty thousand" }] },
    { id: "2", question: "Who keeps the hive?", answers: [], is_impossible: true },
  ];
  const squad = fileOf(
    "squad.json",
    JSON.stringify({ data: [{ title: "Bees", paragraphs: [{ context, qas }] }] }),
  );
  const { out, code } = await evaluate("--squad", squad);
  expect(out).toMatch(/^Pullquote +1 +100\.0/m);
  expect(out).toMatch(/^ {2}unanswerable_near +0 /m);
  expect(code).toBe(0);
});

test.each([
  ["an unknown floor", ["--floor", "speed=9"], /--floor speed=9: expected NAME=NUMBER/],
  [
    "a missing file",
    ["--article", article, "--questions", join(folder, "none.jsonl")],
    /no such file/,
  ],
  ["an article without questions", ["--article", article], /expected both/],
  [
    "a sentence that is not there",
    [
      "--article",
      article,
      "--questions",
      fileOf("stray.jsonl", '{"question": "?", "gold_sentences": ["Bees fly."]}'),
    ],
    /stray\.jsonl:1: .*Bees fly/,
  ],
  [
    "a question without a sentence",
    ["--article", article, "--questions", fileOf("none.jsonl.jsonl", '{"question": "?"}')],
    /"answerable": false/,
  ],
  [
    "lines that are no JSON",
    ["--article", article, "--questions", fileOf("bad.jsonl", "{")],
    /bad\.jsonl:1: .*JSON/,
  ],
  [
    "a question without text",
    ["--article", article, "--questions", fileOf("no.jsonl", "{}")],
    /no\.jsonl:1: expected/,
  ],
  ["an option that does not exist", ["--fast"], /--fast/],
])("%s is told with the usage", async (_, args, message) => {
  const { err, code } = await evaluate(...args);
  expect(err).toMatch(message);
  expect(err).toContain("npm run eval");
  expect(code).toBe(2);
});

test("an excerpt is right when it holds a gold sentence, or an answer within one", () => {
  const known = {
    id: "1",
    question: "?",
    kind: "question",
    answerable: true,
    goldSentences: ["The queen lays two thousand eggs a day."],
    answers: ["two thousand"],
  };
  expect(findSatisfied("So: The queen lays\ntwo thousand eggs a day. Yes.", known)).toEqual([0]);
  expect(findSatisfied("lays two thousand eggs", known)).toEqual([0]);
  expect(findSatisfied("The queen lays", known)).toEqual([]);
});

test("a model that is trained on questions answers them", () => {
  const set = readPair("seeds/article.txt", "seeds/questions.jsonl");
  const { model } = train(createCorpus([set], undefined));
  const ask = createAsk(parseArticle(readFileSync("seeds/article.txt", "utf8")), { model });
  const replies = set.questions.map((known) => collectReply(known, ask));
  const right = replies.filter(
    ({ known, excerpts }) =>
      excerpts[0] !== undefined && findSatisfied(excerpts[0], known).length > 0,
  );
  expect(right.length).toBeGreaterThan(40);
});
