// Bot requests: English words by which people ask something of a machine, or of their own day.

import { parseWords } from "../word-lists.ts";

/** What a machine is told to do, at the start of a message or after "can you". */
export const botVerbs: ReadonlySet<string> = parseWords(
  "recommend suggest play sing order book buy draw paint write compose generate code print convert calculate compute " +
    "solve remind wake hack roast insult guess teach cook dance",
);

/** What stands before "you" when the bot itself is meant. */
export const botAuxiliaries: ReadonlySet<string> = parseWords("are were do did have would");

/** What stands before one of {@link askers} when it is asked whether they may do something. */
export const permissionAuxiliaries: ReadonlySet<string> = parseWords("can may could");

/** Who asks, or for whom. */
export const askers: ReadonlySet<string> = parseWords("i we one anyone people");

/** Days as they are for who asks. */
export const ownDays: ReadonlySet<string> = parseWords("tomorrow tonight yesterday");

/** Times that are the asker's own behind one of the openers. */
export const ownTimes: ReadonlySet<string> = parseWords("weekend week month");

/** What stands before such a time. */
export const ownTimeOpeners: ReadonlySet<string> = parseWords("this next last");
