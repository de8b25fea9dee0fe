// Arguments: what the program is asked to do on the command line. Pure.

import { parseArgs } from "node:util";

/** How the program is used. */
export const usage = `Usage:
  npm start [-- --article FILE]…                on Discord, or here when DISCORD_TOKEN is not set
  npm run ask -- [--article FILE]… [QUESTION]   here, once or at a prompt; FILE may be a folder or docs/*.md
  npm run doctor                                whether token, article, commands and permissions are well
  npm run ask -- --explain QUESTION             why the five best passages stand where they do
  npm run ask -- --inspect FILE                 what is read of a file, and what is left out
  npm run --silent ask -- --json [--article FILE]… [QUESTION]
                                                JSON out; without a question, one a line on standard input`;

/** What the command line asks for. */
export interface Options {
  /** Without a command it is Discord, if there is a token, and else the terminal. */
  readonly command: "ask" | "doctor" | undefined;
  /** Empty when none is given. */
  readonly question: string;
  readonly json: boolean;
  readonly explain: boolean;
  /** A file that is only to be read, to see what is read of it. */
  readonly inspect: string | undefined;
  /** Files, folders and patterns to answer from; undefined when none is given. */
  readonly articles: readonly string[] | undefined;
}

/** Thrown for arguments that can't be meant; the message ends with the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(problem: string) {
    super(`${problem}\n${usage}`);
  }
}

/**
 * Reads the arguments.
 *
 * @param args - without the program's own name
 * @returns the options, or "help" when that is what is asked for
 * @throws {@link UsageError} when they are unknown or don't go together
 */
export function parseArguments(args: readonly string[]): Options | "help" {
  const { values, positionals } = parseWith(args);
  if (values.help) return "help";
  const [command, ...words] = positionals;
  if (command !== undefined && command !== "ask" && command !== "doctor")
    throw new UsageError(`Unknown command '${command}'.`);
  const question = words.join(" ");
  const { json, explain, inspect, article: articles } = values;
  if (explain && question === "") throw new UsageError("--explain: expected a question after it.");
  if (explain && json) throw new UsageError("--explain and --json: expected one of them.");
  if (inspect !== undefined && (json || explain || question !== ""))
    throw new UsageError("--inspect: expected nothing beside the file.");
  return { command, question, json, explain, inspect, articles };
}

function parseWith(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        article: { type: "string", multiple: true },
        json: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
        inspect: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
