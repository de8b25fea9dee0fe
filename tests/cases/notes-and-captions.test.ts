// Notes and captions: footnotes and definitions are read; captions, bylines and calls belong to no text.

import { testReading } from "./reading.ts";

testReading([
  {
    name: "footnotes",
    file: "25-footnotes.md",
    text: "# The mill\n\nThe mill was built in 1822.[^1] Its owner was a baker.[^owner]\n\nIt burned down in 1901.\n\n[^1]: Town archive, folder 12.\n[^owner]: His name was Piet Vos.\n",
    because: "a footnote's mark ends no sentence and heads nothing",
    title: "The mill",
    reads: [
      "prose The mill was built in 1822.",
      "prose Its owner was a baker.",
      "prose It burned down in 1901.",
      "prose Town archive, folder 12. <- lead-in: The mill was built in 1822.",
      "prose His name was Piet Vos. <- lead-in: Its owner was a baker.",
    ],
    asks: [
      ["When was the mill built?", "The mill was built in 1822."],
      ["Who was the owner?", "Its owner was a baker."],
    ],
  },
  {
    name: "definition",
    file: "31-definition.md",
    text: "# Glossary\n\nBollard\n: A short post on a quay to which ships are tied.\n\nFender\n: A cushion that protects the hull.\n\n**Keel** – the spine of the ship\n\n**Ballast**: heavy material in the hold\n",
    because: "a term and its definition are found by each other",
    title: "Glossary",
    reads: [
      "prose Bollard",
      "prose A short post on a quay to which ships are tied. <- term: Bollard",
      "prose Fender",
      "prose A cushion that protects the hull. <- term: Fender",
      "prose Keel – the spine of the ship",
      "prose Ballast: heavy material in the hold",
    ],
    asks: [
      ["What is ballast?", "Ballast: heavy material in the hold"],
      ["What is a keel?", "Keel – the spine of the ship"],
    ],
  },
  {
    name: "scraps middle",
    file: "38-scraps-middle.txt",
    text: 'Bridge reopens after repairs\n\nShare this article\n\nBy Ann Example\nPublished 3 May 2024, 10:15\n\nThe old bridge reopened on Friday after two years of repairs.\n\nAdvertisement\n\nMayor Lis Holm cut the ribbon. "It is a great day," she said.\n\nPhoto: City archive\n\nThe repairs cost four million crowns.\n\nRead more: Ferry prices rise\nRelated articles\nSign up for our newsletter\n',
    because: "captions, bylines and calls are no sections",
    title: "Bridge reopens after repairs",
    reads: [
      "prose The old bridge reopened on Friday after two years of repairs.",
      "prose Mayor Lis Holm cut the ribbon.",
      'prose "It is a great day," she said.',
      "prose The repairs cost four million crowns.",
    ],
    skips: [
      "scrap: Share this article",
      "scrap: By Ann Example",
      "scrap: Published 3 May 2024, 10:15",
      "scrap: Advertisement",
      "scrap: Photo: City archive",
      "scrap: Read more: Ferry prices rise",
      "scrap: Related articles",
      "scrap: Sign up for our newsletter",
    ],
    asks: [["How much did the repairs cost?", "The repairs cost four million crowns."]],
  },
  {
    name: "terms with two definitions",
    file: "own.md",
    text: "# Words of the sea\n\nHawser\n: A thick rope.\n: A rope for towing.\n\n**Thwart** - a seat across the boat\n",
    because: "a definition is found by its term",
    title: "Words of the sea",
    reads: [
      "prose Hawser",
      "prose A thick rope. <- term: Hawser",
      "prose A rope for towing. <- term: Hawser",
      "prose Thwart - a seat across the boat",
    ],
  },
  {
    name: "footnotes that are said in the middle",
    file: "own.md",
    text: "# The pump\n\nThe pump[^a] stood in the yard[^long note].\n\nIt froze each winter[^b].\n\n[^a]: Cast in 1811.\n[^b]: Once for nine weeks.",
    because: "a footnote's mark is no word and its text is prose",
    title: "The pump",
    reads: [
      "prose The pump stood in the yard[^long note].",
      "prose It froze each winter.",
      "prose Cast in 1811. <- lead-in: The pump stood in the yard[^long note].",
      "prose Once for nine weeks. <- lead-in: It froze each winter.",
    ],
    asks: [["When was the pump cast?", "Cast in 1811."]],
  },
  {
    name: "captions and calls between paragraphs",
    file: "own.txt",
    text: "Storm closes the lighthouse\n\nBy Rita Olm\n12 March 2023\n\nThe lighthouse was closed on Sunday after the storm broke two windows.\n\nPhoto: Rita Olm\n\nRepairs will take a month, the keeper said.\n\nRead more: Ten lighthouses to see\n\nThe café stays open.\n",
    because: "what belongs to no text is no section and no paragraph",
    title: "Storm closes the lighthouse",
    reads: [
      "prose The lighthouse was closed on Sunday after the storm broke two windows.",
      "prose Repairs will take a month, the keeper said.",
      "prose The café stays open.",
    ],
    skips: [
      "scrap: By Rita Olm",
      "scrap: 12 March 2023",
      "scrap: Photo: Rita Olm",
      "scrap: Read more: Ten lighthouses to see",
    ],
    asks: [["How long will repairs take?", "Repairs will take a month"]],
  },
]);
