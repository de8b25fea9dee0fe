// Question forms: the transformations from a sentence to a question that it answers. English alone. No word of a
// question but its frame is made up; what does not fit a form exactly gets no question.

import { months, weekdays } from "../language/english/calendar.ts";
import { irregularPast } from "../language/english/irregular-past.ts";
import {
  clauseJoints,
  datePrefixes,
  demonymEndings,
  nounComplements,
  pastSayingVerbs,
  prepositions,
  topicVerbs,
  unclearOpeners,
  unclearWords,
} from "../language/english/sentence-parts.ts";
import { addresses } from "../language/english/titles.ts";
import { type Lexicon, nounClass } from "../language/lexicon.ts";

/** A question has room on a button, in UTF-16 units. */
export const longestSuggestion = 80;

/**
 * Makes a question of a sentence.
 *
 * @returns undefined when the sentence has none of the forms
 */
export function askAbout(sentence: string, lexicon?: Lexicon): string | undefined {
  const question =
    askWhen(sentence, lexicon) ??
    askWho(sentence, lexicon) ??
    askWhatWasCalled(sentence) ??
    askWhatWasSaid(sentence) ??
    askWhatIs(sentence);
  return question === undefined || unclear.test(question.replace(/^\S+ (?:did|is|was|were)/u, ""))
    ? undefined
    : question;
}

const unclear = new RegExp(`\\b(?:${unclearWords.join("|")})\\b`, "iu");
const monthNames = [...months].map(capitalize).join("|");
const dayNames = [...weekdays].map(capitalize).join("|");
const monthAndYear = `(?:\\d{1,2} )?(?:${monthNames})(?: \\d{1,2}\\b)?(?:,? \\d{4})?`;
const date = `(?:(?:${datePrefixes.join("|")})[ -])?(?:${monthAndYear}|${dayNames}|\\d{4})`;
const dateFirst = new RegExp(`^(?:In|On) ${date},? (.+)$`, "u");
const dateLater = new RegExp(`^(.+?),? (?:in|on) ${date}(?![\\p{L}\\d-])`, "u");

/** "In 1962 the mill ground its flour": when did the mill grind its flour? */
function askWhen(sentence: string, lexicon: Lexicon | undefined): string | undefined {
  const clause = (dateFirst.exec(sentence) ?? dateLater.exec(sentence))?.[1];
  const parts = clause === undefined ? undefined : splitClause(clause, lexicon);
  if (parts === undefined) return undefined;
  const { who, verb, rest } = parts;
  const isBe = verb === "was" || verb === "were";
  return shorten(`When ${isBe ? verb : "did"} ${who} ${isBe ? "" : `${verb} `}${cutClause(rest)}`);
}

interface Clause {
  readonly who: string;
  /** "was" and "were" as they are, others without their tense. */
  readonly verb: string;
  readonly rest: string;
}

const mostInSubject = 7;

/** Finds the first verb in the past, after one to seven words that can be its subject. */
function splitClause(clause: string, lexicon: Lexicon | undefined): Clause | undefined {
  const words = clause.split(" ");
  for (let at = 1; at <= Math.min(mostInSubject, words.length - 2); at++) {
    const before = words.slice(0, at).join(" ");
    const word = words[at] ?? "";
    const verb = word === "was" || word === "were" ? word : findVerb(word, lexicon);
    if (verb === undefined) continue;
    const who = readSubject(before);
    return who === undefined ? undefined : { who, verb, rest: words.slice(at + 1).join(" ") };
  }
  return undefined;
}

const openers = new RegExp(`^(?:${unclearOpeners.map(capitalize).join("|")})\\b`, "u");

/** A name, or a noun with its article; a pronoun tells nobody who is meant. */
function readSubject(words: string): string | undefined {
  if (/[^\p{L}\d.’' -]/u.test(words) || openers.test(words)) return undefined;
  const lowered = words.replace(/^(The|A|An) /u, (article) => article.toLowerCase());
  return /^(?:(?:the|a|an) \p{L}|\p{Lu}\p{L})/u.test(lowered) ? lowered : undefined;
}

function findVerb(past: string, lexicon: Lexicon | undefined): string | undefined {
  const irregular = irregularPast.get(past);
  if (irregular !== undefined || !past.endsWith("ed")) return irregular;
  const id = lexicon?.idOf(past);
  if (lexicon === undefined || id === undefined) return undefined;
  return Array.from(lexicon.basesOf(id), lexicon.wordAt).find((base) => base !== past);
}

const clauseEnd = new RegExp(`[,;:!?()“”"—–]|\\.(?:\\s|$)| (?:${clauseJoints.join("|")}) `, "u");

/** A clause up to its first stop, or to where another one begins. */
function cutClause(rest: string): string {
  return rest.split(clauseEnd)[0]?.trim() ?? "";
}

/** Shorter questions are scraps, in words. */
const fewestWords = 4;

const preposition = ` (?:${prepositions.join("|")}) `;
const lastPreposition = new RegExp(`${preposition}[^ ](?!.*${preposition})`, "u");

/** Ends a question; drops words from the last preposition on until it has room. */
function shorten(start: string): string | undefined {
  let question = start.trim();
  while (question.length >= longestSuggestion) {
    const cut = lastPreposition.exec(question);
    if (cut === null) return undefined;
    question = question.slice(0, cut.index);
  }
  return question.split(" ").length < fewestWords ? undefined : `${question}?`;
}

const nameThenWhat =
  /(?:^|[,”] |said )((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+), (?:an? |the )?([^,“”]{3,80})[,.]/u;

const complement = new RegExp(` (?:${nounComplements.join("|")}) `, "u");

/** "Anna Berg, a nurse at …, said …": who is Anna Berg? */
function askWho(sentence: string, lexicon: Lexicon | undefined): string | undefined {
  const [, name, description] = nameThenWhat.exec(sentence) ?? [];
  if (name === undefined || description === undefined || lexicon === undefined) return undefined;
  const nouns = description.split(complement)[0]?.split(" ");
  const id = lexicon.idOf(nouns?.at(-1)?.toLowerCase() ?? "");
  const isPerson = id !== undefined && (lexicon.classesOf(id) & nounClass.person) !== 0;
  return isPerson ? `Who is ${name}?` : undefined;
}

const calledSomething =
  /^(.{3,50}?) called ((?:the |The )?[\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+){0,3}) (?:an? |the )?[“"]?/u;

/** "The mayor called the bridge a “gift”": what did the mayor call the bridge? */
function askWhatWasCalled(sentence: string): string | undefined {
  const [, before = "", what] = calledSomething.exec(sentence) ?? [];
  const who = readSubject(before);
  return who === undefined || what === undefined
    ? undefined
    : shorten(`What did ${who} call ${what}`);
}

const name = "((?:\\p{Lu}[\\p{L}’'-]+\\.? ){0,4}\\p{Lu}[\\p{L}’'-]+)";
const saying = `(?:${pastSayingVerbs.join("|")})`;
const saidAfter = new RegExp(`^(.+)[”"],? (?:said ${name}|${name}(?:, [^,]+,)? ${saying})`, "u");
const saidBefore = new RegExp(`^(.{3,50}?) ${saying} (.+)$`, "u");

/** "Anna Berg said the bridge was …": what did Anna Berg say about the bridge? */
function askWhatWasSaid(sentence: string): string | undefined {
  const [, quoted, first, second] = saidAfter.exec(sentence) ?? [];
  const [, before = "", after] = saidBefore.exec(sentence) ?? [];
  const who = readSubject(first ?? second ?? before);
  const topic = findTopic(quoted ?? after ?? "", who ?? "");
  return who === undefined || topic === undefined
    ? undefined
    : shorten(`What did ${who} say about ${topic}`);
}

const topics = [
  new RegExp(`^(?:that )?(the \\p{Ll}+(?: \\p{Ll}+)?) (?:${topicVerbs.join("|")})\\b`, "u"),
  /(?<=\p{Ll} )(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u,
];

function findTopic(said: string, who: string): string | undefined {
  const found = topics.flatMap((topic) => topic.exec(said)?.[1]?.replace(/[’']s?$/u, "") ?? []);
  return found.find((topic) => !who.includes(topic) && !partOfName.test(topic));
}

/** A title, or what looks like an adjective of a country, names nothing alone. */
const partOfName = new RegExp(
  `^(?:${Array.from(addresses, capitalize).join("|")}|\\p{L}+(?:${demonymEndings.join("|")}))$`,
  "u",
);

const isSomething =
  /^((?:The |An? )?[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,3}) (is|are) (?:an?|the|one of) /u;

/** "A lightship is a ship that …": what is a lightship? */
function askWhatIs(sentence: string): string | undefined {
  const [, before = "", verb = ""] = isSomething.exec(sentence) ?? [];
  const what = readSubject(before);
  const isName = /^(?:the |an? )|^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(what ?? "");
  return what === undefined || !isName ? undefined : `What ${verb} ${what}?`;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
