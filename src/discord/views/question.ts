// Question: the line of a reply that shows what was asked, and how it is read back from a message. The
// component's id says what the text is, so whatever is asked, it is read exactly as it was shown.

import {
  type APIComponentInContainer,
  type APITextDisplayComponent,
  ComponentType,
} from "discord.js";
import { sanitizeLine } from "../../presentation/display-text.ts";
import { escapeMarkdown, unescapeMarkdown } from "./markdown.ts";
import { componentIds, createText } from "./message.ts";
import { budget } from "./text-limits.ts";

/** A question as a message shows it. */
export interface ShownQuestion {
  /** On one line; without the sign of a cut. */
  readonly text: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/** Makes the line that shows a question; a long one is cut. */
export function createQuestion({ text, isWhole }: ShownQuestion): APITextDisplayComponent {
  const shown = escapeMarkdown(text, budget.question - cutSign.length);
  const fits = unescapeMarkdown(shown) === sanitizeLine(text);
  if (fits && isWhole) return createText(`${fence}${shown}${fence}`, componentIds.question);
  /** What does not fit ends with the sign already. */
  const start = fits ? shown + cutSign : shown;
  return createText(`${fence}${start}${fence}`, componentIds.cutQuestion);
}

/**
 * Reads the question back that {@link createQuestion} wrote.
 *
 * @param parts - of a message
 * @returns undefined when none of them is marked as the question
 */
export function readQuestion(parts: readonly APIComponentInContainer[]): ShownQuestion | undefined {
  for (const part of parts) {
    if (part.type !== ComponentType.TextDisplay) continue;
    const line = unescapeMarkdown(part.content.slice(fence.length, -fence.length));
    if (part.id === componentIds.question) return { text: line, isWhole: true };
    if (part.id === componentIds.cutQuestion)
      return { text: line.slice(0, -cutSign.length), isWhole: false };
  }
  return undefined;
}

/** Questions are set in bold. */
const fence = "**";

/** As `escapeMarkdown` writes it. */
const cutSign = "…";
