// On component: what the bot does when somebody presses a button, chooses from a menu or sends a form.
// All it needs stands in the component's id and in the message, so it works after a restart; what was
// forged or speaks of another version of the article is told so.

import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionResponseType,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import type { Span } from "../../core/text/span.ts";
import { messages } from "../../presentation/messages.ts";
import { longestAsked } from "../commands.ts";
import {
  type ComponentRequest,
  formatComponentId,
  parseComponentId,
  parseSpan,
} from "../custom-id.ts";
import { type AnswerSource, answerQuestion } from "./ask.ts";
import { type Verdict, renderRated, renderShared, renderVerdict } from "../views/feedback.ts";
import { mayShare } from "../permissions.ts";
import { renderContext, renderNext, renderParagraph, renderPrevious } from "../views/reader.ts";
import { renderTrouble } from "../views/answer.ts";
import {
  type Reply,
  replyPrivately,
  updateInPlace,
  isAmongOthers,
  replyPublicly,
} from "../reply.ts";
import { readMessageState } from "../message-state.ts";

/** Answers a button or a menu. */
export function handleComponent(press: MessageComponentInteraction, source: AnswerSource): Reply {
  return checkRequest(press, source, (request) => handlePress(press, request, source));
}

/** Answers a form: the question in it follows up on what the message shows. */
export function handleForm(form: ModalSubmitInteraction, source: AnswerSource): Reply {
  return checkRequest(form, source, ({ action, spans }) => {
    if (action !== "form") return undefined;
    const question = form.fields.getTextInputValue(questionField);
    /** Among others a follow-up is as public as the answer that it follows. */
    const isHidden = form.message?.flags.has(MessageFlags.Ephemeral) ?? source.policy.isPrivate;
    const isPrivate = isHidden && isAmongOthers(form);
    const isShareable = isPrivate && mayShare(form);
    const asking = { surface: "follow-up form", focus: spans, isShareable } as const;
    const { message, entry } = answerQuestion(question, asking, source);
    return isPrivate ? replyPrivately(message, form, entry) : replyPublicly(message, entry);
  });
}

/** The id of the form's one field. */
const questionField = "question";

function checkRequest(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  { article }: AnswerSource,
  act: (request: ComponentRequest) => Reply | undefined,
): Reply {
  const request = parseComponentId(interaction.customId);
  if (request !== undefined && request.revision !== article.revision)
    return replyPrivately(renderTrouble("articleChanged"), interaction);
  const reply = request && act(request);
  return reply ?? replyPrivately(renderTrouble("unknownButton"), interaction);
}

function handlePress(
  press: MessageComponentInteraction,
  request: ComponentRequest,
  source: AnswerSource,
): Reply | undefined {
  const { value, spans } = request;
  const [span] = spans;
  const [chosen = ""] = press.isStringSelectMenu() ? press.values : [];
  switch (request.action) {
    case "context": {
      const page = span && renderContext(span, source.pages);
      return page && replyPrivately(page, press);
    }
    case "next":
      return updateInPlace(renderNext(value, source.pages, span));
    case "previous":
      return updateInPlace(renderPrevious(value, source.pages, span));
    case "outline": {
      const page = renderParagraph(Number(chosen), source.pages);
      return page && updateInPlace(page);
    }
    case "more":
      return handleMore(press, request, source);
    case "follow":
      return { response: { type: InteractionResponseType.Modal, data: createForm(request) } };
    case "topic":
      return handleTopic(press, span, source);
    case "topics":
      return handleTopic(press, parseSpan(chosen), source);
    case "share":
      return mayShare(press)
        ? replyPublicly(renderShared(press.message, press.user.id))
        : replyPrivately(renderTrouble("mayNotShare"), press);
    case "helpful":
    case "unhelpful":
      return handleVerdict(press, request, request.action, source);
    case "form":
      return undefined;
    default:
      return request.action satisfies never;
  }
}

function handleMore(
  press: MessageComponentInteraction,
  { value, spans }: ComponentRequest,
  source: AnswerSource,
): Reply | undefined {
  const shown = readMessageState(press.message);
  if (shown === undefined) return undefined;
  const isShareable = mayShare(press);
  const asking = { surface: undefined, focus: spans, from: value, isShareable } as const;
  const { answer, message } = answerQuestion(shown.question, asking, source);
  return replyPrivately("excerpts" in answer ? message : renderTrouble("noMore"), press);
}

function handleTopic(
  press: MessageComponentInteraction,
  span: Span | undefined,
  source: AnswerSource,
): Reply | undefined {
  const topic = source.keyPhrases.find(
    ({ start, end }) => start === span?.start && end === span.end,
  );
  if (topic === undefined) return undefined;
  const asking = { surface: "topic", isShareable: mayShare(press) } as const;
  const { message, entry } = answerQuestion(messages.about(topic.text), asking, source);
  return replyPrivately(message, press, entry);
}

function handleVerdict(
  press: MessageComponentInteraction,
  request: ComponentRequest,
  verdict: Verdict,
  { policy }: AnswerSource,
): Reply | undefined {
  if (!policy.keepsQueryLog) return replyPrivately(renderTrouble("noJournal"), press);
  const shown = readMessageState(press.message);
  if (shown === undefined) return undefined;
  const { question } = shown;
  const { revision, spans, value } = request;
  const isChange = value === 1;
  const entry = { kind: "verdict", question, verdict, isChange, spans, revision } as const;
  return isTheirs(press, press.message)
    ? updateInPlace(renderRated(press.message, request, verdict), entry)
    : replyPrivately(renderVerdict(question, request, verdict), press, entry);
}

/** Whether nobody else sees the message, so that a verdict may be shown on it. */
function isTheirs(press: MessageComponentInteraction, { flags }: Message): boolean {
  return !isAmongOthers(press) || flags.has(MessageFlags.Ephemeral);
}

function createForm({
  revision,
  spans,
}: ComponentRequest): APIModalInteractionResponseCallbackData {
  return {
    title: messages.form.title,
    custom_id: formatComponentId("form", revision, { spans }),
    components: [
      {
        type: ComponentType.Label,
        label: messages.form.question,
        component: {
          type: ComponentType.TextInput,
          style: TextInputStyle.Short,
          custom_id: questionField,
          max_length: longestAsked,
        },
      },
    ],
  };
}
