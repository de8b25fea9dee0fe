// Rules: how English says what must be done, may be done and must not be done.
// They are alternatives of regular expressions over folded words with a blank between; none can match in two ways.

/** What a text rules. */
export type RuleKind = "ban" | "duty" | "permission";

/** Words of a question that make it one of what is ruled; those of a ban have their negation in one word. */
export const ruleVerbs: Readonly<Record<RuleKind, string>> = {
  ban: "mustn't|mustnt|shouldn't|shouldnt|can't|cant|cannot|couldn't|couldnt|mayn't",
  duty: "must|should|shall|ought|have to|has to|need to|am i to|are we to|is one to|supposed to|required to",
  permission: "can|may|could|might|allowed to|permitted to",
};

const subject = "(?:i|you|we|one|they|people|anyone|somebody|someone|nobody)";

/** Questions of nothing but what is ruled: "what must I not do?". The verb is one of the above. */
export const ruleQuestions: readonly string[] = [
  `(?:what|which things) VERB(?: not)? ${subject}(?: ever| never| not| to| really){0,3} (?:do|avoid|avoid doing)`,
  `(?:what|which things) (?:do|does|am|are|is) ${subject}(?: not| never| really){0,2} VERB(?: not)? do`,
  "(?:what|which things) VERB(?: not| never){0,2} be done",
];

/** Phrases that ask for rules of a kind without such a verb. */
export const rulePhrases: readonly (readonly [RuleKind, string])[] = [
  ["ban", "what not to do|donts|don'ts|do's and don'ts|dos and don'ts|dos and donts"],
  ["duty", "what to do"],
];

/** "You do not have to", "there is no need to" and "it may need to" lay no duty on anybody. */
const unlessDenied = "(?<! not| never| no|n't| may| might| would)";

/** Behind "may" and "can": "you may not" is a ban, and "you may have to" gives no freedom. */
const asFreedom = "(?! not | never | have to | need to )";

/** What a sentence says that rules so, strongest first; the first of all stand at its beginning. */
export const ruleStatements: Readonly<Record<RuleKind, readonly string[]>> = {
  ban: [
    "^ (?:please )?(?:do not|don't|never|avoid) ",
    " (?:must|may|shall|should|can) (?:not|never) | cannot | mustn't | shouldn't | can't",
    " (?:is|are)(?: strictly| also)? (?:not (?:allowed|permitted)|forbidden|prohibited|banned) | (?:no [a-z]+|nobody|none) (?:may|can) ",
  ],
  duty: [
    ` (?:must|shall)(?! not | never) |${unlessDenied} (?:have|has|need|needs) to | (?:is|are) required `,
    ` should(?! not | never) | ought to |${unlessDenied} required | make sure | be sure to `,
  ],
  permission: [
    ` (?<!no )(?:you|we|everybody|everyone|anybody|anyone|one) (?:may|can)${asFreedom} | (?:is|are) (?:allowed|permitted|welcome|free to) `,
    `(?<! no [a-z]+| nobody| none) (?:may|can)${asFreedom} `,
  ],
};
