// Light words: English content words that ask for more of what was spoken of and name nothing themselves.

import { parseWords } from "../word-lists.ts";

/** "What happened", "what does that mean", "anything else", "more details". */
export const lightWords: ReadonlySet<string> = parseWords(
  "happen happens happened happening mean means meant meaning thing things stuff detail details info information " +
    "example examples reason reasons exactly anything something everything nothing anyone someone anybody somebody " +
    "else elaborate continue go going went come comes came get gets got make makes made let like sure really " +
    "say says said tell tells told call called ask asked talk talked long often old time times way kind sort " +
    "one ones part true possible again next previous last later first second please explain more other others " +
    "another further besides much many about so too also today now",
);

/** Very common words that tell hardly what is asked: "the new one", "three of them", "used to". */
export const vagueWords: ReadonlySet<string> = parseWords(
  "new two three four five six several million number well use uses used using major known good best better general top high " +
    "per low left right set early earlier late later back end former including saying making took taken around according",
);

/** Verbs that say little without their object: "put it away", "bring it back", "find out", "give notice". */
export const lightVerbs: ReadonlySet<string> = parseWords(
  "be have has had having do does did done doing make makes made making get gets got gotten getting give gives gave given giving " +
    "take takes took taken taking put puts putting bring brings brought bringing keep keeps kept keeping let lets letting " +
    "set sets setting see sees saw seen seeing look looks looked looking find finds found finding leave leaves left leaving " +
    "run runs ran running turn turns turned turning " +
    "want wants wanted wanting need needs needed needing think thinks thought thinking know knows knew known knowing " +
    "happen happens happened happening " +
    "become becomes became becoming seem seems seemed mean means meant go goes went gone going come comes came coming",
);

/** Verbs after "does it", "it is" and the like, where "it" stands for nothing: "how long does it take". */
export const emptySubjectVerbs: ReadonlySet<string> = parseWords(
  "take takes took taken cost costs need needs needed rain rains rained snow snows snowed seem seems matter matters " +
    "possible true legal safe allowed necessary important hard easy ok okay worth",
);
