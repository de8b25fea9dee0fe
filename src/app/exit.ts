// Exit: how the program ends: what is said of an error, and the exit code that goes with it.

import { ArticleError } from "../core/article/article.ts";
import { BotError } from "../discord/errors.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import { UsageError } from "./arguments.ts";
import { ConfigError } from "./config.ts";

/** What the shell is told. */
export const exitCodes = {
  /** Something went wrong, by the operator's hand or not. */
  failure: 1,
  /** The arguments can't be meant. */
  usage: 2,
} as const;

/** What may go wrong by the operator's hand: told in words, without a stack trace. */
const explainedErrors = [ArticleError, BotError, ConfigError, UsageError];

/**
 * Runs the program to its end, and tells of an error if that is how it ends.
 *
 * @param host - the process that it runs in
 */
export async function runProgram(host: NodeJS.Process, run: () => Promise<void>): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe: no fault of anyone's.
  host.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    host.exit();
  });
  try {
    await run();
  } catch (error) {
    const isExplained = explainedErrors.some((kind) => error instanceof kind);
    console.error(isExplained && error instanceof Error ? sanitizeLines(error.message) : error);
    host.exitCode = error instanceof UsageError ? exitCodes.usage : exitCodes.failure;
  }
}

/** Names of files and values of the environment must not steer the terminal. */
function sanitizeLines(message: string): string {
  return message.split("\n").map(sanitizeLine).join("\n");
}
