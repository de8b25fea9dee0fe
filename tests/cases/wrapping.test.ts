// Wrapping: lines that an editor broke are one paragraph, whatever their width and whatever opens a line.

import { testReading } from "./reading.ts";

testReading([
  {
    name: "long wrap",
    file: "12-long-wrap.txt",
    text: "Harbour chronicle\n\nIn the spring of that year the council decided that the northern pier had to be rebuilt from the ground up, because the old oak\npiles had rotted through and two of them had broken in the storm of the winter before, so that no ship could be tied up there at\nnight. The work took three summers and cost ninety thousand crowns, most of which was paid by the salt merchants of the town who\nneeded the pier.\n",
    because: "lines of any width are one paragraph",
    title: "Harbour chronicle",
    reads: [
      "prose In the spring of that year the council decided that the northern pier had to be rebuilt from the ground up, because the old oak piles had rotted through and two of them had broken in the storm of the winter before, so that no ship could be tied up there at night.",
      "prose The work took three summers and cost ninety thousand crowns, most of which was paid by the salt merchants of the town who needed the pier.",
    ],
    asks: [
      ["Why did the pier have to be rebuilt?", "because the old oak piles had rotted through"],
      ["Who paid for the work?", "paid by the salt merchants"],
    ],
  },
  {
    name: "wrap number",
    file: "14-wrap-number.txt",
    text: "Town history\n\nIn its best year the village had a mill, two inns and a school. The number of pupils was\n24. By the end of the war it had fallen to nine, and the school closed for good in\n1951. The teacher moved to the city and took up painting. The rooms of the inn had numbers from\n1) to 12) on their doors, and the last guest stayed in room\n7. Nobody remembers her name.\n",
    because: "a number at the start of a wrapped line opens no item",
    title: "Town history",
    reads: [
      "prose In its best year the village had a mill, two inns and a school.",
      "prose The number of pupils was 24.",
      "prose By the end of the war it had fallen to nine, and the school closed for good in 1951.",
      "prose The teacher moved to the city and took up painting.",
      "prose The rooms of the inn had numbers from 1) to 12) on their doors, and the last guest stayed in room 7.",
      "prose Nobody remembers her name.",
    ],
    asks: [
      ["How many pupils were there?", "The number of pupils was 24."],
      ["Which room did the last guest stay in?", "the last guest stayed in room 7."],
    ],
  },
  {
    name: "lines of forty columns with dates",
    file: "own.txt",
    text: "The mill of Ost\n\nThe wheel was renewed after the flood of\n1804. The miller, who had come to Ost in\n1799, paid for it with a loan. He had to\npay it back within ten years, but he was\ndone by 1811. His son sold the mill in\n1830. It has been a museum ever since.\n",
    because: "a year at the start of a line opens no item",
    title: "The mill of Ost",
    reads: [
      "prose The wheel was renewed after the flood of 1804.",
      "prose The miller, who had come to Ost in 1799, paid for it with a loan.",
      "prose He had to pay it back within ten years, but he was done by 1811.",
      "prose His son sold the mill in 1830.",
      "prose It has been a museum ever since.",
    ],
    asks: [["When was the mill sold?", "His son sold the mill in"]],
  },
  {
    name: "lines of 160 columns",
    file: "own.txt",
    text: "Report\n\nThe commission met four times between January and March, and in each of these meetings it heard two masters of the guild, one of the harbour and one of the town,\nwho told it how the crane had been used before it fell, and what they thought should be done so that such a thing would not come to pass a second time while the\nquay was in use. It asked for a new rope every spring.\n",
    because: "no width is too wide to be one",
    title: "Report",
    reads: [
      "prose The commission met four times between January and March, and in each of these meetings it heard two masters of the guild, one of the harbour and one of the town, who told it how the crane had been used before it fell, and what they thought should be done so that such a thing would not come to pass a second time while the quay was in use.",
      "prose It asked for a new rope every spring.",
    ],
    asks: [["What did it ask for?", "It asked for a new rope every spring."]],
  },
  {
    name: "an address that sticks out of wrapped prose",
    file: "own.txt",
    text: "The archive\n\nAll letters of the guild were copied in the last\nyear and can be read by anybody at\nhttps://archive.example.org/letters/of/the/guild/1700-1800\nuntil the end of the year. The originals are kept\nin the cellar of the town hall and are shown once\na year.\n",
    because: "a word that can't be broken does not end the paragraph",
    title: "The archive",
    reads: [
      "prose All letters of the guild were copied in the last year and can be read by anybody at https://archive.example.org/letters/of/the/guild/1700-1800 until the end of the year.",
      "prose The originals are kept in the cellar of the town hall and are shown once a year.",
    ],
    asks: [["Where are the originals kept?", "The originals are kept in the cellar"]],
  },
]);
