// Scraps: lines that look like furniture of a page by their words alone, "Register", "Related", and are headings where
// they stand over prose as other headings do.

import { couldHead } from "../../../language/english/boilerplate.ts";
import { sliceOf } from "../../../text/span.ts";
import type { Part } from "./parts.ts";
import { isCapitals } from "./prose.ts";
import { endsSentence } from "./wrapping.ts";

/** The style of a part that can be no heading. */
export const noStyle: string = "text";

/**
 * Takes what could be furniture for a heading where it stands over prose, and others are headings in the same style.
 *
 * @param styles - in which way each part could be a heading; `scrap` for furniture
 * @returns the styles, as many
 */
export function nameScraps(
  text: string,
  parts: readonly Part[],
  styles: readonly string[],
): readonly string[] {
  const known = new Set(styles);
  return styles.map((style, index) => {
    const [part, next] = [parts[index], parts[index + 1]];
    if (style !== "scrap" || part?.isAlone !== true || next === undefined) return style;
    const words = sliceOf(text, part);
    const like = isCapitals(words) ? "capitals" : "plain";
    const isOverProse = styles[index + 1] === noStyle && endsSentence(text, next);
    return isOverProse && known.has(like) && couldHead(words) ? like : style;
  });
}
