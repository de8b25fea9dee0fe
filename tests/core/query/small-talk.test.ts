// What is said to the bot, and what only looks like it.

import { expect, test } from "vitest";
import { type SmallTalk, recognizeSmallTalk } from "../../../src/core/query/small-talk.ts";

const said: readonly (readonly [SmallTalk, readonly string[]])[] = [
  ["nothing", ["", " ", "🔥🔥", "?!", "\u200B"]],
  [
    "greeting",
    [
      "hi",
      "Hello!",
      "helo",
      "heyyy",
      "good morning everyone",
      "👋",
      "hi there :)",
      "how are u",
      "how r you",
      "hellooo",
      "how is it going",
      "what's up",
      "How’s it going?",
      "nice to meet you",
      "hi ".repeat(12),
    ],
  ],
  ["thanks", ["thanks", "thankss", "Thank you so much!", "thx 🙏", "ok thanks a lot"]],
  ["farewell", ["bye", "good night", "see you later"]],
  [
    "help",
    [
      "help",
      "what can you do?",
      "what can u do",
      "who are you",
      "hi, how does this work?",
      "are you a bot?",
      "what can I ask?",
      "who made you",
      "what is ur name",
      "can you help me?",
      "I need some help",
      "commands",
    ],
  ],
  [
    "about",
    [
      "what is this about?",
      "summarize the article please",
      "tldr",
      "who wrote this article?",
      "what is this abuot",
      "What's this about?",
      "who's the author of this article",
      "what does this article cover?",
      "what is the story",
      "give me an overview of the article",
      "when was it published?",
    ],
  ],
  [
    "chat",
    [
      "good bot",
      "you're stupid",
      "I love you",
      "lol",
      "how old are you?",
      "tell me a joke",
      "well done",
    ],
  ],
];

test.each(
  said.flatMap(([intent, messages]) => messages.map((message) => [message, intent] as const)),
)("%j is %s", (message, intent) => {
  expect(recognizeSmallTalk(message)).toBe(intent);
});

test.each([
  "hi, when did they sign it?",
  "thanks, and who came?",
  "who is he?",
  "What is the treaty about?",
  "help for which country?",
  "are they allies?",
  "why",
  "are you a boat?",
  "what is the age about?",
  "hi ".repeat(13),
])("%j is a question", (message) => {
  expect(recognizeSmallTalk(message)).toBeUndefined();
});
