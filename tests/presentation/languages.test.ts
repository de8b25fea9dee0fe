// Languages: each table says all that the English one says, in its own language, and within Discord's limits.

import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/core/language/detect-language.ts";
import { type LanguageCode, languageCodes } from "../../src/core/language/function-words.ts";
import { commands } from "../../src/discord/commands.ts";
import { messagesByLanguage } from "../../src/presentation/languages.ts";
import type { Messages, NamedText } from "../../src/presentation/messages.ts";
import { createPhrasing } from "../../src/presentation/phrasing.ts";
import { checkCommands } from "../fake-discord/limits/commands.ts";
import { toJson } from "../fake-discord/limits/message.ts";

type Spoken = {
  [Key in keyof Messages]: Messages[Key] extends (...given: never[]) => string ? Key : never;
}[keyof Messages];

/** Numbers of every plural form, and the largest that come about. */
const numbers = [0, 1, 2, 5, 11, 21, 2_000, 9_999_999];

/** Every sentence that is made of something, with every kind of thing that it is made of. */
const spoken: Readonly<Record<Spoken | "access", (messages: Messages) => readonly string[]>> = {
  reads: ({ reads }) => languageCodes.map((code) => reads(code)),
  access: ({ access: { channels, roles, elsewhere } }) => [
    ...[1, 2, 3].flatMap((count) => [
      channels(Array<string>(count).fill("<#1>")),
      roles(Array<string>(count).fill("<@&1>")),
    ]),
    elsewhere,
  ],
  absent: ({ absent }) => [absent(["x"]), absent(["x", "y"]), absent(["x", "y", "z"])],
  missing: ({ missing }) => [
    missing(["x"], 1),
    missing(["x", "y"], 2),
    missing(["x", "y", "z"], 3),
  ],
  covers: ({ covers }) => [
    covers("T", [], 0),
    covers("T", ["A", "B"], 2),
    ...numbers.map((count) => covers("T", ["A"], 2 + count)),
  ],
  citation: ({ citation }) => [citation(11, undefined), citation(11, "A")],
  length: ({ length }) => numbers.map((count) => length(count, count)),
  paragraphs: ({ paragraphs }) => [paragraphs(1, 1), paragraphs(2, 5)],
  more: ({ more }) => numbers.map(more),
  sharedBy: ({ sharedBy }) => [sharedBy("<@1>")],
  byline: ({ byline }) => [byline(undefined, "2024-06-19")],
  writtenIn: ({ writtenIn }) => languageCodes.map((code) => writtenIn(code)),
  pageOf: ({ pageOf }) => [pageOf(1, 1, 1_234), pageOf(2, 5, 1_234)],
  cutAfter: ({ cutAfter }) => numbers.map(cutAfter),
  wait: ({ wait }) => numbers.map(wait),
};

/** All texts of a table, by where they stand in it. */
function listTexts(messages: Messages): readonly (readonly [path: string, text: string])[] {
  const { language: _, ...rest } = messages;
  const made = Object.entries(spoken).flatMap(([key, say]) =>
    say(messages).map((text, at) => [`${key} ${at}`, text] as const),
  );
  return [...listLeaves(rest, ""), ...made];
}

function listLeaves(part: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof part === "string") return [[path, part]];
  /** What is made of something is in the table above, or is missed as blank. */
  const [root = ""] = path.split(".");
  if (typeof part === "function") return Object.hasOwn(spoken, root) ? [] : [[path, ""]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    listLeaves(value, path === "" ? key : `${path}.${key}`),
  );
}

function listLonger(limit: number, ...texts: readonly string[]): readonly string[] {
  return texts.filter(({ length }) => length > limit);
}

function listNames({ commands: { ask, article, help } }: Messages): readonly NamedText[] {
  return [ask, ...Object.values(ask.options), article, ...Object.values(article.options), help];
}

/** What is the same in English, and no accident. */
const alike: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
  fr: [
    "library.toAsk.name",
    "library.toOpen.name",
    "commands.ask.options.question.name",
    "commands.article.name",
  ],
};

const scripts: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  ru: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

/** In widths of a Latin letter: a phone 440 px wide has room for 34 in three buttons, and other letters are wider. */
function measureRow(labels: readonly string[]): number {
  const letters = labels.join("");
  const count = (script: RegExp): number => letters.match(script)?.length ?? 0;
  return (
    letters.length +
    0.1 * count(/\p{Script=Cyrillic}/gu) +
    count(/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)
  );
}

const tables = languageCodes.map((code) => [code, messagesByLanguage[code]] as const);

describe.each(tables)("%s", (code, messages) => {
  const texts = listTexts(messages);

  test("is the table of its language", () => {
    expect(messages.language).toBe(code);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test.skipIf(code === "en")("has nothing left in English", () => {
    const english = new Map(listTexts(messagesByLanguage.en));
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
    const same = texts.filter(([path, text]) => english.get(path) === text).map(([path]) => path);
    expect(same).toEqual(alike[code] ?? []);
    expect(texts.filter(([, text]) => detectLanguage(text) === "en")).toEqual([]);
    const script = scripts[code] ?? /\p{L}/u;
    expect(texts.filter(([, text]) => !script.test(text))).toEqual([]);
  });

  test("fits Discord's buttons, menus and forms", () => {
    const { labels, form, reasonForm, commands: named } = messages;
    const { inContext, followUp, share, more, helpful, unhelpful, read, previous, next } = labels;
    expect(listLonger(25, inContext, followUp, share, more, helpful, unhelpful, read)).toEqual([]);
    expect(listLonger(25, previous, next)).toEqual([]);
    expect(listLonger(100, ...Object.values(labels), ...Object.values(reasonForm.reasons))).toEqual(
      [],
    );
    expect(listLonger(45, form.title, form.question, reasonForm.title, reasonForm.label)).toEqual(
      [],
    );
    expect(listLonger(32, named.find)).toEqual([]);
    expect(listLonger(300, ...texts.map(([, text]) => text))).toEqual([]);
  });

  test("has room for three buttons in a row of a phone, and other words on the menu below", () => {
    const { inContext, followUp, more, share, menu } = messages.labels;
    for (const third of [more, share])
      expect(measureRow([inContext, followUp, third])).toBeLessThanOrEqual(34);
    expect(menu).not.toContain(more.split(" ")[0] ?? more);
  });

  test("names commands as Discord allows", () => {
    for (const { name, description } of listNames(messages)) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  test("speaks of commands and buttons by the names that they have", () => {
    const { labels, help, conversation, trouble } = messages;
    const { ask, article, help: helping, find } = messages.commands;
    const said = help.join("\n");
    for (const name of [`/${ask.name}`, `/${article.name}`, labels.inContext, find])
      expect(said).toContain(`\`${name}\``);
    expect(conversation.fragment).toContain(labels.followUp);
    expect(trouble.noSuchParagraph).toContain(`\`/${article.name}\``);
    for (const { name } of [ask, helping]) expect(trouble.unknownCommand).toContain(`/${name}`);
  });
});

test("Discord takes the commands in all languages", () => {
  expect(checkCommands(commands.map(toCommandBody))).toEqual([]);
  const [ask] = commands;
  expect(Object.keys(ask?.nameLocalizations ?? {})).toHaveLength(8);
});

/** As discord.js sends it, as far as names and texts go. */
function toCommandBody({
  nameLocalizations,
  ...command
}: (typeof commands)[number]): Readonly<Record<string, unknown>> {
  const { descriptionLocalizations, options, ...rest } = toJson(command);
  return {
    ...rest,
    name_localizations: nameLocalizations,
    description_localizations: descriptionLocalizations,
    options: Array.isArray(options) ? options.map(toCommandBody) : [],
  };
}

test.each([
  ["en", "1 paragraph, 1 word, about 1 minute to read"],
  ["de", "1 Absatz, 1 Wort, etwa 1 Minute Lesezeit"],
  ["ru", "1 абзац, 1 слово, время чтения — примерно 1 минута"],
] as const)("one is singular in %s", (code, expected) => {
  expect(messagesByLanguage[code].length(1, 1)).toBe(expected);
});

test.each([
  [1, "1 абзац"],
  [2, "2 абзаца"],
  [5, "5 абзацев"],
  [21, "21 абзац"],
  [112, "112 абзацев"],
])("Russian has three forms: %i", (count, expected) => {
  expect(messagesByLanguage.ru.length(count, 240).split(", ")[0]).toBe(expected);
});

test("what is quoted is never taken for a number or a pattern", () => {
  for (const [, { absent, missing }] of tables) {
    expect(absent(["#", "$&"])).toMatch(/#.*\$&/);
    expect(missing(["#", "$&"], 1)).toMatch(/#.*\$&/);
  }
});

test.each([
  ["2024-06-19", "19. Juni 2024"],
  ["2024-06-19T23:30:00+02:00", "19. Juni 2024"],
  ["2024-02-30", "2024-02-30"],
  ["19 June 2024", "19 June 2024"],
  ["", ""],
])("the date %j is shown as %j in German", (written, expected) => {
  expect(createPhrasing("de").formatDate(written)).toBe(expected);
});

test("a language without a name is called by its code", () => {
  const { nameLanguage } = createPhrasing("de");
  expect(nameLanguage("en")).toBe("Englisch");
  expect(nameLanguage("en_GB")).toContain("Englisch");
  expect(nameLanguage("x")).toBe("x");
});
