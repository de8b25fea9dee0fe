// An article that was made up to hold one of everything that the ranking knows of: names with titles, an
// acronym, dates, lengths of time, numbers, places, reasons, manners, somebody's words, "it" and "they".

/** Its text. */
export const observatory = `The Telmar Observatory

The Telmar Observatory stands on a bare ridge above the village of Oslip in Norway. Astronomer Vera Lindqvist founded it on 3 March 1924 with money from a brewery. She was twenty-nine.

Her husband, the engineer Tomas Hale, built the first telescope by grinding the mirror by hand. It took fourteen months and two weeks. The mirror weighed 340 kilograms and cost 12,500 crowns.

In the winter of 1931, snow closed the road for nine weeks. The staff lived on dried fish and turnips because no cart could pass. "We counted stars and potatoes," Lindqvist said later. They burned the library's chairs to avoid freezing.

The Northern Sky Survey (NSS) began in 1936. Volunteers photographed 4,800 fields of the sky through a blue filter. The survey led to the discovery of three comets. Director Emil Roth called the plates "the best since Paris".

During the war the dome was painted black. German officers inspected the building twice but found nothing. A physician from Bergen hid eleven refugees in the cellar for half a year. Every Tuesday a boy brought them bread.

After the war, the government cut the budget by a third. Roth resigned in protest in May 1952, and the university took over the site. Rockets and satellites had made the old survey look small, the minister argued.

A fire destroyed the eastern wing on Sunday, 14 August 1977. It was caused by a faulty heater. Firefighters from Oslip arrived within forty minutes. Nobody was hurt, but the oldest plates were lost.

Today the observatory is a museum and a school. Children grind small mirrors with a retired optician. About 18,000 people visit each year, most of them in July. A night under the dome lasts an hour and a half and costs nothing. The big telescope can be used once a month.`;

const winds = ["north", "east", "south", "west"];

/** The same among days of weather, so long that not every passage is a candidate. */
export const longObservatory: string = [
  ...observatory.split("\n\n").slice(0, 1),
  ...weather(0, 60),
  ...observatory.split("\n\n").slice(1),
  ...weather(60, 120),
].join("\n\n");

function weather(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, index) => {
    const day = from + index;
    return `Log of day ${day}: clouds over valley ${day % 7}, wind from the ${winds[day % 4] ?? ""}. The barometer was read ${1 + (day % 3)} times.`;
  });
}

/** Turns of phrase that could answer a question, and some that only look like it. */
export const ledger = `The ledger of Ostrava

Wages rose in 1899, in 2005 and in the 1950s, but not in 3005 or 21999. The clerk came on 3rd June, on July 22nd and on 1 may. He may march in August. Mon was a mill, and Sundays were long; Sunday was not. Monday to Wednesday they rested. In January, February, March, April, May, September, October, November and December it snowed.

It took 30 seconds, a second, one minute, ten minutes, an hour, three hours, a day, nine days, one week, two weeks, a month, six months, a year, four years, a decade, two decades, a century, five centuries, a night, seven nights, a season and eight seasons. Hours passed, and a half was lost. An hour and a quarter went by, then a day and night. It was a whole day, or an old, slow, sad hour. It lasted two years and a half.

There were eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen and nineteen. There were twenty, thirty, forty, fifty, sixty, seventy, eighty and ninety. He saw a hundred, hundreds, a thousand, thousands, a million, millions, a billion, billions, a trillion and trillions. A half, a third, a quarter, a dozen and dozens went once, twice or double to several. None was lonesome, ninefold or tenfold; B52 and 3rd were.

They left from the Black Forest, at Lake Como, near Rome, to St. O'Hara-Hill and in the South. It was of Old New York that they sang, and to us they sang.

It burned because of rain, due to wind, since noon. As a result it fell, owing to age, thanks to Ada, in order to live, so that all might, so as to win. Therefore they left; it caused pain, the cause was heat. A reason was given, reasons were many. It led to war, leads to war, lead to war, resulted in loss, results from greed, resulted. For fear of him she was motivated by spite, aimed high, aims low, with the aim set. To avoid tax, to prevent theft, it was attributed to him, given that we knew. As it fell, as they fell, as he fell, as she fell, as the sun fell, meaning night. On account of that it came, in response to it.

It was made by slowly turning, by turning, through effort, using tar, via Rome, by means of ropes, with the help of oxen, with a saw, with an axe, by a man, by an elf. It stood by the sea with people.

She said so, he says so; it was told, called, argued, stated, claimed, suggested. A note suggests it, they believe, believed, thought, described, asserted and declared it. He wrote “so” and ‘so’.

Mayor Ada Brook met Ben. Brook and Ben Stone met a mayor from Paris. The Coastal Rail Company (CRC) and the Institute of Fine Arts (IFA) paid the miller, Otto Lang. Otto paid the CRC. The queen Mary Stuart met Minister Jan of Lodz, a painter, Ada Brook and the Coastal Road Company. Uncle Tom Dick Harry Bob Joe Sam slept.`;
