// Irregular forms: English words whose other forms no rule of endings makes: "fall, fell, fallen", "wolf, wolves". The
// past tenses that stand in irregular-past.ts are not written down again.

import { irregularPast } from "./irregular-past.ts";

/** A dictionary form, then its forms: participles, pasts and plurals. */
const groups =
  "arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|begin begun|bend bent|bind bound|" +
  "bite bit bitten|bleed bled|blow blown|break broken|breed bred|choose chosen|cling clung|creep crept|deal dealt|" +
  "do did done|draw drawn|drink drank drunk|drive driven|eat ate eaten|fall fallen|feed fed|feel felt|fly flown|" +
  "forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|" +
  "freeze froze frozen|get gotten|give given|go gone|grow grown|hear heard|hew hewn|hide hidden|kneel knelt|" +
  "know knew known|lean leant|leap leapt|learn learnt|lend lent|light lit|mean meant|mistake mistook mistaken|" +
  "mow mown|overcome overcame|overtake overtook overtaken|prove proven|ride ridden|ring rang rung|rise risen|" +
  "saw sawn|see seen|sew sewn|shake shaken|shine shone|show shown|shrink shrank shrunk|sing sung|sink sunk|sit sat|" +
  "sleep slept|slide slid|sow sown|speak spoken|speed sped|spill spilt|spin spun|spit spat|spoil spoilt|" +
  "spring sprang sprung|steal stolen|stick stuck|sting stung|strew strewn|stride strode stridden|string strung|" +
  "swear sworn|sweep swept|swell swollen|swim swum|swing swung|take taken|tear torn|think thought|throw thrown|" +
  "tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|" +
  "undo undid undone|wake woken|wear worn|weave woven|weep wept|wind wound|withdraw withdrawn|withhold withheld|" +
  "withstand withstood|wring wrung|write written|calf calves|child children|foot feet|goose geese|half halves|" +
  "knife knives|leaf leaves|life lives|loaf loaves|louse lice|man men|mouse mice|ox oxen|shelf shelves|" +
  "thief thieves|tooth teeth|wife wives|wolf wolves|woman women";

/** Of a dictionary form its irregular forms. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = collectForms();

/** Of an irregular form the dictionary forms that it may be of: "saw" is of "see". */
export const irregularBases: ReadonlyMap<string, readonly string[]> = invert(irregularForms);

function collectForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  const add = (base: string, others: readonly string[]): void => {
    const known = forms.get(base) ?? [];
    forms.set(base, [...known, ...others.filter((form) => form !== base)]);
  };
  for (const [past, verb] of irregularPast) add(verb, [past]);
  for (const group of groups.split("|")) {
    const [base = "", ...others] = group.split(" ");
    add(base, others);
  }
  return forms;
}

function invert(
  forms: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, readonly string[]>();
  for (const [base, others] of forms)
    for (const form of others) bases.set(form, [...(bases.get(form) ?? []), base]);
  return bases;
}
