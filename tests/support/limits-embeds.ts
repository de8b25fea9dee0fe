// Discord's limits for the embeds of a message, the sum over all of them included.

import { atMost } from "./limits-components.ts";
import { listOf, recordOf, stringOf, type Wire } from "./wire.ts";

const LIMITS = {
  embeds: 10,
  /** Over the texts of all embeds of one message. */
  sum: 6_000,
  title: 256,
  description: 4_096,
  fields: 25,
  name: 256,
  value: 1_024,
  footer: 2_048,
  author: 256,
} as const;

interface Text {
  readonly what: "title" | "description" | "footer" | "author" | "name" | "value";
  readonly length: number;
}

/** @returns one sentence for each violation in the embeds of a message */
export function embedViolations(embeds: readonly Wire[]): readonly string[] {
  const texts = embeds.map(textsOf);
  const sum = texts.flat().reduce((all, { length }) => all + length, 0);
  return [
    ...atMost(embeds.length, LIMITS.embeds, "embeds"),
    ...atMost(sum, LIMITS.sum, "characters over all embeds"),
    ...embeds.flatMap((embed, at) =>
      atMost(listOf(embed["fields"]).length, LIMITS.fields, `embeds[${at}].fields`),
    ),
    ...texts.flatMap((ofOne, at) =>
      ofOne.flatMap(({ what, length }) => atMost(length, LIMITS[what], `embeds[${at}] ${what}`)),
    ),
  ];
}

function textsOf(embed: Wire): readonly Text[] {
  return [
    { what: "title", length: stringOf(embed["title"]).length },
    { what: "description", length: stringOf(embed["description"]).length },
    { what: "footer", length: stringOf(recordOf(embed["footer"])["text"]).length },
    { what: "author", length: stringOf(recordOf(embed["author"])["name"]).length },
    ...listOf(embed["fields"]).flatMap(({ name, value }): readonly Text[] => [
      { what: "name", length: stringOf(name).length },
      { what: "value", length: stringOf(value).length },
    ]),
  ];
}
