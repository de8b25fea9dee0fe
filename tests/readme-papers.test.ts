// The papers: what they tell to type exists, what they link to is there, and what they name is so.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { listAnchors, listCommands, readPaper, readPapers } from "./support/papers.ts";

const papers = readPapers();
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** What else a paper may tell to type: programs of every system, or named in the paper. */
const others = new Set(["cosign", "curl", "docker", "npx", "pandoc", "pdftotext", "printf"]);

test("there are papers, with commands to type", () => {
  expect(papers.map(({ file }) => file)).toEqual(
    expect.arrayContaining(["README.md", "DESIGN.md", "CONTRIBUTING.md", "CHANGELOG.md"]),
  );
  expect(papers.flatMap(listCommands).length).toBeGreaterThan(20);
});

/** What is wrong with a command; undefined when nothing is. */
function findProblem(command: string): string | undefined {
  const [program = "", word = "", ...rest] = command.split(/\s+/);
  if (program === "npm") return findNpmProblem(word, rest);
  if (program === "node") {
    const source = word.replace(/^dist\/(.*)\.js$/, "src/$1.ts");
    return existsSync(source) ? undefined : `there is no ${source}`;
  }
  if (program === "cp") return existsSync(word) ? undefined : `there is no ${word}`;
  return others.has(program) ? undefined : `${program} is not known here`;
}

function findNpmProblem(word: string, rest: readonly string[]): string | undefined {
  if (["ci", "install", "version"].includes(word)) return undefined;
  const script = word === "run" ? rest.find((each) => !each.startsWith("-")) : word;
  return script !== undefined && Object.hasOwn(scripts, script) ? undefined : `no script ${script}`;
}

describe.each(papers)("$file", (paper) => {
  test("tells to type what exists", () => {
    const problems = listCommands(paper).flatMap((command) => {
      const problem = findProblem(command);
      return problem === undefined ? [] : [`${command}: ${problem}`];
    });
    expect(problems).toEqual([]);
  });

  test("links to files and headings that are there", () => {
    const links = [...paper.text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)];
    const broken = links
      .map(([, link, attribute]) => link ?? attribute ?? "")
      .filter((link) => !/^https?:/.test(link) && !isThere(paper.file, link));
    expect(broken).toEqual([]);
  });

  test("names paths that exist", () => {
    const named = paper.text.matchAll(/`((?:src|tests|seeds|deploy|docs)\/[\w./-]*)/g);
    const missing = [...named].flatMap(([, path = ""]) => (existsSync(path) ? [] : path));
    expect(missing).toEqual([]);
  });
});

/** Whether a link of a paper leads somewhere; a heading is looked for in papers alone. */
function isThere(from: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? from : normalize(join(dirname(from), path));
  if (!existsSync(file)) return false;
  return anchor === undefined || listAnchors(readPaper(file)).includes(anchor);
}

test("each threat names tests that exist", () => {
  const { text } = readPaper("docs/operate.md");
  const table = text.slice(text.indexOf("## Threats"), text.indexOf("## Release"));
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const cell = row.split("|").at(-2) ?? "";
    const named = [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name = ""]) => join("tests", name));
    expect(named).not.toEqual([]);
    expect(named.filter((path) => !existsSync(`${path}.test.ts`) && !existsSync(path))).toEqual([]);
  }
});
