// Stop words of the languages beside English that are written in Latin or Cyrillic letters: articles, pronouns,
// prepositions, auxiliary verbs and question words. In an article of such a language they tell nothing: they are
// not searched for, not set in bold, and not missed. English has a list of its own, in
// english/stop-words.ts. The shorter lists in function-words.ts only tell languages apart.

import type { LanguageCode } from "./function-words.ts";
import { foldTerm } from "./tokens.ts";

const lists: Readonly<Partial<Record<LanguageCode, string>>> = {
  de:
    "der die das den dem des ein eine einer eines einem einen kein keine keiner keinen keinem ich du er sie es wir ihr mich dich " +
    "sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine seinen seiner ihre ihren ihrem ihrer " +
    "unser unsere man wer wen wem wessen was wann wo wohin woher warum wieso weshalb wie welche welcher welches welchen " +
    "und oder aber denn dass ob wenn als weil damit auch noch nur nicht sehr so dann da hier dort schon mal bitte " +
    "in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter durch gegen ohne um bis seit zwischen " +
    "ist sind war waren bin bist sei wird werden wurde wurden hat haben hatte hatten habe kann können konnte darf dürfen muss müssen " +
    "soll sollen will wollen mag möchte gibt dieser diese dieses diesen diesem jeder jede jedes alle alles etwas nichts",
  fr:
    "le la les l un une des du de d et ou mais donc car ni je tu il elle on nous vous ils elles me te se moi toi lui leur leurs y en " +
    "mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces cela ça qui que quoi dont où quand comment pourquoi " +
    "combien quel quelle quels quelles à au aux dans par pour sur sous avec sans chez vers entre depuis pendant avant après " +
    "est sont était étaient être ai as a avons avez ont avait avaient fait faire peut peuvent doit ne pas plus très si aussi comme c s j n qu t",
  es:
    "el la los las lo un una unos unas de del y e o u pero ni que yo tú usted él ella nosotros ellos ellas me te se nos le les mi mis " +
    "tu tus su sus nuestro nuestra este esta estos estas ese esa eso aquel quién quien quiénes qué cuál cuáles cuándo cuando dónde " +
    "donde cómo como cuánto cuánta cuántos cuántas por para con sin en a al sobre entre desde hasta hacia según es son era eran fue " +
    "fueron ser está están estaba hay ha han había he puede pueden debe hace no sí muy más también si porque",
  pt:
    "o a os as um uma uns umas de do da dos das e ou mas nem que eu tu você ele ela nós eles elas me te se nos lhe lhes meu minha meus " +
    "minhas teu tua seu sua seus suas nosso nossa este esta estes estas esse essa isso isto aquele aquela quem qual quais quando onde " +
    "como quanto quanta quantos quantas porquê porque por para com sem em no na nos nas ao à aos às pelo pela sobre entre desde até " +
    "é são era eram foi foram ser está estão estava há tem têm tinha pode podem deve faz não sim muito mais também se",
  ru:
    "и а но или да не ни я ты он она оно мы вы они меня тебя его её ее нас вас их мне тебе ему ей нам вам им мой моя моё мои твой " +
    "наш ваш свой этот эта это эти тот та то те кто кого кому что чего чему чем когда где куда откуда почему зачем как какой какая " +
    "какое какие сколько в во на с со к ко у о об от до из за по под над при про для без через между перед после был была было были " +
    "быть есть будет может можно нужно надо ли же бы если чтобы так там тут здесь уже ещё еще только очень",
};

const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([code, words]) => [code, new Set(words.split(" ").map(foldTerm))]),
);

const none: ReadonlySet<string> = new Set();

/**
 * Finds the stop words of a language.
 *
 * @param language - its code (ISO 639-1)
 * @returns folded words; none for English and for languages without a list
 */
export function findStopWords(language: string | undefined): ReadonlySet<string> {
  return byLanguage.get(language ?? "") ?? none;
}
