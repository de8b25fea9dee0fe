// Nesting: what is introduced within an item is introduced by what stands there, not by what stands around it;
// logos and titles of README files; files of plain text with marks of Markdown.

import { testReading } from "./reading.ts";

testReading([
  {
    name: "steps with code and tables of their own",
    file: "own.md",
    text: "# Loom\n\nIt takes two steps:\n\n1. Get it\n\n   Run the script:\n\n   ```\n   get loom\n   ```\n\n   Or take a package:\n\n   | System | Command |\n   |---|---|\n   | Alp | add loom |\n\n2. Start it\n",
    because: "code and rows have the nearest sentence that introduces them",
    title: "Loom",
    reads: [
      "prose It takes two steps:",
      "item 1. Get it <- lead-in: It takes two steps:",
      "prose Run the script: <- lead-in: It takes two steps:; item: Get it",
      "code get loom <- item: Get it; lead-in: Run the script:",
      "prose Or take a package: <- lead-in: It takes two steps:; item: Get it",
      "table Alp | add loom <- item: Get it; lead-in: Or take a package:; header: System | Command",
      "item 2. Start it <- lead-in: It takes two steps:",
    ],
  },
  {
    name: "a README that opens with its sponsors",
    file: "own.md",
    text: '<p>Made with help from Ost.</p>\n\n<h1><img src="l.svg" alt="Loom logo"><br>Loom</h1>\n\nLoom weaves.\n\n## Use\n\nPress start.\n',
    because: "the one heading of the first level is the title, and a logo is none of its words",
    title: "Loom",
    reads: [
      "prose Made with help from Ost.",
      "heading Loom",
      "prose [Loom] Loom weaves.",
      "heading [Loom] Use",
      "prose [Loom > Use] Press start.",
    ],
    skips: ["scrap: Loom logo"],
    asks: [["What does Loom do?", "Loom weaves."]],
  },
  {
    name: "a logo that holds another picture, and a comment",
    file: "own.md",
    text: "# ![sign ![small](s.png) <!-- draft -->](l.png) Loom\n\nLoom weaves.\n",
    because: "each place is skipped once",
    title: "Loom",
    reads: ["prose Loom weaves."],
    skips: ["scrap: sign ![small](s.png) <!-- draft -->"],
  },
  {
    name: "marks of Markdown in a file of plain text",
    file: "notes.txt",
    text: "Install notes\n\n# Linux\n\nUse the script:\n\n```\n# as root\nmake install\n```\n\nThat is all.\n",
    because: "headings and fences are known by their marks, whatever the ending of the file",
    title: "Install notes",
    reads: [
      "heading Linux",
      "prose [Linux] Use the script:",
      "code [Linux] # as root\nmake install <- lead-in: Use the script:",
      "prose [Linux] That is all.",
    ],
  },
  {
    name: "prose below a colon",
    file: "own.md",
    text: "# How it went\n\nHe said the following:\nThe mill burns.\nAll of it is lost.\n",
    because: "sentences stand alone",
    title: "How it went",
    reads: ["prose He said the following:", "prose The mill burns.", "prose All of it is lost."],
  },
]);
