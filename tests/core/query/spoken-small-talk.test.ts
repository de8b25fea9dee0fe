// Small talk in the languages beside English: what is said to the bot, and what only begins like it.

import { expect, test } from "vitest";
import { spokenPhrases } from "../../../src/core/language/small-talk-phrases.ts";
import { recognizeSpokenSmallTalk } from "../../../src/core/query/spoken-small-talk.ts";

test.each([
  ["Danke!", "de", "thanks"],
  ["Hilfe", "de", "help"],
  ["Wer bist du?", "de", "help"],
  ["Hallo, wie geht’s?", "de", "greeting"],
  ["hallo danke dir 🙏", "de", "thanks"],
  ["gute Nacht", "de", "farewell"],
  ["merci beaucoup", "fr", "thanks"],
  ["Qui es-tu ?", "fr", "help"],
  ["bonne nuit", "fr", "farewell"],
  ["¡Hola!", "es", "greeting"],
  ["adios", "es", "farewell"],
  ["¿Qué puedes hacer?", "es", "help"],
  ["Obrigadaaaa", "pt", "thanks"],
  ["o que você pode fazer", "pt", "help"],
  ["Привет", "ru", "greeting"],
  ["СПАСИБО!!", "ru", "thanks"],
  ["кто ты?", "ru", "help"],
  ["고마워요", "ko", "thanks"],
  ["안녕하세요!", "ko", "greeting"],
  ["ありがとう。", "ja", "thanks"],
  ["おやすみなさい", "ja", "farewell"],
  ["了解です", "ja", "chat"],
] as const)("%j is small talk in %s: %s", (message, language, intent) => {
  expect(recognizeSpokenSmallTalk(message)).toEqual({ language, intent });
});

test.each([
  "Hallo, was kostet das?",
  "Danke für den Fisch",
  "Hilfe beim Anmelden",
  "Wer bist du im Spiel?",
  "merci de fermer la porte",
  "Спасибо за что?",
  "誰が来ましたか",
  "안녕 봇 규칙",
  "hallo ".repeat(13),
  "",
  "?!",
])("%j is for the article", (message) => {
  expect(recognizeSpokenSmallTalk(message)).toBeUndefined();
});

test("what several languages say is taken for the asker's own", () => {
  expect(recognizeSpokenSmallTalk("merci", "de")?.language).toBe("de");
  expect(recognizeSpokenSmallTalk("merci", "ja")?.language).toBe("fr");
});

test("every phrase is recognised in its language", () => {
  const missed = (["de", "fr", "es", "pt", "ru", "ko", "ja"] as const).flatMap((language) =>
    Object.values(spokenPhrases[language])
      .flatMap((phrases) => phrases.split("|"))
      .filter((phrase) => recognizeSpokenSmallTalk(phrase, language)?.language !== language),
  );
  expect(missed).toEqual([]);
});
