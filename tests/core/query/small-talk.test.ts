// What is said to the bot, and what only looks like it.

import { expect, test } from "vitest";
import {
  type SmallTalk,
  parseParagraphRequest,
  recognizeDoubtful,
  recognizeSmallTalk,
} from "../../../src/core/query/small-talk.ts";

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
  ["farewell", ["bye", "good night", "gn", "see you later"]],
  [
    "help",
    [
      "help",
      "what can you do?",
      "what can u do",
      "who are you",
      "how do I use you?",
      "are you a bot?",
      "what can I ask?",
      "who made you",
      "what is ur name",
      "can you help me?",
      "I need some help",
    ],
  ],
  [
    "about",
    [
      "what is this about?",
      "who wrote this article?",
      "what is this abuot",
      "What's this about?",
      "who's the author of this article",
      "what does this article cover?",
      "what is the story",
      "give me an overview of the article",
      "when was this article published?",
    ],
  ],
  [
    "summary",
    [
      "summarize the article please",
      "can you summarise this?",
      "tldr",
      "TL;DR",
      "hi, a short summary please",
      "give me the summary of this article",
      "what are the main points?",
      "write a summary",
      "Write me a short summary of it, please",
      "could you sum this up for me?",
      "I'd like a summary of the whole thing",
      "can I have a brief summary in three sentences?",
      "is there a summary?",
      "summarise everything in a few words",
      "what's the gist of it?",
    ],
  ],
  [
    "abuse",
    ["you're stupid", "you suck", "shut up", "fuck you bot", "stupid bot", "what an idiot"],
  ],
  ["link", ["https://example.org", " <https://example.org/a?b> http://example.org "]],
  [
    "chat",
    [
      "good bot",
      "ok",
      "k",
      "nvm",
      "I love you",
      "lol",
      "how old are you?",
      "tell me a joke",
      "what time is it?",
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
  "what time is it sold?",
  "hi ".repeat(13),
  // A question with a word of its own may be about the article, however much it looks like one about the bot.
  "How do I use it?",
  "How does it work?",
  "hi, how does this work?",
  "who wrote it?",
  "When was it published?",
  "What does it cover?",
  "What is its name?",
  "What can it do about rust?",
  "instructions",
  "summary of the second treaty",
  "what are the main points of the plan?",
  "write a summary of the battle",
  "who wrote the summary?",
  "summarise the second rule",
  "write a story",
])("%j is a question", (message) => {
  expect(recognizeSmallTalk(message)).toBeUndefined();
});

test.each<[string, SmallTalk | undefined]>([
  ["How do I use it?", "help"],
  ["hi, how does this work?", "help"],
  ["commands", "help"],
  ["who wrote it?", "about"],
  ["when was this published?", "about"],
  ["topics", "about"],
  ["How does the pump work?", undefined],
  ["who wrote the letter?", undefined],
])("%j may be %s when the article has nothing to say to it", (message, intent) => {
  expect(recognizeDoubtful(message)).toBe(intent);
});

test.each<[string, number | undefined]>([
  ["paragraph 5", 5],
  ["Paragraph 12, please", 12],
  ["read paragraph 5", 5],
  ["show me the paragraph 7", 7],
  ["go to paragraph three", 3],
  ["what does paragraph 2 say?", 2],
  ["can you open paragraph no 4", 4],
  ["paragraph", undefined],
  ["paragraph x", undefined],
  ["What does paragraph 2 say about rent?", undefined],
  ["Who wrote paragraph 5?", undefined],
  ["page 5", undefined],
])("%j asks for paragraph %s", (message, number) => {
  expect(parseParagraphRequest(message)).toBe(number);
});
