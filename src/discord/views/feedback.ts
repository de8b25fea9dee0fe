// Feedback: what an asker thinks of an answer, and passing a private answer on. Pure: changes made to
// a message that was sent before.

import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ComponentType,
  type Message,
} from "discord.js";
import { texts } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { type ComponentRequest, formatComponentId, parseComponentId } from "../custom-id.ts";
import { escaped } from "./markdown.ts";
import { type MessageBody, accents, button, messageOf, row, text } from "./message.ts";
import { partsIn } from "../message-state.ts";

/** What somebody can think of an answer. */
export type Verdict = "helpful" | "unhelpful";

/** Renders an answer that the asker has judged: the same message, the verdict shown in its buttons. */
export function renderRated(
  message: Message,
  request: ComponentRequest,
  verdict: Verdict,
): MessageBody {
  const thanks: readonly string[] = Object.values(texts.rated);
  const parts = withButtons(message, (buttons) => {
    const others = buttons.filter((each) => !isFor(each, "helpful", "unhelpful"));
    return others.length === buttons.length
      ? buttons
      : [...others, ...verdictButtons(request, verdict)];
  });
  return messageOf(
    accentOf(message),
    parts.map((part) =>
      part.type === ComponentType.TextDisplay && thanks.includes(part.content)
        ? text(texts.rated[verdict])
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
  return messageOf(accents.plain, [
    text(`**${escaped(question, budget.question)}**`),
    text(texts.rated[verdict]),
    ...row(verdictButtons(request, verdict)),
  ]);
}

/**
 * Renders a private answer for all, without the button that shared it.
 *
 * @param personId - who shares it; they are named and not pinged
 */
export function renderShared(message: Message, personId: string): MessageBody {
  const parts = withButtons(message, (buttons) => buttons.filter((each) => !isFor(each, "share")));
  return messageOf(accentOf(message), [...parts, text(`-# ${texts.sharedBy(`<@${personId}>`)}`)]);
}

/** The chosen verdict can't be given again, the other one takes it back. */
function verdictButtons({ revision, spans }: ComponentRequest, verdict: Verdict) {
  return (["helpful", "unhelpful"] as const).map((action) => {
    const isChosen = action === verdict;
    const id = formatComponentId(action, revision, { value: isChosen ? 0 : 1, spans });
    return button(texts.labels[action], id, { isChosen, isDisabled: isChosen });
  });
}

/** The parts of a message, its rows of buttons changed; a row without buttons is left out. */
function withButtons(
  message: Message,
  change: (buttons: APIButtonComponent[]) => APIButtonComponent[],
): APIComponentInContainer[] {
  return partsIn(message).flatMap((part): APIComponentInContainer[] => {
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

function accentOf({ components: [container] }: Message): number {
  const accent = container?.type === ComponentType.Container ? container.accentColor : null;
  return accent ?? accents.plain;
}
