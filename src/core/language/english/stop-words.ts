// Stop words: English function words, which say nothing of what a text is about.
// Negations are among them, question words too: what a query asks for is read elsewhere.

/**
 * Tells whether a term is an English function word.
 *
 * @param term - a folded word
 */
export function isStopWord(term: string): boolean {
  return stopWords.has(term);
}

const stopWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any each every either neither both all such same other another " +
    "i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs " +
    "himself herself itself themselves anyone anybody anything someone somebody something everyone everybody " +
    "everything nobody nothing none whoever whatever whichever who whom whose which what when where why how there here " +
    "am is are was were be been being do does did doing done have has had having will would shall should " +
    "can could may might must ought and or but nor so if then else than as of at by for with about into " +
    "through to from in on off onto upon over under out up down during before after between among against " +
    "without within because while until since although though not no only just also too very more most much " +
    "many few own again further once ever yet still even rather quite " +
    "i'm i've i'd i'll it's he'd she'd they're they've we're we've you're you've don't doesn't didn't isn't " +
    "aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't " +
    "dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt whats thats im ive " +
    "youre theyre till til"
  ).split(" "),
);
