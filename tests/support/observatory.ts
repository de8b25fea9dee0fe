// An article that was made up to hold one of everything that the ranking knows of: names with titles, an
// acronym, dates, lengths of time, numbers, places, reasons, manners, somebody's words, "it" and "they".

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
