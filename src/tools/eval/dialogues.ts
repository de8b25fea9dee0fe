// Dialogues: how well questions are answered that follow one another, as in direct messages: whether each
// is read alone or by what was shown before it, as it should be, and whether its first excerpt is right.
// Every file of seeds/dialogues is one conversation.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Knowledge, chooseModel, createAsk } from "../../core/answer/answer.ts";
import { parseArticle } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import { createRanker } from "../../core/rank/rank.ts";
import { groupBy } from "../../core/text/group-by.ts";
import type { Span } from "../../core/text/span.ts";
import { parseFields } from "./fields.ts";
import { computePercent, findSatisfied } from "./scoring.ts";

/** One question of a conversation, with what was made of it. */
export interface Turn {
  /** The file of the conversation. */
  readonly file: string;
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

/**
 * Holds all conversations.
 *
 * @param knowledge - what articles are read with
 */
export function readDialogues(knowledge: Knowledge): readonly Turn[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  return files.toSorted().flatMap((file) => readDialogue(file, knowledge));
}

/** Lays out the figures of each conversation, and of all. */
export function renderDialogues(turns: readonly Turn[]): string {
  const byFile = Array.from(groupBy(turns, ({ file }) => file));
  return [
    "dialogues                 turns   read right   answered right",
    ...byFile.map(([file, own]) => describe(file, own)),
    describe("all", turns),
    describe(
      "  that go on",
      turns.filter(({ goesOn }) => goesOn),
    ),
    describe(
      "  that stand alone",
      turns.filter(({ goesOn }) => !goesOn),
    ),
  ].join("\n");
}

/** A turn that was misread or is not answered rightly, with what was shown instead. */
export function describeMissedTurn({
  question,
  isReadRight,
  isAnsweredRight,
  shown,
}: Turn): readonly string[] {
  if (isReadRight && isAnsweredRight) return [];
  return [`\n${question}${isReadRight ? "" : " (misread)"}\n  ${shown}`];
}

/** Asks the questions one after the other, each after what the one before it was shown. */
function readDialogue(file: string, knowledge: Knowledge): readonly Turn[] {
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
  const fields = lines.map((line, at) => parseFields(line, `${file}:${at + 1}`));
  const articleFile = join(folder, fields[0]?.text("article") ?? "");
  const article = parseArticle(readFileSync(articleFile, "utf8"));
  const ask = createAsk(article, knowledge);
  const passages = splitPassages(article);
  const rank = createRanker({
    article,
    passages,
    lexicon: knowledge.lexicon,
    model: chooseModel(knowledge),
  });
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
      file,
      question,
      goesOn,
      shown,
      isReadRight: isFollowUp === goesOn,
      isAnsweredRight: findSatisfied(shown, gold).length > 0,
    };
  });
}

function describe(name: string, own: readonly Turn[]): string {
  const cells = [
    computePercent(own, ({ isReadRight }) => isReadRight),
    computePercent(own, ({ isAnsweredRight }) => isAnsweredRight),
  ];
  const columns = cells.map((cell) => cell.toFixed(1).padStart(12)).join("");
  return `${name.padEnd(26)} ${String(own.length).padStart(4)} ${columns}`;
}
