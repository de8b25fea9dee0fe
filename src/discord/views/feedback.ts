// Feedback: what an asker thinks of an answer, and passing a private answer on. Pure: changes made to
// a message that was sent before.

import { type APIButtonComponent, type APIComponentInContainer, ComponentType } from "discord.js";
import type { Span } from "../../core/text/span.ts";
import { messages } from "../../presentation/messages.ts";
import { formatComponentId, parseComponentId } from "../custom-id.ts";
import type { MessageState } from "../message-state.ts";
import {
  type MessageBody,
  componentIds,
  createButton,
  createMessage,
  createRow,
  createText,
  outcomeColors,
} from "./message.ts";
import { type ShownQuestion, createQuestion } from "./question.ts";

/** A button that says what an answer was worth. */
export interface VerdictButton {
  readonly action: "helpful" | "unhelpful";
  /** Of the article that the spans refer to. */
  readonly revision: string;
  /** The excerpts of the answer. */
  readonly spans: readonly Span[];
}

/** Renders an answer that the asker has judged: the same message, the verdict shown in its buttons. */
export function renderRated({ parts, accent }: MessageState, button: VerdictButton): MessageBody {
  const rated = mapButtons(parts, (buttons) => {
    const others = buttons.filter((each) => !isFor(each, "helpful", "unhelpful"));
    return others.length === buttons.length ? buttons : [...others, ...createVerdicts(button)];
  });
  return createMessage(
    accent,
    rated.map((part) => (part.id === componentIds.verdict ? createThanks(button) : part)),
  );
}

/** Renders thanks to one of many who see an answer; the verdict can be changed there. */
export function renderVerdict(question: ShownQuestion, button: VerdictButton): MessageBody {
  return createMessage(outcomeColors.plain, [
    createQuestion(question),
    createThanks(button),
    ...createRow(createVerdicts(button)),
  ]);
}

/**
 * Renders a private answer for all, without the button that shared it.
 *
 * @param personId - who shares it; they are named and not pinged
 */
export function renderShared({ parts, accent }: MessageState, personId: string): MessageBody {
  const shown = mapButtons(parts, (buttons) => buttons.filter((each) => !isFor(each, "share")));
  return createMessage(accent, [...shown, createText(`-# ${messages.sharedBy(`<@${personId}>`)}`)]);
}

function createThanks({ action }: VerdictButton) {
  return createText(messages.rated[action], componentIds.verdict);
}

/** The chosen verdict can't be given again, the other one takes it back. */
function createVerdicts({ action: verdict, revision, spans }: VerdictButton) {
  return (["helpful", "unhelpful"] as const).map((action) => {
    const isChosen = action === verdict;
    const id = formatComponentId(action, revision, { value: isChosen ? 0 : 1, spans });
    return createButton(messages.labels[action], id, { isChosen, isDisabled: isChosen });
  });
}

/** The parts of a message, its rows of buttons changed; a row without buttons is left out. */
function mapButtons(
  parts: readonly APIComponentInContainer[],
  change: (buttons: APIButtonComponent[]) => APIButtonComponent[],
): APIComponentInContainer[] {
  return parts.flatMap((part): APIComponentInContainer[] => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const buttons = part.components.filter((each) => each.type === ComponentType.Button);
    if (buttons.length < part.components.length) return [part];
    const components = change(buttons);
    return components.length === 0 ? [] : [{ ...part, components }];
  });
}

function isFor(pressable: APIButtonComponent, ...actions: readonly string[]): boolean {
  const request = "custom_id" in pressable ? parseComponentId(pressable.custom_id) : undefined;
  return request !== undefined && actions.includes(request.action);
}
