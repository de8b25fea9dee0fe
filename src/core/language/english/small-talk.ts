// Small talk: English phrases that ask nothing of an article.
// They are alternatives of regular expressions over folded words with a blank between.

import { parseWords } from "../word-lists.ts";

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
  /** The article in its own words, but fewer. */
  | "summary"
  /** Small talk: about the bot or the asker. */
  | "chat"
  /** Nothing but insults. */
  | "abuse"
  /** Nothing but web addresses. */
  | "link";

const insult =
  "(idiot|moron|stupid|dumb|useless|asshole|bitch|bastard|dick|cunt|wanker|retard|garbage|trash)";

/** Phrases that ask for more of what was just shown. */
export const morePhrases: readonly string[] = [
  "((can|could) you )?((tell|show|give) me )?(some |any )?more( please| passages| about (it|this|that))?",
  "(please )?(go on|continue|keep going)( please)?|(and )?what else|anything else|(show me )?the rest",
];

/** Phrases by what they want; if `words` are given, each has one of these. */
export type Phrases = readonly (readonly [
  SmallTalk,
  readonly string[],
  words?: ReadonlySet<string>,
])[];

const thisArticle = "(?:this|the|that|your) (?:article|text|story|page|document)";

const politely = "(?:(?:can|could|will|would) you )?(?:please )?";

/** What a summary is asked of: all of it. What is longer comes first. */
const allOfIt = `(?:${thisArticle}|(?:it|this) all|all of (?:it|this)|the (?:whole|entire) (?:thing|article|text|story)|it|this|that|everything)`;

const inShort =
  "(?: in (?:short|brief|(?:(?:a few|a couple of|[a-z0-9]{1,6}) (?:words|sentences|lines|points))))?";

const summary =
  "(?:(?:a|an|the|some) )?(?:very )?(?:(?:short|brief|quick|concise|little) )?(?:summary|synopsis|recap)" +
  `(?: of ${allOfIt})?${inShort}`;

/** What a request for a summary opens with: "write me", "I'd like to have". */
const summaryOpeners: readonly string[] = [
  `${politely}(?:(?:give|show|tell|write|make|create|draft|produce|provide|send|do|get|need|want)(?: me| us| up)? )?`,
  "(?:i'd like|(?:i|we) (?:want|need|(?:would|'d) like))(?: to (?:have|see|read|get))? ",
  "(?:can|could|may) (?:i|we) (?:have|get|see|read) ",
  "(?:is there|do you have|have you got) ",
];

/** Without any of them nothing is a request for a summary, whose pattern takes a while to compile. */
const summaryWords = parseWords(
  "summary summarise summarize sum synopsis recap gist point points idea ideas tl tldr",
);

/** Requests for a summary, however they are put. */
const summaryRequests: readonly string[] = [
  `${politely}(?:(?:summari[sz]e|sum up|recap)(?: ${allOfIt})?|sum ${allOfIt} up)${inShort}`,
  `(?:${summaryOpeners.join("|")})${summary}`,
];

/**
 * Phrases that can't be meant for the article, in order of weight: who says hello and asks for help
 * wants help.
 */
export const smallTalkPhrases: Phrases = [
  [
    "help",
    [
      "what (can|do|could) (you|this bot|the bot) (all )?(do|know|answer|tell me)( here)?",
      "what can i (ask( you| here)?|do here)",
      "how (do|can|should) i (use|ask|talk to) (you|the bot|this bot)",
      "how (do|does) (you|the bot|this bot) work",
      "(who|what) are you",
      "who (made|built|created|wrote) you",
      "(what is|whats) your name",
      "are you (an? )?(bot|human|robot|real|ai|person|chatgpt|alive)",
      "can you help( me)?",
      "i need( some)? help",
      "help( me)?( out)?",
    ],
  ],
  [
    "summary",
    [
      ...summaryRequests.map((request) => `${request}(?: for (?:me|us))?`),
      `((what (is|are)|whats|(give|tell) me) )?(the )?((main|key) (points?|ideas?)|gist)( of ${allOfIt})?`,
      "tl ?dr",
    ],
    summaryWords,
  ],
  [
    "about",
    [
      `(what is|whats) (this|that|it|${thisArticle})( all)? about`,
      "what (does|do) (you|this article|the article) cover",
      `what (is|are) (${thisArticle}|your topics?)`,
      `who (wrote|is the author of|published) ${thisArticle}`,
      `when was ${thisArticle} (written|published)`,
      `((give|show) me )?(a|an|the) (overview|outline)( of ${thisArticle})?`,
    ],
  ],
  [
    "thanks",
    [
      "thank( you|s)?( a lot| a bunch| very much| so much)?|thanks|thx|ty|tysm|cheers|much appreciated",
    ],
  ],
  [
    "farewell",
    ["bye( bye)?|good ?bye|see (you|ya)( later| soon)?|(good ?)?night( night)?|gn|cya|later"],
  ],
  [
    "greeting",
    [
      "how are you( doing)?( today)?",
      "how (is|s) it going|hows it going|(what is|whats) up|sup|nice to meet you",
      "hi|hello|hey|hiya|howdy|yo|greetings|good (morning|afternoon|evening|day)|morning",
    ],
  ],
  [
    "abuse",
    [
      "(fuck|screw|damn) (you|off|this|it)|shut( the fuck)? up|stfu|go to hell|kill yourself|kys|piss off",
      `(you are|youre)( (so|very|really|such|an?|the|my|fucking)){0,3} ${insult}( bot)?|you( really)? suck`,
      `(what an? |you )?((fucking|bloody|useless|stupid|dumb) ){0,3}${insult}( bot| thing)?`,
      "fuck|shit|bullshit|crap|wtf|suck (it|my [a-z]+)",
    ],
  ],
  [
    "chat",
    [
      "(good|nice|bad|stupid|dumb|great|cool|best|smart) (bot|job|one|work)|well done",
      "(you are|youre)( (so|very|really|such|an?|the|my)){0,3} [a-z]+( bot)?|you( really)? rock",
      "i (really )?(love|like|hate|miss) (you|this|it|this bot)",
      "(how old|where|when) (are|were) you( born| from)?|do you (love|like|know) (me|it|jokes?)",
      "what (time|day) is it( now| today| please)?|what is the meaning of life",
      "tell me (a|another) (joke|story)|i am [a-z]+|im [a-z]+|are you (there|ok|okay|sure|busy)",
      "lol|haha|lmao|rofl|wow|cool|nice|awesome|amazing|great|ok|okay|k|kk|alright|fine|hmm|hm",
      "yes|yep|yeah|no|nope|nah|sure|got it|i see|good to know|never ?mind|nvm|np|no problem",
    ],
  ],
];

/** Phrases that may as well be meant for the article: they count only when it has nothing to say to them. */
export const doubtfulPhrases: Phrases = [
  [
    "help",
    ["how (do|can|does) (i |one |you )?(use|work|ask)( it| this)?", "how does (it|this) work"],
  ],
  ["help", ["commands|usage|instructions|test|testing"]],
  ["about", ["what does (it|this) cover|overview|outline|topics|contents|(what is )?its name"]],
  ["about", ["who (wrote|published) (it|this)|when was (it|this) (written|published)"]],
];

/** Words that add nothing to a phrase above and mean nothing alone. */
export const smallTalkFillers: readonly string[] = [
  ..."there bot everyone all so a lot please pls and you for that the your answer again".split(" "),
  "ok(?:ay)?",
  "great",
];

/** A wave is a greeting without words. */
export const greetingSigns: RegExp = /👋|🙋/u;

/** Phrases that ask for a paragraph of the article by its number, which follows or is in brackets. */
export const paragraphPhrase: string =
  "(?:(?:read|show|open|see|quote|give)(?: me)? |(?:go|jump) to |what does |what is (?:in )?)?(?:the )?" +
  "(?:paragraph|para)(?: number| no)? ([a-z0-9]{1,6})(?: say| says)?";

/** What is said around such a request, in folded words. */
export const requestCourtesy: RegExp = /^(?:please|can you|could you) | please$/g;
