// Ask: answers a question from the article. Every action that asks goes through `answerQuestion`.

import { type Answer, longestQuestion } from "../../core/answer/answer.ts";
import type { Span } from "../../core/text/span.ts";
import type { QuestionEntry, Surface } from "../../ops/query-log.ts";
import type { AnswerSource } from "../answer-source.ts";
import type { MessageState } from "../message-state.ts";
import { type Reply, replyWithMessage, replyWithTrouble } from "../reply.ts";
import { type AskedText, type QuestionRequest, type Request } from "../request.ts";
import { renderAnswer } from "../views/answer.ts";
import type { MessageBody } from "../views/message.ts";
import { addCutNote, renderTrouble } from "../views/notice.ts";
import type { Pages } from "../views/pages.ts";
import { renderParagraph } from "../views/reader.ts";
import { renderArticle } from "../views/cover.ts";

/** Answers a question of a command, a direct message or a mention. */
export function askQuestion(request: QuestionRequest, source: AnswerSource): Reply {
  const { asked, surface, earlier, wantsPrivate, isAmongOthers, mayShare } = request;
  if (asked.text === "") return replyWithTrouble("noText", request);
  const isCommand = surface === "slash command";
  const isPrivate = isCommand && (wantsPrivate ?? source.policy.isPrivate) && isAmongOthers;
  const focus = findFocus(earlier, source);
  const isShareable = isPrivate && mayShare;
  const answered = answerQuestion(asked, { surface, focus, isShareable }, source);
  return replyWithAnswer(answered, request, isPrivate);
}

/** How a question is asked. */
export interface QuestionContext {
  /** The question is recorded if it is set: not somebody else's message, nor one asked before. */
  readonly surface?: Surface;
  /** What it may follow up on. */
  readonly focus?: readonly Span[];
  /** How many excerpts the asker has seen; default 0. */
  readonly from?: number;
  /** Whether the answer may be posted to the channel by the asker; default false. */
  readonly isShareable?: boolean;
}

/** An answer, as it is shown and recorded. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: Answer;
  readonly message: MessageBody;
  readonly entry: QuestionEntry | undefined;
}

/** Answers a question. */
export function answerQuestion(
  { text: question, isCut }: AskedText,
  context: QuestionContext,
  source: AnswerSource,
): AnsweredQuestion {
  const { surface, focus = [], from = 0, isShareable = false } = context;
  const { ask, article, keyPhrases } = source;
  const answer = ask(question, { focus, from });
  const spans = listSpans(answer);
  const message =
    openPages(answer, source.pages) ??
    renderAnswer({ question, answer }, article, {
      focus,
      from,
      topics: keyPhrases,
      /** Asking once more, only to know, would double the time of each answer. */
      mayHaveMore: spans.length > 0,
      isShareable,
      isRated: source.policy.keepsQueryLog && surface !== undefined,
    });
  const { outcome } = answer;
  const isRecorded = surface !== undefined && outcome !== "conversation";
  return {
    question,
    answer,
    message: isCut ? addCutNote(message, longestQuestion) : message,
    entry: isRecorded
      ? { kind: "question", question, outcome, spans, revision: article.revision, surface }
      : undefined,
  };
}

/** Some messages ask for the article itself: what it is about, or one of its paragraphs. */
function openPages(answer: Answer, pages: Pages): MessageBody | undefined {
  if (answer.outcome !== "conversation") return undefined;
  if (answer.intent === "about") return renderArticle(pages);
  if (answer.intent !== "paragraph") return undefined;
  return renderParagraph(answer.paragraph, pages) ?? renderTrouble("noSuchParagraph");
}

/** Replies with an answer. */
export function replyWithAnswer(
  { question, answer, message, entry }: AnsweredQuestion,
  request: Pick<Request, "isAmongOthers">,
  isPrivate: boolean,
): Reply {
  return {
    ...replyWithMessage(message, request, isPrivate),
    status: answer.outcome,
    question,
    entry,
  };
}

/** The excerpts that were shown, if they are of the article as it is now. */
function findFocus(shown: MessageState | undefined, { article }: AnswerSource): readonly Span[] {
  return shown?.revision === article.revision ? shown.spans : [];
}

function listSpans(answer: Answer): readonly Span[] {
  return "excerpts" in answer ? answer.excerpts.map(({ start, end }) => ({ start, end })) : [];
}
