// Morphology: the dictionary forms that an inflected English word may have come from.
// The rules of detachment are WordNet's (https://wordnet.princeton.edu/documentation/morphy7wn);
// the npm package has no lists of exceptions, so the irregular verbs and plurals stand here.

/**
 * Lists the forms under which a dictionary may have a word.
 *
 * @returns the word itself and its candidates, without duplicates; not all of them need to exist
 */
export function listBases(word: string): readonly string[] {
  const bases = new Set([word, ...(irregular.get(word) ?? [])]);
  for (const [ending, replacement] of rules) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const base = word.slice(0, word.length - ending.length);
    if (ending === "es" && replacement === "" && !/(?:[sxzo]|ch|sh)$/.test(base)) continue;
    bases.add(base + replacement);
    if (doubling.has(ending) && /([bdgklmnprtvz])\1$/.test(base)) bases.add(base.slice(0, -1));
  }
  return [...bases];
}

const rules: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["ses", "s"],
  ["xes", "x"],
  ["zes", "z"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["men", "man"],
  ["ies", "y"],
  ["es", "e"],
  ["es", ""],
  ["ed", "e"],
  ["ed", ""],
  ["ied", "y"],
  ["ing", "e"],
  ["ing", ""],
  ["er", ""],
  ["er", "e"],
  ["ier", "y"],
  ["est", ""],
  ["est", "e"],
  ["iest", "y"],
];

const doubling: ReadonlySet<string> = new Set(["ed", "ing", "er", "est"]);

/** Base, then its irregular forms. */
const irregularForms =
  "be am is are was were been being; have has had; do does did done; go goes went gone; say said; make made; get got gotten; " +
  "take took taken; see saw seen; come came; know knew known; give gave given; find found; think thought; tell told; become became; " +
  "show shown; leave left; feel felt; bring brought; begin began begun; keep kept; hold held; write wrote written; stand stood; hear heard; " +
  "mean meant; meet met; run ran; pay paid; sit sat; speak spoke spoken; lie lay lain; lead led; grow grew grown; lose lost; fall fell fallen; " +
  "send sent; build built; understand understood; draw drew drawn; break broke broken; spend spent; rise rose risen; drive drove driven; buy bought; " +
  "wear wore worn; choose chose chosen; seek sought; throw threw thrown; catch caught; deal dealt; win won; forget forgot forgotten; lay laid; " +
  "sell sold; fight fought; teach taught; eat ate eaten; sing sang sung; strike struck stricken; hang hung; shake shook shaken; ride rode ridden; " +
  "feed fed; shoot shot; drink drank drunk; hide hid hidden; fly flew flown; sleep slept; arise arose arisen; bear bore borne born; beat beaten; " +
  "bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; breed bred; cling clung; creep crept; dig dug; dwell dwelt; flee fled; " +
  "fling flung; forbid forbade forbidden; forgive forgave forgiven; freeze froze frozen; grind ground; kneel knelt; lend lent; light lit; " +
  "mistake mistook mistaken; overcome overcame; overthrow overthrew overthrown; prove proven; ring rang rung; shine shone; shrink shrank shrunk; " +
  "sink sank sunk; slay slew slain; slide slid; spin spun; spring sprang sprung; steal stole stolen; stick stuck; sting stung; stride strode; " +
  "strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; tear tore torn; tread trod; undergo underwent undergone; " +
  "undertake undertook undertaken; wake woke woken; weave wove woven; weep wept; withdraw withdrew withdrawn; withhold withheld; withstand withstood; " +
  "foresee foresaw foreseen; awake awoke; behold beheld; oversee oversaw overseen; outdo outdid outdone; burn burnt; learn learnt; dream dreamt; spell spelt; spill spilt; " +
  "child children; person people; foot feet; tooth teeth; goose geese; mouse mice; wife wives; life lives; knife knives; leaf leaves; half halves; self selves; " +
  "thief thieves; wolf wolves; shelf shelves; calf calves; loaf loaves; crisis crises; analysis analyses; basis bases; thesis theses; hypothesis hypotheses; " +
  "phenomenon phenomena; criterion criteria; datum data; medium media; bacterium bacteria; index indices; matrix matrices; axis axes; ox oxen; " +
  "good better best; bad worse worst; far farther further farthest furthest; little less least; many more most";

const irregular: ReadonlyMap<string, readonly string[]> = readIrregular();

function readIrregular(): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const line of irregularForms.split("; ")) {
    const [base = "", ...forms] = line.split(" ");
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}
