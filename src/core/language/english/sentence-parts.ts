// Sentence parts: the English words by which a sentence is taken apart to ask about it. Alternatives of regular
// expressions, in small letters; none can match in two ways.

/** Open what can't stand alone as the subject of a question: nobody knows what they stand for. */
export const unclearOpeners: readonly string[] = [
  ..."he she it they we i you this that these those there here below one who what when but and as".split(
    " ",
  ),
  ..."after before while if its his her their our both some many nobody in on at for to with from by".split(
    " ",
  ),
];

/** Words whose meaning is in the sentences before; a question that has one is not clear by itself. */
export const unclearWords: readonly string[] =
  "he she it they him her them his its their i we you".split(" ");

/** Where a clause ends because another begins. */
export const clauseJoints: readonly string[] =
  "which who that while where when because after before but and".split(" ");

/** What the end of a question can be dropped from when it is too long. */
export const prepositions: readonly string[] =
  "in on at to for from with by of into over under about".split(" ");

/** What stands between a noun and what it is more closely. */
export const nounComplements: readonly string[] = "of at in for from who with on".split(" ");

/** What stands before a part of a year: "early March". */
export const datePrefixes: readonly string[] = ["early", "mid", "late"];

/** Verbs in the past that tell what somebody says. */
export const pastSayingVerbs: readonly string[] =
  "said told wrote warned announced explained argued stated claimed added".split(" ");

/** Verbs that stand between a topic and what is said of it. */
export const topicVerbs: readonly string[] = "was were is are would will had has could must".split(
  " ",
);

/** How adjectives of countries end, which name nothing alone: "Korean", "Maltese", "Spanish". */
export const demonymEndings: readonly string[] = ["an", "ese", "ish"];
