// The command line of the import: which page, its address, how long it may take, where to write.

import { parseArgs } from "node:util";
import { webAddress } from "../../app/web-page/address.ts";

/** What is asked for on the command line. */
export interface Command {
  /** A path, an http(s) address, or `-` for standard input. */
  readonly source: string;
  /** Where a page from a file stands on the web: links are resolved against it. */
  readonly url: URL | undefined;
  /** The file to write; standard output without it. */
  readonly output: string | undefined;
  /** For the download, and again for reading it, in milliseconds; default 60,000. */
  readonly timeoutMs: number;
}

/** A command line that can't be followed. */
export interface Misuse {
  /** What was expected and what was found, a sentence. */
  readonly problem: string;
}

/** The lines that tell how the command is used. */
export const usage = `Usage: npm run --silent import -- [options] PAGE > article.md
PAGE is an HTML file, - for standard input, or an http or https address.
  --url ADDRESS      where a saved page stands on the web; links are resolved against it
  --output FILE      write the article there instead of to standard output
  --timeout SECONDS  for the download, and again for reading it (1 to 600, default 60)
  --help             print this
`;

/**
 * Reads the command line.
 *
 * @param args - what follows the program's name
 * @returns the command, "help", or what is wrong with it
 */
export function parseCommand(args: readonly string[]): Command | Misuse | "help" {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) return "help";
    const [source] = positionals;
    if (source === undefined || positionals.length > 1)
      return { problem: `expected one page, got ${positionals.length}` };
    const seconds = Number(values.timeout ?? "60");
    if (!(seconds >= 1 && seconds <= 600))
      return { problem: `expected --timeout to be 1 to 600 seconds, got ${values.timeout}` };
    const url = values.url === undefined ? undefined : webAddress(values.url);
    if (values.url !== undefined && url === undefined)
      return { problem: `expected --url to be an http or https address, got ${values.url}` };
    return { source, url, output: values.output, timeoutMs: seconds * 1_000 };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const options = {
  url: { type: "string" },
  output: { type: "string", short: "o" },
  timeout: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
