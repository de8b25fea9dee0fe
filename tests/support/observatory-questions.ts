// What people ask about the observatory, for the records of how they are understood.

/** Questions that it answers, and some that it does not. */
export const questions: readonly string[] = [
  "Who founded the observatory?",
  "When was the observatory founded?",
  "Where does the observatory stand?",
  "How long did the mirror take?",
  "How was the telescope built?",
  "How much did the mirror weigh?",
  "How much did it cost to make the looking glass?",
  "Why did the staff eat turnips?",
  "What did Lindqvist say about the winter?",
  "What did the director call the plates?",
  "What did the NSS photograph?",
  "Which year did the survey begin?",
  "How many comets were discovered?",
  "Who hid in the cellar?",
  "Who hid the refugees?",
  "What did the doctor do?",
  "What made Roth step down?",
  "Who paid for it?",
  "What caused the blaze?",
  "On which day was the fire?",
  "How quickly did the firemen come?",
  "Was anybody injured in the fire?",
  "How many people visit?",
  "what month is busiest",
  "How long is a night under the dome?",
  "What is the price of a night under the dome?",
  "How often can the big telescope be used?",
  "When did the road close, and how long was it closed?",
  "Who brought bread and when did he come?",
  "What was lost?",
  "Which country is the observatory in?",
  "What colour was the dome painted during the war?",
  "wat did they burn 2 keep warm",
  "Which village lies below?",
  "Tell me about Emil Roth",
  "Is there a swimming pool?",
  "Who won the football match in Madrid?",
  "How do I bake sourdough bread at home?",
  "Who is Emil?",
  "Who was Roth, the director?",
  "When in May did Roth resign?",
  "Where is the village of Oslip?",
];

/** Messages around a question. */
export const chats: readonly string[] = [
  "hey bot, quick one: when did the survey begin?",
  "hi! could you tell me who built the telescope, please",
  "I was reading this on the train and got lost. Why did Roth resign?",
  "my friend says the place burned down, is that true?",
  "I wonder where they hid, thanks",
  "<@123> <#4> https://example.org/when who is Hale?",
  "@bot who is Hale?",
  "What's the Northern Sky Survey, and who led it? And what did it find?",
  "whens the museum open? whats the price?",
  "Who's Tomas and who's Emil",
  "WHO ran the NSS",
  "what year and month did he resign",
  "dried fish or fire fighters",
  "I wonder if they ever burned the chairs",
  "hey, could you say when the fire was",
  "hey, could they use the big telescope?",
  "well, ok: is it a museum?",
  "http://example.org/who when did it begin?",
  "write to x @bot when did it begin?",
  "ABCDEF or XNSS, NSSes and the NSS?",
  "who'd hide them, they'll say, rock's'm on and they can't",
  "When did it begin and when is it?",
  "Why did the staff eat fish who were hungry. Where was the road and what fell?",
  `${"so it is said of the snow and the road ".repeat(11)} telescop`,
  "according to the article, what does it say about comets?",
];

/** Words as people type them. */
export const misspelled: readonly string[] = (
  "telescop telesocpe astronmer obsevratory lindquist Lindqvist founded fonded comits satelites " +
  "goverment teh wat whens refugess cheif museums fires becuase enginer yr u y buidling wether hale hael xqzzt chairss visitt 4hundred museum7 vollunteers platess cometts bbread theirs telescopes lexiconn"
).split(" ");

/** Two questions each, the second after the answer to the first. */
export const followUps: readonly string[] = [
  "Who founded the observatory? / and when?",
  "Who founded the observatory? / how old was she?",
  "What caused the fire? / why?",
  "What caused the fire? / what else was lost?",
  "What did the physician do? / and the boy?",
  "When did Roth resign? / what did the others do?",
  "How many people visit? / when do they come?",
  "How many people visit? / Who built the first telescope by hand?",
  "Where does the observatory stand? / another one",
  "Who hid the refugees? / for how long?",
  "Who hid the refugees? / okay then",
  "What caused the fire? / otherwise, plates?",
  "What caused the fire? / whenever burned?",
  "Who founded the observatory? / the theme?",
  "Who founded the observatory? / thanks, tell me when",
];

/** Questions to the days of weather. */
export const daily: readonly string[] = [
  "How was the wind on day 17?",
  "What was the weather in valley 3 on day 52?",
  "How many times was the barometer read on day 101?",
  "How many vessels sank?",
];

/** The words of a question, folded, by what it asks for. */
export const forms: readonly string[] = `
who left, whom did they see, whose is it, when was it, where to, why not, how long is the road,
how much time is left, how much milk is left, how many old ships sank, how old is she, how tall is it,
how large, how big, how high, how fast, how deep, how wide, how far, how heavy, how often,
how did it start, how, what kind of paper is it, what kinds of the other tools, what type of an engine,
what types, what sorts of fruit, which sort of new boats, which first two men left,
what are the three main towns, which years, what year, which months, which day, what date, which century,
what decade, what time is it, which period, which city, what cities, which country, what countries,
what place, which places, what location, which states, what town, which region, what areas,
which continent, which persons, what man, which men, which woman, what women, which people, what number,
what percentage of it, what percent, what amount, what age, what size, what population, what price,
what rate, what is the big red door, which of these is it, what is the reason, what reasons are there,
what caused it, what causes it, what made her go, what makes it so, what led them there,
what motivated him, what prompted it, which made it, what did she say, what was said, who says so,
who told them, what is it called, who calls it that, how is it described, how do they describe it,
how is it characterized, what opinion is expressed, who declared it, in whose words, what is quoted,
what do they think, who is it according to, what is the view, how did they react, did he comment,
what is claimed, name the ship,
how somany, how oftener is it, how little time is left, what wellmade thing is it, what madeira is it, what cause is it,
who gainsaid it, who made sayings, what word is it, what quote is it, who will declare it, who can characterise it,
which midyear, which yearly fair, what intercity train, what cityscape, which state, what area, which person,
which snowman, which manly man, what postage, what ageless tale, what regional news, who thinkest thou,
what kind of a new big red door, which of the three other main first new red doors
`
  .trim()
  .split(/,\s/);

/** What may stand for names in the ledger. */
export const acronyms: readonly string[] = "CRC CR RC IFA FA AB ABM MS QMS C TDHBJ UTDHB".split(
  " ",
);
