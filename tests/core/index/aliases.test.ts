// Aliases: what an article itself tells of its names.

import { expect, test } from "vitest";
import { indexArticle } from "../../support/indexed-article.ts";

const { aliases } = indexArticle(
  "Mayor Ada Brook opened the hall. The baker Ben Hare paid for it. The Royal Coastal Society owns the pier. " +
    "The keeper left. Dogs like Rex bark.",
);

test.each<[reason: string, stem: string, alias: string]>([
  ["a title is said of the first name behind it", "mayor", "ada"],
  ["a title is said of the last name too", "mayor", "brook"],
  ["a name is said of its title", "brook", "mayor"],
  ["a trade in small letters is said of the name behind it", "baker", "hare"],
])("%s: %s, %s", (_, stem, alias) => {
  expect([...aliases.aliasesOf(stem)]).toContain(alias);
});

test.each([
  ["a person without a name", "keeper"],
  ["a word of no person", "dog"],
  ["a word that the article does not have", "admiral"],
])("%s has none", (_, stem) => {
  expect([...aliases.aliasesOf(stem)]).toEqual([]);
});

test.each<[reason: string, acronym: string, words: readonly string[] | undefined]>([
  ["the initials of words with capitals", "RCS", ["royal", "coastal", "society"]],
  ["… and of some of them in a row", "CS", ["coastal", "society"]],
  ["initials of no such words", "XYZ", undefined],
  ["small letters are no acronym", "rcs", undefined],
])("%s: %s", (_, acronym, words) => {
  expect(aliases.expansionOf(acronym)).toEqual(words);
});

test("of two readings of an acronym the first stays", () => {
  const text = "The Red Boat Company sank. The Royal Bread Club met there.";
  expect(indexArticle(text).aliases.expansionOf("RBC")).toEqual(["red", "boat", "company"]);
});
