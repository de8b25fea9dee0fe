// Engines: what the bot's answers are measured beside: search libraries, each with its defaults, over
// the same sentences. A default that finds next to nothing for a question in full sentences (all
// words must occur) is changed to "any word", and told here.

import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import FlexSearch from "flexsearch";
import lunr from "lunr";
import MiniSearch from "minisearch";

/** A way to find sentences, by the positions of the sentences. */
export interface Engine {
  readonly name: string;
  /** @returns a search: the positions of the three best sentences, best first */
  readonly build: (sentences: readonly string[]) => Search;
}

/** Finds the positions of the best sentences, best first. */
export type Search = (question: string) => readonly number[];

const shown = 3;

const miniSearch: Engine = {
  name: "MiniSearch",
  build: (sentences) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
    index.addAll(sentences.map((text, id) => ({ id, text })));
    return (question) =>
      index
        .search(question)
        .slice(0, shown)
        .map(({ id }) => Number(id));
  },
};

/** With `suggest`, since by default all words of the question must occur. */
const flexSearch: Engine = {
  name: "FlexSearch",
  build: (sentences) => {
    const index = new FlexSearch.Index();
    for (const [id, text] of sentences.entries()) index.add(id, text);
    return (question) => index.search(question, { limit: shown, suggest: true }).map(Number);
  },
};

/** Through its tokenizer, since the query language stumbles over punctuation. */
const lunrEngine: Engine = {
  name: "Lunr",
  build: (sentences) => {
    const index = lunr((builder) => {
      builder.field("text");
      for (const [id, text] of sentences.entries()) builder.add({ id, text });
    });
    return (question) =>
      index
        .query((query) => query.term(lunr.tokenizer(question), {}))
        .slice(0, shown)
        .map(({ ref }) => Number(ref));
  },
};

const orama: Engine = {
  name: "Orama",
  build: (sentences) => {
    const index = create({ schema: { text: "string" } });
    void insertMultiple(
      index,
      sentences.map((text, id) => ({ id: String(id), text })),
      sentences.length,
    );
    return (question) => {
      const found = searchOrama(index, { term: question, limit: shown });
      if (found instanceof Promise) throw new TypeError("expected Orama to search at once");
      return found.hits.map(({ id }) => Number(id));
    };
  },
};

/** What is used of `node:sqlite`, which Node has from 22.5 on and the types of Node 20 do not. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => {
    exec(sql: string): void;
    prepare(sql: string): {
      run(...values: readonly unknown[]): unknown;
      all(...values: readonly unknown[]): readonly { readonly rowid: number }[];
    };
  };
}

/** The words of the question joined by OR, since by default all of them must occur. */
function sqliteOf({ DatabaseSync }: Sqlite): Engine {
  return {
    name: "SQLite FTS5",
    build: (sentences) => {
      const database = new DatabaseSync(":memory:");
      database.exec("CREATE VIRTUAL TABLE sentences USING fts5(text); BEGIN");
      const insert = database.prepare("INSERT INTO sentences (rowid, text) VALUES (?, ?)");
      for (const [id, text] of sentences.entries()) insert.run(id, text);
      database.exec("COMMIT");
      const select = database.prepare(
        `SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY rank LIMIT ${shown}`,
      );
      return (question) => {
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
        return select.all(words.map((word) => `"${word}"`).join(" OR ")).map(({ rowid }) => rowid);
      };
    },
  };
}

const sqlite = process.getBuiltinModule("node:sqlite") as Sqlite | undefined;

/** Bare MiniSearch, and then the others that the running Node has. */
export const engines: readonly [Engine, ...Engine[]] = [
  miniSearch,
  flexSearch,
  lunrEngine,
  orama,
  ...(sqlite === undefined ? [] : [sqliteOf(sqlite)]),
];
