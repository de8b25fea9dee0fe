// Evaluate: `npm run eval` tells how well the bot quotes the right place, by set and kind of question,
// beside MiniSearch's default ranking, then conversations, then what is to be reached. With floors it fails
// when one is missed. By default it asks the project's own questions, which the weights have seen; `npm run fit`
// tells what they are worth on articles that they have not.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAsk } from "../../core/answer/answer.ts";
import { parseArticle } from "../../core/article/article.ts";
import { type Lexicon, parseLexicon } from "../../core/language/lexicon.ts";
import { createBaseline } from "./baseline.ts";
import { describeMissedTurn, readDialogues, renderDialogues } from "./dialogues.ts";
import { measureLibrary, renderLibrary } from "./library.ts";
import { readFolder } from "./question-folder.ts";
import { type QuestionSet, foreignKind, readPair } from "./questions.ts";
import { createRecallMeter } from "./recall.ts";
import { type SetReply, createRows } from "./report.ts";
import {
  type Figures,
  type ScoredReply,
  collectReply,
  computeFigures,
  isCorrect,
} from "./scoring.ts";
import { readSquad } from "./squad.ts";
import { columns, renderTable, renderTargets } from "./table.ts";
import { measureTargets } from "./targets.ts";

const usage = `npm run eval -- [--article FILE --questions FILE.jsonl] [--folder DIR] [--squad FILE.json]
                [--library DIR] [--no-lexicon] [--misses] [--floor top-1=76] [--floor top-3=90] …`;

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
      library: { type: "string" },
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
  const lexicon = values.lexicon ? parseLexicon(readFileSync("seeds/lexicon.bin")) : undefined;
  if (values.library !== undefined) {
    const sets = readFolder(values.library, "seeds/article.txt");
    console.log(renderLibrary(measureLibrary(sets, lexicon)));
    return;
  }
  const replies = readSets(values).flatMap((set) => collectReplies(set, lexicon));
  console.log(renderTable(createRows(replies)));
  // The project's own conversations and targets say nothing of somebody else's article.
  const isOwn = values.article === undefined && values.squad.length === 0;
  const turns = isOwn ? readDialogues({ lexicon }) : [];
  if (isOwn) {
    console.log(`\n${renderDialogues(turns)}`);
    console.log(`\n${renderTargets(measureTargets(replies, turns))}`);
  }
  const english = replies.flatMap(({ own }) => (own.known.kind === foreignKind ? [] : [own]));
  if (values.misses)
    console.log(
      [...english.flatMap(describeMiss), ...turns.flatMap(describeMissedTurn)].join("\n"),
    );
  if (reportMissedFloors(floors, computeFigures(english))) process.exitCode = 1;
}

interface Sources {
  readonly article?: string | undefined;
  readonly questions?: string | undefined;
  readonly folder: readonly string[];
  readonly squad: readonly string[];
}

/** The sets that are named, or else the project's own. */
function readSets({ article, questions, folder, squad }: Sources): readonly QuestionSet[] {
  if ((article === undefined) !== (questions === undefined)) {
    throw new TypeError("--article and --questions: expected both or none");
  }
  const own = article ?? "seeds/article.txt";
  const sets = [...folder.flatMap((one) => readFolder(one, own)), ...squad.flatMap(readSquad)];
  return sets.length > 0 ? sets : [readPair(own, questions ?? "seeds/questions.jsonl")];
}

function collectReplies(set: QuestionSet, lexicon: Lexicon | undefined): readonly SetReply[] {
  const article = parseArticle(set.article);
  const ask = createAsk(article, { lexicon });
  const baseline = createBaseline(article);
  const isRetrieved = createRecallMeter(article, lexicon);
  return set.questions.map((known) => ({
    set: set.name,
    own: { ...collectReply(known, ask), isRetrieved: isRetrieved(known) },
    baseline: baseline(known),
  }));
}

/** A question whose first excerpt is not right, with what was shown instead. */
function describeMiss(reply: ScoredReply): readonly string[] {
  const { known, outcome, excerpts } = reply;
  if (!known.answerable || isCorrect(reply)) return [];
  return [
    `\n${known.question}\n  ${outcome}: ${excerpts[0] ?? ""}\n  right: ${known.goldSentences[0] ?? ""}`,
  ];
}

interface Floor {
  readonly name: keyof Figures;
  readonly least: number;
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

/** @returns whether any was missed */
function reportMissedFloors(floors: readonly Floor[], figures: Figures): boolean {
  const missed = floors.filter(({ name, least }) => !(figures[name] >= least));
  for (const { name, least } of missed) {
    const title = columns.find(([column]) => column === name)?.[1] ?? name;
    const got = figures[name].toFixed(1);
    console.error(`below the floor: ${title} is ${got}, expected at least ${least}`);
  }
  return missed.length > 0;
}
