// Irregular past: the past tense of the English verbs that articles tell what happened with, where it does not
// end in "ed".

/** From the past tense to the verb. */
export const irregularPast: ReadonlyMap<string, string> = new Map(
  (
    "became become|began begin|blew blow|bought buy|broke break|brought bring|built build|came come|caught catch|" +
    "chose choose|cut cut|drew draw|drove drive|dug dig|fell fall|fled flee|flew fly|fought fight|found find|gave give|" +
    "got get|grew grow|ground grind|held hold|hid hide|hit hit|hung hang|kept keep|laid lay|led lead|left leave|" +
    "lost lose|made make|met meet|paid pay|put put|ran run|rode ride|rose rise|said say|sang sing|sank sink|saw see|" +
    "sent send|set set|shook shake|shot shoot|shut shut|sold sell|sought seek|spent spend|split split|spoke speak|" +
    "spread spread|stole steal|stood stand|struck strike|swam swim|swore swear|taught teach|threw throw|told tell|" +
    "took take|tore tear|went go|withdrew withdraw|woke wake|won win|wore wear|wove weave|wrote write"
  )
    .split("|")
    .map((pair): readonly [string, string] => {
      const [past = "", verb = ""] = pair.split(" ");
      return [past, verb];
    }),
);
