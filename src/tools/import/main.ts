// Makes an article of a web page: npm run --silent import -- page.html > article.md. The article goes
// to standard output or a file, all else to standard error. Exits with 1 when there is no article, 2
// when the command line is wrong.

import { writeFile } from "node:fs/promises";
import { convertWithin } from "./bounds.ts";
import { type Command, parseCommand, usage } from "./command.ts";
import { ImportError } from "../../app/web-page/import-error.ts";
import { loadPage } from "./page.ts";
import { cleanLine } from "../../app/web-page/text.ts";

// Whoever reads the article may stop before its end, as `head` does.
process.stdout.on("error", () => process.exit(1));

const command = parseCommand(process.argv.slice(2));
if (command === "help") process.stdout.write(usage);
else if ("problem" in command) {
  tell(command.problem);
  process.stderr.write(usage);
  process.exitCode = 2;
} else await run(command);

async function run(given: Command): Promise<void> {
  try {
    if (given.output === undefined && hasBanner())
      tell("npm writes two lines of its own before the article: use npm run --silent, or --output");
    tell(`Reading ${given.source === "-" ? "standard input" : given.source}`);
    const page = await loadPage(given, process.stdin);
    const { article, report } = await convertWithin(page, given.timeoutMs);
    for (const line of report) tell(line);
    if (given.output === undefined) process.stdout.write(article);
    else await writeFile(given.output, article);
  } catch (error) {
    if (!(error instanceof ImportError || isFileProblem(error))) throw error;
    tell(error.message);
    process.exitCode = 1;
  }
}

/** Whether npm has written its banner to the same place: it does unless it is told to be silent. */
function hasBanner(): boolean {
  const { npm_lifecycle_event: script, npm_config_loglevel: level } = process.env;
  return script === "import" && level !== "silent" && !process.stdout.isTTY;
}

function isFileProblem(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

function tell(line: string): void {
  process.stderr.write(`${cleanLine(line)}\n`);
}
