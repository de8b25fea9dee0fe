// Units: what English numbers count in.

import { parseWords } from "../word-lists.ts";

/** What a quantity measures; a count is of things. */
export type Quantity =
  | "count"
  | "money"
  | "percentage"
  | "length"
  | "area"
  | "volume"
  | "weight"
  | "speed"
  | "temperature"
  | "data"
  | "duration"
  | "age";

const timeUnits: ReadonlySet<string> = parseWords(
  "second seconds minute minutes hour hours day days week weeks month months year years decade decades " +
    "century centuries night nights season seasons",
);

const units: readonly (readonly [Quantity, string])[] = [
  [
    "money",
    "dollar dollars euro euros pound pounds sterling yen yuan rupee rupees ruble rubles rouble roubles franc francs " +
      "krone kroner krona kronor kr peso pesos cent cents pence penny shilling shillings crown crowns won baht lira zloty " +
      "forint shekel shekels rand dirham dirhams dinar dinars ringgit rupiah usd eur gbp chf sek nok dkk isk pln czk huf " +
      "cad aud nzd jpy cny inr rub krw brl mxn try ils zar sgd hkd",
  ],
  ["percentage", "percent pct"],
  [
    "length",
    "km kilometre kilometres kilometer kilometers m metre metres meter meters cm centimetre centimetres centimeter " +
      "centimeters mm millimetre millimetres millimeter millimeters mi mile miles yd yard yards ft foot feet inch " +
      "inches fathom fathoms league leagues furlong furlongs storey storeys stories",
  ],
  ["area", "acre acres hectare hectares ha sqm"],
  [
    "volume",
    "litre litres liter liters gallon gallons pint pints cup cups ml barrel barrels tablespoon tablespoons",
  ],
  [
    "weight",
    "kg kilogram kilograms kilo kilos g gram grams mg lb lbs ounce ounces oz ton tons tonne tonnes stone",
  ],
  ["speed", "mph kph knots knot"],
  ["temperature", "degree degrees celsius fahrenheit kelvin"],
  [
    "data",
    "kb mb gb tb byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes bit bits",
  ],
];

/** What each unit measures. */
export const quantityByUnit: ReadonlyMap<string, Quantity> = new Map([
  ...units.flatMap(([quantity, words]) =>
    words.split(" ").map((word): [string, Quantity] => [word, quantity]),
  ),
  ...Array.from(timeUnits, (word): [string, Quantity] => [word, "duration"]),
]);

/** Signs that make a number money when they touch it. */
export const currencySigns: string = "$€£¥₹₽";

/** Adjectives after "how", and what they ask for; others ask for any number. */
export const quantitiesByAdjective: ReadonlyMap<string, readonly Quantity[]> = new Map([
  ["old", ["age"]],
  ["tall", ["length"]],
  ["high", ["length"]],
  ["deep", ["length"]],
  ["wide", ["length"]],
  ["far", ["length", "duration"]],
  ["long", ["duration", "length"]],
  ["fast", ["speed", "duration"]],
  ["heavy", ["weight"]],
  ["hot", ["temperature"]],
  ["cold", ["temperature"]],
  ["big", ["length", "area", "volume", "weight", "data", "count"]],
  ["large", ["length", "area", "volume", "weight", "data", "count"]],
]);

/** Nouns of "what …", and what they ask for. */
export const quantitiesByNoun: ReadonlyMap<string, readonly Quantity[]> = new Map([
  ["age", ["age"]],
  ["percentage", ["percentage"]],
  ["percent", ["percentage"]],
  ["price", ["money"]],
  ["cost", ["money"]],
  ["fee", ["money"]],
  ["salary", ["money"]],
  ["height", ["length"]],
  ["length", ["length", "duration"]],
  ["distance", ["length"]],
  ["depth", ["length"]],
  ["weight", ["weight"]],
  ["speed", ["speed"]],
  ["temperature", ["temperature"]],
]);

/** Words that make "how much" a question for money. */
export const moneyWords: ReadonlySet<string> = parseWords(
  "cost costs pay paid pays money worth price priced fee fees charge charged spend spent earn earned earns salary " +
    "fine fined budget sell sold buy bought dollars euros pounds donate donated raise raised",
);
