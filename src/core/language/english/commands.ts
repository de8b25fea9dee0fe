// Commands: how English speaks to a language model that is to be turned from its task.
// They are parts of regular expressions for the start of a clause. Gaps in them are bounded, so that a
// clause of any length takes the same time.

/** What may stand before a command. */
export const commandOpeners: readonly string[] = [
  ..."please now and then just kindly so".split(" "),
  ..."can you|could you|would you|will you".split("|"),
];

const earlier = "(?:previous|prior|above|earlier|preceding|initial|original|system|safety|your)";
const orders = "(?:instructions?|prompts?|rules|guidelines|restrictions|messages?|commands?)";
const secrets = "(?:prompts?|instructions|tokens?|passwords?|api keys?|secrets?|configuration)";
/** What may stand after what is to be told. */
const end = "(?=\\W*$|,| and\\b| to me\\b| now\\b| verbatim\\b)";
const creations =
  "(?:poem|song|essay|story|haiku|limerick|rap|joke|letter|email|tweet|blog|script|code|program|" +
  "picture|image|drawing|lyrics|sonnet|novel|speech|review|cartoon)";

/** Commands that only a language model would follow: the words that one begins with, and what follows them. */
export const modelCommands: readonly (readonly [verbs: string, rest: string])[] = [
  [
    "ignore disregard forget override bypass",
    ` (?:(?:all|any|of|the|these|those|my) ){0,4}${earlier}(?: \\w{1,20})? ${orders}\\b`,
  ],
  [
    "ignore disregard forget override bypass",
    ` (?:all (?:the )?${orders}|everything|(?:all |everything )?(?:the )?above|all of (?:that|this))\\b`,
  ],
  [
    "print reveal show give tell output leak send repeat share",
    `(?: me| us)? (?:(?:your|the) )?(?:(?:bot['’]?s?|your|hidden|system|initial|original|secret|own) ){1,3}${secrets}${end}`,
  ],
  [
    "print reveal show give tell output leak send repeat share",
    `(?: me| us)? your ${secrets}${end}`,
  ],
  [
    "ignore disregard forget",
    " (?:what|all|everything)(?: that)? you (?:were|was|are|have been) (?:told|taught|given)\\b",
  ],
  ["speak talk write reply answer respond sound", " like (?:an?|my)\\b"],
  ["you", " are now (?:an?|called|my)\\b| are in \\w{1,20} mode\\b"],
  ["from", " now on,? you\\b"],
  ["pretend roleplay", ""],
  ["role", "-play\\b"],
  ["act behave", " as\\b"],
  ["imagine", " (?:that )?you are (?:an?|my)\\b"],
  ["say repeat output echo", "(?: exactly)?(?: ?[\"“'‘]|$)"],
  ["repeat", " after me\\b"],
  ["output", " the (?:word|text|following)\\b"],
  ["new", " instructions?$"],
  ["reply respond answer", " (?:only|just) (?:with|in|by)\\b"],
  [
    "write compose generate draw sing",
    `(?: me| us)?(?: an?| the| another| some)?(?: \\w{1,20})? ${creations}\\b`,
  ],
  [
    "translate",
    " (?:this|it|that|the (?:article|text|story|page|above))(?: article| text| page)?(?: (?:in)?to \\p{L}{2,21})?(?=\\W*$)",
  ],
  ["what", " (?:is|are) your (?:system|hidden|initial|original|secret) (?:prompt|instructions)\\b"],
];

/** Marks of a language model's own format at the start of a message, and of a script that is to be run. */
export const modelMarks: RegExp =
  /^\s{0,20}(?:<\/?(?:system|assistant|user|instructions?)>|\[\/?INST\]|<script\b[^>]{0,200}>.{0,400}<\/script)|<\|im_(?:start|end)\|>/i;
