// Front matter: of all tools, read for its title and never as prose.

import { testReading } from "./reading.ts";

testReading([
  {
    name: "front matter toml",
    file: "17-front-matter-toml.md",
    text: '+++\ntitle = "Tending bees in winter"\ndate = 2021-11-03T10:00:00Z\ntags = ["bees", "winter"]\ndraft = false\n+++\n\nBees cluster in the hive when it is cold. They eat about two pounds of honey a week.\n',
    because: "TOML is front matter",
    title: "Tending bees in winter",
    reads: [
      "prose Bees cluster in the hive when it is cold.",
      "prose They eat about two pounds of honey a week.",
    ],
    skips: [
      'front matter: +++\ntitle = "Tending bees in winter"\ndate = 2021-11-03T10:00:00Z\ntags = ["bees", "winter"]\ndraft = false\n+++\n',
    ],
    asks: [["How much honey do bees eat?", "about two pounds of honey"]],
  },
  {
    name: "toml crlf",
    file: "18-toml-crlf.md",
    text: '+++\r\ntitle = "Bees"\r\n+++\r\n\r\nBees sleep in winter.\r\n',
    because: "its lines may end in two units",
    title: "Bees",
    reads: ["prose Bees sleep in winter."],
    skips: ['front matter: +++\r\ntitle = "Bees"\r\n+++\r\n'],
    asks: [["What do bees do?", "Bees sleep in winter."]],
  },
  {
    name: "front matter yaml odd",
    file: "19-front-matter-yaml-odd.md",
    text: '---\ntitle: >-\n  Tending bees:\n  a winter guide\ndate: 2021-11-03\nauthor:\n  name: Jo Doe\n  url: https://example.org/jo\ntags: [bees, winter]\n"permalink": /bees/\nog:title: Bees\n---\n\nBees cluster in the hive when it is cold. They eat about two pounds of honey a week.\n',
    because: "YAML may be odd",
    title: "Tending bees: a winter guide",
    reads: [
      "prose Bees cluster in the hive when it is cold.",
      "prose They eat about two pounds of honey a week.",
    ],
    skips: [
      'front matter: ---\ntitle: >-\n  Tending bees:\n  a winter guide\ndate: 2021-11-03\nauthor:\n  name: Jo Doe\n  url: https://example.org/jo\ntags: [bees, winter]\n"permalink": /bees/\nog:title: Bees\n---\n',
    ],
    asks: [["How much honey do bees eat?", "about two pounds of honey"]],
  },
  {
    name: "yaml unicode key",
    file: "21-yaml-unicode-key.md",
    text: "---\ntitle: Bees\nsummary: |\n  They sleep.\n# comment\nüber: x\n---\n\nBees sleep in winter.\n",
    because: "a key may be any word",
    title: "Bees",
    reads: ["prose Bees sleep in winter."],
    skips: ["front matter: ---\ntitle: Bees\nsummary: |\n  They sleep.\n# comment\nüber: x\n---\n"],
    asks: [["What do bees do?", "Bees sleep in winter."]],
  },
  {
    name: "leading blank",
    file: "23-leading-blank.md",
    text: "\n---\ntitle: Bees\n---\n\nBees sleep in winter.\n",
    because: "a blank line may precede it",
    title: "Bees",
    reads: ["prose Bees sleep in winter."],
    skips: ["front matter: \n---\ntitle: Bees\n---\n"],
    asks: [["What do bees do?", "Bees sleep in winter."]],
  },
  {
    name: "JSON",
    file: "own.md",
    text: '{\n  "title": "The long jetty",\n  "tags": ["a"]\n}\n\nThe jetty is 300 metres long.',
    because: "it is front matter and no prose",
    title: "The long jetty",
    reads: ["prose The jetty is 300 metres long."],
    skips: ['front matter: {\n  "title": "The long jetty",\n  "tags": ["a"]\n}\n'],
    asks: [["How long is the jetty?", "The jetty is 300 metres long."]],
  },
  {
    name: "TOML over several lines",
    file: "own.md",
    text: '+++\ntitle = \'The long jetty\'\nauthors = [\n  "Ann",\n  "Bo",\n]\n\n[extra]\nnote = "draft"\n+++\n\n# Length\n\nThe jetty is 300 metres long.',
    because: "tables and lists of TOML are no prose",
    title: "The long jetty",
    reads: ["heading Length", "prose [Length] The jetty is 300 metres long."],
    skips: [
      'front matter: +++\ntitle = \'The long jetty\'\nauthors = [\n  "Ann",\n  "Bo",\n]\n\n[extra]\nnote = "draft"\n+++\n',
    ],
  },
  {
    name: "YAML with anchors, quotes and an odd line",
    file: "own.md",
    text: '---\ntitle: "The long: jetty"\nbase: &b { x: 1 }\nother: *b\n\tbad line\n---\n\nThe jetty is 300 metres long.',
    because: "one odd line costs no more than itself",
    title: "The long: jetty",
    reads: ["prose The jetty is 300 metres long."],
    skips: [
      'front matter: ---\ntitle: "The long: jetty"\nbase: &b { x: 1 }\nother: *b\n\tbad line\n---\n',
    ],
  },
  {
    name: "a rule that is no front matter",
    file: "own.md",
    text: "---\n\nThe jetty is 300 metres long.\n\n---\n\nIt was built in 1911.\n",
    because: "a rule at the top is a rule",
    title: undefined,
    reads: ["prose The jetty is 300 metres long.", "prose It was built in 1911."],
  },
]);
