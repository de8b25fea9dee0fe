// Evaluate: `npm run eval` tells how well the bot quotes the right place, by kind of question, beside
// MiniSearch's default ranking. With floors it fails when one is missed, so that CI can hold the line.
// By default it asks the project's own questions, which the weights have seen; `npm run fit` tells
// what they are worth on an article that they have not.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAsk } from "../core/answer.ts";
import { parseArticle } from "../core/article.ts";
import { parseLexicon } from "../core/lexicon.ts";
import { createBaseline } from "./baseline.ts";
import { type QuestionSet, foreignKind, readFolder, readPair, readSquad } from "./questions.ts";
import { type Figures, type Reply, figuresOf, replyTo } from "./scoring.ts";
import { columns, tableOf } from "./table.ts";

const usage = `npm run eval -- [--article FILE --questions FILE.jsonl] [--folder DIR] [--squad FILE.json]
                [--no-lexicon] [--floor top1=76] [--floor top3=90] …`;

try {
  evaluate();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}

function evaluate(): void {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      article: { type: "string", default: "seeds/article.txt" },
      questions: { type: "string", default: "seeds/questions.jsonl" },
      folder: { type: "string", multiple: true, default: [] },
      squad: { type: "string", multiple: true, default: [] },
      lexicon: { type: "boolean", default: true },
      floor: { type: "string", multiple: true, default: [] },
    },
  });
  const floors = values.floor.map(floorOf);
  const elsewhere = [...values.folder.flatMap(readFolder), ...values.squad.flatMap(readSquad)];
  const sets = elsewhere.length > 0 ? elsewhere : [readPair(values.article, values.questions)];
  const lexicon = values.lexicon ? parseLexicon(readFileSync("seeds/lexicon.bin")) : undefined;
  const scored = sets.flatMap((set) => repliesTo(set, { lexicon }));
  const english = scored.filter(({ own }) => own.known.kind !== foreignKind);
  const all = figuresOf(english.map(({ own }) => own));
  const kinds = new Set(scored.map(({ own }) => own.known.kind));
  console.log(
    tableOf([
      ["MiniSearch", figuresOf(english.map(({ baseline }) => baseline))],
      ["Pullquote", all],
      ...Array.from(kinds, (kind): readonly [string, Figures] => {
        const replies = scored.map(({ own }) => own).filter(({ known }) => known.kind === kind);
        return [`  ${kind}`, figuresOf(replies)];
      }),
    ]),
  );
  const missed = floors.filter(({ name, least }) => !(all[name] >= least));
  for (const { name, least } of missed) {
    console.error(
      `below the floor: ${name} is ${all[name].toFixed(1)}, expected at least ${least}`,
    );
  }
  if (missed.length > 0) process.exitCode = 1;
}

type Knowledge = Parameters<typeof createAsk>[1];

function repliesTo(
  { article: text, questions }: QuestionSet,
  knowledge: Knowledge,
): readonly { readonly own: Reply; readonly baseline: Reply }[] {
  const article = parseArticle(text);
  const ask = createAsk(article, knowledge);
  const baseline = createBaseline(article);
  return questions.map((known) => ({ own: replyTo(known, ask), baseline: baseline(known) }));
}

interface Floor {
  readonly name: keyof Figures;
  readonly least: number;
}

function floorOf(text: string): Floor {
  const [given, least = ""] = text.split("=");
  const names = columns.map(([column]) => column);
  const name = names.find((column) => column === given);
  if (name === undefined || least.trim() === "" || Number.isNaN(Number(least))) {
    throw new TypeError(`--floor ${text}: expected NAME=NUMBER, NAME one of ${names.join(", ")}`);
  }
  return { name, least: Number(least) };
}
