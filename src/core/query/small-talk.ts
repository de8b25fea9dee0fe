// Conversation: recognises what is said to the bot itself rather than asked of the article.
// A message is conversation only when nothing is left of it once the phrases below are taken away;
// "hi, where is it?" is a question.

import { isOneEdit } from "../text/edit-distance.ts";
import { tokenize } from "../language/tokens.ts";

/** What a message that asks nothing of the article wants. */
export type SmallTalk =
  /** There are no words in it. */
  | "nothing"
  | "greeting"
  | "thanks"
  | "farewell"
  /** How to use the bot, or what it is. */
  | "help"
  /** What the article is and covers. */
  | "about"
  /** Small talk: about the bot or the asker. */
  | "chat";

/**
 * Tells what a message wants from the bot, if it asks nothing of the article.
 *
 * @param message - as the asker typed it
 * @returns the intent; undefined when the message is a question to the article
 */
export function recognizeSmallTalk(message: string): SmallTalk | undefined {
  const words = tokenize(message.replaceAll(contraction, "$1 is"));
  if (words.length === 0) return /👋|🙋/u.test(message) ? "greeting" : "nothing";
  if (words.length > longestMessage) return undefined;
  let rest = ` ${words.map(({ term }) => correctWord(term)).join(" ")} `;
  let intent: SmallTalk | undefined;
  for (const [name, phrase] of phrases) {
    const shorter = rest.replaceAll(phrase, "");
    if (shorter !== rest) intent ??= name;
    rest = shorter;
  }
  return rest.replaceAll(fillers, "").trim() === "" ? intent : undefined;
}

/** Nobody needs more words to say hello. */
const longestMessage = 12;

/** As a word of its own, "what's" would lose its ending like a possessive. */
const contraction = /\b(what|how|who)['’]s\b/gi;

const sources: readonly (readonly [SmallTalk, readonly string[]])[] = [
  [
    "help",
    [
      "what (can|do|could) (you|this bot|the bot|it) (all )?(do|know|answer|tell me)( here)?",
      "what can i (ask|do)( you| here)?",
      "how (do|can|should|does) (i |one |you |it |this )?(use|work|ask)( (this|you|it|the bot|this bot))?( work)?",
      "(who|what) are you",
      "who (made|built|created|wrote) you",
      "(what is|whats) your name",
      "are you (an? )?(bot|human|robot|real|ai|person|chatgpt|alive)",
      "can you help( me)?",
      "i need( some)? help",
      "help( me)?( out)?",
      "commands|usage|instructions",
    ],
  ],
  [
    "about",
    [
      "(what is|whats) (this|the|that|it|your)?( article| text| story| page)?( all)? about",
      "what (does|do) (it|you|this|the article|this article) cover",
      "what (is|are) (this|the|your) (article|text|story|topics?)",
      "summari[sz]e( (this|the|it|that|article|text|story|for|me))*|summary( of (this|the) article)?|tldr|overview|outline|topics|contents",
      "(give|show) me (a|an|the) (summary|overview|outline)( of (this|the) article)?",
      "who (wrote|is the author of|published) ((this|the) (article|text|story)|it|this)",
      "when was ((this|the) (article|text|story)|it|this) (written|published)",
    ],
  ],
  [
    "thanks",
    [
      "thank( you|s)?( a lot| a bunch| very much| so much)?|thanks|thx|ty|tysm|cheers|much appreciated",
    ],
  ],
  ["farewell", ["bye( bye)?|good ?bye|see (you|ya)( later| soon)?|good ?night|cya|later"]],
  [
    "greeting",
    [
      "how are you( doing)?( today)?",
      "how (is|s) it going|hows it going|(what is|whats) up|sup|nice to meet you",
      "hi|hello|hey|hiya|howdy|yo|greetings|good (morning|afternoon|evening|day)|morning",
    ],
  ],
  [
    "chat",
    [
      "(good|nice|bad|stupid|dumb|great|cool|best|smart) (bot|job|one|work)|well done",
      "(you are|youre)( (so|very|really|such|an?|the|my))* [a-z]+( bot)?|you( really)? (suck|rock)",
      "i (really )?(love|like|hate|miss) (you|this|it|this bot)",
      "(how old|where|when) (are|were) you( born| from)?|do you (love|like|know) (me|it|jokes?)",
      "tell me (a|another) (joke|story)|i am [a-z]+|im [a-z]+|are you (there|ok|okay|sure|busy)",
      "lol|haha|lmao|wow|cool|nice|awesome|amazing|great|ok|okay|yes|no|sure|hmm|test|testing",
    ],
  ],
];

/** In order of weight: who says hello and asks for help wants help. */
const phrases: readonly (readonly [SmallTalk, RegExp])[] = sources.map(([intent, alternatives]) => [
  intent,
  matchAny(...alternatives),
]);

/** Words that add nothing to a phrase above and mean nothing alone. */
const fillers = matchAny(
  "there|bot|everyone|all|so|a|lot|please|pls|and|you|for|that|the|your|answer|again|ok(ay)?|great",
);

function matchAny(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${alternatives.join("|")})(?= )`, "g");
}

const shorthand: ReadonlyMap<string, string> = new Map([
  ["u", "you"],
  ["r", "are"],
  ["ur", "your"],
]);

/** The words of the phrases. */
const known: ReadonlySet<string> = new Set(
  sources.flatMap(([, alternatives]) => alternatives.join(" ").match(/[a-z]+/g) ?? []),
);

/** Those that are long enough to be recognised when misspelled; a dropped letter is the commonest slip. */
const recognisable: readonly string[] = [...known]
  .filter((word) => word.length > 3)
  .toSorted((a, b) => b.length - a.length);

/** The word as it was meant: "helo" is "hello", "thankss" and "thanksss" are "thanks", "u" is "you". */
function correctWord(word: string): string {
  if (known.has(word)) return word;
  const plain = shorthand.get(word) ?? word.replace(/([a-z])\1+$/, "$1");
  if (known.has(plain)) return plain;
  return (word.length > 3 && recognisable.find((other) => isOneEdit(word, other))) || word;
}
