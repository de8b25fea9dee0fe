// Evaluate: `npm run eval` tells how well the bot quotes the right place, by kind of question, beside
// MiniSearch's default ranking. With floors it fails when one is missed, so that CI can hold the line.
// By default it asks the project's own questions, which the weights have seen; `npm run fit` tells
// what they are worth on an article that they have not.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAsk } from "../../core/answer/answer.ts";
import { parseArticle } from "../../core/article/article.ts";
import { parseLexicon } from "../../core/language/lexicon.ts";
import { createBaseline } from "./baseline.ts";
import { type QuestionSet, foreignKind, readFolder, readPair, readSquad } from "./questions.ts";
import {
  type Figures,
  type ScoredReply,
  computeFigures,
  isCorrect,
  collectReply,
} from "./scoring.ts";
import { columns, renderTable } from "./table.ts";

const usage = `npm run eval -- [--article FILE --questions FILE.jsonl] [--folder DIR] [--squad FILE.json]
                [--no-lexicon] [--misses] [--floor top-1=76] [--floor top-3=90] …`;

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
      article: { type: "string" },
      questions: { type: "string" },
      folder: { type: "string", multiple: true, default: [] },
      squad: { type: "string", multiple: true, default: [] },
      lexicon: { type: "boolean", default: true },
      misses: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      floor: { type: "string", multiple: true, default: [] },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const floors = values.floor.map(parseFloor);
  const { article, questions } = values;
  if ((article === undefined) !== (questions === undefined)) {
    throw new TypeError("--article and --questions: expected both or none");
  }
  const elsewhere = [...values.folder.flatMap(readFolder), ...values.squad.flatMap(readSquad)];
  const sets =
    elsewhere.length > 0
      ? elsewhere
      : [readPair(article ?? "seeds/article.txt", questions ?? "seeds/questions.jsonl")];
  const lexicon = values.lexicon ? parseLexicon(readFileSync("seeds/lexicon.bin")) : undefined;
  const scored = sets.flatMap((set) => collectReplies(set, { lexicon }));
  const english = scored.filter(({ own }) => own.known.kind !== foreignKind);
  const all = computeFigures(english.map(({ own }) => own));
  const kinds = new Set(scored.map(({ own }) => own.known.kind));
  console.log(
    renderTable([
      ["MiniSearch", computeFigures(english.map(({ baseline }) => baseline))],
      ["Pullquote", all],
      ...Array.from(kinds, (kind): readonly [string, Figures] => {
        const replies = scored.map(({ own }) => own).filter(({ known }) => known.kind === kind);
        return [`  ${kind}`, computeFigures(replies)];
      }),
    ]),
  );
  if (values.misses) console.log(english.flatMap(({ own }) => describeMiss(own)).join("\n"));
  const missed = floors.filter(({ name, least }) => !(all[name] >= least));
  for (const { name, least } of missed) {
    console.error(
      `below the floor: ${findTitle(name)} is ${all[name].toFixed(1)}, expected at least ${least}`,
    );
  }
  if (missed.length > 0) process.exitCode = 1;
}

/** A question whose first excerpt is not right, with what was shown instead. */
function describeMiss(reply: ScoredReply): readonly string[] {
  const { known, outcome, excerpts } = reply;
  if (!known.answerable || isCorrect(reply)) return [];
  return [
    `\n${known.question}\n  ${outcome}: ${excerpts[0] ?? ""}\n  right: ${known.goldSentences[0] ?? ""}`,
  ];
}

type Knowledge = Parameters<typeof createAsk>[1];

function collectReplies(
  { article: text, questions }: QuestionSet,
  knowledge: Knowledge,
): readonly { readonly own: ScoredReply; readonly baseline: ScoredReply }[] {
  const article = parseArticle(text);
  const ask = createAsk(article, knowledge);
  const baseline = createBaseline(article);
  return questions.map((known) => ({ own: collectReply(known, ask), baseline: baseline(known) }));
}

interface Floor {
  readonly name: keyof Figures;
  readonly least: number;
}

function findTitle(name: keyof Figures): string {
  return columns.find(([column]) => column === name)?.[1] ?? name;
}

function parseFloor(text: string): Floor {
  const [given, least = ""] = text.split("=");
  const isMeant = (title: string): boolean =>
    title.replaceAll("-", "") === given?.replaceAll("-", "");
  const name = columns.find(([, title]) => isMeant(title))?.[0];
  if (name === undefined || least.trim() === "" || Number.isNaN(Number(least))) {
    throw new TypeError(
      `--floor ${text}: expected NAME=NUMBER, NAME one of ${columns.map(([, title]) => title).join(", ")}`,
    );
  }
  return { name, least: Number(least) };
}
