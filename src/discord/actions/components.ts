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
import { texts } from "../../presentation/messages.ts";
import { longestAsked } from "../commands.ts";
import {
  type ComponentRequest,
  formatComponentId,
  parseComponentId,
  parseSpan,
} from "../custom-id.ts";
import { type Desk, answered } from "./ask.ts";
import { type Verdict, renderRated, renderShared, renderVerdict } from "../views/feedback.ts";
import { mayShare } from "../permissions.ts";
import { renderContext, renderNext, renderParagraph, renderPrevious } from "../views/reader.ts";
import { renderTrouble } from "../views/answer.ts";
import { type Reply, discreetly, inPlace, isAmongOthers, openly } from "../reply.ts";
import { shownIn } from "../message-state.ts";

/** Answers a button or a menu. */
export function onComponent(press: MessageComponentInteraction, desk: Desk): Reply {
  return onRequest(press, desk, (request) => onPress(press, request, desk));
}

/** Answers a form: the question in it follows up on what the message shows. */
export function onForm(form: ModalSubmitInteraction, desk: Desk): Reply {
  return onRequest(form, desk, ({ action, spans }) => {
    if (action !== "form") return undefined;
    const question = form.fields.getTextInputValue(questionField);
    /** Among others a follow-up is as public as the answer that it follows. */
    const isHidden = form.message?.flags.has(MessageFlags.Ephemeral) ?? desk.manner.isPrivate;
    const isPrivate = isHidden && isAmongOthers(form);
    const isShareable = isPrivate && mayShare(form);
    const asking = { surface: "follow-up form", focus: spans, isShareable } as const;
    const { message, entry } = answered(question, asking, desk);
    return isPrivate ? discreetly(message, form, entry) : openly(message, entry);
  });
}

/** The id of the form's one field. */
const questionField = "question";

function onRequest(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  { article }: Desk,
  act: (request: ComponentRequest) => Reply | undefined,
): Reply {
  const request = parseComponentId(interaction.customId);
  if (request !== undefined && request.revision !== article.revision)
    return discreetly(renderTrouble("articleChanged"), interaction);
  const reply = request && act(request);
  return reply ?? discreetly(renderTrouble("unknownButton"), interaction);
}

function onPress(
  press: MessageComponentInteraction,
  request: ComponentRequest,
  desk: Desk,
): Reply | undefined {
  const { value, spans } = request;
  const [span] = spans;
  const [chosen = ""] = press.isStringSelectMenu() ? press.values : [];
  switch (request.action) {
    case "context": {
      const page = span && renderContext(span, desk.book);
      return page && discreetly(page, press);
    }
    case "next":
      return inPlace(renderNext(value, desk.book, span));
    case "previous":
      return inPlace(renderPrevious(value, desk.book, span));
    case "outline": {
      const page = renderParagraph(Number(chosen), desk.book);
      return page && inPlace(page);
    }
    case "more":
      return onMore(press, request, desk);
    case "follow":
      return { response: { type: InteractionResponseType.Modal, data: formFor(request) } };
    case "topic":
      return onTopic(press, span, desk);
    case "topics":
      return onTopic(press, parseSpan(chosen), desk);
    case "share":
      return mayShare(press)
        ? openly(renderShared(press.message, press.user.id))
        : discreetly(renderTrouble("mayNotShare"), press);
    case "helpful":
    case "unhelpful":
      return onVerdict(press, request, request.action, desk);
    case "form":
      return undefined;
    default:
      return request.action satisfies never;
  }
}

function onMore(
  press: MessageComponentInteraction,
  { value, spans }: ComponentRequest,
  desk: Desk,
): Reply | undefined {
  const shown = shownIn(press.message);
  if (shown === undefined) return undefined;
  const isShareable = mayShare(press);
  const asking = { surface: undefined, focus: spans, from: value, isShareable } as const;
  const { answer, message } = answered(shown.question, asking, desk);
  return discreetly("excerpts" in answer ? message : renderTrouble("noMore"), press);
}

function onTopic(
  press: MessageComponentInteraction,
  span: Span | undefined,
  desk: Desk,
): Reply | undefined {
  const topic = desk.topics.find(({ start, end }) => start === span?.start && end === span.end);
  if (topic === undefined) return undefined;
  const asking = { surface: "topic", isShareable: mayShare(press) } as const;
  const { message, entry } = answered(texts.about(topic.text), asking, desk);
  return discreetly(message, press, entry);
}

function onVerdict(
  press: MessageComponentInteraction,
  request: ComponentRequest,
  verdict: Verdict,
  { manner }: Desk,
): Reply | undefined {
  if (!manner.keepsJournal) return discreetly(renderTrouble("noJournal"), press);
  const shown = shownIn(press.message);
  if (shown === undefined) return undefined;
  const { question } = shown;
  const { revision, spans, value } = request;
  const isChange = value === 1;
  const entry = { kind: "verdict", question, verdict, isChange, spans, revision } as const;
  return isTheirs(press, press.message)
    ? inPlace(renderRated(press.message, request, verdict), entry)
    : discreetly(renderVerdict(question, request, verdict), press, entry);
}

/** Whether nobody else sees the message, so that a verdict may be shown on it. */
function isTheirs(press: MessageComponentInteraction, { flags }: Message): boolean {
  return !isAmongOthers(press) || flags.has(MessageFlags.Ephemeral);
}

function formFor({ revision, spans }: ComponentRequest): APIModalInteractionResponseCallbackData {
  return {
    title: texts.form.title,
    custom_id: formatComponentId("form", revision, { spans }),
    components: [
      {
        type: ComponentType.Label,
        label: texts.form.question,
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
