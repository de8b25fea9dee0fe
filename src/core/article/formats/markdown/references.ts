// References: the link definitions of a file (`[label]: target "title"`) and the labels of its
// footnotes, found before the text is parsed, because only a defined label makes a link.

/** A link definition that stands in one line; groups `label`, `target` and `title`. */
export const definition: RegExp =
  /^\[(?<label>(?!\^)(?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?<target><[^<>\n]*>|[^\s<]\S*)(?<title>[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/** What the labels of a file stand for. */
export interface References {
  /** Targets by normalized label, as written. */
  readonly targets: ReadonlyMap<string, string>;
  /** Whether a normalized label, or a footnote's with its `^`, is defined. */
  isDefined(label: string): boolean;
}

/**
 * Finds all definitions of a text; the first of a label counts.
 *
 * @param from - where the content begins, in UTF-16 units
 */
export function readReferences(text: string, from: number): References {
  const targets = new Map<string, string>();
  const footnotes = new Set<string>();
  const line = /^[ \t>]*(?:[-+*][ \t]+)?(?=\[)([^\r\n]{1,2000})/gm;
  line.lastIndex = from;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    const [, content = ""] = match;
    const footnote = /^\[(\^[^\s[\]]+)\]:/.exec(content)?.[1];
    if (footnote !== undefined) footnotes.add(normalizeLabel(footnote));
    const { label, target } = definition.exec(content)?.groups ?? {};
    if (label === undefined || target === undefined) continue;
    const key = normalizeLabel(label);
    if (!targets.has(key)) targets.set(key, unwrapTarget(target));
  }
  return { targets, isDefined: (label) => targets.has(label) || footnotes.has(label) };
}

/**
 * Brings a label to the form in which labels are compared.
 *
 * @returns the label in lower case with single blanks
 */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Takes a link's target out of its angle brackets.
 *
 * @returns the target as it is written
 */
export function unwrapTarget(target: string): string {
  return target.startsWith("<") && target.endsWith(">") ? target.slice(1, -1) : target;
}
