// Feedback: what an asker thinks of an answer, and passing a private answer on. Pure: changes made to
// a message that was sent before.

import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ComponentType,
  type Message,
} from "discord.js";
import { messages } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { type ComponentRequest, formatComponentId, parseComponentId } from "../custom-id.ts";
import { escapeMarkdown } from "./markdown.ts";
import {
  type MessageBody,
  outcomeColors,
  createButton,
  createMessage,
  createRow,
  createText,
} from "./message.ts";
import { listParts } from "../message-state.ts";

/** What somebody can think of an answer. */
export type Verdict = "helpful" | "unhelpful";

/** Renders an answer that the asker has judged: the same message, the verdict shown in its buttons. */
export function renderRated(
  message: Message,
  request: ComponentRequest,
  verdict: Verdict,
): MessageBody {
  const thanks: readonly string[] = Object.values(messages.rated);
  const parts = mapButtons(message, (buttons) => {
    const others = buttons.filter((each) => !isFor(each, "helpful", "unhelpful"));
    return others.length === buttons.length
      ? buttons
      : [...others, ...createVerdictButtons(request, verdict)];
  });
  return createMessage(
    readAccent(message),
    parts.map((part) =>
      part.type === ComponentType.TextDisplay && thanks.includes(part.content)
        ? createText(messages.rated[verdict])
        : part,
    ),
  );
}

/** Renders thanks to one of many who see an answer; the verdict can be changed there. */
export function renderVerdict(
  question: string,
  request: ComponentRequest,
  verdict: Verdict,
): MessageBody {
  return createMessage(outcomeColors.plain, [
    createText(`**${escapeMarkdown(question, budget.question)}**`),
    createText(messages.rated[verdict]),
    ...createRow(createVerdictButtons(request, verdict)),
  ]);
}

/**
 * Renders a private answer for all, without the button that shared it.
 *
 * @param personId - who shares it; they are named and not pinged
 */
export function renderShared(message: Message, personId: string): MessageBody {
  const parts = mapButtons(message, (buttons) => buttons.filter((each) => !isFor(each, "share")));
  return createMessage(readAccent(message), [
    ...parts,
    createText(`-# ${messages.sharedBy(`<@${personId}>`)}`),
  ]);
}

/** The chosen verdict can't be given again, the other one takes it back. */
function createVerdictButtons({ revision, spans }: ComponentRequest, verdict: Verdict) {
  return (["helpful", "unhelpful"] as const).map((action) => {
    const isChosen = action === verdict;
    const id = formatComponentId(action, revision, { value: isChosen ? 0 : 1, spans });
    return createButton(messages.labels[action], id, { isChosen, isDisabled: isChosen });
  });
}

/** The parts of a message, its rows of buttons changed; a row without buttons is left out. */
function mapButtons(
  message: Message,
  change: (buttons: APIButtonComponent[]) => APIButtonComponent[],
): APIComponentInContainer[] {
  return listParts(message).flatMap((part): APIComponentInContainer[] => {
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

function readAccent({ components: [container] }: Message): number {
  const accent = container?.type === ComponentType.Container ? container.accentColor : null;
  return accent ?? outcomeColors.plain;
}
