// Conversation: recognises what is said to the bot itself rather than asked of the article.
// A message is conversation only when nothing is left of it once the phrases below are taken away;
// "hi, where is it?" is a question.

import { wordsOf } from "./words.ts";

/** What a message that asks nothing of the article wants. */
export type Intent =
  /** There are no words in it. */
  | "nothing"
  | "greeting"
  | "thanks"
  | "farewell"
  /** How to use the bot, or what it is. */
  | "help";

/**
 * Tells what a message wants from the bot, if it asks nothing of the article.
 *
 * @param message - as the asker typed it
 * @returns the intent; undefined when the message is a question to the article
 */
export function intentOf(message: string): Intent | undefined {
  let rest = ` ${wordsOf(message)
    .map(({ term }) => term)
    .join(" ")} `;
  if (rest.trim() === "") return /👋|🙋/u.test(message) ? "greeting" : "nothing";
  let intent: Intent | undefined;
  for (const [name, phrase] of phrases) {
    const shorter = rest.replaceAll(phrase, " ");
    if (shorter !== rest) intent ??= name;
    rest = shorter;
  }
  return rest.replaceAll(fillers, " ").trim() === "" ? intent : undefined;
}

/** In order of weight: who says hello and asks for help wants help. */
const phrases: readonly (readonly [Intent, RegExp])[] = [
  [
    "help",
    anyOf(
      "what (can|do|could) (you|this bot|the bot|it) (all )?(do|know|answer|tell me)( here)?",
      "what can i (ask|do)( you| here)?",
      "how (do|can|should|does) (i |one |you |it |this )?(use|work|ask)( (this|you|it|the bot|this bot))?( work)?",
      "(who|what) (are|r) (you|u)",
      "who (made|built|created|wrote) you",
      "what(s| is) your name",
      "are you (an? )?(bot|human|robot|real|ai|person)",
      "can you help( me)?",
      "i need( some)? help",
      "help( me)?( out)?",
      "commands|usage|instructions",
    ),
  ],
  [
    "thanks",
    anyOf(
      "thank( you|s)?( a lot| a bunch| very much| so much)?|thx|ty|tysm|cheers|much appreciated",
    ),
  ],
  ["farewell", anyOf("bye( bye)?|good ?bye|see (you|ya)( later| soon)?|good ?night|cya|later")],
  [
    "greeting",
    anyOf(
      "how (are|r) (you|u)( doing)?( today)?",
      "how (is|s) it going|hows it going|what(s| is) up|sup|nice to meet you",
      "hi+|hello+|hey+|hiya|howdy|yo|greetings|good (morning|afternoon|evening|day)|morning",
    ),
  ],
];

/** Words that add nothing to a phrase above and mean nothing alone. */
const fillers = anyOf(
  "there|bot|everyone|all|so|a|lot|please|pls|and|you|for|that|the|your|answer|again|ok(ay)?|great",
);

function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${alternatives.join("|")})(?= )`, "g");
}
