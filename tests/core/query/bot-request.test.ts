// What is asked of the bot itself, and of the day that it is asked on.

import { expect, test } from "vitest";
import { asksForPermission, asksOfBot, namesOwnDay } from "../../../src/core/query/bot-request.ts";

test.each<[message: string, expected: boolean, reason: string]>([
  ["recommend a film", true, "it tells the bot to do something"],
  ["please play a song", true, "courtesy aside"],
  ["can you order me a taxi", true, "as a request"],
  ["are you married", true, "it asks what the bot is like"],
  ["do you have feelings", true, "it asks what the bot has"],
  ["can you fish here", false, "anybody may be meant"],
  ["how do you play chess", false, "it asks how something is done"],
  ["who are the players", false, "nobody is addressed"],
])("%s: %s, since %s", (message, expected) => {
  expect(asksOfBot(message.split(" "))).toBe(expected);
});

test.each<[message: string, word: string, expected: boolean]>([
  ["will it rain tomorrow", "tomorrow", true],
  ["what happens this weekend", "weekend", true],
  ["what happens on the weekend", "weekend", false],
  ["what happened last", "last", false],
])("%s: %s is a day of the asker's own: %s", (message, word, expected) => {
  const words = message.split(" ");
  expect(namesOwnDay(words, words.indexOf(word))).toBe(expected);
});

test.each<[message: string, expected: boolean, reason: string]>([
  ["can i visit the museum tomorrow", true, "who asks would do it"],
  ["may we swim tonight", true, "several would"],
  ["can you sing tonight", false, "the bot would"],
  ["will it rain tomorrow", false, "nobody would do anything"],
])("%s asks for permission: %s, since %s", (message, expected) => {
  expect(asksForPermission(message.split(" "))).toBe(expected);
});
