// Courtesies: English words that people say to one another around a question.

import { parseWords } from "../word-lists.ts";

const greetings = "hi hello hey hiya howdy yo greetings";
const thanks = "thanks thank thx ty cheers please pls plz appreciated advance";
const fillers =
  "ok okay um umm uh hmm well so lol haha omg btw wow sorry anyway honestly actually basically literally " +
  "really maybe guess sure random quick quickly kindly";
const company = "bot man dude bro mate buddy guys folks friend sir madam dear";
const social = `${greetings} ${thanks} ${fillers} ${company}`;

/** Words that show that somebody talks of themself or to the bot. */
export const personalWords: ReadonlySet<string> = parseWords(`${social} i im me my wondering tell`);

/** Words of courtesy and of asking, which are not of what is asked. */
export const courtesies: ReadonlySet<string> = parseWords(
  `${social} tell know explain ask asks asking help wonder wondering ` +
    "curious question answer idea hope bother check understand remember trying looking want wanted need " +
    "say says said according article text story page",
);

const greetingsElsewhere: ReadonlySet<string> = parseWords(
  "hola bonjour salut ciao hallo servus moin ola namaste konnichiwa annyeong nihao privet salaam salam aloha hej hei " +
    "merci gracias danke grazie obrigado arigato spasibo shukran tak takk dank bitte",
);

/**
 * Tells whether a word is how people of other languages say hello or thanks, which they do in English too.
 */
export function isForeignGreeting(word: string): boolean {
  return greetingsElsewhere.has(word);
}
