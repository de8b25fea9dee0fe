// Abbreviations: where a full stop ends no English sentence, and what has to follow for it to end one.

import { type Abbreviations, parseWords } from "../word-lists.ts";
import { namesOfTimes } from "./calendar.ts";

/** Titles of office, rank and church. */
const titles =
  "mr mrs ms mx dr drs prof profs rev revd rt ven hon pres gov sen rep gen adm vadm radm brig col maj capt cmdr " +
  "lt sgt cpl pvt pte supt insp messrs cllr cllrs ald atty asst msgr";

/** Given names as registers and shop signs shorten them; no one is called so. */
const givenNames = "thos wm jas robt edw saml danl jno richd fredk";

/** Of trade and of explanation. */
const explanations =
  "vs cf viz al approx ca dept est e.g i.e eg ie incl excl attn encl qty amt acct pkg misc";

/** English abbreviations, by what follows them. */
export const englishAbbreviations: Abbreviations = {
  leading: parseWords(`${titles} ${givenNames} ${explanations}`),
  numbered: parseWords(
    "c no nos p pp vol vols fig figs ch chap sec sect eq eqs art ver jan feb mar apr jun jul aug sep sept oct nov dec tel ext rm rs " +
      "apt blk cl cls mob para paras ref refs reg",
  ),
  ambiguous: parseWords(
    "st mt ft inc corp co ltd llc plc bros jr sr esq bldg univ assn assoc intl natl govt dist div min max avg orig " +
      "chas geo benj jos mfg mfr ave blvd hwy",
  ),
};

/** Whether a letter behind the word is a label and no initial: "plan B", "vitamin C". */
export const englishLabelledNouns: ReadonlySet<string> = parseWords(
  "plan option vitamin type class group part section figure appendix grade team hepatitis point exhibit " +
    "schedule variant version item step level room gate line block building case category column row " +
    "annex article chapter clause zone terminal platform model series size question answer site unit",
);

/** Words that stand behind a time of day and belong to it: "9 a.m. Monday". */
export const englishTimeWords: ReadonlySet<string> = new Set([
  ...namesOfTimes,
  ..."mon tue tues wed thu thur thurs fri sat sun".split(" "),
  ..."gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eastern central pacific mountain".split(
    " ",
  ),
]);

/** Verbs that show that the word before them begins a sentence: "Sunday was quiet". */
export const englishAuxiliaries: ReadonlySet<string> = parseWords(
  "is are was were will would has had have does did can could may might must shall should",
);

/** Verbs that tell who spoke, after a quoted question: "“Is it?” Sir Wim asked." */
export const englishSpeechVerbs: ReadonlySet<string> = parseWords(
  "said says say asked asks replied replies answered answers cried cries shouted shouts exclaimed whispered " +
    "muttered murmured added urged wondered demanded inquired enquired called screamed repeated",
);
