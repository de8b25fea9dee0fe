// Abbreviations of languages of which nothing else is known here: which words with a full stop end no
// sentence. One table, a row a language; no word stands in it that is a common word of another one.

import { englishAbbreviations } from "./english/abbreviations.ts";
import type { Abbreviations } from "./word-lists.ts";

/**
 * Reads the abbreviations that hold in a text.
 *
 * @param language - an ISO 639-1 code, perhaps with a region ("de-CH"); all that are known when it is
 *   undefined or unknown. English ones hold always: its names and titles stand in texts of any language
 */
export function readAbbreviations(language: string | undefined): Abbreviations {
  const code = language?.toLowerCase().split("-")[0];
  return (code === undefined ? undefined : tables.get(code)) ?? everyLanguage;
}

/** Ends the names of German streets, with a number behind it: "Rosenstr. 12". */
export const streetEnd: RegExp = /\p{L}str$/u;

const rows: readonly (readonly [code: string, leading: string, numbered: string])[] = [
  [
    "de",
    "bzw ca d.h z.b u.a i.d.r o.ä v.a z.t hr fr dipl ing mag mio mrd ggf inkl exkl vgl evtl sog bes geb gest zzgl einschl",
    "nr str tel abs bd kap abb tab jh jhd hrsg",
  ],
  ["fr", "mme mmes mlle mlles mgr av bd boul ste env c.-à-d", "n° art chap fig pp"],
  [
    "es",
    "sr sra sres sras srta dra d.ª dña ud uds avda av lic ing prof p.ej",
    "pág págs núm art cap fig",
  ],
  ["pt", "sr sra srta dra exmo exma eng av", "pág págs núm art cap fig"],
  ["it", "sig sigg sig.ra dott dott.ssa avv ing prof", "pag pagg art cap fig"],
  ["nl", "dhr mevr mw drs ir bijv m.a.w d.w.z o.a", "nr blz art hfdst"],
  ["pl", "ul pl prof np tzw mgr inż hab", "nr str tab rys"],
  [
    "ru",
    "ул пр просп пл пер наб им проф акад см ср обл тов св напр т.е т.н гр гл ст",
    "стр рис табл тел кв корп разд",
  ],
  ["uk", "вул просп пл пров ім проф акад див обл напр", "стор рис табл тел кв"],
  ["cs", "tzv např ul nám prof ing mgr", "č str obr tab"],
  ["sv", "bl.a t.ex s.k dvs prof", "nr sid kap"],
  ["da", "bl.a f.eks dvs prof", "nr kap"],
];

const tables: ReadonlyMap<string, Abbreviations> = new Map([
  ["en", englishAbbreviations],
  ...rows.map(([code, ...row]) => [code, joinRows([row])] as const),
]);

const everyLanguage = joinRows(rows.map(([, leading, numbered]) => [leading, numbered]));

function joinRows(list: readonly (readonly [leading: string, numbered: string])[]): Abbreviations {
  return {
    leading: new Set([
      ...englishAbbreviations.leading,
      ...list.flatMap(([leading]) => leading.split(" ")),
    ]),
    numbered: new Set([
      ...englishAbbreviations.numbered,
      ...list.flatMap(([, numbered]) => numbered.split(" ")),
    ]),
    ambiguous: englishAbbreviations.ambiguous,
  };
}
