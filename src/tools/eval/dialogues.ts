// Dialogues: `npm run eval:dialogues [-- --misses]` tells how well questions are answered that follow one
// another, as in direct messages: whether each is read alone or by what was shown before it, as it should
// be, and whether its first excerpt is right. Every file of seeds/dialogues is one conversation.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createAsk } from "../../core/answer/answer.ts";
import { parseArticle } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import { type Lexicon, parseLexicon } from "../../core/language/lexicon.ts";
import { createRanker } from "../../core/rank/rank.ts";
import { fullModel } from "../../core/rank/weights.ts";
import type { Span } from "../../core/text/span.ts";
import { parseFields } from "./fields.ts";
import { findSatisfied } from "./scoring.ts";

/** One question of a conversation, with what was made of it. */
interface Turn {
  readonly question: string;
  /** Whether it can only be understood by what was said before. */
  readonly goesOn: boolean;
  /** Whether it was read so. */
  readonly isReadRight: boolean;
  readonly isAnsweredRight: boolean;
  /** The first excerpt. */
  readonly shown: string;
}

const folder = "seeds/dialogues";
const { values } = parseArgs({ options: { misses: { type: "boolean", default: false } } });
const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
const dialogues = files.toSorted().map((file) => [file, readDialogue(file, lexicon)] as const);
const turns = dialogues.flatMap(([, own]) => own);

console.log("                          turns   read right   answered right");
for (const [file, own] of dialogues) describe(file, own);
describe("all", turns);
describe(
  "  that go on",
  turns.filter(({ goesOn }) => goesOn),
);
describe(
  "  that stand alone",
  turns.filter(({ goesOn }) => !goesOn),
);
if (values.misses) {
  for (const { question, isReadRight, isAnsweredRight, shown } of turns) {
    if (isReadRight && isAnsweredRight) continue;
    console.log(`\n${question}${isReadRight ? "" : " (misread)"}\n  ${shown}`);
  }
}

/** Asks the questions one after the other, each after what the one before it was shown. */
function readDialogue(file: string, known: Lexicon): readonly Turn[] {
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
  const fields = lines.map((line, at) => parseFields(line, `${file}:${at + 1}`));
  const articleFile = join(folder, fields[0]?.text("article") ?? "");
  const article = parseArticle(readFileSync(articleFile, "utf8"));
  const ask = createAsk(article, { lexicon: known });
  const passages = splitPassages(article);
  const rank = createRanker({ article, passages, lexicon: known, model: fullModel });
  let focus: readonly Span[] = [];
  return fields.map((line): Turn => {
    const question = line.text("question");
    const goesOn = line.flag("goes_on") === true;
    const answer = ask(question, { focus });
    const isFollowUp =
      focus.length > 0 && rank(question, { focus, isReply: false }).lead.isFollowUp;
    const excerpts = "excerpts" in answer ? answer.excerpts : [];
    if (excerpts.length > 0) focus = excerpts;
    const shown = excerpts[0]?.text ?? "";
    const gold = { goldSentences: line.texts("gold_sentences"), answers: line.texts("answers") };
    return {
      question,
      goesOn,
      shown,
      isReadRight: isFollowUp === goesOn,
      isAnsweredRight: findSatisfied(shown, gold).length > 0,
    };
  });
}

function describe(name: string, own: readonly Turn[]): void {
  const cells = [
    computePercent(own, ({ isReadRight }) => isReadRight),
    computePercent(own, ({ isAnsweredRight }) => isAnsweredRight),
  ];
  const columns = cells.map((cell) => cell.toFixed(1).padStart(12)).join("");
  console.log(name.padEnd(26), String(own.length).padStart(4), columns);
}

function computePercent<T>(of: readonly T[], test: (value: T) => boolean): number {
  return (100 * of.filter(test).length) / of.length;
}
